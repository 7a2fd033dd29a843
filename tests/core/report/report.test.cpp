#include "report/report.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "left_out.h"
#include "readability/formulas.h"
#include "readability/grade.h"
#include "reading.h"
#include "texts.h"

using prosescope::facts::counter;
using prosescope::report::document_report;
using prosescope::report::doubt;
using prosescope::report::level;
using prosescope::report::level_of;
using prosescope::tests::fault_of;
using prosescope::tests::jackknife_error;
using prosescope::tests::report_on;
using prosescope::tests::slice;
using prosescope::tests::sum_of;
using prosescope::tests::sum_without;

namespace facts = prosescope::facts;
namespace readability = prosescope::readability;

namespace {

const std::string& article() {
  static const std::string text = "top of page\n\nA Speech for the Ages\n\n" +
                                  std::string(prosescope::tests::gettysburg) + "\n\n```\nx = 1;\n```\n\n" +
                                  std::string(prosescope::tests::virginia) + "\n\nbottom of page";
  return text;
}

/// A text of some of the passages' sentences in a random order, in paragraphs, with a heading here and there.
std::string shuffled(std::uint32_t seed) {
  static const prosescope::tests::strings pool = [] {
    prosescope::tests::strings all;
    for (const std::string_view text : {prosescope::tests::gettysburg, prosescope::tests::declaration,
                                        prosescope::tests::alice, prosescope::tests::virginia}) {
      for (const std::string& s : prosescope::tests::cut_sentences(text)) all.push_back(s);
    }
    return all;
  }();
  std::mt19937 random(seed);
  const std::size_t sentences = 2 + random() % 40;
  std::string text;
  for (std::size_t i = 0; i < sentences; ++i) {
    if (random() % 9 == 0) text += "\n\nA Heading of Its Own\n\n";
    text += pool[random() % pool.size()] + (random() % 3 == 0 ? "\n\n" : " ");
  }
  return text;
}

/// Counts of the sentences that count.
std::vector<facts::counters> counted_sentences(const facts::document_facts& document) {
  std::vector<facts::counters> counts;
  const auto readings = facts::read_blocks(document, facts::boilerplate::skip);
  std::size_t index = 0;
  for (const auto& shared : document.paragraphs) {
    const auto& paragraph = *shared;
    for (const auto& block : paragraph.blocks) {
      if (!readings[index++].counted) continue;
      for (std::uint32_t i = block.sentences.first; i < block.sentences.last; ++i) {
        if (paragraph.sentences[i].counts[counter::words] > 0) counts.push_back(paragraph.sentences[i].counts.all());
      }
    }
  }
  return counts;
}

/// The four passages, an article with furniture, and many shuffled texts.
std::vector<std::string> many_texts() {
  std::vector<std::string> texts = {std::string(prosescope::tests::gettysburg),
                                    std::string(prosescope::tests::declaration), std::string(prosescope::tests::alice),
                                    std::string(prosescope::tests::virginia), article()};
  for (std::uint32_t seed = 1; seed <= 60; ++seed) texts.push_back(shuffled(seed));
  return texts;
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

}  // namespace

TEST_CASE("gradeEffect is the grade without the sentence's facts minus the grade with them") {
  prosescope::analysis::analyzer analyzer;
  for (const std::string& text : many_texts()) {
    CAPTURE(text);
    const std::vector<facts::counters> sentences = counted_sentences(analyzer.read(text));
    const double whole = readability::grade(sum_of(sentences));
    const document_report r = report_on(text);
    std::size_t i = 0;
    for (const auto& s : r.sentences) {
      const auto kind = r.blocks[s.block].kind;
      const bool counted = kind != prosescope::text::block_kind::boilerplate &&
                           kind != prosescope::text::block_kind::code && s.words > 0;
      CHECK(std::isnan(s.grade_effect) == !counted);
      if (counted) CHECK(close(s.grade_effect, readability::grade(sum_without(sentences, i++)) - whole));
    }
    CHECK(i == sentences.size());
  }
}

TEST_CASE("Each measure is that of the sum of its sentences, and its error the jackknife's") {
  prosescope::analysis::analyzer analyzer;
  for (const std::string& text : many_texts()) {
    CAPTURE(text);
    const std::vector<facts::counters> sentences = counted_sentences(analyzer.read(text));
    REQUIRE(sentences.size() > 1);
    const document_report r = report_on(text);
    CHECK(close(r.grade, readability::grade(sum_of(sentences))));
    CHECK(close(r.grade_error, jackknife_error(sentences, readability::grade)));
    for (std::size_t m = 0; m < readability::formulas().size(); ++m) {
      const readability::formula& f = readability::formulas()[m];
      CAPTURE(f.name);
      const double value = f.value(sum_of(sentences));
      // Off a graph there is no number, nor is there an error where one without a sentence is off it.
      CHECK((close(r.measures[m], value) || (std::isnan(r.measures[m]) && std::isnan(value))));
      const double error = std::isnan(value) ? value : jackknife_error(sentences, f.value);
      CHECK((close(r.errors[m], error) || (std::isnan(r.errors[m]) && std::isnan(error))));
    }
  }
}

TEST_CASE("A measure is unreliable for a text shorter than its samples, or when outside the values it is made for") {
  prosescope::analysis::analyzer analyzer;
  for (const std::string& text : many_texts()) {
    CAPTURE(text);
    const document_report r = report_on(text);
    for (std::size_t m = 0; m < readability::formulas().size(); ++m) {
      const readability::formula& f = readability::formulas()[m];
      CAPTURE(f.name, r.measures[m]);
      const auto found = std::find_if(r.unreliable.begin(), r.unreliable.end(),
                                      [&](const auto& u) { return u.measure == f.name; });
      const bool few_words = r.counts[counter::words] < f.fewest_words;
      const bool few_sentences = r.counts[counter::sentences] < f.fewest_sentences;
      const bool below = r.measures[m] < f.lowest;
      const bool above = r.measures[m] > f.highest;
      CHECK((found != r.unreliable.end()) == (few_words || few_sentences || below || above));
      if (found == r.unreliable.end()) continue;
      switch (found->reason) {
        case doubt::few_words: CHECK((few_words && found->bound == static_cast<double>(f.fewest_words))); break;
        case doubt::few_sentences:
          CHECK((few_sentences && found->bound == static_cast<double>(f.fewest_sentences)));
          break;
        case doubt::below_range: CHECK((below && found->bound == f.lowest)); break;
        case doubt::above_range: CHECK((above && found->bound == f.highest)); break;
      }
    }
  }
}

TEST_CASE("SMOG wants 30 sentences, FORCAST 150 words, Spache primary texts") {
  const document_report r = report_on(prosescope::tests::alice);
  const auto doubt_of = [&](std::string_view name) {
    for (const auto& u : r.unreliable) {
      if (u.measure == name) return static_cast<int>(u.reason);
    }
    return -1;
  };
  CHECK(doubt_of("smog") == static_cast<int>(doubt::few_sentences));
  CHECK(doubt_of("smogC") == static_cast<int>(doubt::few_sentences));
  CHECK(doubt_of("simpleSmog") == static_cast<int>(doubt::few_sentences));
  CHECK(doubt_of("forcast") == static_cast<int>(doubt::few_words));
  CHECK(doubt_of("spache") == static_cast<int>(doubt::above_range));
  CHECK(doubt_of("wheelerSmith") == static_cast<int>(doubt::above_range));
  CHECK(doubt_of("fleschReadingEase") == -1);
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

TEST_CASE("The score is the mean of the sentences', each weighed by its tone, the shares those of the words in them") {
  const document_report r = report_on("It is good. It is bad and old. It rained.");
  REQUIRE(r.sentences.size() == 3);
  double sum = 0.0;
  double weights = 0.0;
  for (const auto& s : r.sentences) {
    const double weight = 0.125 + std::abs(s.score);
    sum += weight * s.score;
    weights += weight;
  }
  CHECK(std::abs(r.sentiment.score - sum / weights) < 0.001);
  CHECK(close(r.positive, 3.0 / 10.0));
  CHECK(close(r.negative, 5.0 / 10.0));
  CHECK(close(r.neutral, 2.0 / 10.0));
}

TEST_CASE("A text of 99 words is too short for the formulas, one of 100 is not; SMOG wants 30 sentences") {
  const auto names_of = [](const document_report& r) {
    std::string names;
    for (const auto& u : r.unreliable)
      names += std::string(u.measure) + (u.reason == doubt::few_words ? " words," : " sentences,");
    return names;
  };
  std::string text;
  for (int i = 0; i < 33; ++i) text += "It rained there. ";
  const document_report few = report_on(text);
  CHECK(names_of(few).find("fleschKincaidGrade words,") != std::string::npos);
  CHECK(names_of(few).find("grade words,") != std::string::npos);
  const document_report enough = report_on(text + "It rained there.");
  CHECK(names_of(enough).find("fleschKincaidGrade") == std::string::npos);
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
    CHECK(std::isnan(r.measures[i]) == !readability::formulas()[i].language.empty());
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
