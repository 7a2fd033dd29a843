#include "keywords/part_of_speech.h"

#include <catch2/catch_test_macros.hpp>

using namespace prosescope::keywords;

TEST_CASE("The ending of a word that no list knows tells an adjective, an adverb or a noun") {
  CHECK(part_by_ending("zorbable") == part_of_speech::adjective);
  CHECK(part_by_ending("zorbless") == part_of_speech::adjective);
  CHECK(part_by_ending("zorbly") == part_of_speech::other);
  CHECK(part_by_ending("zorb") == part_of_speech::noun);
}

TEST_CASE("A plural ends in -s, but “glass”, “virus” and “crisis” are none") {
  CHECK(is_plural("crews"));
  for (const char* one : {"crew", "glass", "virus", "crisis"}) CHECK_FALSE(is_plural(one));
}

TEST_CASE("A verb of one who acts ends in -s, which “pass” by itself does not") {
  CHECK(has_verbal_s("crashes"));
  for (const char* other : {"crash", "pass"}) CHECK_FALSE(has_verbal_s(other));
}
