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

constexpr std::size_t at(feature f) noexcept { return static_cast<std::size_t>(f); }
constexpr double weight(feature f) noexcept { return weights::of_features[at(f)]; }

// What the rise of a rank is bounded by.
static_assert(weight(feature::first_place) <= 0.0);
static_assert(weight(feature::rarest) >= 0.0 && weight(feature::commonest) >= 0.0);
static_assert(weight(feature::word_alone) >= 0.0);

}  // namespace

phrase_features features_of(const phrase_measures& p) noexcept {
  const double places = p.places.all;
  const bool one_word = p.length == 1.0;
  phrase_features of{};
  of[at(feature::one_word)] = one_word;
  of[at(feature::once)] = p.places.all == 1;
  of[at(feature::names)] = p.names / p.length;
  of[at(feature::adjectives)] = p.adjectives / p.length;
  of[at(feature::first_place)] = math::log(place_offset + static_cast<double>(p.words_before));
  of[at(feature::whole)] = math::log((p.places.whole + 0.5 * p.places.behind_adjective) / places);
  of[at(feature::rarest)] = math::log(p.rarest);
  of[at(feature::commonest)] = math::log(p.commonest);
  of[at(feature::rarity)] = math::log(std::max(p.rarity / p.length, least_rarity));
  of[at(feature::one_name)] = one_word ? p.names : 0.0;
  of[at(feature::length)] = math::log(p.letters / p.length);
  of[at(feature::preposition)] = p.places.after_preposition / places;
  of[at(feature::before_of)] = p.places.before_of / places;
  of[at(feature::attributed)] = p.places.attributed > 0;
  of[at(feature::titled)] = p.titled;
  of[at(feature::ends_in_name)] = p.ends_in_name;
  const double whole = p.places.whole / places;
  of[at(feature::alone)] = one_word && p.names == 0.0 ? math::log(places) * whole * whole * whole : 0.0;
  of[at(feature::word_alone)] = one_word ? 0.0 : math::log(std::max(p.alone, 1U));
  of[at(feature::participles)] = p.participles / p.length;
  of[at(feature::spread)] = math::log(p.places.blocks);
  return of;
}

float rank_of(const phrase_measures& p) noexcept {
  const phrase_features features = features_of(p);
  double sum = 0.0;
  for (std::size_t i = 0; i < features.size(); ++i) sum += weights::of_features[i] * features[i];
  return static_cast<float>(sum);
}

double rise_by_words(std::uint32_t gone) noexcept {
  return -weight(feature::first_place) * math::log((place_offset + gone) / place_offset);
}

double rise_by_frequency(std::uint32_t before) noexcept {
  return (weight(feature::rarest) + weight(feature::commonest) + weight(feature::word_alone)) *
         math::log((before + 1.0) / before);
}

}  // namespace prosescope::keywords
