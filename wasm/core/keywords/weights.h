/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of each feature of keywords/phrase_score.h.
inline constexpr double of_features[] = {
    -1.643,  ///< is one word
    -0.195,  ///< stands once
    -0.326,  ///< share of names
    -0.248,  ///< share of adjectives
    -0.809,  ///< log of the first place
    1.256,   ///< log of the share of places where it is all of a candidate
    0.391,   ///< log of how often its rarest word stands in candidates
    0.372,   ///< log of how often its most frequent word does
    1.070,   ///< log of the mean rarity of its words
    0.933,   ///< is one word that is a name
    0.456,   ///< log of the mean length of its words
    0.207,   ///< share of places behind a preposition
    -0.543,  ///< share of places in front of “of”
    -0.788,  ///< stands where it says something
    -1.252,  ///< begins with a title
    -0.608,  ///< is a name behind a word that is none
    0.426,   ///< is one word, no name: log of its places times the cube of the share where it is all of a candidate
    0.208,   ///< is several words: log of how often the one of them that does so most stands alone
    -1.529,  ///< share of adjectives in -ed and -ing
    0.050,   ///< log of the blocks that it stands in
};

}  // namespace prosescope::keywords::weights
