/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of prosescope.h's phrase_features.
inline constexpr double of_features[] = {
    -1.489,  ///< is one word
    -0.209,  ///< stands once
    -0.289,  ///< share of names
    -0.455,  ///< share of adjectives
    -0.781,  ///< log of the first place
    1.221,   ///< log of the share of places where it is all of a candidate
    0.383,   ///< log of how often its rarest word stands in candidates
    0.469,   ///< log of how often its most frequent word does
    1.118,   ///< log of the mean rarity of its words
    0.764,   ///< is one word that is a name
    0.384,   ///< log of the mean length of its words
    0.186,   ///< share of places behind a preposition
    -0.562,  ///< share of places in front of “of”
    -0.842,  ///< stands where it says something
    -1.337,  ///< begins with a title
    -0.620,  ///< is a name behind a word that is none
};

}  // namespace prosescope::keywords::weights
