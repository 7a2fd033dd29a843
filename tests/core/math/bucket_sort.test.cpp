#include "math/bucket_sort.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

using prosescope::math::sort_by_hash;

TEST_CASE("Values sorted by hash are sorted, wherever the hashes lie") {
  std::mt19937_64 random(7);
  for (const std::size_t size : {0, 1, 2, 3, 100, 5000, 200000}) {
    for (const int unused_bits : {0, 30, 62}) {
      std::vector<std::uint64_t> values(size);
      for (std::uint64_t& value : values) value = random() >> unused_bits;
      std::vector<std::uint64_t> expected = values;
      std::sort(expected.begin(), expected.end());
      sort_by_hash(
          values, [](std::uint64_t value) { return value; }, std::less<>());
      CHECK(values == expected);
    }
  }
}

TEST_CASE("Of equal hashes the rest of the order decides") {
  std::vector<std::pair<std::uint64_t, int>> values = {{9, 2}, {~0ULL, 0}, {9, 1}, {0, 5}, {9, 0}};
  sort_by_hash(
      values, [](const auto& value) { return value.first; }, std::less<>());
  CHECK(std::is_sorted(values.begin(), values.end()));
}
