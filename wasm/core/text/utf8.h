/**
 * @file
 * @brief Decoding of UTF-8 and counting of UTF-16 code units.
 *
 * Follows the WHATWG Encoding Standard's decoder (https://encoding.spec.whatwg.org/#utf-8-decoder), except that each
 * byte of an ill-formed sequence becomes one U+FFFD.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace prosescope::text {

inline constexpr char32_t replacement_character = 0xFFFD;

/// One code point and the number of bytes that hold it.
struct code_point {
  char32_t value;
  std::uint32_t bytes;
};

/// What `decode` gives where no ASCII stands.
[[nodiscard]] code_point decode_sequence(std::string_view text, std::size_t at) noexcept;

/// The code point at `at`, which must lie inside `text`. Ill-formed bytes give U+FFFD and one byte.
[[nodiscard]] inline code_point decode(std::string_view text, std::size_t at) noexcept {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? code_point{lead, 1} : decode_sequence(text, at);
}

/// How many ASCII characters stand from `at` on, eight looked at at once.
[[nodiscard]] inline std::size_t ascii_length(std::string_view text, std::size_t at) noexcept {
  const std::size_t begin = at;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at - begin;
}

/// The start of the code point that ends just before `at`; `at` must be above 0.
[[nodiscard]] inline std::size_t previous(std::string_view text, std::size_t at) noexcept {
  for (std::size_t back = 1; back <= 4 && back <= at; ++back) {
    const std::size_t start = at - back;
    if ((static_cast<unsigned char>(text[start]) & 0xC0u) == 0x80u) continue;
    return decode(text, start).bytes == back ? start : at - 1;
  }
  return at - 1;
}

/// UTF-16 code units that a code point takes: 1 or 2.
[[nodiscard]] constexpr std::uint32_t utf16_units(char32_t c) noexcept { return c > 0xFFFF ? 2 : 1; }

/// Writes `c` as UTF-8 to `out`, which has room for four bytes; the number of bytes written.
inline std::size_t encode(char32_t c, char* out) noexcept {
  const auto put = [&](std::size_t i, std::uint32_t byte) { out[i] = static_cast<char>(byte); };
  if (c < 0x80) {
    put(0, c);
    return 1;
  }
  if (c < 0x800) {
    put(0, 0xC0u | c >> 6);
    put(1, 0x80u | (c & 0x3Fu));
    return 2;
  }
  if (c < 0x10000) {
    put(0, 0xE0u | c >> 12);
    put(1, 0x80u | (c >> 6 & 0x3Fu));
    put(2, 0x80u | (c & 0x3Fu));
    return 3;
  }
  put(0, 0xF0u | c >> 18);
  put(1, 0x80u | (c >> 12 & 0x3Fu));
  put(2, 0x80u | (c >> 6 & 0x3Fu));
  put(3, 0x80u | (c & 0x3Fu));
  return 4;
}

}  // namespace prosescope::text
