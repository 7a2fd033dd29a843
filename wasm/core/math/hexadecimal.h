/**
 * @file
 * @brief A number's lowest digits in hexadecimal.
 */
#pragma once

#include <cstdint>
#include <string>

namespace prosescope::math {

[[nodiscard]] inline std::string hexadecimal(std::uint64_t value, int digits) {
  std::string written;
  while (digits-- > 0) written.push_back("0123456789abcdef"[value >> 4 * digits & 15U]);
  return written;
}

}  // namespace prosescope::math
