/**
 * @file
 * @brief What a measure is with one sentence absent, the plain way: all other sentences are added up anew, and the
 * jackknife's error is written down as Efron (The Jackknife, the Bootstrap and Other Resampling Plans, 1982) has it.
 */
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

#include "facts/counters.h"

namespace prosescope::tests {

inline facts::counters sum_without(std::span<const facts::counters> sentences, std::size_t absent) {
  facts::counters sum;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i != absent) sum += sentences[i];
  }
  return sum;
}

inline facts::counters sum_of(std::span<const facts::counters> sentences) {
  return sum_without(sentences, sentences.size());
}

/// √((n−1)/n · Σ(θᵢ − θ̄)²)
template <typename Measure>
double jackknife_error(std::span<const facts::counters> sentences, Measure measure) {
  std::vector<double> values;
  for (std::size_t i = 0; i < sentences.size(); ++i) values.push_back(measure(sum_without(sentences, i)));
  const auto n = static_cast<double>(values.size());
  double mean = 0.0;
  for (const double v : values) mean += v / n;
  double squares = 0.0;
  for (const double v : values) squares += (v - mean) * (v - mean);
  return std::sqrt((n - 1.0) / n * squares);
}

}  // namespace prosescope::tests
