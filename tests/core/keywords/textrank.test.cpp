#include "keywords/textrank.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::facts::keyword_method;
using prosescope::tests::strings;

namespace facts = prosescope::facts;
namespace keywords = prosescope::keywords;
namespace report = prosescope::report;

namespace {

// Figure 2 of the paper.
constexpr std::string_view title = "Compatibility of systems of linear constraints over the set of natural numbers";
constexpr std::string_view abstract =
    "Criteria of compatibility of a system of linear Diophantine equations, strict inequations, and nonstrict "
    "inequations are considered. Upper bounds "
    "for components of a minimal set of solutions and algorithms of construction of minimal generating sets of "
    "solutions "
    "for all types of systems are given. These criteria and the corresponding algorithms for constructing a minimal "
    "supporting set of solutions can be used in solving all the considered types of systems and systems of mixed "
    "types.";

facts::document_facts read(std::string_view text) {
  prosescope::analysis::analyzer analyzer;
  return analyzer.read(text, {.keywords = keyword_method::textrank});
}

report::document_report textrank_on(std::string_view text, std::uint32_t max_words = 3) {
  report::options wanted;
  wanted.keywords = {1000, max_words, keyword_method::textrank};
  return prosescope::tests::report_on(text, wanted);
}

strings texts_of(const report::document_report& r) {
  strings texts;
  for (const report::keyword& k : r.keywords) texts.push_back(k.text);
  return texts;
}

}  // namespace

TEST_CASE("The abstract in TextRank's paper gives its keywords: figure 2") {
  strings found = texts_of(textrank_on(std::string(title) + '\n' + std::string(abstract)));
  std::sort(found.begin(), found.end());
  CHECK(found == strings{"Upper bounds", "linear Diophantine equations", "linear constraints", "natural numbers",
                         "nonstrict inequations", "strict inequations"});
}

TEST_CASE("Its words rank as in the paper, which says .01 less of some") {
  // There the title, which has no full stop, runs on: “numbers” stands beside “Criteria”.
  const facts::document_facts document = read(std::string(title) + ' ' + std::string(abstract));
  const keywords::token_row row(document, facts::read_blocks(document, facts::boilerplate::skip), "en");
  const std::vector<double> ranks = keywords::rank_terms(row);
  const struct {
    std::string_view word;
    double rank;
  } published[] = {{"numbers", 1.46}, {"inequations", 1.45}, {"linear", 1.29}, {"Diophantine", 1.28},
                   {"Upper", .99},    {"bounds", .99},       {"strict", .77}};
  for (const auto& [word, rank] : published) {
    std::uint32_t i = 0;
    while (row.spelling(i, i + 1) != word) ++i;
    CAPTURE(word, ranks[row.term(i)]);
    CHECK(std::abs(ranks[row.term(i)] - rank) < 0.025);
  }
}

TEST_CASE("A word's rank is what its neighbours share out") {
  const facts::document_facts document = read("Old tankers and new tankers. Oil.");
  const keywords::token_row row(document, facts::read_blocks(document, facts::boilerplate::skip), "en");
  const std::vector<double> ranks = keywords::rank_terms(row);
  // The middle of a path of three: x = .15 + 2 · .85 y, and its ends: y = .15 + .85 x / 2.
  CHECK(std::abs(ranks[row.term(1)] - .405 / .2775) < 0.001);
  CHECK(std::abs(ranks[row.term(0)] - (.15 + .425 * .405 / .2775)) < 0.001);
  CHECK(ranks[row.term(2)] == 0.0);                  // “and”
  CHECK(std::abs(ranks[row.term(5)] - .15) < 1e-9);  // alone
}

TEST_CASE("A run that has too many words is not given") {
  CHECK(texts_of(textrank_on("Old oil tanker crews")) == strings{});
  CHECK(texts_of(textrank_on("Old oil tanker crews", 4)) == strings{"Old oil tanker crews"});
}
