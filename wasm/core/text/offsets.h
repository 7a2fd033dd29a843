/**
 * @file
 * @brief Bytes of the text that is read to UTF-16 code units of the run it stands in.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace prosescope::text {

/// The UTF-16 offset of each byte of a run, and of the text that is read of it. An ASCII run needs no table.
class utf16_offsets {
 public:
  /// `sources` has, for each byte of the text that is read, a byte of the run that it came from; it must outlive this.
  void read(std::string_view run, std::span<const std::uint32_t> sources) {
    read(run);
    sources_ = sources;
  }

  void read(std::string_view run) {
    units_.clear();
    ascii_ = ascii_length(run, 0) == run.size();
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

  /// The UTF-16 offset of the code point at a byte of the run, or of its end.
  [[nodiscard]] std::uint32_t operator[](std::size_t byte) const noexcept {
    return ascii_ ? static_cast<std::uint32_t>(byte) : units_[byte];
  }
  /// Where the character that is read at `byte` begins in the run.
  [[nodiscard]] std::uint32_t start(std::size_t byte) const noexcept { return (*this)[sources_[byte]]; }
  /// Where the character in front of `byte` ends: marks that follow it are none of it.
  [[nodiscard]] std::uint32_t end(std::size_t byte) const noexcept { return (*this)[sources_[byte - 1] + 1]; }
  [[nodiscard]] std::uint32_t length() const noexcept { return length_; }

 private:
  std::vector<std::uint32_t> units_;
  std::span<const std::uint32_t> sources_;
  std::uint32_t length_ = 0;
  bool ascii_ = true;
};

}  // namespace prosescope::text
