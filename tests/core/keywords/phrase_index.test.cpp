#include "keywords/phrase_index.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "analysis/analyzer.h"
#include "keywords/prosescope.h"
#include "random_texts.h"

namespace facts = prosescope::facts;
namespace keywords = prosescope::keywords;
using prosescope::tests::dice;

namespace {

/// What is one keyword with another, or stands inside it, or tells the first place of what stands further back.
constexpr std::string_view phrases[] = {
    "Antony Blinken", "Secretary Antony Blinken",
    "Blinken",        "President Joe Biden",
    "Joe Biden",      "Biden",
    "Hunter Biden",   "the European Union",
    "the EU",         "the E.U.",
    "Intl Law",       "International Law",
    "the law",        "an oil tanker",
    "Oil Tankers",    "the tanker",
    "Russia",         "Russian oil",
    "the oil price",  "climate change",
    "a change",       "the United Nations",
    "the UN",         "Ukraine",
};

std::string random_paragraph(dice& die) {
  std::string text;
  for (std::size_t sentence = die.below(4) + 1; sentence > 0; --sentence) {
    text += "Now ";
    for (std::size_t i = die.below(3) + 1; i > 0; --i) {
      // Most words stand in many paragraphs, some in few.
      if (die.below(3) == 0) text += "the ferry" + std::string(die.below(40), 'x') + " saw ";
      text += std::string(phrases[die.below(std::size(phrases))]) + " and ";
    }
    text += "it rained. ";
  }
  return text + "\n\n";
}

/// Paragraphs that come and go, some of which don't count, and the finder that is told of it.
class edited_paragraphs {
 public:
  explicit edited_paragraphs(const keywords::options& wanted) : wanted_(wanted), finder_(wanted) {}

  void replace(std::size_t first, std::size_t last, std::string_view text, bool counted) {
    const facts::document_facts read = analyzer_.read(text);
    std::vector<facts::block_reading> added_readings;
    for (const auto& paragraph : read.paragraphs) {
      for (const auto& block : paragraph->blocks) added_readings.push_back({block.kind, counted});
    }
    const auto old = std::span(readings_).subspan(blocks(first), blocks(last) - blocks(first));
    finder_.replace(first, last, old, read.paragraphs, added_readings);
    splice(readings_, blocks(first), blocks(last), added_readings);
    splice(paragraphs_, first, last, read.paragraphs);
  }

  [[nodiscard]] std::vector<keywords::keyword> found() { return finder_.find(); }
  [[nodiscard]] std::vector<keywords::keyword> found_anew() const {
    keywords::finder fresh(wanted_);
    fresh.replace(0, 0, {}, paragraphs_, readings_);
    return fresh.find();
  }
  [[nodiscard]] std::size_t size() const noexcept { return paragraphs_.size(); }

 private:
  /// How many stand in front of a paragraph.
  [[nodiscard]] std::size_t blocks(std::size_t paragraph) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < paragraph; ++i) count += paragraphs_[i]->blocks.size();
    return count;
  }
  template <typename Item>
  static void splice(std::vector<Item>& all, std::size_t first, std::size_t last, const std::vector<Item>& added) {
    const auto at = all.erase(all.begin() + static_cast<std::ptrdiff_t>(first),
                              all.begin() + static_cast<std::ptrdiff_t>(last));
    all.insert(at, added.begin(), added.end());
  }

  keywords::options wanted_;
  keywords::finder finder_;
  prosescope::analysis::analyzer analyzer_;
  std::vector<facts::shared_paragraph> paragraphs_;
  std::vector<facts::block_reading> readings_;
};

bool same(const std::vector<keywords::keyword>& a, const std::vector<keywords::keyword>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
    return x.text == y.text && x.score == y.score && x.spans == y.spans;
  });
}

}  // namespace

TEST_CASE("Whatever paragraphs came and went, the best phrases are those of what stands there, to the bit") {
  dice die(31);
  for (int document = 0; document < 12; ++document) {
    keywords::options wanted;
    wanted.limit = document % 3 == 0 ? 1000 : 10;
    wanted.max_words = document % 4 == 3 ? 1 : 3;
    edited_paragraphs edited(wanted);
    std::string start;
    for (std::size_t i = die.below(80); i > 0; --i) start += random_paragraph(die);
    edited.replace(0, 0, start, true);
    for (int step = 0; step < 60; ++step) {
      const std::size_t first = die.below(edited.size() + 1);
      // Now and then much goes at once, so that all behind it moves forward.
      const std::size_t most = die.below(12) == 0 ? edited.size() : 3;
      const std::size_t last = first + die.below(std::min(edited.size() - first, most) + 1);
      std::string text;
      for (std::size_t i = die.below(4); i > 0; --i) text += random_paragraph(die);
      edited.replace(first, last, text, die.below(10) != 0);
      if (die.below(3) == 0) continue;  // several edits between two reports
      CAPTURE(document, step);
      REQUIRE(same(edited.found(), edited.found_anew()));
    }
  }
}

TEST_CASE("An index is worn when more has gone than is there") {
  dice die(32);
  std::string text;
  for (int i = 0; i < 300; ++i) text += random_paragraph(die);
  keywords::finder finder({});
  prosescope::analysis::analyzer analyzer;
  const facts::document_facts read = analyzer.read(text);
  const auto readings = facts::read_blocks(read, facts::boilerplate::skip);
  finder.replace(0, 0, {}, read.paragraphs, readings);
  CHECK_FALSE(finder.is_worn());
  for (int i = 0; i < 8; ++i) finder.replace(0, read.paragraphs.size(), readings, read.paragraphs, readings);
  CHECK(finder.is_worn());
}
