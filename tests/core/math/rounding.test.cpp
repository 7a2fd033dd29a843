#include "math/rounding.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <catch2/catch_test_macros.hpp>

using prosescope::math::round_decimal;

namespace {

/// What a C library prints with so many decimals, which IEEE 754 has it round exactly, ties to even.
double printed(double x, int decimals) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", decimals, x);
  return std::strtod(text, nullptr);
}

}  // namespace

TEST_CASE("Numbers round to the decimal fraction that a C library prints") {
  std::uint64_t state = 1;
  for (int i = 0; i < 100'000; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    const double x = static_cast<double>(state >> 11) / (1ULL << 53) * 2.0 - 1.0;
    CAPTURE(x);
    REQUIRE(round_decimal(x, 10000) == printed(x, 4));
    REQUIRE(round_decimal(x, 1000) == printed(x, 3));
  }
}

TEST_CASE("Halves of the last place round by the binary value that they are") {
  for (int i = -9999; i < 10000; ++i) {
    const double x = (i + 0.5) / 10000.0;
    CAPTURE(x);
    REQUIRE(round_decimal(x, 10000) == printed(x, 4));
  }
}

TEST_CASE("True ties round to the even multiple") {
  CHECK(round_decimal(0.0625, 1000) == 0.062);
  CHECK(round_decimal(0.1875, 1000) == 0.188);
  CHECK(round_decimal(-0.0625, 1000) == -0.062);
}

TEST_CASE("The ends of the range, and numbers next to nothing") {
  CHECK(round_decimal(1.0, 10000) == 1.0);
  CHECK(round_decimal(-1.0, 10000) == -1.0);
  CHECK(round_decimal(0.0, 10000) == 0.0);
  CHECK(round_decimal(5e-324, 10000) == 0.0);
  CHECK(round_decimal(-1e-9, 10000) == 0.0);
}
