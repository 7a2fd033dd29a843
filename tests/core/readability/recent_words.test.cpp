#include "readability/recent_words.h"

#include <catch2/catch_test_macros.hpp>

using prosescope::readability::recent_words;

TEST_CASE("A word is new once, until the words are cleared") {
  recent_words said;
  CHECK(said.add(7));
  CHECK_FALSE(said.add(7));
  CHECK(said.add(7 + 512));  // the same slot
  CHECK_FALSE(said.add(7 + 512));
  said.clear();
  CHECK(said.add(7));
}

TEST_CASE("Words said more than two hundred different words ago are new again") {
  recent_words said;
  for (std::uint64_t key = 1; key <= 200; ++key) CHECK(said.add(key));
  CHECK_FALSE(said.add(1));
  CHECK(said.add(201));
  CHECK(said.add(1));
}
