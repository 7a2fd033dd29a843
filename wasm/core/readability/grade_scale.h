/**
 * @file
 * @brief Fitted: written by wasm/word_lists/fit/grade.mjs from OneStopEnglish (Vajjala & Lučić 2018). Don't edit.
 */
#pragma once

namespace prosescope::readability::fitted {

/// Mean and standard deviation of one measure over the articles.
struct scale {
  double mean;
  double deviation;
};

inline constexpr scale zipf_of_new_words = {5.3779, 0.1940};
inline constexpr scale unfamiliar_share = {0.5732, 0.0951};
inline constexpr scale log_length = {3.0584, 0.1807};
inline constexpr scale preposition_share = {0.2307, 0.0265};

/// The weighted mean of the standardised measures, and the mean of five published grades of the same articles.
inline constexpr scale mean_of_measures = {0.0000, 0.7346};
inline constexpr scale school_grade = {10.9615, 1.9675};

}  // namespace prosescope::readability::fitted
