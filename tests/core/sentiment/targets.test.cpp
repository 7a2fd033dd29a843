#include "sentiment/targets.h"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "sentiment/target_cases.h"
#include "sentiment/target_reports.h"

using prosescope::facts::reason_code;
using prosescope::sentiment::label;
using prosescope::tests::slice;
using prosescope::tests::tone;
using prosescope::tests::towards;

namespace {

bool has_reason(std::string_view text, std::string_view name, std::string_view term, reason_code code) {
  const auto r = towards(text, name);
  const auto terms = r.targets.at(0).sentiment.terms;
  for (std::uint32_t t = terms.first; t < terms.last; ++t) {
    if (slice(text, r.terms[t].place) != term) continue;
    for (std::uint32_t i = r.terms[t].reasons.first; i < r.terms[t].reasons.last; ++i) {
      if (r.reasons[i].code == code) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("One line for each thing that the tone towards a name must get right") {
  for (const prosescope::tests::target_case& c : prosescope::tests::target_cases) {
    const auto found = towards(c.text, c.name).targets.at(0).sentiment;
    CAPTURE(c.rule, c.text, c.name, found.score);
    switch (c.expected) {
      case tone::good: CHECK(found.label == label::positive); break;
      case tone::bad: CHECK(found.label == label::negative); break;
      case tone::none: CHECK(found.label == label::neutral); break;
      case tone::not_good: CHECK(found.label != label::positive); break;
      case tone::not_bad: CHECK(found.label != label::negative); break;
    }
  }
}

TEST_CASE("Each rule is a reason of the words it moves") {
  CHECK(has_reason("Russia attacked Ukraine.", "Russia", "attacked", reason_code::distance));
  CHECK(has_reason("Zelensky praised Blinken.", "Zelensky", "praised", reason_code::agent));
  CHECK(has_reason("Biden praised Ann Lee and Bob Ray.", "Ray", "praised", reason_code::other_name));
  CHECK(has_reason("Russia left, but Google was great.", "Russia", "great", reason_code::other_clause));
  CHECK(has_reason("Trump said that Clinton is corrupt.", "Trump", "corrupt", reason_code::reported_speech));
  CHECK(has_reason("Russia can win.", "Russia", "win", reason_code::irrealis));
}

TEST_CASE("What a place of the target does is not undone by the rules that undo") {
  CHECK(has_reason("They stopped the brutal aggression.", "They", "aggression", reason_code::averted));
  CHECK_FALSE(has_reason("They stopped Russia's aggression.", "Russia", "aggression", reason_code::averted));
}

TEST_CASE("Contributions add up to the score") {
  const auto r = towards("Russia attacked. Russia is a great liar, and Russia's war is cruel. Russia won.", "Russia");
  const auto& sentiment = r.targets.at(0).sentiment;
  double sum = 0.0;
  for (std::uint32_t i = sentiment.terms.first; i < sentiment.terms.last; ++i) sum += r.terms[i].contribution;
  CHECK(std::abs(sum - sentiment.score) < 1e-12);
}
