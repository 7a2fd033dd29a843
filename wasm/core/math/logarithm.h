/**
 * @file
 * @brief Natural logarithm and exponential that give the same bits natively and in WebAssembly.
 *
 * C libraries differ in the last bit of log and exp. These use only +, −, × and ÷, which IEEE 754 rounds in one way.
 * The series are the atanh form of the logarithm and Taylor's for the exponential: Abramowitz & Stegun,
 * Handbook of Mathematical Functions (1964), 4.1.27 and 4.2.1.
 */
#pragma once

namespace prosescope::math {

/// Natural logarithm of a positive, finite number; 0 for anything else. Relative error under 1e-15.
[[nodiscard]] double log(double x) noexcept;

/// e to the power of x, for x from −700 to 700 (clamped). Relative error under 1e-14.
[[nodiscard]] double exp(double x) noexcept;

}  // namespace prosescope::math
