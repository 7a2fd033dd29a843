/**
 * @file
 * @brief What a report sums over a document: integers, to which a paragraph can be added and from which it can be taken
 * away, so that the sums of an edited document are those of a fresh one, to the bit.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "facts/document.h"
#include "facts/word_counts.h"

namespace prosescope::report {

/// Sums over sentences of the tone: those that count and have words, and lone emoji.
struct tone_sums {
  std::int64_t scores = 0;   ///< times weight and score_scale
  std::int64_t quoted = 0;   ///< what quoted words add to these
  std::int64_t weights = 0;  ///< in steps of 2⁻¹⁰ of score_scale, so that the sum of a library's sentences fits
  std::array<std::int64_t, 3> words{};  ///< by label
};

class document_sums {
 public:
  /// `readings`: of its blocks.
  void add(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings) {
    change(paragraph, readings, 1);
  }
  /// Takes away what was added with the same readings.
  void remove(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings) {
    change(paragraph, readings, -1);
  }

  [[nodiscard]] const facts::counters& counts() const noexcept { return counts_; }
  [[nodiscard]] const facts::language_counts& language() const noexcept { return language_; }
  [[nodiscard]] const tone_sums& tone() const noexcept { return tone_; }
  [[nodiscard]] std::int64_t unique_words() const noexcept { return static_cast<std::int64_t>(vocabulary_.unique()); }
  /// Blocks of that kind.
  [[nodiscard]] std::int64_t paragraphs() const noexcept { return paragraphs_; }
  /// Those that count and have words.
  [[nodiscard]] std::int64_t sentences() const noexcept { return counts_[facts::counter::sentences]; }

 private:
  void change(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings,
              std::int64_t sign);
  void change_tone(const facts::paragraph_facts& paragraph, const facts::sentence_fact& sentence, std::int64_t sign);

  facts::counters counts_;
  facts::language_counts language_;
  facts::word_counts vocabulary_;
  tone_sums tone_;
  std::int64_t paragraphs_ = 0;
};

/// The weight of a sentence in the tone of the whole: that of its score, in steps of 2⁻¹⁰.
[[nodiscard]] std::int64_t tone_weight(const facts::sentence_fact& sentence) noexcept;

/// Whether the tone of the whole takes in a sentence that counts.
[[nodiscard]] inline bool is_toned(const facts::sentence_fact& sentence) noexcept {
  return sentence.counts[facts::counter::words] > 0 || sentence.score != 0;
}

[[nodiscard]] inline double score_of(const facts::sentence_fact& sentence) noexcept {
  return static_cast<double>(sentence.score) / static_cast<double>(facts::score_scale);
}

}  // namespace prosescope::report
