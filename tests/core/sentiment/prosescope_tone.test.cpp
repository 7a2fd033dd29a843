#include "sentiment/prosescope.h"

#include <cmath>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::facts::reason_code;
using prosescope::sentiment::label;
using prosescope::tests::report_on;

namespace {

double score(std::string_view text) { return report_on(text).sentiment.score; }

/// Whether the word `term` has a reason `code` whose ground is `cause`.
bool has_reason(std::string_view text, std::string_view term, reason_code code, std::string_view cause) {
  const auto r = report_on(text);
  for (const auto& t : r.terms) {
    if (prosescope::tests::slice(text, t.place) != term) continue;
    for (std::uint32_t i = t.reasons.first; i < t.reasons.last; ++i) {
      if (r.reasons[i].code == code && r.reasons[i].text == cause) return true;
    }
  }
  return false;
}

enum class tone { good, bad, none };

struct line {
  std::string_view rule;
  std::string_view text;
  tone expected;
};

}  // namespace

TEST_CASE("One line for each rule") {
  const line lines[] = {
      {"a good word is good", "It is good.", tone::good},
      {"a bad word is bad", "It is bad.", tone::bad},
      {"what no list rates has no tone", "It is a table.", tone::none},
      {"names of JavaScript's properties are words", "constructor toString __proto__", tone::none},
      {"typewriter apostrophe", "I don't like it.", tone::bad},
      {"curly apostrophe", "I don’t like it.", tone::bad},
      {"modifier apostrophe", "I donʼt like it.", tone::bad},
      {"negation over an article", "It is not a good idea.", tone::bad},
      {"negation over an intensifier", "This is not a very good idea.", tone::bad},
      {"negated bad is good", "It is not bad.", tone::good},
      {"never", "It is never good.", tone::bad},
      {"hardly", "It is hardly good.", tone::bad},
      {"barely", "There is barely any good.", tone::bad},
      {"no, as a negation", "There is no good reason.", tone::bad},
      {"nobody", "Nobody likes it.", tone::bad},
      {"without", "She came without good help.", tone::bad},
      {"a comma ends the reach of a negation", "No, this is good.", tone::good},
      {"so does a semicolon", "It is not long; good things are short.", tone::good},
      {"so does a dash", "It is not long – good things are short.", tone::good},
      {"negation reaches four words", "It is not in any way good.", tone::bad},
      {"and no farther", "She said that it was not something that I would call good.", tone::good},
      {"a negation that comes later is too late", "It is good, not long.", tone::good},
      {"not only … but is no negation", "It is not only good but great.", tone::good},
      {"what comes after but weighs more", "The food is good, but the service is bad.", tone::bad},
      {"and the other way round", "The food is bad, but the service is good.", tone::good},
      {"support for what is bad is bad", "Support for aggression.", tone::bad},
      {"emoticon", "We saw it :-)", tone::good},
      {"emoji", "We saw it 😢", tone::bad},
  };
  for (const line& l : lines) {
    CAPTURE(l.rule, l.text, score(l.text));
    const label found = report_on(l.text).sentiment.label;
    CHECK(found == (l.expected == tone::good  ? label::positive
                    : l.expected == tone::bad ? label::negative
                                              : label::neutral));
  }
}

TEST_CASE("What makes a word stronger or weaker moves it away from 0 or towards it") {
  const auto valence = [](std::string_view text) { return report_on(text).terms.at(0).valence; };
  CHECK(valence("It is very good.") > valence("It is good."));
  CHECK(valence("It is very bad.") < valence("It is bad."));
  CHECK(valence("It is slightly good.") < valence("It is good."));
  CHECK(valence("It is slightly bad.") > valence("It is bad."));
  CHECK(valence("It is GOOD.") > valence("It is good."));
  CHECK(valence("It is BAD.") < valence("It is bad."));
  CHECK(valence("It is good!") > valence("It is good."));
  CHECK(valence("It is bad!") < valence("It is bad."));
  CHECK(valence("It is good!!!") > valence("It is good!"));
}

TEST_CASE("The nearer an intensifier, the more it does; beyond a comma it does nothing") {
  const auto valence = [](std::string_view text) { return report_on(text).terms.at(0).valence; };
  CHECK(valence("It is very good.") > valence("It is very much good."));
  CHECK(valence("It is very, good people say, new.") == valence("It is, good people say, new."));
}

