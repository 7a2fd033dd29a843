/**
 * @file
 * @brief What kind of character a code point is, and its simple case folding.
 *
 * The tables come from the Unicode Character Database (https://www.unicode.org/reports/tr44/), compiled by
 * wasm/word_lists; ASCII is answered without them.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "unicode_data.h"

namespace prosescope::text {

/// What `class_of` answers for a code point that is not ASCII.
[[nodiscard]] char_class class_beyond_ascii(char32_t c) noexcept;

/// The class of a code point; `char_class::other` above U+10FFFF.
[[nodiscard]] inline char_class class_of(char32_t c) noexcept {
  return c < 128 ? static_cast<char_class>(ascii_classes[c]) : class_beyond_ascii(c);
}

/// Where an ASCII character that is neither white space nor a control stands no longer, from `at` on.
[[nodiscard]] inline std::size_t skip_graphic(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && text[at] > ' ' && text[at] < '\x7F') ++at;
  return at;
}

/// The script of a code point; `script::other` for those that no language in use here needs.
[[nodiscard]] script script_of(char32_t c) noexcept;

/// Simple case folding (CaseFolding.txt, statuses C and S).
[[nodiscard]] char32_t fold(char32_t c) noexcept;

[[nodiscard]] constexpr bool is_letter(char_class c) noexcept {
  return c == char_class::letter_lower || c == char_class::letter_upper || c == char_class::letter_other;
}

[[nodiscard]] constexpr bool is_apostrophe(char32_t c) noexcept { return c == U'\'' || c == U'’' || c == U'ʼ'; }

/// Hyphens that join the parts of a compound: hyphen-minus, hyphen, non-breaking hyphen.
[[nodiscard]] constexpr bool is_hyphen(char32_t c) noexcept { return c == U'-' || c == U'‐' || c == U'‑'; }

/// Characters that end a line: UAX #14's mandatory breaks.
[[nodiscard]] constexpr bool is_line_end(char32_t c) noexcept {
  return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

[[nodiscard]] inline bool is_space(char32_t c) noexcept { return class_of(c) == char_class::space; }

/// The signs of list items that word processors paste, and that stand for nothing else.
[[nodiscard]] constexpr bool is_bullet(char32_t c) noexcept {
  return c == U'•' || c == U'◦' || c == U'‣' || c == U'▪' || c == U'●' || c == U'⁃';
}

/// Full stops, exclamation and question marks: UAX #29's ATerm and STerm as far as scripts in use need them.
[[nodiscard]] constexpr bool is_terminator(char32_t c) noexcept {
  switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case U'…':
    case U'‼':
    case U'⁇':
    case U'⁈':
    case U'⁉':
    case U'。':
    case U'！':
    case U'？':
    case U'｡':
    case U'।':
    case U'۔':
    case U'؟': return true;
    default: return false;
  }
}

}  // namespace prosescope::text
