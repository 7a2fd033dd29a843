#include "readability/grade.h"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "lexicon/table.h"
#include "readability/formulas.h"
#include "reading.h"
#include "texts.h"

using prosescope::facts::counter;
using prosescope::facts::counters;
using prosescope::readability::difficulty;
using prosescope::readability::grade;

namespace {

counters usual() {
  counters c;
  c[counter::sentences] = 10;
  c[counter::words] = 200;
  c[counter::difficult_words] = 40;
  c[counter::content_words] = 90;
  c[counter::content_frequency] = static_cast<std::int64_t>(90 * 4.6 * prosescope::lexicon::frequency_scale);
  return c;
}

}  // namespace

TEST_CASE("Longer sentences, harder words and rarer words each raise the grade") {
  const double before = grade(usual());
  counters longer = usual();
  longer[counter::sentences] = 8;
  CHECK(grade(longer) > before);
  counters harder = usual();
  harder[counter::difficult_words] += 10;
  CHECK(grade(harder) > before);
  counters rarer = usual();
  rarer[counter::content_frequency] -= 90 * prosescope::lexicon::frequency_scale / 5;
  CHECK(grade(rarer) > before);
}

TEST_CASE("The grade stands on shares: a text twice over has the same") {
  counters twice = usual();
  twice += usual();
  CHECK(std::abs(grade(twice) - grade(usual())) < 1e-12);
}

TEST_CASE("No text is below grade 0, and one without content words has a grade") {
  counters easy;
  easy[counter::sentences] = easy[counter::words] = 1;
  CHECK(grade(easy) >= 0.0);
  CHECK(std::isfinite(grade(easy)));
}

TEST_CASE("A letter to a child is easier than the Declaration of Independence") {
  const double letter = prosescope::tests::report_on(prosescope::tests::virginia).grade;
  const double declaration = prosescope::tests::report_on(prosescope::tests::declaration).grade;
  CHECK(letter + 3.0 < declaration);
}

TEST_CASE("Difficulty runs from grade 4 to grade 18") {
  CHECK(difficulty(0.0) == 0.0);
  CHECK(difficulty(4.0) == 0.0);
  CHECK(difficulty(11.0) == 0.5);
  CHECK(difficulty(18.0) == 1.0);
  CHECK(difficulty(30.0) == 1.0);
}
