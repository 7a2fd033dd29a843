/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit/keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of each feature of keywords/phrase_score.h.
inline constexpr double of_features[] = {
    -1.643,  ///< one_word
    -0.195,  ///< once
    -0.326,  ///< names
    -0.248,  ///< adjectives
    -0.809,  ///< first_place
    1.256,   ///< whole
    0.391,   ///< rarest
    0.372,   ///< commonest
    1.070,   ///< rarity
    0.933,   ///< one_name
    0.456,   ///< length
    0.207,   ///< preposition
    -0.543,  ///< before_of
    -0.788,  ///< attributed
    -1.252,  ///< titled
    -0.608,  ///< ends_in_name
    0.426,   ///< alone
    0.208,   ///< word_alone
    -1.529,  ///< participles
    0.050,   ///< spread
};

}  // namespace prosescope::keywords::weights
