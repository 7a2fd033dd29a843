/**
 * @file
 * @brief What kind of character a code point is, and its simple case folding.
 *
 * The tables come from the Unicode Character Database (https://www.unicode.org/reports/tr44/), compiled by
 * wasm/word_lists; ASCII is answered without them.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "unicode_data.h"

namespace prosescope::text {

/// What `class_of` answers for a code point that is not ASCII.
[[nodiscard]] char_class class_beyond_ascii(char32_t c) noexcept;

/// The class of a code point; `char_class::other` above U+10FFFF.
[[nodiscard]] inline char_class class_of(char32_t c) noexcept {
  return c < 128 ? static_cast<char_class>(ascii_classes[c]) : class_beyond_ascii(c);
}

/// Where ASCII that is no control stands no longer, from `at` on; eight characters are looked at at once.
[[nodiscard]] inline std::size_t skip_printable(std::string_view text, std::size_t at) noexcept {
  constexpr std::uint64_t each = 0x0101010101010101U;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    // The highest bit of a byte: it is below a space, DEL, or beyond ASCII.
    if ((((eight - 0x20 * each) | (eight + each) | eight) & 0x80 * each) != 0) break;
  }
  while (at < text.size() && text[at] >= ' ' && text[at] < '\x7F') ++at;
  return at;
}

/// A set of ASCII characters.
class ascii_set {
 public:
  constexpr explicit ascii_set(std::string_view characters) noexcept {
    for (const char c : characters) has_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] constexpr bool contains(char c) const noexcept { return has_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> has_{};
};

/// The script of a code point; `script::other` for those that no language in use here needs.
[[nodiscard]] script script_of(char32_t c) noexcept;

/// What `fold` answers for a code point that is not ASCII.
[[nodiscard]] char32_t fold_beyond_ascii(char32_t c) noexcept;

/// Simple case folding (CaseFolding.txt, statuses C and S).
[[nodiscard]] inline char32_t fold(char32_t c) noexcept {
  if (c < 128) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  return fold_beyond_ascii(c);
}

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
