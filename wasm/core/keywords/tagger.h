/**
 * @file
 * @brief The part of speech of a word by what the lexicon says it can be, by its ending, and by what stands beside it.
 */
#pragma once

#include <cstddef>

#include "keywords/part_of_speech.h"
#include "keywords/sentence_words.h"
#include "keywords/verbs.h"

namespace prosescope::keywords {

class tagger {
 public:
  /// The words must live as long as this.
  explicit tagger(const sentence_words& words) noexcept;

  [[nodiscard, gnu::noinline]] part_of_speech part_of(std::size_t i) noexcept;

 private:
  [[nodiscard]] part_of_speech part_of_unknown(std::size_t i) const noexcept;
  [[nodiscard]] bool is_predicate(std::size_t i) const noexcept;
  [[nodiscard]] bool is_subject(std::size_t i) const noexcept;
  [[nodiscard]] bool follows_adverb(std::size_t i) const noexcept;

  const sentence_words& words_;
  verb_finder verbs_;
  bool all_capitals_;
};

}  // namespace prosescope::keywords
