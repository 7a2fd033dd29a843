#include "keywords/yake.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::facts::keyword_method;
using prosescope::tests::strings;

namespace facts = prosescope::facts;
namespace keywords = prosescope::keywords;
namespace report = prosescope::report;

namespace {

report::document_report yake_on(std::string_view text, std::uint32_t limit = 1000, std::uint32_t max_words = 3) {
  report::options wanted;
  wanted.keywords = {limit, max_words, keyword_method::yake};
  return prosescope::tests::report_on(text, wanted);
}

const report::keyword& find(const report::document_report& r, std::string_view text) {
  const auto found = std::find_if(r.keywords.begin(), r.keywords.end(), [&](const auto& k) { return k.text == text; });
  REQUIRE(found != r.keywords.end());
  return *found;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9 * std::abs(b); }

/// S(t) by the paper's equations 1 to 6.
double score(double by_case, double median, double frequency, double mean_and_deviation, double neighbours, double most,
             double sentences) {
  const double relatedness = 1.0 + neighbours * frequency / most;
  const double position = std::log(std::log(3.0 + median));
  return relatedness * position / (by_case + frequency / mean_and_deviation / relatedness + sentences / relatedness);
}

constexpr std::string_view text = "Kaggle grew. Google bought Kaggle.";
// Frequencies 2, 1, 1, 1.
const double mean_and_deviation = 1.25 + std::sqrt(7.0 / 4.0 - 1.25 * 1.25);
// A capital, once, that is no sentence's; sentences 0 and 1; one word on either side, once each.
const double kaggle = score(1.0 / (1.0 + std::log(2.0)), 0.5, 2, mean_and_deviation, 2, 2, 1.0);
const double grew = score(0, 0, 1, mean_and_deviation, 1, 2, 0.5);
const double google = score(0, 1, 1, mean_and_deviation, 1, 2, 0.5);
const double bought = score(0, 1, 1, mean_and_deviation, 2, 2, 0.5);

}  // namespace

TEST_CASE("Words score by the paper's five features") {
  prosescope::analysis::analyzer analyzer;
  const auto document = analyzer.read(text, {.keywords = keyword_method::yake});
  const keywords::token_row row(document, facts::read_blocks(document, facts::boilerplate::skip), "en");
  const std::vector<double> scores = keywords::score_terms(row);
  REQUIRE(scores.size() == 4);
  CHECK(near(scores[0], kaggle));
  CHECK(near(scores[1], grew));
  CHECK(near(scores[2], google));
  CHECK(near(scores[3], bought));
}

TEST_CASE(
    "A keyword has the inverse of the paper's score: the product of its words, over one more than their sum, over "
    "how often it stands there") {
  const auto r = yake_on(text);
  CHECK(near(find(r, "Kaggle").score, 2.0 * (1.0 + kaggle) / kaggle));
  CHECK(near(find(r, "Google bought").score, (1.0 + google + bought) / (google * bought)));
  CHECK(near(find(r, "Google bought Kaggle").score, (1.0 + google + bought + kaggle) / (google * bought * kaggle)));
}

TEST_CASE("A stop word inside counts by how sure it is to stand there") {
  // “of” stands between “axis” and “evil” once of the two times that either occurs.
  const auto r = yake_on("The axis of evil. The axis grew, evil grew.");
  const auto inverse = [&](std::string_view of) { return 1.0 / find(r, of).score; };
  const double axis = 2.0 * inverse("axis") / (1.0 - 2.0 * inverse("axis"));
  const double evil = 2.0 * inverse("evil") / (1.0 - 2.0 * inverse("evil"));
  const double unsure = 1.0 - 0.5 * 0.5;
  CHECK(near(inverse("axis of evil"), axis * (1.0 + unsure) * evil / (1.0 + axis - unsure + evil)));
}

TEST_CASE("No keyword goes over punctuation, begins or ends with a stop word, or has a number in it") {
  const auto r = yake_on("The axis of evil, tankers; 40 old crews (sad) by EU.");
  for (const report::keyword& k : r.keywords) {
    CAPTURE(k.text);
    CHECK(k.text.find_first_of(",;()0.") == k.text.npos);
    CHECK_FALSE(k.text.starts_with("The "));
    CHECK_FALSE(k.text.ends_with(" of"));
    CHECK(k.text != "by");
  }
  static_cast<void>(find(r, "EU"));
  static_cast<void>(find(r, "axis of evil"));
}

TEST_CASE("Of keywords that differ in a letter of ten the better stays") {
  const auto r = yake_on("Governments fell. Some governments rose. Each government: Government.");
  std::size_t found = 0;
  for (const report::keyword& k : r.keywords) found += k.text.find("overnment") != k.text.npos && k.text.size() < 12;
  CHECK(found == 1);
  const auto other = yake_on("Tankers sank. A tanker sank.");
  static_cast<void>(find(other, "Tankers"));
  static_cast<void>(find(other, "tanker"));
}

TEST_CASE("N-grams are as long as is asked for where texts have punctuation, and bounded where they have none") {
  CHECK(find(yake_on("Old big red oil tanker crews sank fast here.", 1000, 8), "Old big red oil tanker crews sank fast")
            .text.size() > 0);
  std::string endless;
  for (int i = 0; i < 20'000; ++i) {
    endless += static_cast<char>('a' + i % 26);
    endless += "x ";
  }
  const auto r = yake_on(endless, 0xFFFFFFFF, 0xFFFFFFFF);
  std::size_t bytes = 0;
  for (const report::keyword& k : r.keywords) bytes += k.text.size();
  CHECK(bytes < endless.size() * 64);
}
