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

inline constexpr scale log_words_per_sentence = {3.0, 0.25};
inline constexpr scale content_zipf = {4.6, 0.15};
inline constexpr scale difficult_share = {0.2, 0.05};
/// The mean of the three standardised measures, and the Flesch–Kincaid grade of the same articles.
inline constexpr scale mean_of_three = {0.0, 0.85};
inline constexpr scale school_grade = {9.5, 2.4};

}  // namespace prosescope::readability::fitted
