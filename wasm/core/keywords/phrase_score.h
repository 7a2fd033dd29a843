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
  bool attributed = false;      ///< says something
  bool first_in_block = false;  ///< no place of it stands in front of this in the block
};

/// How many of a phrase's places are so.
struct place_counts {
  std::uint32_t all = 0;
  std::uint32_t whole = 0;
  std::uint32_t behind_adjective = 0;
  std::uint32_t after_preposition = 0;
  std::uint32_t before_of = 0;
  std::uint32_t attributed = 0;
  std::uint32_t blocks = 0;  ///< in which they stand

  constexpr void add(const place_kind& kind) noexcept {
    ++all;
    whole += kind.whole;
    behind_adjective += kind.behind_adjective;
    after_preposition += kind.after_preposition;
    before_of += kind.before_of;
    attributed += kind.attributed;
    blocks += kind.first_in_block;
  }
  /// Takes away one that was added.
  constexpr void remove(const place_kind& kind) noexcept {
    --all;
    whole -= kind.whole;
    behind_adjective -= kind.behind_adjective;
    after_preposition -= kind.after_preposition;
    before_of -= kind.before_of;
    attributed -= kind.attributed;
    blocks -= kind.first_in_block;
  }
};

/// What is counted of a phrase.
struct phrase_measures {
  double length = 0.0;  ///< words
  place_counts places;
  std::uint32_t words_before = 0;  ///< in front of its first place
  std::uint32_t rarest = 0;        ///< how often its rarest word stands in candidates,
  std::uint32_t commonest = 0;     ///< and its most frequent one
  std::uint32_t alone = 0;         ///< how often that one of several words stands alone that does so most
  double names = 0.0;              ///< words that are names,
  double adjectives = 0.0;         ///< adjectives,
  double participles = 0.0;        ///< and those of them in -ed and -ing
  double rarity = 0.0;             ///< of its words in English, added up
  double letters = 0.0;            ///< of its words, signs too
  bool titled = false;             ///< begins with a title
  bool ends_in_name = false;       ///< behind a word that is none
};

/// What the score weighs, in the order of weights.h. Logarithms are natural; shares are of all of its words or places.
enum class feature : std::uint8_t {
  one_word,
  once,          ///< it stands in one place
  names,         ///< share of words that are names
  adjectives,    ///< share of adjectives
  first_place,   ///< log of words in front of it
  whole,         ///< log of the share of places where it is all of a candidate; behind an adjective it counts half
  rarest,        ///< log of how often its rarest word stands in candidates,
  commonest,     ///< and its most frequent one
  rarity,        ///< log of the mean rarity of its words in English
  one_name,      ///< it is one word, and a name
  length,        ///< log of the mean length of its words
  preposition,   ///< share of places behind a preposition,
  before_of,     ///< and in front of “of”
  attributed,    ///< it says something somewhere
  titled,        ///< it begins with a title
  ends_in_name,  ///< behind a word that is none
  alone,         ///< of one word that is no name, log of its places, times the cube of the share where it is all of a
                 ///< candidate
  word_alone,    ///< of several words, log of how often that one of them stands alone that does so most
  participles,   ///< share of adjectives in -ed and -ing
  spread,        ///< log of the blocks that it stands in
};
inline constexpr std::size_t feature_count = 20;

using phrase_features = std::array<double, feature_count>;

[[nodiscard]] phrase_features features_of(const phrase_measures& p) noexcept;

/// The logarithm of the score, as exactly as ties are told.
[[nodiscard]] float rank_of(const phrase_measures& p) noexcept;

/// By how much at most the rank of a phrase rises when so many words in front of it go,
[[nodiscard]] double rise_by_words(std::uint32_t gone) noexcept;
/// and when one of its words, which stood `before` times in candidates, stands there once more.
[[nodiscard]] double rise_by_frequency(std::uint32_t before) noexcept;

}  // namespace prosescope::keywords
