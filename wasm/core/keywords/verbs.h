/**
 * @file
 * @brief Tells by its neighbours that a word which may be a verb is one where it stands: most could be nouns as well.
 */
#pragma once

#include <cstddef>

#include "keywords/clause_verb.h"
#include "keywords/sentence_words.h"

namespace prosescope::keywords {

class verb_finder {
 public:
  /// The words must live as long as this.
  explicit verb_finder(const sentence_words& words) noexcept : words_(words), clauses_(words) {}

  [[nodiscard, gnu::noinline]] bool is_verb(std::size_t i) noexcept;

 private:
  [[nodiscard]] bool is_order(std::size_t i) const noexcept;
  [[nodiscard]] bool has_object(std::size_t i) const noexcept;
  [[nodiscard]] bool is_verb_of_plural(std::size_t i) const noexcept;
  [[nodiscard]] bool is_verb_of_singular(std::size_t i) const noexcept;
  [[nodiscard]] bool follows_verb_opener(std::size_t i) const noexcept;
  [[nodiscard]] bool governs(std::size_t i) const noexcept;
  [[nodiscard]] bool is_past(std::size_t i) const noexcept;

  const sentence_words& words_;
  clause_verb_finder clauses_;
};

}  // namespace prosescope::keywords
