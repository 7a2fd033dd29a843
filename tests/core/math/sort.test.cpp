#include "math/sort.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace math = prosescope::math;

TEST_CASE("Few and many values are sorted, whatever their order was") {
  std::mt19937 random(7);
  for (const std::size_t size : {0, 1, 2, 3, 16, 17, 1000}) {
    for (const std::uint32_t most : {0U, 3U, 0xFFFFFFFFU}) {
      std::vector<std::uint32_t> values(size);
      for (std::uint32_t& value : values) value = static_cast<std::uint32_t>(random()) & most;
      std::vector<std::uint32_t> expected = values;
      std::sort(expected.begin(), expected.end());
      math::sort(values.begin(), values.end());
      CHECK(values == expected);
      std::reverse(expected.begin(), expected.end());
      math::sort(values.begin(), values.end(), std::greater<>());
      CHECK(values == expected);
    }
  }
}
