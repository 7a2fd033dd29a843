/**
 * @file
 * @brief The one table of readability formulas. Report, types, docs and tests read its rows.
 */
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

#include "facts/counters.h"
#include "readability/said.h"

namespace prosescope::readability {

/// What formulas are made of: each count divided by words and by sentences, once for all of them.
class ratios {
 public:
  ratios(const facts::counters& c) noexcept;  ///< of at least one word and one sentence

  [[nodiscard]] double words() const noexcept { return words_; }
  [[nodiscard]] double words_per_sentence() const noexcept { return per_sentence(facts::counter::words); }
  [[nodiscard]] double per_word(facts::counter c) const noexcept { return per_word_[static_cast<std::size_t>(c)]; }
  [[nodiscard]] double percent(facts::counter c) const noexcept { return 100.0 * per_word(c); }
  [[nodiscard]] double per_sentence(facts::counter c) const noexcept {
    return per_sentence_[static_cast<std::size_t>(c)];
  }

 private:
  double words_;
  std::array<double, facts::counter_count> per_word_;
  std::array<double, facts::counter_count> per_sentence_;
};

/// A count that an example starts from.
struct example_count {
  facts::counter which = facts::counter::count_;
  std::int64_t value = 0;
};

/// Counts and the value that a formula has for them, with where that value stands.
struct worked_example {
  said source = "";
  std::span<const example_count> counts = {};
  double value = 0.0;
  double tolerance = 0.0;  ///< half of the last digit that the source prints
};

struct formula {
  std::string_view name;  ///< in the report
  said title;             ///< as the field calls it
  said unit;              ///< “grade”, “points”, …
  said meaning;
  said definition;  ///< the formula with its constants
  said citation;
  std::string_view language;  ///< BCP 47 code of the one language whose syllables or word lists it stands on, or none
  std::int64_t fewest_words = 100;  ///< authors tell nothing of texts shorter than their samples, which had a hundred
  std::int64_t fewest_sentences = 1;
  double lowest = -std::numeric_limits<double>::infinity();  ///< the values that it is made for
  double highest = std::numeric_limits<double>::infinity();
  double (*value)(const ratios&);  ///< not a number where a graph has no such place
  worked_example example;

  [[nodiscard]] constexpr bool holds_in(std::string_view code) const noexcept {
    return language.empty() || language == code;
  }
};

/// All formulas, in the order of the report.
[[nodiscard]] std::span<const formula> formulas() noexcept;

}  // namespace prosescope::readability
