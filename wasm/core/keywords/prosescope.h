/**
 * @file
 * @brief The default keywords: noun phrases scored by frequency against rarity, and by place.
 *
 * A phrase stands for itself only where it is all of a candidate at least once. Its score is e to the power of a sum of
 * few features, weighed by keywords/weights.h (docs/decisions/0004-keywords.md). A name, its last word that stands for
 * it and its acronym are one keyword. Of two phrases of which one contains the other, or the adjective of the country
 * that the other is, the better stays. Phrases of words that weigh nothing (keywords/background.h) are none.
 */
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "facts/document.h"
#include "keywords/background.h"

namespace prosescope::keywords {

struct options {
  std::uint32_t limit = 10;
  std::uint32_t max_words = 3;
  facts::keyword_method method = facts::keyword_method::prosescope;  ///< the facts must hold it
  const keywords::background* background = nullptr;  ///< against which the default method weighs words, if any
};

struct keyword {
  std::string text;  ///< its most usual spelling, UTF-8
  double score = 0.0;
  std::vector<facts::span> spans;
};

/// The best keywords of the blocks that count, best first; ties by first place.
[[nodiscard]] std::vector<keyword> find_keywords(const facts::document_facts& document,
                                                 const std::vector<facts::block_reading>& readings,
                                                 const options& wanted);

inline constexpr std::size_t feature_count = 10;

/// In the order of weights.h: whether it is one word; whether it stands once; share of names; share of adjectives; and
/// logarithms of its first place, of the share of its places where it is all of a candidate, of how often its rarest
/// and its most frequent word stand in candidates, of the mean rarity of its words in English; whether it is one word
/// that is a name.
using phrase_features = std::array<double, feature_count>;

struct measured_phrase {
  std::string text;
  phrase_features features;
};

/// What wasm/word_lists/fit_keywords.mjs fits the weights to: all phrases, best first, contained ones too.
[[nodiscard]] std::vector<measured_phrase> measure_phrases(const facts::document_facts& document,
                                                           const std::vector<facts::block_reading>& readings,
                                                           const options& wanted);

}  // namespace prosescope::keywords
