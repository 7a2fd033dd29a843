#include "sentiment/prosescope.h"

#include <cmath>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "sentiment/tone_cases.h"

using prosescope::facts::reason_code;
using prosescope::sentiment::label;
using prosescope::tests::report_on;
using prosescope::tests::tone;

namespace {

double score(std::string_view text) { return report_on(text).sentiment.score; }

/// Whether the word `term` has a reason `code` whose ground is `cause`.
bool has_reason(std::string_view text, std::string_view term, reason_code code, std::string_view cause) {
  const auto r = report_on(text);
  for (const auto& t : r.tone_terms()) {
    if (prosescope::tests::slice(text, t.place) != term) continue;
    for (std::uint32_t i = t.reasons.first; i < t.reasons.last; ++i) {
      if (r.reasons[i].code == code && r.text_of(r.reasons[i]) == cause) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("One line for each thing that the rules must get right") {
  for (const prosescope::tests::tone_case& c : prosescope::tests::tone_cases) {
    CAPTURE(c.rule, c.text, score(c.text));
    const label found = report_on(c.text).sentiment.label;
    switch (c.expected) {
      case tone::good: CHECK(found == label::positive); break;
      case tone::bad: CHECK(found == label::negative); break;
      case tone::none: CHECK(found == label::neutral); break;
      case tone::not_good: CHECK(found != label::positive); break;
      case tone::not_bad: CHECK(found != label::negative); break;
    }
  }
}

TEST_CASE("A part of a longer compound says less of the whole") {
  const auto valence = [](std::string_view text) { return report_on(text).terms.at(0).valence; };
  CHECK(valence("It is the best.") > valence("It is best-in-class."));
  CHECK(valence("It is best-in-class.") > 0);
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
  CHECK(has_reason("They cut corners.", "cut corners", reason_code::phrase, "cut corners"));
  CHECK(has_reason("I don’t trust it.", "trust", reason_code::negation, "don’t"));
  CHECK(has_reason("It is anything but good.", "good", reason_code::negation, "anything but"));
  CHECK(has_reason("It is very good.", "good", reason_code::intensifier, "very"));
  CHECK(has_reason("It is kind of bad.", "bad", reason_code::dampener, "kind of"));
  CHECK(has_reason("It is GOOD.", "GOOD", reason_code::capitals, "GOOD"));
  CHECK(has_reason("It is goooood.", "goooood", reason_code::repeated_letters, "goooood"));
  CHECK(has_reason("It is good!", "good", reason_code::exclamation, "good"));
  CHECK(has_reason("Is it good?", "good", reason_code::question, "good"));
  CHECK(has_reason("It would be good.", "good", reason_code::irrealis, "would"));
  CHECK(has_reason("The food is good, but the service is bad.", "good", reason_code::before_but, "but"));
  CHECK(has_reason("The food is good, but the service is bad.", "bad", reason_code::after_but, "but"));
  CHECK(has_reason("Although it was bad, we loved it.", "bad", reason_code::concession, "Although"));
  CHECK(has_reason("Although it was bad, we loved it.", "loved", reason_code::conceded, "Although"));
  CHECK(has_reason("It is fun, unlike the awful original.", "awful", reason_code::contrary, "unlike the"));
  CHECK(has_reason("It is better than the awful film.", "awful", reason_code::comparison, "than"));
  CHECK(has_reason("Support for aggression.", "Support", reason_code::opposed, "aggression"));
  CHECK(has_reason("The attack was thwarted.", "attack", reason_code::averted, "thwarted"));
  CHECK(has_reason("Great. Just great.", "Great", reason_code::sarcasm, "Great"));
  // Nor is a subject the object of its verb.
  CHECK_FALSE(has_reason("The good people suffer.", "good", reason_code::opposed, "suffer"));
}

TEST_CASE("A word's valence is that of the list times the factors of its reasons") {
  for (const std::string_view text :
       {"It is not a very GOOD idea!", "I never liked it, but the food is slightly bad!!", "Support for aggression.",
        "We saw it :-) and loved it 😢", "Would it be a waste of time, unlike the awful original?"}) {
    const auto r = report_on(text);
    REQUIRE_FALSE(r.tone_terms().empty());
    for (const auto& t : r.tone_terms()) {
      double valence = 1.0;
      for (std::uint32_t i = t.reasons.first; i < t.reasons.last; ++i) valence *= r.reasons[i].amount;
      CAPTURE(text);
      CHECK(std::abs(valence - t.valence) < 0.003);  // roundings to a thousandth
    }
  }
}

TEST_CASE("The terms' contributions add up to the score, the writer's and the quoted ones each to its voice") {
  const auto r = report_on(
      "The food is good, but the service is VERY bad! I don’t trust it. It rained. We love it :)\n\n“A disaster,” she "
      "said, and “a waste of time”. 😢\n\n> What a lovely day.");
  double author = 0.0;
  double quoted = 0.0;
  for (const auto& t : r.tone_terms()) (t.quoted ? quoted : author) += t.contribution;
  CHECK(r.tone_terms().size() >= 8);
  CHECK(std::abs(author - r.author) < 1e-6);
  CHECK(std::abs(quoted - r.quoted) < 1e-6);
  CHECK(r.quoted != 0.0);
  CHECK(std::abs(author + quoted - r.sentiment.score) < 8.0 / static_cast<double>(prosescope::facts::score_scale));
}

TEST_CASE("The shares of words add up to 1") {
  for (const std::string_view text : {"It is good. It is bad. It rained.", "It rained.", "Good :)", ":)", ""}) {
    const auto r = report_on(text);
    CAPTURE(text);
    CHECK(std::abs(r.positive + r.neutral + r.negative - 1.0) < 1e-12);
  }
}

TEST_CASE("A sentence without tone takes little from the whole, and many take much") {
  const double alone = score("It was horrible.");
  const double beside_one = score("It was horrible. We went home.");
  CHECK(beside_one < alone * 0.6);
  std::string article;
  for (int i = 0; i < 100; ++i) article += "We went home and sat at the table. ";
  CHECK(report_on(article + "It was horrible.").sentiment.label == label::neutral);
}

TEST_CASE("A text of 100 KB has a score like that of its parts") {
  const std::string part =
      "The food is good, but the service is bad. It rained. We had a lovely evening with friends.\n\n";
  std::string book;
  while (book.size() < 100'000) book += part;
  CHECK(std::abs(score(book) - score(part)) < 1e-6);
  CHECK(std::abs(score(part)) < 0.5);
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

TEST_CASE("A sentence that takes a side is not neutral, however long it is and little it says") {
  const std::string_view text =
      "The table of the house is long and the road that leads to it from the hills is an interesting one to go by.";
  const auto r = report_on(text);
  CHECK(r.tone_terms().size() == 1);
  CHECK(r.sentiment.label == label::positive);
  CHECK(r.sentiment.score < 0.2);
}

TEST_CASE("Labels are cut at ±0.05") {
  CHECK(prosescope::sentiment::label_of(0.05) == label::positive);
  CHECK(prosescope::sentiment::label_of(0.0499) == label::neutral);
  CHECK(prosescope::sentiment::label_of(-0.0499) == label::neutral);
  CHECK(prosescope::sentiment::label_of(-0.05) == label::negative);
}

// Who mends one turns its check round and moves it up.
TEST_CASE("Known deviations of the tone") {
  // A remedy and its disease far apart.
  CHECK(score("It will keep them well away from all harm.") < 0.0);
  // A quotation in single typewriter quotes is taken for the writer's.
  CHECK(report_on("It is 'a disaster', she said.").quoted == 0.0);
}
