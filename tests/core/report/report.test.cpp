#include "report/report.h"

#include <cmath>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "readability/formulas.h"
#include "reading.h"
#include "texts.h"

using prosescope::facts::counter;
using prosescope::report::document_report;
using prosescope::report::level;
using prosescope::report::level_of;
using prosescope::report::make_report;
using prosescope::tests::fault_of;
using prosescope::tests::report_on;
using prosescope::tests::slice;

namespace facts = prosescope::facts;
namespace readability = prosescope::readability;

namespace {

const std::string& article() {
  static const std::string text = "top of page\n\nA Speech for the Ages\n\n" +
                                  std::string(prosescope::tests::gettysburg) + "\n\n```\nx = 1;\n```\n\n" +
                                  std::string(prosescope::tests::virginia) + "\n\nbottom of page";
  return text;
}

/// Reports on the article, each with the facts of one sentence absent; calls `visit(index, report)`.
template <typename Visit>
void each_left_out(Visit visit) {
  prosescope::analysis::analyzer analyzer;
  const facts::document_facts whole = analyzer.read(article());
  std::size_t index = 0;
  for (std::size_t p = 0; p < whole.paragraphs.size(); ++p) {
    for (std::size_t s = 0; s < whole.paragraphs[p].sentences.size(); ++s) {
      facts::document_facts without = whole;
      without.paragraphs[p].sentences[s].counts = {};
      visit(index++, make_report(without, {}));
    }
  }
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

}  // namespace

TEST_CASE("gradeEffect is the grade without the sentence's facts minus the grade with them") {
  const document_report whole = report_on(article());
  std::size_t effects = 0;
  each_left_out([&](std::size_t i, const document_report& without) {
    const auto& s = whole.sentences[i];
    CAPTURE(slice(article(), s.place));
    const auto kind = whole.blocks[s.block].kind;
    const bool counted = kind != prosescope::text::block_kind::boilerplate &&
                         kind != prosescope::text::block_kind::code;
    CHECK(std::isnan(s.grade_effect) == !counted);
    if (!counted) return;
    CHECK(close(s.grade_effect, without.grade - whole.grade));
    ++effects;
  });
  CHECK(effects == 10 + 16 + 1);
}

TEST_CASE("Each error is the jackknife's: sentences left out in turn, as if their facts were absent") {
  const document_report whole = report_on(article());
  const std::size_t measures = readability::formulas().size();
  std::vector<std::vector<double>> values(measures + 1);
  each_left_out([&](std::size_t i, const document_report& without) {
    const auto kind = whole.blocks[whole.sentences[i].block].kind;
    if (kind == prosescope::text::block_kind::boilerplate || kind == prosescope::text::block_kind::code) return;
    for (std::size_t m = 0; m < measures; ++m) values[m].push_back(without.measures[m]);
    values[measures].push_back(without.grade);
  });
  for (std::size_t m = 0; m <= measures; ++m) {
    const double n = static_cast<double>(values[m].size());
    double mean = 0.0;
    for (const double v : values[m]) mean += v / n;
    double squares = 0.0;
    for (const double v : values[m]) squares += (v - mean) * (v - mean);
    const double expected = std::sqrt((n - 1.0) / n * squares);
    CAPTURE(m < measures ? readability::formulas()[m].name : "grade");
    CHECK(close(m < measures ? whole.errors[m] : whole.grade_error, expected));
    CHECK(expected > 0.0);
  }
}

TEST_CASE("One sentence has measures, but neither errors nor effects") {
  const document_report r = report_on("It rained all day in the old town.");
  CHECK(std::isfinite(r.grade));
  CHECK(std::isnan(r.grade_error));
  for (const double error : r.errors) CHECK(std::isnan(error));
  REQUIRE(r.sentences.size() == 1);
  CHECK(std::isnan(r.sentences[0].grade_effect));
  CHECK(r.sentences[0].grade == r.grade);
}

TEST_CASE("Boilerplate and code are listed and count in nothing; with keep, boilerplate does") {
  const document_report skipped = report_on(article());
  CHECK(slice(article(), skipped.blocks[0].place) == "top of page");
  CHECK(skipped.counts[counter::words] == 271 + 196 + 5);
  CHECK(skipped.counts[counter::sentences] == 10 + 16 + 1);
  prosescope::report::options keep;
  keep.boilerplate = facts::boilerplate::keep;
  CHECK(report_on(article(), keep).counts[counter::words] == 271 + 196 + 5 + 6);
}

TEST_CASE("Counts are sums over the sentences that count") {
  const document_report r = report_on(article());
  std::int64_t words = 0;
  std::int64_t syllables = 0;
  for (const auto& s : r.sentences) {
    const auto kind = r.blocks[s.block].kind;
    if (kind == prosescope::text::block_kind::boilerplate || kind == prosescope::text::block_kind::code) continue;
    words += s.words;
    syllables += s.syllables;
  }
  CHECK(words == r.counts[counter::words]);
  CHECK(syllables == r.counts[counter::syllables]);
}

TEST_CASE("Unique words are counted whatever their capitals and apostrophes, over the whole document") {
  CHECK(report_on("Don’t stop.\n\ndon't STOP, please.").unique_words == 3);
}

TEST_CASE("Words are listed when asked for, each in its place") {
  CHECK(report_on("It rained.").words.empty());
  prosescope::report::options wanted;
  wanted.words = true;
  const std::string_view text = "😀 It rained in Zürich.";
  const document_report r = report_on(text, wanted);
  REQUIRE(r.words.size() == 4);
  CHECK(slice(text, r.words[3].place) == "Zürich");
  CHECK(static_cast<std::int64_t>(report_on(article(), wanted).words.size()) ==
        report_on(article(), wanted).counts[counter::words]);
}

TEST_CASE("The score is the mean of the sentences', the shares those of the words in them") {
  const document_report r = report_on("It is good. It is bad and old. It rained.");
  REQUIRE(r.sentences.size() == 3);
  CHECK(close(r.sentiment.score, (r.sentences[0].score + r.sentences[1].score + r.sentences[2].score) / 3.0));
  CHECK(close(r.positive, 3.0 / 10.0));
  CHECK(close(r.negative, 5.0 / 10.0));
  CHECK(close(r.neutral, 2.0 / 10.0));
}

TEST_CASE("A text of 99 words is too short for the formulas, one of 100 is not; SMOG wants 30 sentences") {
  const auto names_of = [](const document_report& r) {
    std::string names;
    for (const auto& u : r.unreliable)
      names += std::string(u.measure) + (u.reason == prosescope::report::doubt::few_words ? " words," : " sentences,");
    return names;
  };
  std::string text;
  for (int i = 0; i < 33; ++i) text += "It rained there. ";
  const document_report few = report_on(text);
  CHECK(names_of(few).find("fleschReadingEase words,") != std::string::npos);
  CHECK(names_of(few).find("grade words,") != std::string::npos);
  const document_report enough = report_on(text + "It rained there.");
  CHECK(names_of(enough).find("fleschReadingEase") == std::string::npos);
  CHECK(names_of(enough).find("smog") == std::string::npos);
  CHECK(names_of(enough).find("grade") == std::string::npos);
  CHECK(names_of(report_on(prosescope::tests::gettysburg)).find("smog sentences,") != std::string::npos);
}

TEST_CASE("Where a text is not English, what needs English has no number, and the rest has") {
  const document_report r = report_on("我喜欢编程。今天天气很好！");
  CHECK(std::isnan(r.grade));
  CHECK(r.sentiment.score == 0.0);
  CHECK(r.counts[counter::sentences] == 2);
  for (std::size_t i = 0; i < r.measures.size(); ++i) {
    CAPTURE(readability::formulas()[i].name);
    CHECK(std::isnan(r.measures[i]) == readability::formulas()[i].english);
  }
  CHECK(fault_of(r, "我喜欢编程。今天天气很好！").empty());
}

TEST_CASE("Without words no measure holds and the tone is neutral") {
  for (const std::string_view text : {"", " \n ", "!!!", "😀"}) {
    const document_report r = report_on(text);
    CHECK(std::isnan(r.grade));
    for (const double m : r.measures) CHECK(std::isnan(m));
    CHECK(r.sentiment.score == 0.0);
    CHECK(r.neutral == 1.0);
    CHECK(r.unreliable.empty());
  }
}

TEST_CASE("Levels are cut between grades of schools") {
  CHECK(level_of(0.0) == level::primary);
  CHECK(level_of(5.99) == level::primary);
  CHECK(level_of(6.0) == level::middle);
  CHECK(level_of(9.0) == level::secondary);
  CHECK(level_of(13.0) == level::college);
  CHECK(level_of(17.0) == level::graduate);
  CHECK(level_of(prosescope::report::no_number) == level::unknown);
}

TEST_CASE("A report holds together: places in order and inside, shares that add up, numbers where they must be") {
  for (const std::string_view text :
       {std::string_view(article()), prosescope::tests::declaration, prosescope::tests::alice}) {
    prosescope::report::options wanted;
    wanted.words = true;
    CHECK(fault_of(report_on(text, wanted), text) == "");
  }
}
