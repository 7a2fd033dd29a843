#include "math/rounding.h"

#include <cstdint>

namespace prosescope::math {

double round_decimal(double x, int scale) noexcept {
  const double size = x < 0 ? -x : x;
  // The product with 2 × scale in two parts that are exact: 24 and 29 bits times 15.
  const double high = static_cast<double>(static_cast<float>(size));
  const double low = size - high;
  const double doubled_high = high * (2.0 * scale);
  const double doubled_low = low * (2.0 * scale);
  auto multiple = static_cast<std::int64_t>((doubled_high + doubled_low) / 2.0);
  const double over_half = (doubled_high - static_cast<double>(2 * multiple + 1)) + doubled_low;
  if (over_half > 0.0 || (over_half == 0.0 && multiple % 2 == 1)) ++multiple;
  const double rounded = static_cast<double>(multiple) / scale;
  return x < 0 && multiple > 0 ? -rounded : rounded;
}

}  // namespace prosescope::math
