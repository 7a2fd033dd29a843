#include "readability/grade.h"

#include <algorithm>

#include "lexicon/table.h"
#include "math/logarithm.h"
#include "readability/grade_scale.h"

namespace prosescope::readability {

namespace {

using facts::counter;

constexpr double easiest = 4.0;
constexpr double hardest = 18.0;

double standardised(double value, const fitted::scale& scale) noexcept {
  return (value - scale.mean) / scale.deviation;
}

}  // namespace

double grade(const facts::counters& c) noexcept {
  const auto of = [&](counter which) { return static_cast<double>(c[which]); };
  const double sentences = standardised(math::log(of(counter::words) / of(counter::sentences)),
                                        fitted::log_words_per_sentence);
  const double difficult = standardised(of(counter::difficult_words) / of(counter::words), fitted::difficult_share);
  const double content = of(counter::content_words);
  const double rarity = content > 0.0
                            ? -standardised(of(counter::content_frequency) / lexicon::frequency_scale / content,
                                            fitted::content_zipf)
                            : 0.0;
  const double mean = standardised((sentences + difficult + rarity) / 3.0, fitted::mean_of_three);
  return std::max(0.0, fitted::school_grade.mean + fitted::school_grade.deviation * mean);
}

double difficulty(double grade) noexcept { return std::clamp((grade - easiest) / (hardest - easiest), 0.0, 1.0); }

}  // namespace prosescope::readability
