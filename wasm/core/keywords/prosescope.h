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

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "facts/document.h"
#include "keywords/background.h"
#include "keywords/phrase_forms.h"
#include "keywords/phrase_index.h"
#include "keywords/phrase_score.h"

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

struct measured_phrase {
  std::string text;
  phrase_features features;
};

/// The keywords of a document that is edited. An edit looks at the paragraphs that it touches.
class finder {
 public:
  explicit finder(const options& wanted);

  /// Paragraphs [first, last), whose blocks were read as `old_readings`, make room for others. All must live as long as
  /// they stand here.
  void replace(std::size_t first, std::size_t last, std::span<const facts::block_reading> old_readings,
               std::span<const facts::shared_paragraph> added, std::span<const facts::block_reading> readings) {
    phrases_.replace(first, last, old_readings, added, readings);
  }
  /// Whether it holds more of what is gone than of what is there, and is better made anew.
  [[nodiscard]] bool is_worn() const noexcept { return phrases_.is_worn(); }

  /// The best keywords of the blocks that count, best first; ties by first place.
  [[nodiscard, gnu::noinline]] std::vector<keyword> find();

  /// What wasm/word_lists/fit/keywords.mjs fits the weights to: all phrases, best first, contained ones too.
  [[nodiscard]] std::vector<measured_phrase> measure();

 private:
  void settle();
  [[nodiscard]] keyword make(double score, const std::vector<phrase_index::index>& forms) const;

  std::uint32_t limit_;
  phrase_index phrases_;
  phrase_forms forms_;
};

}  // namespace prosescope::keywords
