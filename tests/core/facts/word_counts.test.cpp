#include "facts/word_counts.h"

#include <cstdint>
#include <map>

#include <catch2/catch_test_macros.hpp>

#include "random_texts.h"

TEST_CASE("Different words are counted while words come and go") {
  prosescope::facts::word_counts counts;
  std::map<std::uint64_t, int> expected;
  prosescope::tests::dice die(5);
  for (int i = 0; i < 200000; ++i) {
    const std::uint64_t key = die.below(5000) * 64;  // many fall into the same slot
    if (die.below(2) == 0) {
      counts.add(key);
      ++expected[key];
    } else if (const auto found = expected.find(key); found != expected.end()) {
      counts.remove(key);
      if (--found->second == 0) expected.erase(found);
    }
    if (i % 97 == 0) REQUIRE(counts.unique() == expected.size());
  }
  CHECK(counts.count(1) == 0);
  for (const auto& [key, count] : expected) {
    CHECK(counts.count(key) == static_cast<std::uint32_t>(count));
    for (int i = 0; i < count; ++i) counts.remove(key);
  }
  CHECK(counts.unique() == 0);
}

TEST_CASE("How often a word stood at most is known until it is forgotten") {
  prosescope::facts::word_counts counts;
  CHECK(counts.peak(7) == 0);
  for (int i = 0; i < 3; ++i) counts.add(7);
  counts.remove(7);
  counts.add(71);
  CHECK(counts.peak(7) == 3);
  counts.forget_peaks();
  CHECK(counts.peak(7) == 2);
  CHECK(counts.count(7) == 2);
  counts.remove(7);
  counts.remove(7);
  counts.forget_peaks();
  CHECK(counts.peak(7) == 0);
  CHECK(counts.peak(71) == 1);
  CHECK(counts.unique() == 1);
}
