#include "text/clauses.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::words_of;

namespace {

/// The clause of each word of a sentence.
std::vector<int> clauses(std::string_view sentence) {
  auto words = words_of(sentence);
  prosescope::text::mark_clauses(sentence, words);
  std::vector<int> found;
  for (const auto& w : words) found.push_back(w.clause);
  return found;
}

using numbers = std::vector<int>;

}  // namespace

TEST_CASE("Marks stand between clauses") {
  CHECK(clauses("He came, she left") == numbers{0, 0, 1, 1});
  CHECK(clauses("one; two: three (four) five") == numbers{0, 1, 2, 3, 4});
  CHECK(clauses("one — two – three -- four - five") == numbers{0, 1, 2, 3, 4});
  CHECK(clauses("one! two? three. four") == numbers{0, 1, 2, 3});
}

TEST_CASE("Quotation marks, apostrophes, hyphens and an abbreviation's full stop don't") {
  CHECK(clauses("the “old” dogs’ well-known 'bone' of Dr. Smith") == numbers{0, 0, 0, 0, 0, 0, 0, 0});
}

TEST_CASE("Neighbours differ however many clauses a sentence has") {
  std::string text;
  for (int i = 0; i < 70'000; ++i) text += "a, ";
  const std::vector<int> found = clauses(text);
  for (std::size_t i = 1; i < found.size(); ++i) REQUIRE(found[i] != found[i - 1]);
}
