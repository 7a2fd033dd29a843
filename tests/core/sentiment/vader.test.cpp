#include "sentiment/vader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "math/rounding.h"
#include "reading.h"
#include "sentiment/reasons.h"
#include "sentiment/vader_tokens.h"

using prosescope::facts::reason_code;
using prosescope::facts::tone_method;
using prosescope::sentiment::label;
using prosescope::tests::slice;

namespace facts = prosescope::facts;
namespace report = prosescope::report;
namespace sentiment = prosescope::sentiment;

namespace {

report::document_report vader_on(std::string_view text) {
  report::options wanted;
  wanted.tone = tone_method::vader;
  return prosescope::tests::report_on(text, wanted);
}

double compound(std::string_view text) { return vader_on(text).compound; }

std::vector<facts::vader_token> tokens_of(std::string_view text) {
  prosescope::text::utf16_offsets offsets;
  offsets.read(text);
  facts::paragraph_facts out;
  sentiment::vader_reader(prosescope::tests::lexicon()).read(text, offsets, out);
  return out.vader_tokens;
}

/// The valences of all tokens, 0 where there is none.
std::vector<double> valences_of(std::string_view text) {
  const std::vector<facts::vader_token> tokens = tokens_of(text);
  sentiment::vader_terms found;
  static_cast<void>(sentiment::score_vader(tokens, &found));
  std::vector<double> valences(tokens.size());
  for (const sentiment::vader_term& term : found.terms) valences[term.token] = term.valence;
  return valences;
}

double compound_of(double sum) { return prosescope::math::round_decimal(sum / std::sqrt(sum * sum + 15.0), 10000); }

}  // namespace

TEST_CASE("The examples of VADER's README") {
  const struct {
    std::string_view text;
    double compound, positive, neutral, negative;
  } rows[] = {
      {"VADER is smart, handsome, and funny.", .8316, .746, .254, 0},
      {"VADER is smart, handsome, and funny!", .8439, .752, .248, 0},
      {"VADER is very smart, handsome, and funny.", .8545, .701, .299, 0},
      {"VADER is VERY SMART, handsome, and FUNNY.", .9227, .754, .246, 0},
      {"VADER is VERY SMART, handsome, and FUNNY!!!", .9342, .767, .233, 0},
      {"VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!", .9469, .706, .294, 0},
      {"VADER is not smart, handsome, nor funny.", -.7424, 0, .354, .646},
      {"The book was good.", .4404, .492, .508, 0},
      {"The book was only kind of good.", .3832, .303, .697, 0},
      {"The plot was good, but the characters are uncompelling and the dialog is not great.", -.7042, .094, .579, .327},
      {"Today SUX!", -.5461, 0, .221, .779},
      {"Today only kinda sux! But I'll get by, lol", .5249, .317, .556, .127},
      {"Make sure you :) or :D today!", .8633, .706, .294, 0},
      {"Not bad at all", .431, .487, .513, 0},
      // The README prints these two from before 3.3, which counts “a” and reads emoji word by word.
      {"At least it isn't a horrible book.", .431, .322, .678, 0},
      {"Catch utf-8 emoji such as 💘 and 💋 and 😁", .875, .417, .583, 0},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const report::document_report r = vader_on(row.text);
    CHECK(r.compound == row.compound);
    CHECK(r.positive == row.positive);
    CHECK(r.neutral == row.neutral);
    CHECK(r.negative == row.negative);
  }
}

