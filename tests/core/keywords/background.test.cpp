#include "keywords/background.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "keywords/candidates.h"
#include "reading.h"
#include "texts.h"

using prosescope::keywords::background;
using prosescope::keywords::background_maker;
using prosescope::tests::strings;

namespace facts = prosescope::facts;
namespace keywords = prosescope::keywords;
namespace report = prosescope::report;

namespace {

std::string made_of(const std::vector<std::string>& texts) {
  prosescope::analysis::analyzer analyzer;
  for (const std::string& text : texts) analyzer.add_to_background(text);
  return analyzer.made_background();
}

/// An archive of 40 texts: the ferry in all, the harbour in every second, the storm in every tenth, the whale in one.
std::vector<std::string> archive() {
  std::vector<std::string> texts;
  for (int i = 0; i < 40; ++i) {
    std::string text = "The ferry left, and so did the other ferries.";
    if (i % 2 == 0) text += " The harbour was full.";
    if (i % 10 == 0) text += " The storm was over.";
    if (i == 7) text += " The whale was grey.";
    texts.push_back(text);
  }
  return texts;
}

background read(const std::string& bytes) {
  background made;
  REQUIRE(made.read(bytes));
  return made;
}

double weight_against(const background& against, std::string_view word, std::int32_t weight = 3500) {
  return against.weigh(prosescope::tests::word_of(word).stem, weight);
}

report::document_report report_against(const std::string& bytes, std::string_view text) {
  prosescope::analysis::analyzer analyzer;
  REQUIRE(analyzer.set_background(bytes));
  return analyzer.make_report(analyzer.read(text), {});
}

strings texts_of(const report::document_report& r) {
  strings texts;
  for (const report::keyword& k : r.keywords) texts.push_back(k.text);
  return texts;
}

constexpr std::string_view article =
    "The ferry met a storm.\n\nThe storm broke the ferry, and whales came to the harbour.";

}  // namespace

TEST_CASE("What stands in most texts of the archive weighs nothing, and the less usual a word is, the more it weighs") {
  const background made = read(made_of(archive()));
  CHECK(weight_against(made, "ferry") == 0.0);
  CHECK(weight_against(made, "storm") > 0.0);
  CHECK(weight_against(made, "storm") < 3.5);
  CHECK(weight_against(made, "harbour") < weight_against(made, "storm"));
}

TEST_CASE("A word that the archive lacks, or that one text alone has, keeps its weight") {
  const background made = read(made_of(archive()));
  CHECK(weight_against(made, "whale") == 3.5);
  CHECK(weight_against(made, "lighthouse") == 3.5);
  CHECK(weight_against(background(), "ferry") == 3.5);
}

TEST_CASE("A word that the archive has as often as English keeps its weight, and none weighs more than the rarest") {
  std::vector<std::string> texts(400, "It rained.");
  texts[0] = texts[1] = "The storm was over.";
  const background made = read(made_of(texts));
  // A Zipf value of 4: one word in a hundred thousand, so a text of five hundred in two hundred has it.
  CHECK(std::abs(weight_against(made, "storm", 3500) - 3.5) < 0.01);
  for (const std::int32_t weight : {1, 500, 2000, 5500}) {
    CHECK(weight_against(made, "storm", weight) <= keywords::most_frequent - keywords::unlisted);
  }
}

TEST_CASE("What is usual leaves the list of keywords") {
  const strings before = texts_of(prosescope::tests::report_on(article));
  const auto has = [](const strings& texts, std::string_view word) {
    return std::any_of(texts.begin(), texts.end(), [&](const auto& text) { return text.find(word) != text.npos; });
  };
  CHECK(has(before, "ferry"));
  const strings after = texts_of(report_against(made_of(archive()), article));
  CHECK_FALSE(has(after, "ferry"));
  CHECK(has(after, "whales"));
  CHECK(has(after, "storm"));
}

TEST_CASE("An empty background changes nothing") {
  for (const std::vector<std::string>& texts : {std::vector<std::string>(), {"The ferry left."}, {"", "", ""}}) {
    std::string bytes;
    prosescope::report::pack(report_against(made_of(texts), prosescope::tests::gettysburg), bytes);
    std::string without;
    prosescope::report::pack(prosescope::tests::report_on(prosescope::tests::gettysburg), without);
    const bool same = bytes == without;
    CHECK(same);
  }
}

TEST_CASE("The same texts in any order give the same bytes, up to eight for each word") {
  std::vector<std::string> texts = archive();
  const std::string bytes = made_of(texts);
  std::reverse(texts.begin(), texts.end());
  CHECK(made_of(texts) == bytes);
  // “ferry”, “harbour”, “storm”.
  CHECK(bytes.size() == 12 + 3 * 7);
}

TEST_CASE("Bytes that are no background are refused, and one that was read stays") {
  const std::string bytes = made_of(archive());
  background made = read(bytes);
  for (const std::string& other :
       {std::string(), std::string("PSB"), std::string(12, '\0'), bytes + 'x', bytes + bytes}) {
    CHECK_FALSE(made.read(other));
  }
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(made.read(bytes.substr(0, size)));
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string broken = bytes;
    broken[i] = static_cast<char>(broken[i] ^ 0x10);
    CHECK_FALSE(made.read(broken));
  }
  CHECK(weight_against(made, "ferry") == 0.0);
}
