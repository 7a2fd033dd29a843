#include "keywords/rake.h"

#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::facts::keyword_method;
using prosescope::tests::strings;

namespace report = prosescope::report;

namespace {

report::document_report rake_on(prosescope::analysis::analyzer& analyzer, std::string_view text,
                                std::uint32_t max_words = 3) {
  report::options wanted;
  wanted.keywords = {1000, max_words, keyword_method::rake};
  return analyzer.make_report(analyzer.read(text, wanted.methods()), wanted);
}

strings texts_of(const report::document_report& r) {
  strings texts;
  for (const report::keyword& k : r.keywords) texts.push_back(k.text);
  return texts;
}

}  // namespace

TEST_CASE("The abstract in RAKE's paper gives its candidates with their scores: figures 1.2 and 1.5") {
  prosescope::analysis::analyzer analyzer;
  // The paper's stop list, which was learnt from abstracts, has these too.
  for (const char* word : {"considered", "construction", "given", "mixed", "types", "used"}) {
    REQUIRE(analyzer.add_stop_word(word));
  }
  const auto r = rake_on(
      analyzer,
      "Compatibility of systems of linear constraints over the set of natural numbers\n"
      "Criteria of compatibility of a system of linear Diophantine equations, strict inequations, and nonstrict "
      "inequations are considered. Upper bounds for components of a minimal set of solutions and algorithms of "
      "construction of minimal generating sets of solutions for all types of systems are given. These criteria and the "
      "corresponding algorithms for constructing a minimal supporting set of solutions can be used in solving all the "
      "considered types of systems and systems of mixed types.");
  const struct {
    std::string_view text;
    double score;
    std::uint32_t count;
  } published[] = {
      {"minimal generating sets", 8.7, 1},
      {"linear Diophantine equations", 8.5, 1},
      {"minimal supporting set", 7.7, 1},
      {"minimal set", 4.7, 1},
      {"linear constraints", 4.5, 1},
      {"natural numbers", 4, 1},
      {"strict inequations", 4, 1},
      {"nonstrict inequations", 4, 1},
      {"Upper bounds", 4, 1},
      {"corresponding algorithms", 3.5, 1},
      {"set", 2, 1},
      {"algorithms", 1.5, 1},
      {"Compatibility", 1, 2},
      {"systems", 1, 4},
      {"Criteria", 1, 2},
      {"system", 1, 1},
      {"components", 1, 1},
      {"solutions", 1, 3},
      {"constructing", 1, 1},
      {"solving", 1, 1},
  };
  REQUIRE(r.keywords.size() == std::size(published));
  for (std::size_t i = 0; i < std::size(published); ++i) {
    const report::keyword& k = r.keywords[i];
    CAPTURE(k.text, k.score);
    CHECK(k.text == published[i].text);
    CHECK(std::abs(k.score - published[i].score) < 0.05);
    CHECK(k.spans.last - k.spans.first == published[i].count);
  }
}

TEST_CASE("Candidates that stand together twice, but for stop words, are one too, and score as both") {
  prosescope::analysis::analyzer analyzer;
  const auto once = rake_on(analyzer, "The axis of evil. Evil has an axis.");
  CHECK(texts_of(once) == strings{"axis", "evil"});
  const auto twice = rake_on(analyzer, "The axis of evil. An axis of evil! Evil, of axis.");
  REQUIRE(texts_of(twice) == strings{"axis of evil", "axis", "evil"});
  CHECK(twice.keywords[0].score == twice.keywords[1].score + twice.keywords[2].score);
  CHECK(texts_of(rake_on(analyzer, "The axis of evil. An axis of evil!", 2)) == strings{"axis", "evil"});
  CHECK(texts_of(rake_on(analyzer, "The axis of evil. The axis and evil!")) == strings{"axis", "evil"});
}

TEST_CASE("A candidate that has too many words is not given, but counts for the scores of its words") {
  prosescope::analysis::analyzer analyzer;
  const auto r = rake_on(analyzer, "Old oil tanker crews, and tanker.", 2);
  REQUIRE(texts_of(r) == strings{"tanker"});
  CHECK(r.keywords[0].score == 2.5);
}
