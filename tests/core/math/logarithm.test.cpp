#include "math/logarithm.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace math = prosescope::math;

namespace {

// The libraries that these are compared with are themselves off by a bit.
constexpr double tolerance = 1e-14;

double relative_error(double value, double expected) {
  return expected == 0.0 ? std::abs(value) : std::abs(value - expected) / std::abs(expected);
}

}  // namespace

TEST_CASE("The logarithm of every magnitude is that of the C library") {
  double worst = 0.0;
  // Steps that fall on no pattern of bits, from the smallest normal number to the largest.
  for (double x = std::numeric_limits<double>::min(); x < std::numeric_limits<double>::max() / 1.1; x *= 1.0371) {
    worst = std::max(worst, relative_error(math::log(x), std::log(x)));
  }
  CHECK(worst < tolerance);
}

TEST_CASE("The logarithm is right around 1, where it is small") {
  double worst = 0.0;
  for (double distance = 0.9; distance > 1e-15; distance *= 0.83) {
    worst = std::max(worst, relative_error(math::log(1.0 + distance), std::log(1.0 + distance)));
    worst = std::max(worst, relative_error(math::log(1.0 - distance), std::log(1.0 - distance)));
  }
  CHECK(worst < tolerance);
  CHECK(math::log(1.0) == 0.0);
}

TEST_CASE("What has no logarithm gives 0, never NaN or infinity") {
  CHECK(math::log(0.0) == 0.0);
  CHECK(math::log(-1.0) == 0.0);
  CHECK(math::log(std::numeric_limits<double>::infinity()) == 0.0);
  CHECK(math::log(std::numeric_limits<double>::quiet_NaN()) == 0.0);
  CHECK(math::log(std::numeric_limits<double>::denorm_min()) == 0.0);
}

TEST_CASE("The exponential is that of the C library") {
  double worst = 0.0;
  for (double x = -700.0; x <= 700.0; x += 0.3713) worst = std::max(worst, relative_error(math::exp(x), std::exp(x)));
  CHECK(worst < tolerance);
  CHECK(math::exp(0.0) == 1.0);
}

TEST_CASE("The exponential is clamped where it would overflow") {
  CHECK(math::exp(1e9) == math::exp(700.0));
  CHECK(math::exp(-1e9) == math::exp(-700.0));
  CHECK(std::isfinite(math::exp(std::numeric_limits<double>::infinity())));
}