TEST_CASE("Valences of tokens by the published rules") {
  const struct {
    std::string_view text;
    double sum;
  } rows[] = {
      {"good", 1.9},
      {"a GOOD day", 1.9 + .733},
      {"A GOOD DAY", 1.9},
      {"so good", 1.9 + .293},
      {"quite a good", 1.9 + .293 * .95},
      {"quite the most good", 1.9 + .293 + .293 * .9},
      {"hardly bad", -2.5 + .293},
      {"isn't good", 1.9 * -.74},
      {"isn’t good", 1.9},  // an apostrophe that VADER doesn't know
      {"never so good", (1.9 + .293) * 1.25},
      {"no good", 1.9 * -.74},
      {"no x or good", 1.9 * -.74 - 1.2},
      {"the least good", 1.9 * -.74},
      {"at least good", 1.9},
      {"x x kind of good", 1.9 - .293},
      {"it is the shit", 3.0},
      {"x x x yeah right", -2.0},
      {"x x bus stop", 0.0},
      {"x x the kiss of death", -1.5 - 1.5},
      {"❤", 3.2},
      {"❤️", 0.0},  // the variation selector clings to “heart”
      {"❤!", 3.2 + .292},
      {"(good)", 1.9},
      {"\"ok\"", 0.0},  // two letters are left: taken for an emoticon
      {"good\x1f"
       "bad",
       1.9 - 2.5},
      {":D", 2.3},  // looked up as “:d”
      {"good??", 1.9 + .36},
      {"good????", 1.9 + .96},
      {"good!!!!!!", 1.9 + 4 * .292},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(compound(row.text) == compound_of(row.sum));
  }
}

TEST_CASE("“But” changes what Python's list.index finds") {
  // The published code looks each valence up by its value and changes the first that is equal.
  const auto python = [](std::vector<double> valences, std::size_t but) {
    for (std::size_t i = 0; i < valences.size(); ++i) {
      const double value = valences[i];
      const auto first = static_cast<std::size_t>(std::find(valences.begin(), valences.end(), value) -
                                                  valences.begin());
      if (first < but) valences[first] = value * 0.5;
      if (first > but) valences[first] = value * 1.5;
    }
    return valences;
  };
  // 2.0, 1.0, 0.5, 1.5, 3.0, 0.75: halves, and one and a half times, of each other.
  const std::string_view words[] = {"(^;0", ";-)",  "0:-)", "1337", "table", "good", "bad", "great", "=d",
                                    "jj",   "bffn", ":p",   "lyb",  "3:)",   "</3",  ">;)", "ez",    "kk"};
  std::uint32_t state = 5;
  for (int round = 0; round < 300; ++round) {
    std::vector<std::string> chosen;
    const std::size_t length = 2 + state % 60;
    for (std::size_t i = 0; i < length; ++i) {
      state = state * 1664525U + 1013904223U;
      chosen.emplace_back(words[(state >> 16) % std::size(words)]);
    }
    const std::size_t but = (state >> 8) % length;
    const auto joined = [&](const char* word) {
      chosen[but] = word;
      std::string text;
      for (const std::string& w : chosen) text += w + " ";
      return text;
    };
    const std::string text = joined("but");
    CAPTURE(text);
    CHECK(valences_of(text) == python(valences_of(joined("table")), but));
  }
}

TEST_CASE("What has no tokens scores 0 in all") {
  for (const std::string_view text : {"", " ", "\n\n\t"}) {
    const auto r = vader_on(text);
    CHECK(r.compound == 0.0);
    CHECK(r.positive == 0.0);
    CHECK(r.neutral == 0.0);
    CHECK(r.negative == 0.0);
    CHECK(r.sentiment.label == label::neutral);
  }
}

TEST_CASE("All of a text is scored, whatever its language, and furniture too") {
  CHECK(compound("Das ist super") != 0.0);
  CHECK(compound("Subscribe to our great newsletter\n\nThe train came.") == compound("great x x x x x x"));
}

TEST_CASE("Without being asked for, VADER has no number and no facts") {
  CHECK(std::isnan(prosescope::tests::report_on("A good day.").compound));
  prosescope::analysis::analyzer analyzer;
  for (const auto& paragraph : analyzer.read("A good day.").paragraphs) CHECK(paragraph->vader_tokens.empty());
}

TEST_CASE("Contributions add up to the compound, marks included") {
  const std::string_view text = "It was GREAT, really great!!! But the end is not so good, and bad?? 💖";
  const auto r = vader_on(text);
  double sum = 0.0;
  for (const report::term& t : r.tone_terms()) sum += t.contribution;
  CHECK(std::abs(sum - r.compound) <= 0.00005);
}

