#include "keywords/candidates.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::candidates_in;
using prosescope::tests::strings;

TEST_CASE("A candidate is a run of adjectives and nouns that ends in a noun") {
  CHECK(candidates_in("The international community met at a critical juncture.") ==
        strings{"international community", "critical juncture"});
  CHECK(candidates_in("The oil tanker was red and it sank.")[0] == "oil tanker");
}

TEST_CASE("Punctuation and a possessive end a candidate") {
  CHECK(candidates_in("The table, house and China’s support.") == strings{"table", "house", "China", "support"});
}

TEST_CASE("A phrase over a wrapped line is spelled with one space") {
  CHECK(candidates_in("They saw the oil \n tanker there.") == strings{"oil tanker"});
}

TEST_CASE("An abbreviation's full stop belongs to the phrase") {
  CHECK(candidates_in("She left the U.S. city there.") == strings{"U.S. city"});
}

TEST_CASE("A hyphenated compound is one word of a phrase") {
  CHECK(candidates_in("They sold the dual-use goods.") == strings{"dual-use goods"});
}

TEST_CASE("An office ends in front of the name of who holds it") {
  CHECK(candidates_in("They met Secretary of State Antony Blinken.") ==
        strings{"Secretary", "State", "Antony Blinken"});
}

TEST_CASE("A candidate knows what stands beside it: a preposition, “of”, and that somebody says something") {
  prosescope::analysis::analyzer analyzer;
  const auto read = analyzer.read("In the harbour, leaders of unions said, cranes fell.");
  const auto& found = read.paragraphs.at(0)->candidates;
  REQUIRE(found.size() == 4);
  for (std::size_t i = 0; i < found.size(); ++i) {
    CAPTURE(i);
    CHECK(found[i].after_preposition == (i == 2));  // “of unions”; between “in” and “harbour” stands an article
    CHECK(found[i].before_of == (i == 1));
    CHECK(found[i].attributed == (i == 2));
  }
}
