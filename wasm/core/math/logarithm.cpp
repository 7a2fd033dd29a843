#include "math/logarithm.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace prosescope::math {

namespace {
constexpr double ln2 = 0.693147180559945309417;
// The same in two parts, the first of which times an exponent is exact (Cody & Waite, Software Manual for the
// Elementary Functions, 1980).
constexpr double ln2_high = 6.93147180369123816490e-01;
constexpr double ln2_low = 1.90821492927058770002e-10;
constexpr std::uint64_t mantissa_mask = 0x000fffffffffffffULL;
constexpr std::uint64_t exponent_of_one = 0x3ff0000000000000ULL;
constexpr int exponent_bias = 1023;
constexpr int mantissa_bits = 52;

/// 1/1, 1/3, 1/5 …: what is left out is under 1e-17 of the sum for |t| under 0.1716.
constexpr auto odd_reciprocals = [] {
  std::array<double, 11> all{};
  for (std::size_t k = 0; k < all.size(); ++k) all[k] = 1.0 / static_cast<double>(2 * k + 1);
  return all;
}();

/// 1/0!, 1/1!, 1/2! …: what is left out is under 1e-17 of the sum for |r| up to ln 2 / 2.
constexpr auto factorial_reciprocals = [] {
  std::array<double, 14> all{};
  double factorial = 1.0;
  for (std::size_t k = 0; k < all.size(); ++k) {
    factorial *= k == 0 ? 1.0 : static_cast<double>(k);
    all[k] = 1.0 / factorial;
  }
  return all;
}();

}  // namespace

double log(double x) noexcept {
  if (!(x >= std::numeric_limits<double>::min()) || x > std::numeric_limits<double>::max()) return 0.0;
  if (x == 1.0) return 0.0;  // half of what ranks ask for: what stands once, and shares that are all
  const auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> mantissa_bits) - exponent_bias;
  double mantissa = std::bit_cast<double>((bits & mantissa_mask) | exponent_of_one);
  if (mantissa > 1.4142135623730951) {  // keeps |t| under 0.1716
    mantissa *= 0.5;
    ++exponent;
  }
  const double t = (mantissa - 1.0) / (mantissa + 1.0);
  const double t2 = t * t;
  double sum = 0.0;
  for (std::size_t k = odd_reciprocals.size(); k-- > 0;) sum = sum * t2 + odd_reciprocals[k];
  return 2.0 * t * sum + exponent * ln2;
}

double exp(double x) noexcept {
  if (x > 700.0) x = 700.0;
  if (x < -700.0) x = -700.0;
  const double scaled = x / ln2;
  const int n = static_cast<int>(scaled + (scaled < 0.0 ? -0.5 : 0.5));
  const double r = (x - n * ln2_high) - n * ln2_low;
  double sum = 0.0;
  for (std::size_t k = factorial_reciprocals.size(); k-- > 0;) sum = sum * r + factorial_reciprocals[k];
  const auto power = static_cast<std::uint64_t>(n + exponent_bias) << mantissa_bits;
  return sum * std::bit_cast<double>(power);
}

}  // namespace prosescope::math
