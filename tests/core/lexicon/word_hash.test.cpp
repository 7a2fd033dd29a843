#include "lexicon/word_hash.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include <catch2/catch_test_macros.hpp>

using prosescope::lexicon::hash_of;
using prosescope::lexicon::set_of;
using prosescope::lexicon::word_set;

TEST_CASE("A set has the words that it was made of") {
  constexpr auto articles = set_of("a", "an", "the");
  STATIC_REQUIRE(articles.contains(hash_of("the")));
  STATIC_REQUIRE_FALSE(articles.contains(hash_of("this")));
  STATIC_REQUIRE_FALSE(articles.contains(hash_of("")));
  STATIC_REQUIRE(set_of("one").contains(hash_of("one")));
}

TEST_CASE("Words that come to the same slot are told apart, over the end of the slots too") {
  const auto hash = [](std::uint64_t high, std::uint64_t slot) { return high << 32 | slot; };
  constexpr std::uint64_t last = 7;  // of three words' eight slots
  const word_set<3> crowded(std::array<std::uint64_t, 3>{hash(1, last), hash(2, last), hash(3, last)});
  for (std::uint64_t high = 1; high < 8; ++high) CHECK(crowded.contains(hash(high, last)) == (high <= 3));
  CHECK_FALSE(crowded.contains(hash(1, last - 1)));
}

TEST_CASE("A full set has no other of many words") {
  constexpr std::size_t count = 31;
  std::array<std::uint64_t, count> hashes{};
  for (std::size_t i = 0; i < count; ++i) hashes[i] = hash_of(std::to_string(i));
  const word_set<count> numbers(hashes);
  for (std::size_t i = 0; i < 10'000; ++i) CHECK(numbers.contains(hash_of(std::to_string(i))) == (i < count));
}
