/**
 * @file
 * @brief UTF-16 offsets by a second, plain decoder that shares nothing with the core's.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace prosescope::tests {

/// How many bytes of `text` at `at` make one well-formed code point, by table 3-7 of the Unicode Standard; else 0.
inline std::size_t well_formed_bytes(std::string_view text, std::size_t at) {
  const auto in = [&](std::size_t i, unsigned low, unsigned high) {
    return at + i < text.size() && static_cast<unsigned char>(text[at + i]) >= low &&
           static_cast<unsigned char>(text[at + i]) <= high;
  };
  if (in(0, 0x00, 0x7F)) return 1;
  if (in(0, 0xC2, 0xDF) && in(1, 0x80, 0xBF)) return 2;
  const bool three = (in(0, 0xE0, 0xE0) && in(1, 0xA0, 0xBF)) || (in(0, 0xE1, 0xEC) && in(1, 0x80, 0xBF)) ||
                     (in(0, 0xED, 0xED) && in(1, 0x80, 0x9F)) || (in(0, 0xEE, 0xEF) && in(1, 0x80, 0xBF));
  if (three && in(2, 0x80, 0xBF)) return 3;
  const bool four = (in(0, 0xF0, 0xF0) && in(1, 0x90, 0xBF)) || (in(0, 0xF1, 0xF3) && in(1, 0x80, 0xBF)) ||
                    (in(0, 0xF4, 0xF4) && in(1, 0x80, 0x8F));
  if (four && in(2, 0x80, 0xBF) && in(3, 0x80, 0xBF)) return 4;
  return 0;
}

/// The UTF-16 offset of each byte, and of the end. An ill-formed byte is one unit.
inline std::vector<std::uint32_t> utf16_offsets_of(std::string_view text) {
  std::vector<std::uint32_t> offsets;
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t well_formed = well_formed_bytes(text, at);
    const std::size_t bytes = well_formed == 0 ? 1 : well_formed;
    for (std::size_t i = 0; i < bytes; ++i) offsets.push_back(units);
    units += well_formed == 4 ? 2 : 1;
    at += bytes;
  }
  offsets.push_back(units);
  return offsets;
}

}  // namespace prosescope::tests