TEST_CASE("Exclamation marks count up to four") {
  CHECK(score("It is good!!!!") == score("It is good!!!!!!!!"));
  CHECK(score("It is good!!!") < score("It is good!!!!"));
}

TEST_CASE("Capitals say nothing where all is in capitals") { CHECK(score("IT IS GOOD.") == score("It is good.")); }

TEST_CASE("Each rule leaves its reason, with the word that is its ground") {
  CHECK(has_reason("It is good.", "good", reason_code::lexicon, "good"));
  CHECK(has_reason("I don’t like it.", "like", reason_code::negation, "don’t"));
  CHECK(has_reason("It is very good.", "good", reason_code::intensifier, "very"));
  CHECK(has_reason("It is slightly bad.", "bad", reason_code::dampener, "slightly"));
  CHECK(has_reason("It is GOOD.", "GOOD", reason_code::capitals, "GOOD"));
  CHECK(has_reason("It is good!", "good", reason_code::exclamation, "good"));
  CHECK(has_reason("The food is good, but the service is bad.", "good", reason_code::before_but, "but"));
  CHECK(has_reason("The food is good, but the service is bad.", "bad", reason_code::after_but, "but"));
  CHECK(has_reason("Support for aggression.", "Support", reason_code::opposed, "aggression"));
  // “Good” and “bad” side by side are no support of the one for the other, nor is a subject the object of its verb.
  CHECK_FALSE(has_reason("Was it good or bad?", "good", reason_code::opposed, "bad"));
  CHECK_FALSE(has_reason("The good people suffer.", "good", reason_code::opposed, "suffer"));
}

TEST_CASE("The reasons of a word make its valence: steps are added, factors multiply, in their order") {
  for (const std::string_view text : {"It is not a very GOOD idea!", "I never liked it, but the food is slightly bad!!",
                                      "Support for aggression.", "We saw it :-) and loved it 😢"}) {
    const auto r = report_on(text);
    REQUIRE_FALSE(r.terms.empty());
    for (const auto& t : r.terms) {
      double valence = 0.0;
      for (std::uint32_t i = t.reasons.first; i < t.reasons.last; ++i) {
        const reason_code code = r.reasons[i].code;
        const bool factor = code == reason_code::negation || code == reason_code::before_but ||
                            code == reason_code::after_but || code == reason_code::opposed;
        valence = factor ? valence * r.reasons[i].amount : valence + r.reasons[i].amount;
      }
      CAPTURE(text);
      CHECK(std::abs(valence - t.valence) < 0.003);  // three roundings to a thousandth
    }
  }
}

TEST_CASE("The terms' contributions add up to the score") {
  const auto r = report_on("The food is good, but the service is VERY bad! I don’t like it. It rained. We love it :)");
  double sum = 0.0;
  for (const auto& t : r.terms) sum += t.contribution;
  CHECK(r.terms.size() >= 4);
  CHECK(std::abs(sum - r.sentiment.score) < 4.0 / static_cast<double>(prosescope::facts::score_scale));
}

TEST_CASE("A score stays between −1 and 1 however much is said") {
  std::string praise;
  for (int i = 0; i < 2000; ++i) praise += "VERY GREAT wonderful ";
  CHECK(score(praise) <= 1.0);
  CHECK(score(praise) > 0.8);
}

TEST_CASE("More words without tone make a sentence weaker") {
  CHECK(score("It is good.") > score("It is good that the table of the house is long."));
}

TEST_CASE("Labels are cut at ±0.05") {
  CHECK(prosescope::sentiment::label_of(0.05) == label::positive);
  CHECK(prosescope::sentiment::label_of(0.0499) == label::neutral);
  CHECK(prosescope::sentiment::label_of(-0.0499) == label::neutral);
  CHECK(prosescope::sentiment::label_of(-0.05) == label::negative);
}

// Who mends one turns its check round and moves it up.
TEST_CASE("Known deviations of the tone") {
  // “Anything but” negates.
  CHECK(score("It was anything but good.") > 0.0);
  // “Kind of” takes something off; its “kind” is no praise.
  CHECK(score("It is kind of good.") > score("It is good."));
}
