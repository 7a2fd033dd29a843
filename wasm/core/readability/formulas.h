/**
 * @file
 * @brief The one table of readability formulas. Report, types, docs and tests read its rows.
 */
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "facts/counters.h"

namespace prosescope::readability {

/// A text whose counts independent tools agree on, and the value that a formula has for it: Lincoln's address at
/// Gettysburg (1863), as koRpus 0.13 (https://reaktanz.de/?c=hacking&s=koRpus) computes it. Tests hold every row to it.
struct worked_example {
  double value;
  double tolerance;
};

struct formula {
  std::string_view name;   ///< in the report
  std::string_view title;  ///< as the field calls it
  std::string_view unit;   ///< “grade”, “points”, …
  std::string_view meaning;
  std::string_view definition;  ///< the formula with its constants
  std::string_view citation;
  bool english;  ///< stands on English syllables or word lists
  std::int64_t fewest_words;
  std::int64_t fewest_sentences;
  double (*value)(const facts::counters&);  ///< of counts with at least one word and one sentence
  worked_example gettysburg;
};

/// All formulas, in the order of the report.
[[nodiscard]] std::span<const formula> formulas() noexcept;

/// Counts of the Gettysburg Address in the readability passages, on which three independent tools agree.
[[nodiscard]] facts::counters gettysburg_counts() noexcept;

}  // namespace prosescope::readability
