#include "readability/grade.h"

#include <algorithm>

#include "lexicon/table.h"
#include "readability/grade_scale.h"

namespace prosescope::readability {

namespace {

using facts::counter;

constexpr double easiest = 4.0;
constexpr double hardest = 18.0;

constexpr double highest = 25.0;

constexpr double weight_of_words = 2.0;
constexpr double weight_of_sentences = 1.0;

double standardised(double value, const fitted::scale& scale) noexcept {
  return (value - scale.mean) / scale.deviation;
}

double share(double part, double whole) noexcept { return whole > 0.0 ? part / whole : 0.0; }

}  // namespace

double grade(const facts::counters& c) noexcept {
  const auto of = [&](counter which) { return static_cast<double>(c[which]); };
  // A sentence that says nothing new says nothing of how rare its words are.
  const double zipf = of(counter::new_words) > 0.0
                          ? of(counter::new_frequency) / lexicon::frequency_scale / of(counter::new_words)
                          : fitted::zipf_of_new_words.mean;
  const double rarity = -standardised(zipf, fitted::zipf_of_new_words);
  const double unfamiliar = standardised(share(of(counter::new_unfamiliar_words), of(counter::new_content_words)),
                                         fitted::unfamiliar_share);
  const double length = standardised(
      of(counter::log_lengths) / static_cast<double>(facts::log_scale) / of(counter::words), fitted::log_length);
  const double prepositions = standardised(
      share(of(counter::prepositions), of(counter::prepositions) + of(counter::content_words)),
      fitted::preposition_share);
  const double mean = (weight_of_words * (rarity + unfamiliar) / 2.0 +
                       weight_of_sentences * (length + prepositions) / 2.0) /
                      (weight_of_words + weight_of_sentences);
  const double in_grades = fitted::school_grade.mean +
                           fitted::school_grade.deviation * standardised(mean, fitted::mean_of_measures);
  return std::clamp(in_grades, 0.0, highest);
}

double difficulty(double grade) noexcept { return std::clamp((grade - easiest) / (hardest - easiest), 0.0, 1.0); }

}  // namespace prosescope::readability
