#include "sentiment/targets.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "sentiment/target_cases.h"

using prosescope::facts::reason_code;
using prosescope::sentiment::label;
using prosescope::tests::slice;
using prosescope::tests::strings;
using prosescope::tests::tone;

namespace {

prosescope::analysis::analyzer& shared_analyzer() {
  static prosescope::analysis::analyzer one;
  return one;
}

prosescope::report::document_report towards(std::string_view text, prosescope::report::wanted_target target) {
  prosescope::report::options wanted;
  wanted.lists_targets = true;
  wanted.targets = {std::move(target)};
  return shared_analyzer().make_report(shared_analyzer().read(text), wanted);
}

prosescope::report::document_report towards(std::string_view text, std::string_view name) {
  return towards(text, shared_analyzer().target(name));
}

strings mentions(std::string_view text, const prosescope::report::document_report& r) {
  strings found;
  const auto range = r.targets.at(0).spans;
  for (std::uint32_t i = range.first; i < range.last; ++i) found.push_back(slice(text, r.spans[i]));
  return found;
}

strings mentions(std::string_view text, std::string_view name) { return mentions(text, towards(text, name)); }

bool has_reason(std::string_view text, std::string_view name, std::string_view term, reason_code code) {
  const auto r = towards(text, name);
  const auto terms = r.targets.at(0).sentiment.terms;
  for (std::uint32_t t = terms.first; t < terms.last; ++t) {
    if (slice(text, r.terms[t].place) != term) continue;
    for (std::uint32_t i = r.terms[t].reasons.first; i < r.terms[t].reasons.last; ++i) {
      if (r.reasons[i].code == code) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("One line for each thing that the tone towards a name must get right") {
  for (const prosescope::tests::target_case& c : prosescope::tests::target_cases) {
    const auto found = towards(c.text, c.name).targets.at(0).sentiment;
    CAPTURE(c.rule, c.text, c.name, found.score);
    switch (c.expected) {
      case tone::good: CHECK(found.label == label::positive); break;
      case tone::bad: CHECK(found.label == label::negative); break;
      case tone::none: CHECK(found.label == label::neutral); break;
      case tone::not_good: CHECK(found.label != label::positive); break;
      case tone::not_bad: CHECK(found.label != label::negative); break;
    }
  }
}

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
  CHECK(mentions(text, towards(text, shared_analyzer().target("Blinken", {32, 39}))) == strings{"Blinken", "Blinken"});
  CHECK(mentions(text, towards(text, shared_analyzer().target("she", {45, 48}))) == strings{"she"});
  CHECK(mentions(text, towards(text, shared_analyzer().target(" ", {7, 8}))).empty());
}

TEST_CASE("Each rule is a reason of the words it moves") {
  CHECK(has_reason("Russia attacked Ukraine.", "Russia", "attacked", reason_code::distance));
  CHECK(has_reason("Zelensky praised Blinken.", "Zelensky", "praised", reason_code::agent));
  CHECK(has_reason("Biden praised Ann Lee and Bob Ray.", "Ray", "praised", reason_code::other_name));
  CHECK(has_reason("Russia left, but Google was great.", "Russia", "great", reason_code::other_clause));
  CHECK(has_reason("Trump said that Clinton is corrupt.", "Trump", "corrupt", reason_code::reported_speech));
  CHECK(has_reason("Russia can win.", "Russia", "win", reason_code::irrealis));
}

TEST_CASE("What a place of the target does is not undone by the rules that undo") {
  CHECK(has_reason("They stopped the brutal aggression.", "They", "aggression", reason_code::averted));
  CHECK_FALSE(has_reason("They stopped Russia's aggression.", "Russia", "aggression", reason_code::averted));
}

TEST_CASE("Contributions add up to the score") {
  const auto r = towards("Russia attacked. Russia is a great liar, and Russia's war is cruel. Russia won.", "Russia");
  const auto& sentiment = r.targets.at(0).sentiment;
  double sum = 0.0;
  for (std::uint32_t i = sentiment.terms.first; i < sentiment.terms.last; ++i) sum += r.terms[i].contribution;
  CHECK(std::abs(sum - sentiment.score) < 1e-12);
}
