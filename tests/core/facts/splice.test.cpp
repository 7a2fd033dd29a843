#include "facts/splice.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Items are put in the place of as many, fewer or more") {
  using list = std::vector<int>;
  const auto spliced = [](std::size_t first, std::size_t last, const list& added) {
    list all = {0, 1, 2, 3, 4};
    prosescope::facts::splice<int>(all, first, last, added);
    return all;
  };
  CHECK(spliced(1, 3, {7, 8}) == list{0, 7, 8, 3, 4});
  CHECK(spliced(1, 4, {7}) == list{0, 7, 4});
  CHECK(spliced(2, 3, {7, 8, 9}) == list{0, 1, 7, 8, 9, 3, 4});
  CHECK(spliced(0, 5, {}).empty());
  CHECK(spliced(5, 5, {5}) == list{0, 1, 2, 3, 4, 5});
}

TEST_CASE("What stands in front of items is counted anew where others take their place") {
  using list = std::vector<unsigned>;
  const auto spliced = [](std::size_t first, std::size_t last, const list& added) {
    list sums = {0, 1, 3, 6};  // of 1, 2 and 3
    prosescope::facts::splice_sums<unsigned>(sums, first, last, added);
    return sums;
  };
  CHECK(spliced(1, 2, {7}) == list{0, 1, 8, 11});
  CHECK(spliced(0, 2, {}) == list{0, 3});
  CHECK(spliced(3, 3, {4, 5}) == list{0, 1, 3, 6, 10, 15});
  CHECK(spliced(0, 3, {1}) == list{0, 1});
}
