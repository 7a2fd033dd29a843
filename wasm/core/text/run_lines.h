/**
 * @file
 * @brief The lines of a run with their words, and what a line looks like by itself.
 */
#pragma once

#include <span>
#include <string_view>

#include "text/line.h"
#include "text/words.h"

namespace prosescope::text {

struct run_lines {
  std::string_view text;
  std::span<const line> lines;
  std::span<const word> words;

  [[nodiscard]] std::string_view content_of(const line& l) const noexcept {
    return text.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
  }
  [[nodiscard]] std::span<const word> words_of(const line& l) const noexcept {
    return words.subspan(l.first_word, l.last_word - l.first_word);
  }
  /// Whether a sign stands right behind a word.
  [[nodiscard]] bool follows(const word& w, char sign) const noexcept {
    return w.bytes.end < text.size() && text[w.bytes.end] == sign;
  }
  /// “Location: Norvale”
  [[nodiscard]] bool is_field(const line& l) const noexcept;
  /// A line that ends as sentences do. “Main St.” and “Inc.” end in an abbreviation, and may be a title.
  [[nodiscard]] bool is_sentence(const line& l) const noexcept;
  /// Nearly all words that could be small have a capital, and no full stop follows.
  [[nodiscard]] bool is_title(const line& l) const noexcept;
};

}  // namespace prosescope::text
