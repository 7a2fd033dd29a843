#include "keywords/tagger.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::candidates_in;
using prosescope::tests::strings;

TEST_CASE("Small words, numbers, days and addresses are none") {
  CHECK(candidates_in("It is for them and with us, on Monday in May at 10:30, see www.example.com.").empty());
}

TEST_CASE("A small word in capitals is a name: US") {
  CHECK(candidates_in("The US won.")[0] == "US");
  CHECK(candidates_in("They told us that.").empty());
}

TEST_CASE("An ordinal begins a phrase and is none alone") {
  CHECK(candidates_in("They met in the third world.") == strings{"third world"});
  CHECK(candidates_in("She was first and he was second.").empty());
}

TEST_CASE("The sun is a star, Sun. a day") {
  CHECK(candidates_in("It moved from the sun.") == strings{"sun"});
  CHECK(candidates_in("They met on Sunday.").empty());
}

TEST_CASE("A word that says which or how likely is left out of a phrase") {
  CHECK(candidates_in("They saw a possible attack on the last ferry.") == strings{"attack", "ferry"});
}

TEST_CASE("A word that is an abbreviation with a full stop is a word without it") {
  CHECK(candidates_in("They sold the app.") == strings{"app"});
}

TEST_CASE("A compound with a hyphen tells of the noun behind it, whatever its last word is") {
  CHECK(candidates_in("They were cash-strapped economies.") == strings{"cash-strapped economies"});
  CHECK(candidates_in("He took performance-enhancing drugs.") == strings{"performance-enhancing drugs"});
}

TEST_CASE("A noun in front of its verb isn't taken for one") {
  CHECK(candidates_in("The rebel raids occurred there.") == strings{"rebel raids"});
}

TEST_CASE("What is said of a thing behind “is” is no phrase") {
  CHECK(candidates_in("The barn was quiet.") == strings{"barn"});
  CHECK(candidates_in("All men are created equal.") == strings{"men"});
}

TEST_CASE("A participle with its adverb is no part of a phrase") {
  CHECK(candidates_in("They read frequently asked questions.") == strings{"questions"});
}
