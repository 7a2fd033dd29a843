/**
 * @file
 * @brief Bytes of UTF-8 to UTF-16 code units, for one run of lines.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace prosescope::text {

/// The UTF-16 offset of each byte of a run. An ASCII run needs no table.
class utf16_offsets {
 public:
  void read(std::string_view run) {
    units_.clear();
    ascii_ = true;
    for (const char c : run) ascii_ = ascii_ && static_cast<unsigned char>(c) < 0x80;
    length_ = static_cast<std::uint32_t>(run.size());
    if (ascii_) return;
    units_.resize(run.size() + 1);
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < run.size();) {
      const auto [value, bytes] = decode(run, at);
      for (std::uint32_t i = 0; i < bytes; ++i) units_[at + i] = units;
      units += utf16_units(value);
      at += bytes;
    }
    units_[run.size()] = length_ = units;
  }

  /// The UTF-16 offset of the code point at `byte`, or of the end.
  [[nodiscard]] std::uint32_t operator[](std::size_t byte) const noexcept {
    return ascii_ ? static_cast<std::uint32_t>(byte) : units_[byte];
  }
  [[nodiscard]] std::uint32_t length() const noexcept { return length_; }

 private:
  std::vector<std::uint32_t> units_;
  std::uint32_t length_ = 0;
  bool ascii_ = true;
};

}  // namespace prosescope::text
