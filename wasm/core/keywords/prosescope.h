/**
 * @file
 * @brief The default keywords: noun phrases scored by frequency against rarity, and by place.
 *
 * Score: Σ tf^a · rarity over the words of the phrase × (b + words in front of its first place)^c × a factor for its
 * length × its own frequency^d, with the weights of keywords/weights.h. Of two phrases of which one contains the other,
 * the better stays. Phrases of words that weigh nothing (keywords/background.h) are none.
 */
#pragma once

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
  std::vector<std::uint32_t> sentences;  ///< of each span, counted over the document
};

/// The best keywords of the blocks that count, best first; ties by first place.
[[nodiscard]] std::vector<keyword> find_keywords(const facts::document_facts& document,
                                                 const std::vector<facts::block_reading>& readings,
                                                 const options& wanted);

}  // namespace prosescope::keywords
