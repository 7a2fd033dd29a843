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

inline constexpr scale log_words_per_sentence = {2.9468, 0.1848};
inline constexpr scale content_zipf = {4.5833, 0.1806};
inline constexpr scale difficult_share = {0.1665, 0.0479};

/// The mean of the three standardised measures, and the Flesch–Kincaid grade of the same articles.
inline constexpr scale mean_of_three = {0.0000, 0.8715};
inline constexpr scale school_grade = {10.5655, 2.1518};

}  // namespace prosescope::readability::fitted
