#include "keywords/verbs.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::candidates_in;
using prosescope::tests::strings;

TEST_CASE("Behind a plural stands its verb, not a noun") {
  CHECK(candidates_in("Rescue crews search for survivors.") == strings{"Rescue crews", "survivors"});
  CHECK(candidates_in("The records show that it sank.") == strings{"records"});
  CHECK(candidates_in("The appeals court and the sales tax of the state are old.") ==
        strings{"appeals court", "sales tax", "state"});
}

TEST_CASE("Between a noun and a pronoun, and behind “it” and “that” stands a verb") {
  CHECK(candidates_in("The tower plugs itself in.") == strings{"tower"});
  CHECK(candidates_in("It crashes, and a letter that shows them helps.") == strings{"letter"});
  CHECK(candidates_in("They saw the plants that turn yellow.") == strings{"plants"});
}

TEST_CASE("A verb that the lexicon lacks is told by what stands beside it") {
  CHECK(candidates_in("They qzxvate the ferry.") == strings{"ferry"});
  CHECK(candidates_in("They came to qzxvate it.").empty());
  CHECK(candidates_in("It absorbs and qzxvosses the ferry.") == strings{"ferry"});
}

TEST_CASE("An order begins with a verb") {
  CHECK(candidates_in("Heat the oven.") == strings{"oven"});
  CHECK(candidates_in("Press the soil and Water a plant.")[0] == "soil");
}

TEST_CASE("A noun in front of a clause or of a time isn't taken for a verb") {
  CHECK(candidates_in("He left the refugee camp that they built.") == strings{"refugee camp"});
  CHECK(candidates_in("They expect a food price increase this year.") == strings{"food price increase"});
}

TEST_CASE("Between a noun and an article stands a verb") {
  CHECK(candidates_in("Ukraine underscores the need.") == strings{"Ukraine", "need"});
}

TEST_CASE("Behind a pronoun, a modal or “not” stands a verb") {
  CHECK(candidates_in("The storm could damage trees.") == strings{"storm", "trees"});
  CHECK(candidates_in("The damage was there.") == strings{"damage"});
}

TEST_CASE("Behind “to” stands a verb if it has an object, else a place") {
  CHECK(candidates_in("They came to fish the river.") == strings{"river"});
  CHECK(candidates_in("They came to market.") == strings{"market"});
}

TEST_CASE("A gerund is a verb unless something in front makes it a part of a phrase, or it stands before a name") {
  CHECK(candidates_in("It is for passing laws.") == strings{"laws"});
  CHECK(candidates_in("It is the passing ship.") == strings{"passing ship"});
  CHECK(candidates_in("It is the supporting Russia.") == strings{"Russia"});
}

TEST_CASE("A past form is a verb behind a noun and behind “is”") {
  CHECK(candidates_in("The parties deprecated war.") == strings{"parties", "war"});
  CHECK(candidates_in("They are armed men.") == strings{"men"});
  CHECK(candidates_in("They saw armed men.") == strings{"armed men"});
}
