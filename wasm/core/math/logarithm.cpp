#include "math/logarithm.h"

#include <bit>
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
}  // namespace

double log(double x) noexcept {
  if (!(x >= std::numeric_limits<double>::min()) || x > std::numeric_limits<double>::max()) return 0.0;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> mantissa_bits) - exponent_bias;
  double mantissa = std::bit_cast<double>((bits & mantissa_mask) | exponent_of_one);
  if (mantissa > 1.4142135623730951) {  // keeps |t| under 0.1716, where 13 terms are enough
    mantissa *= 0.5;
    ++exponent;
  }
  const double t = (mantissa - 1.0) / (mantissa + 1.0);
  const double t2 = t * t;
  double sum = 0.0;
  for (int k = 25; k >= 1; k -= 2) sum = sum * t2 + 1.0 / k;
  return 2.0 * t * sum + exponent * ln2;
}

double exp(double x) noexcept {
  if (x > 700.0) x = 700.0;
  if (x < -700.0) x = -700.0;
  const double scaled = x / ln2;
  const int n = static_cast<int>(scaled + (scaled < 0.0 ? -0.5 : 0.5));
  const double r = (x - n * ln2_high) - n * ln2_low;
  double sum = 1.0;
  for (int k = 18; k >= 1; --k) sum = 1.0 + sum * r / k;
  const auto power = static_cast<std::uint64_t>(n + exponent_bias) << mantissa_bits;
  return sum * std::bit_cast<double>(power);
}

}  // namespace prosescope::math
