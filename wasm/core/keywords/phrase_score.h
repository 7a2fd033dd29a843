/**
 * @file
 * @brief What the score of a phrase weighs (docs/decisions/0004-keywords.md).
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace prosescope::keywords {

/// How a phrase stands in one place.
struct place_kind {
  bool whole = false;             ///< all of a candidate
  bool behind_adjective = false;  ///< of two words or more, all of a candidate but for the adjective that begins it
  bool after_preposition = false;
  bool before_of = false;
  bool attributed = false;  ///< says something
};

/// How many of a phrase's places are so.
struct place_counts {
  std::uint32_t all = 0;
  std::uint32_t whole = 0;
  std::uint32_t behind_adjective = 0;
  std::uint32_t after_preposition = 0;
  std::uint32_t before_of = 0;
  std::uint32_t attributed = 0;

  constexpr void add(const place_kind& kind) noexcept {
    ++all;
    whole += kind.whole;
    behind_adjective += kind.behind_adjective;
    after_preposition += kind.after_preposition;
    before_of += kind.before_of;
    attributed += kind.attributed;
  }
  /// Takes away one that was added.
  constexpr void remove(const place_kind& kind) noexcept {
    --all;
    whole -= kind.whole;
    behind_adjective -= kind.behind_adjective;
    after_preposition -= kind.after_preposition;
    before_of -= kind.before_of;
    attributed -= kind.attributed;
  }
};

/// What is counted of a phrase.
struct phrase_measures {
  double length = 0.0;  ///< words
  place_counts places;
  std::uint32_t words_before = 0;  ///< in front of its first place
  std::uint32_t rarest = 0;        ///< how often its rarest word stands in candidates,
  std::uint32_t commonest = 0;     ///< and its most frequent one
  double names = 0.0;              ///< words that are names,
  double adjectives = 0.0;         ///< and adjectives
  double rarity = 0.0;             ///< of its words in English, added up
  double letters = 0.0;            ///< of its words, signs too
  bool titled = false;             ///< begins with a title
  bool ends_in_name = false;       ///< behind a word that is none
};

inline constexpr std::size_t feature_count = 16;

/// In the order of weights.h: whether it is one word; whether it stands once; share of names; share of adjectives; and
/// logarithms of its first place, of the share of its places where it is all of a candidate (behind an adjective it
/// counts half), of how often its rarest and its most frequent word stand in candidates, of the mean rarity of its
/// words in English; whether it is one word that is a name; logarithm of the mean length of its words; shares of its
/// places behind a preposition and in front of “of”; whether it says something somewhere, begins with a title, ends in
/// a name behind a word that is none.
using phrase_features = std::array<double, feature_count>;

[[nodiscard]] phrase_features features_of(const phrase_measures& p) noexcept;

/// The logarithm of the score, as exactly as ties are told.
[[nodiscard]] float rank_of(const phrase_measures& p) noexcept;

/// By how much at most the rank of a phrase rises when so many words in front of it go,
[[nodiscard]] double rise_by_words(std::uint32_t gone) noexcept;
/// and when one of its words, which stood `before` times in candidates, stands there once more.
[[nodiscard]] double rise_by_frequency(std::uint32_t before) noexcept;

}  // namespace prosescope::keywords
