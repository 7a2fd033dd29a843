/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of each feature of keywords/phrase_score.h.
inline constexpr double of_features[] = {
    -1.641,  ///< is one word
    -0.195,  ///< stands once
    -0.325,  ///< share of names
    -0.244,  ///< share of adjectives
    -0.808,  ///< log of the first place
    1.255,   ///< log of the share of places where it is all of a candidate
    0.391,   ///< log of how often its rarest word stands in candidates
    0.372,   ///< log of how often its most frequent word does
    1.072,   ///< log of the mean rarity of its words
    0.926,   ///< is one word that is a name
    0.454,   ///< log of the mean length of its words
    0.206,   ///< share of places behind a preposition
    -0.544,  ///< share of places in front of “of”
    -0.785,  ///< stands where it says something
    -1.253,  ///< begins with a title
    -0.608,  ///< is a name behind a word that is none
    0.428,   ///< is one word, no name: log of its places times the cube of the share where it is all of a candidate
    0.209,   ///< is several words: log of how often the one of them that does so most stands alone
    -1.514,  ///< share of adjectives in -ed and -ing
    0.050,   ///< log of the blocks that it stands in
};

}  // namespace prosescope::keywords::weights
