#include "lexicon/stems.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using prosescope::lexicon::any_base_form;
using prosescope::lexicon::hash_of;
using prosescope::lexicon::stem_hash;

namespace {

bool has_base(std::string_view inflected, std::string_view base) {
  return any_base_form(inflected, [&](std::string_view tried) { return tried == base; });
}

}  // namespace

TEST_CASE("A plural has the stem of its singular") {
  CHECK(stem_hash("tankers") == stem_hash("tanker"));
  CHECK(stem_hash("countries") == stem_hash("country"));
  CHECK(stem_hash("churches") == stem_hash("church"));
  CHECK(stem_hash("boxes") == stem_hash("box"));
  CHECK(stem_hash("glasses") == stem_hash("glass"));
  CHECK(stem_hash("prices") == stem_hash("price"));
}

TEST_CASE("What only looks like a plural keeps its s") {
  for (const std::string_view word : {"us", "virus", "glass", "crisis", "is", "s", ""}) {
    CHECK(stem_hash(word) == hash_of(word));
  }
}

TEST_CASE("Different nouns have different stems") {
  CHECK(stem_hash("oil") != stem_hash("oils-well"));
  CHECK(stem_hash("new") != stem_hash("knew"));
}

TEST_CASE("Regular endings lead back to the base") {
  CHECK(has_base("houses", "house"));
  CHECK(has_base("boxes", "box"));
  CHECK(has_base("tries", "try"));
  CHECK(has_base("tried", "try"));
  CHECK(has_base("hoped", "hope"));
  CHECK(has_base("hopping", "hop"));
  CHECK(has_base("hoping", "hope"));
  CHECK(has_base("walking", "walk"));
  CHECK(has_base("bigger", "big"));
  CHECK(has_base("happiest", "happy"));
  CHECK(has_base("nicest", "nice"));
}

TEST_CASE("No base is made of what has no ending, is too short, or too long to be in a list") {
  CHECK_FALSE(any_base_form("glass", [](std::string_view) { return true; }));
  CHECK_FALSE(any_base_form("bed", [](std::string_view) { return true; }));
  CHECK_FALSE(any_base_form("", [](std::string_view) { return true; }));
  CHECK_FALSE(any_base_form(std::string(1000, 'a') + "ing", [](std::string_view) { return true; }));
  // A base may not outgrow its room: 48 letters that end in -ing still leave the e a place.
  CHECK(any_base_form(std::string(45, 'a') + "ing", [](std::string_view base) { return base.ends_with("ae"); }));
}
