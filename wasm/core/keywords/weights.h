/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of prosescope.h's phrase_features.
inline constexpr double of_features[] = {
    -1.311,  ///< is one word
    -0.261,  ///< stands once
    -0.158,  ///< share of names
    -0.347,  ///< share of adjectives
    -0.786,  ///< log of the first place
    1.184,   ///< log of the share of places where it is all of a candidate
    0.390,   ///< log of how often its rarest word stands in candidates
    0.469,   ///< log of how often its most frequent word does
    1.470,   ///< log of the mean rarity of its words
};

}  // namespace prosescope::keywords::weights