TEST_CASE("Terms lead back to the text and say why") {
  const std::string_view text = "The film isn't VERY good, but I 💘it!";
  const auto r = vader_on(text);
  REQUIRE(r.tone_terms().size() == 2);
  CHECK(slice(text, r.tone_terms()[0].place) == "good");
  CHECK(slice(text, r.tone_terms()[1].place) == "💘");
  std::vector<std::string> reasons;
  for (std::uint32_t i = r.tone_terms()[0].reasons.first; i < r.tone_terms()[0].reasons.last; ++i) {
    reasons.push_back(std::string(sentiment::reason_codes[static_cast<std::size_t>(r.reasons[i].code)]) + " " +
                      std::string(r.text_of(r.reasons[i])));
    CHECK(slice(text, r.reasons[i].place) == r.text_of(r.reasons[i]));
  }
  CHECK(reasons == std::vector<std::string>{"lexicon good", "intensifier VERY", "negation isn't", "beforeBut but"});
}

TEST_CASE("What an emoji stands for is one term") {
  const std::string_view text = "Oh 💖!";
  const auto r = vader_on(text);
  REQUIRE(r.tone_terms().size() == 1);
  CHECK(slice(text, r.tone_terms()[0].place) == "💖");
}

TEST_CASE("A phrase is a reason of its own") {
  const std::string_view text = "It was, yeah right, fun";
  const auto r = vader_on(text);
  const auto phrase = std::find_if(r.reasons.begin(), r.reasons.end(),
                                   [](const report::reason& one) { return one.code == reason_code::phrase; });
  REQUIRE(phrase != r.reasons.end());
  CHECK(r.text_of(*phrase) == "yeah right");
  CHECK(phrase->amount == -2.0);
  CHECK(slice(text, phrase->place) == "yeah right");
}

TEST_CASE("A sentence's score is that of its tokens alone") {
  const std::string_view text = "The food was good. But the service was TERRIBLE! It rained.";
  const auto r = vader_on(text);
  REQUIRE(r.sentences.size() == 3);
  for (const report::sentence& s : r.sentences) CHECK(s.score == compound(slice(text, s.place)));
}

TEST_CASE("Pieces that were split at a blank line score as the whole does") {
  const std::string first = "This is NOT so\n\n";
  const std::string second = "good, and no\n\n";
  const std::string third = "bad idea, but great! 😀\n";
  prosescope::analysis::analyzer analyzer;
  const auto read = [&](std::string_view text) { return analyzer.read(text, {.tone = tone_method::vader}); };
  report::options wanted;
  wanted.tone = tone_method::vader;
  const std::string whole = prosescope::tests::packed(read(first + second + third), wanted);
  CHECK(prosescope::tests::packed(facts::merge(facts::merge(read(first), read(second)), read(third)), wanted) == whole);
  CHECK(prosescope::tests::packed(facts::merge(read(first), facts::merge(read(second), read(third))), wanted) == whole);
}

TEST_CASE("Any bytes give numbers") {
  std::vector<std::string> texts = {std::string(100'000, '!'), std::string(100'000, 'a'), "\xff\xfe\x80 good",
                                    std::string("a\0good", 6)};
  for (const std::string_view part : {"but ", "good bad but ", "no ", "😀", "❤️", "NO never so GOOD "}) {
    std::string text;
    while (text.size() < 100'000) text += part;
    texts.push_back(text);
  }
  for (const std::string& text : texts) {
    const auto r = vader_on(text);
    CAPTURE(text.substr(0, 20));
    CHECK(std::abs(r.compound) <= 1.0);
    CHECK(std::abs(r.positive + r.neutral + r.negative - 1.0) < 0.0016);
    for (const report::term& t : r.tone_terms()) CHECK(std::isfinite(t.contribution));
  }
}
