/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of prosescope.h's phrase_features.
inline constexpr double of_features[] = {
    -1.575,  ///< is one word
    -0.253,  ///< stands once
    -0.515,  ///< share of names
    -0.511,  ///< share of adjectives
    -0.785,  ///< log of the first place
    1.157,   ///< log of the share of places where it is all of a candidate
    0.359,   ///< log of how often its rarest word stands in candidates
    0.459,   ///< log of how often its most frequent word does
    1.345,   ///< log of the mean rarity of its words
    0.883,   ///< is one word that is a name
};

}  // namespace prosescope::keywords::weights
