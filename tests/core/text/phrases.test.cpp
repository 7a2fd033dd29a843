#include "text/phrases.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::lexicon::role;
using prosescope::tests::lexicon;
using prosescope::tests::words_of;
using prosescope::text::mark_phrases;

namespace {

std::vector<prosescope::text::word> marked(std::string_view run) {
  auto words = words_of(run);
  mark_phrases(run, lexicon(), words);
  return words;
}

}  // namespace

TEST_CASE("A phrase's valence stands on its first word, and its other words have none") {
  const auto words = marked("He cut corners badly");
  CHECK(words[1].phrase == 2);
  CHECK(words[1].begins_phrase());
  CHECK(words[1].entry.valence == -20);
  CHECK(words[2].entry.valence == 0);
  CHECK_FALSE(words[2].begins_phrase());
  CHECK(words[3].phrase == 0);
}

TEST_CASE("A phrase's role stands on its first word") {
  CHECK(marked("anything but good")[0].entry.role == role::negation);
  CHECK(marked("anything but good")[1].entry.role == role::none);
  CHECK(marked("not only good")[0].entry.role == role::negation);
  CHECK(marked("no doubt")[0].entry.role == role::none);
}

TEST_CASE("The longest phrase wins, then the first") {
  CHECK(marked("a little bit")[0].phrase == 3);
  CHECK(marked("a little")[0].phrase == 2);
}

TEST_CASE("Capitals, apostrophes and line ends don't matter; punctuation does") {
  CHECK(marked("Can’t Wait")[0].phrase == 2);
  CHECK(marked("cut\ncorners")[0].phrase == 2);
  CHECK(marked("cut, corners")[0].phrase == 0);
  CHECK(marked("cut. Corners")[0].phrase == 0);
}
