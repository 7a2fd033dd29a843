/**
 * @file
 * @brief Rounding to decimal places as Python's round() does it.
 */
#pragma once

namespace prosescope::math {

/// `x`, −1…1, to the nearest multiple of 1/`scale` (a power of ten up to 10,000), as a decimal fraction would be read.
/// It is the binary value that is rounded, exactly; a tie goes to the even multiple
/// (https://docs.python.org/3/library/functions.html#round).
[[nodiscard]] double round_decimal(double x, int scale) noexcept;

}  // namespace prosescope::math
