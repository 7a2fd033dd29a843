#include "keywords/phrase_score.h"

#include <algorithm>
#include <iterator>

#include "keywords/weights.h"
#include "math/logarithm.h"

namespace prosescope::keywords {

namespace {

constexpr double place_offset = 60.0;  // words that the start of a text is told in, where all is as good as first
constexpr double least_rarity = 0.5;   // a phrase of usual words may be what a text is about

static_assert(std::size(weights::of_features) == feature_count);

// What the rise of a rank is bounded by.
constexpr double of_place = weights::of_features[4];
constexpr double of_rarest = weights::of_features[6];
constexpr double of_commonest = weights::of_features[7];
static_assert(of_place <= 0.0 && of_rarest >= 0.0 && of_commonest >= 0.0);

}  // namespace

phrase_features features_of(const phrase_measures& p) noexcept {
  const double places = p.places.all;
  return {
      p.length == 1.0 ? 1.0 : 0.0,
      p.places.all == 1 ? 1.0 : 0.0,
      p.names / p.length,
      p.adjectives / p.length,
      math::log(place_offset + static_cast<double>(p.words_before)),
      math::log((p.places.whole + 0.5 * p.places.behind_adjective) / places),
      math::log(p.rarest),
      math::log(p.commonest),
      math::log(std::max(p.rarity / p.length, least_rarity)),
      p.length == 1.0 ? p.names : 0.0,
      math::log(p.letters / p.length),
      p.places.after_preposition / places,
      p.places.before_of / places,
      p.places.attributed > 0 ? 1.0 : 0.0,
      p.titled ? 1.0 : 0.0,
      p.ends_in_name ? 1.0 : 0.0,
  };
}

float rank_of(const phrase_measures& p) noexcept {
  const phrase_features features = features_of(p);
  double sum = 0.0;
  for (std::size_t i = 0; i < features.size(); ++i) sum += weights::of_features[i] * features[i];
  return static_cast<float>(sum);
}

double rise_by_words(std::uint32_t gone) noexcept {
  return -of_place * math::log((place_offset + gone) / place_offset);
}

double rise_by_frequency(std::uint32_t before) noexcept {
  return (of_rarest + of_commonest) * math::log((before + 1.0) / before);
}

}  // namespace prosescope::keywords
