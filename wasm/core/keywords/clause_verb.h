/**
 * @file
 * @brief Tells the verb of a clause by there being no other word that can be it.
 */
#pragma once

#include <cstddef>

#include "keywords/sentence_words.h"

namespace prosescope::keywords {

class clause_verb_finder {
 public:
  /// The words must live as long as this.
  explicit clause_verb_finder(const sentence_words& words) noexcept
      : words_(words), is_sentence_(words.is_terminated()) {}

  /// “The first batch tastes best”: whether word i agrees with the noun in front of it, and no other word of a whole
  /// clause may be its verb. A title has none, so it is asked of sentences alone.
  [[nodiscard]] bool is_only_verb(std::size_t i) noexcept;

 private:
  /// Words that one verb is said of, as far as marks and small words tell.
  struct clause {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t verbs = 0;  ///< words that may be its verb
    bool whole = false;     ///< nothing that is set between commas, and not cut by such
  };

  [[nodiscard]] clause clause_around(std::size_t i) const noexcept;
  [[nodiscard, gnu::noinline]] bool may_be_finite(std::size_t i) const noexcept;
  [[nodiscard]] bool is_finite_anywhere(std::size_t i) const noexcept;

  const sentence_words& words_;
  bool is_sentence_;
  clause clause_;  ///< of the word that was last asked for
};

}  // namespace prosescope::keywords
