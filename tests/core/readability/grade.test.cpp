#include "readability/grade.h"

#include <cmath>
#include <string>
#include <utility>

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
  c[counter::log_lengths] = static_cast<std::int64_t>(200 * 3.05 * prosescope::facts::log_scale);
  c[counter::content_words] = 90;
  c[counter::prepositions] = 25;
  c[counter::new_words] = 110;
  c[counter::new_frequency] = static_cast<std::int64_t>(110 * 5.4 * prosescope::lexicon::frequency_scale);
  c[counter::new_content_words] = 80;
  c[counter::new_unfamiliar_words] = 45;
  return c;
}

double grade_of(std::string_view text) { return prosescope::tests::report_on(text).grade; }

}  // namespace

TEST_CASE("Rarer words, unfamiliar words, longer sentences and prepositions each raise the grade") {
  const double before = grade(usual());
  for (const auto& [which, change] : {std::pair{counter::new_frequency, -20},
                                      {counter::new_unfamiliar_words, 5},
                                      {counter::log_lengths, 1 << 22},
                                      {counter::prepositions, 5}}) {
    CAPTURE(static_cast<int>(which));
    counters changed = usual();
    changed[which] += change;
    CHECK(grade(changed) > before);
  }
}

TEST_CASE("The grade stands on shares: a text twice over has the same") {
  counters twice = usual();
  twice += usual();
  CHECK(std::abs(grade(twice) - grade(usual())) < 1e-12);
  const std::string once(prosescope::tests::virginia);
  CHECK(std::abs(grade_of(once + "\n\n" + once) - grade_of(once)) < 1e-9);
}

TEST_CASE("A rarer word in the place of a usual one raises the grade") {
  CHECK(grade_of("The king gave the boy a gift.") < grade_of("The king gave the boy a gratuity."));
  CHECK(grade_of("The dog slept by the fire.") < grade_of("The schnauzer slept by the fire."));
}

TEST_CASE("Two sentences made one raise the grade") {
  CHECK(grade_of("The dog slept by the fire. The cat sat on the wall.") <
        grade_of("The dog slept by the fire and the cat sat on the wall."));
}

TEST_CASE("A name is no rare word") {
  CHECK(std::abs(grade_of("In the end we met Zelenskyy and the others at home.") -
                 grade_of("In the end we met Anna and the others at home.")) < 1e-12);
}

TEST_CASE("A word said again in its paragraph does not count again") {
  CHECK(grade_of("The schnauzer saw the cat. The schnauzer saw the dog.") <
        grade_of("The schnauzer saw the cat. The axolotl saw the dog."));
}

TEST_CASE("No text is below grade 0 or above 25, whatever it lacks") {
  counters bare;
  bare[counter::sentences] = bare[counter::words] = 1;
  counters hard = usual();
  hard[counter::new_frequency] = hard[counter::new_words] * prosescope::lexicon::frequency_scale;
  hard[counter::new_unfamiliar_words] = hard[counter::new_content_words];
  for (const counters& c : {bare, hard}) {
    CHECK(grade(c) >= 0.0);
    CHECK(grade(c) <= 25.0);
  }
  for (const std::string_view text : {"1 2 3", "www.example.com", "It is.", "Qzxv vxqz!", "To of in by."}) {
    CAPTURE(text);
    const double found = grade_of(text);
    CHECK((std::isnan(found) || (found >= 0.0 && found <= 25.0)));
  }
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
