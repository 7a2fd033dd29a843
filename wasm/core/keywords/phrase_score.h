/**
 * @file
 * @brief What the score of a phrase weighs (docs/decisions/0004-keywords.md).
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace prosescope::keywords {

/// What is counted of a phrase.
struct phrase_measures {
  double length = 0.0;             ///< words
  double places = 0.0;             ///< how often it stands in the text,
  double wholes = 0.0;             ///< and how often it is all of a candidate
  std::uint32_t words_before = 0;  ///< in front of its first place
  std::uint32_t rarest = 0;        ///< how often its rarest word stands in candidates,
  std::uint32_t commonest = 0;     ///< and its most frequent one
  double names = 0.0;              ///< words that are names,
  double adjectives = 0.0;         ///< and adjectives
  double rarity = 0.0;             ///< of its words in English, added up
};

inline constexpr std::size_t feature_count = 10;

/// In the order of weights.h: whether it is one word; whether it stands once; share of names; share of adjectives; and
/// logarithms of its first place, of the share of its places where it is all of a candidate, of how often its rarest
/// and its most frequent word stand in candidates, of the mean rarity of its words in English; whether it is one word
/// that is a name.
using phrase_features = std::array<double, feature_count>;

[[nodiscard]] phrase_features features_of(const phrase_measures& p) noexcept;

/// The logarithm of the score, as exactly as ties are told.
[[nodiscard]] float rank_of(const phrase_measures& p) noexcept;

/// By how much at most the rank of a phrase rises when so many words in front of it go,
[[nodiscard]] double rise_by_words(std::uint32_t gone) noexcept;
/// and when one of its words, which stood `before` times in candidates, stands there once more.
[[nodiscard]] double rise_by_frequency(std::uint32_t before) noexcept;

}  // namespace prosescope::keywords
