/**
 * @file
 * @brief What tells the language of a text: letters by script, and the frequent words and letters of each language.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "language_data.h"
#include "text/words.h"

namespace prosescope::facts {

/// Sums, of a block in 32 bits and of a document in 64.
template <typename Count>
struct language_counts {
  std::array<Count, text::script_count> letters{};
  /// Words that stand often in a language, and letters that not every language of the script has, by language.
  std::array<Count, text::languages_told_apart> hits{};
  Count english_letters = 0;  ///< letters of the words that the English lexicon has

  template <typename Other>
  constexpr language_counts& operator+=(const language_counts<Other>& other) noexcept {
    for (std::size_t i = 0; i < letters.size(); ++i) letters[i] += other.letters[i];
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i] += other.hits[i];
    english_letters += other.english_letters;
    return *this;
  }
};

/// Counts what `words` tell; numbers, addresses and symbols tell nothing.
[[nodiscard]] language_counts<std::uint32_t> read_language(std::string_view run,
                                                           std::span<const text::word> words) noexcept;

}  // namespace prosescope::facts
