/**
 * @file
 * @brief Fitted: written by wasm/word_lists/fit_grade.mjs from OneStopEnglish (Vajjala & Lučić 2018). Don't edit.
 */
#pragma once

namespace prosescope::readability::fitted {

/// Mean and standard deviation of one measure over the articles.
struct scale {
  double mean;
  double deviation;
};

inline constexpr scale log_words_per_sentence = {2.9447, 0.1844};
inline constexpr scale content_zipf = {4.5829, 0.1804};
inline constexpr scale difficult_share = {0.1678, 0.0479};

/// The mean of the three standardised measures, and the Flesch–Kincaid grade of the same articles.
inline constexpr scale mean_of_three = {0.0000, 0.8721};
inline constexpr scale school_grade = {10.5577, 2.1459};

}  // namespace prosescope::readability::fitted
