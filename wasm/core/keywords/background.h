/**
 * @file
 * @brief In how many texts of an archive each word stands, so that what is usual there is no keyword.
 *
 * As bytes, little-endian: “PSB” and the version, 1; u32 checksum, the low half of lexicon::hash_of all that
 * follows; u32 how many texts there are; the words' keys, u32, rising: the high halves of their stems' hashes; for each
 * the number of texts it stands in, 24 bits. Words of one text alone are left out: they aren't usual. So a word takes 7
 * bytes.
 *
 * How rare a word is, its frequency in English says (facts::candidate_word::weight). An archive says it of its own
 * words the better, the more texts it has; English counts as much as two. A word that stands in more than half of the
 * texts weighs nothing. One that the archive lacks keeps its weight.
 */
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/document.h"

namespace prosescope::keywords {

class background {
 public:
  /// Takes a background made by `background_maker`. False, and nothing is taken, if the bytes are none.
  [[nodiscard]] bool read(std::string_view bytes);

  /// Whether it has no word.
  [[nodiscard]] bool empty() const noexcept { return words_ == 0; }

  /// What a word weighs against it, whose weight is `weight` in English: candidate_word's, times weight_scale.
  [[nodiscard]] double weigh(std::uint64_t stem, std::int32_t weight) const noexcept;

 private:
  /// In how many texts the word stands; 0 if it isn't known.
  [[nodiscard]] std::uint32_t texts_with(std::uint64_t stem) const noexcept;

  std::string bytes_;
  std::uint32_t texts_ = 0;
  std::uint32_t words_ = 0;
};

/// Counts texts by their facts.
class background_maker {
 public:
  /// Adds one text.
  void add(const facts::document_facts& document);

  /// The background of all texts that were added. The same texts give the same bytes in any order.
  [[nodiscard]] std::string bytes() const;

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> texts_with_;  ///< by key
  std::vector<std::uint64_t> keys_;
  std::uint32_t texts_ = 0;
};

}  // namespace prosescope::keywords
