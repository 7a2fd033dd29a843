/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit_keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of prosescope.h's phrase_features.
inline constexpr double of_features[] = {
    -1.566,  ///< is one word
    -0.258,  ///< stands once
    -0.495,  ///< share of names
    -0.541,  ///< share of adjectives
    -0.786,  ///< log of the first place
    1.158,   ///< log of the share of places where it is all of a candidate
    0.368,   ///< log of how often its rarest word stands in candidates
    0.463,   ///< log of how often its most frequent word does
    1.378,   ///< log of the mean rarity of its words
    0.866,   ///< is one word that is a name
};

}  // namespace prosescope::keywords::weights
