#include "sentiment/mentions.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "sentiment/target_reports.h"

using prosescope::tests::slice;
using prosescope::tests::strings;
using prosescope::tests::target_analyzer;
using prosescope::tests::towards;

namespace {

strings mentions(std::string_view text, const prosescope::report::document_report& r) {
  strings found;
  const auto range = r.targets.at(0).spans;
  for (std::uint32_t i = range.first; i < range.last; ++i) found.push_back(slice(text, r.spans[i]));
  return found;
}

strings mentions(std::string_view text, std::string_view name) { return mentions(text, towards(text, name)); }

}  // namespace

TEST_CASE("A name is found whole, with a possessive, in any place") {
  CHECK(mentions("Antony Blinken met Antony Blinken’s aide.", "Antony Blinken") ==
        strings{"Antony Blinken", "Antony Blinken"});
  CHECK(mentions("Ukraine's and Ukraine’s", "Ukraine") == strings{"Ukraine", "Ukraine"});
  CHECK(mentions("Nobody is here.", "Ukraine").empty());
}

TEST_CASE("A part that is nothing but a name stands for the whole, but not in another's name") {
  CHECK(mentions("Antony Blinken spoke. Then Blinken left.", "Antony Blinken") == strings{"Antony Blinken", "Blinken"});
  CHECK(mentions("Antony Blinken and Vinita Blinken spoke.", "Antony Blinken") == strings{"Antony Blinken"});
  CHECK(mentions("The White House stands. The house is white.", "White House") == strings{"White House"});
}

TEST_CASE("Initials stand for a name of several words, with full stops or without") {
  CHECK(mentions("The European Union met. The EU voted.", "European Union") == strings{"European Union", "EU"});
  CHECK(mentions("The United States won, and the U.S. celebrated.", "United States") ==
        strings{"United States", "U.S."});
}

TEST_CASE("The adjective of a country stands for it") {
  CHECK(mentions("Russian aggression shocked Ukrainian, Chinese and Polish readers.", "Russia") == strings{"Russian"});
  CHECK(mentions("Russian aggression shocked Ukrainian readers.", "Ukraine") == strings{"Ukrainian"});
  CHECK(mentions("It shocked Chinese readers.", "China") == strings{"Chinese"});
  CHECK(mentions("It shocked Polish readers.", "Poland") == strings{"Polish"});
  CHECK(mentions("It shocked French readers.", "France") == strings{"French"});
}

TEST_CASE("A name with a capital is one with a capital where there is any") {
  CHECK(mentions("They gave it to us. The US won.", "US") == strings{"US"});
  CHECK(mentions("Apple sells an apple.", "Apple") == strings{"Apple"});
  CHECK(mentions("i love apple and its phones", "Apple") == strings{"apple", "its"});
  CHECK(mentions("give it to us", "US").empty());
}

TEST_CASE("A pronoun stands for a name where it is plain: behind a sentence that begins with it") {
  CHECK(mentions("Blinken arrived. He spoke well.", "Blinken") == strings{"Blinken", "He"});
  CHECK(mentions("Smith met Blinken. He spoke well.", "Blinken") == strings{"Blinken"});
  CHECK(mentions("Blinken arrived.\n\nHe spoke well.", "Blinken") == strings{"Blinken"});
  CHECK(mentions("Russia and its army failed.", "Russia") == strings{"Russia", "its"});
  CHECK(mentions("Russia fights Ukraine and its army.", "Russia") == strings{"Russia"});
}

TEST_CASE("A place means what is named there; a pronoun there means itself") {
  const std::string_view text = "Blinken was wise. Smith praised Blinken, and she left.";
  CHECK(mentions(text, towards(text, target_analyzer().target("Blinken", {32, 39}))) == strings{"Blinken", "Blinken"});
  CHECK(mentions(text, towards(text, target_analyzer().target("she", {45, 48}))) == strings{"she"});
  CHECK(mentions(text, towards(text, target_analyzer().target(" ", {7, 8}))).empty());
}
