/**
 * @file
 * @brief The packed lexicon: one hash look-up gives all that every word list knows of a word.
 *
 * wasm/word_lists/pack.mjs compiles the lists into front-coded words and columns; `lexicon_layout.h`, which it writes,
 * says where each stands.
 */
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"
#include "lexicon/syllables.h"
#include "lexicon/word_hash.h"
#include "lexicon/word_memory.h"

namespace prosescope::lexicon {

/// What VADER's own lists know of a token. Zeros for a token that they don't have.
struct vader_entry {
  std::int8_t mean = 0;    ///< mean human rating in tenths
  std::int8_t degree = 0;  ///< 1: it makes what follows stronger; −1: weaker
  bool negation = false;
};

/// The unpacked lexicon. Made once for each analyzer, with the user's own words laid over it, and not for two threads
/// at once: looking up remembers.
class table {
 public:
  table();

  /// The entry of a folded word (lower case, apostrophes as '), whose hash is `hash`.
  [[nodiscard]] entry find(std::string_view folded, std::uint64_t hash) const noexcept;
  [[nodiscard]] entry find(std::string_view folded) const noexcept { return find(folded, hash_of(folded)); }
  /// What VADER finds of a token in lower case; own words don't change it.
  [[nodiscard]] vader_entry find_vader(std::string_view lowered, std::uint64_t hash) const noexcept;

  /// Whether a phrase may begin with two words, of which these are the hashes. It is right of all phrases, and wrong of
  /// few others.
  [[nodiscard]] bool may_begin_phrase(std::uint64_t first, std::uint64_t second) const noexcept {
    const std::size_t bit = phrase_bit(first, second);
    return (phrase_starts_[bit / 64] >> bit % 64 & 1U) != 0;
  }

  /// For words that it lacks.
  [[nodiscard]] const syllable_counter& syllables() const noexcept { return counter_; }

  /// What tells tables with different own words apart, in whatever order these were laid; 0 without any.
  [[nodiscard]] std::uint64_t own_hash() const noexcept;

  /// What was found out about words that were read; forgotten when an own word is added.
  [[nodiscard]] word_memory& memory() const noexcept { return memory_; }

  /// The entry of a folded word or phrase, added if there is none, to be changed. It stands over the packed one, so
  /// that a word is still looked up once. Valid until the next call.
  [[nodiscard]] entry& own(std::string_view folded);

 private:
  /// Of an English word.
  [[nodiscard]] std::uint8_t value(column c, std::uint32_t index) const noexcept {
    return columns_[static_cast<std::size_t>(c) * english_count + index];
  }
  [[nodiscard]] std::string_view word(std::uint32_t index) const noexcept;
  [[nodiscard]] std::uint32_t index_of(std::string_view folded, std::uint64_t hash) const noexcept;
  void place(std::uint32_t index) noexcept;
  [[gnu::noinline]] void read_columns();
  [[nodiscard, gnu::noinline]] std::span<const std::uint8_t> bytes_of(sort_key key,
                                                                      std::span<std::uint8_t> spelled) const noexcept;
  void note_phrase(std::string_view folded) noexcept;
  [[nodiscard]] static std::size_t phrase_bit(std::uint64_t first, std::uint64_t second) noexcept {
    return static_cast<std::size_t>((first * 31 + second) * 0x9e3779b97f4a7c15U >> (64 - phrase_bits));
  }
  static constexpr unsigned phrase_bits = 15;

  std::vector<std::uint8_t> columns_;         ///< one after another, of one byte an English word
  const unsigned char* languages_ = nullptr;  ///< of all packed words
  std::string letters_;
  std::vector<std::uint32_t> starts_;  ///< of the packed words, then of the own ones
  std::vector<std::uint32_t> slots_;
  syllable_counter counter_;
  mutable std::vector<std::uint8_t> syllables_;  ///< counted when a word is first looked up
  mutable word_memory memory_;
  std::array<std::uint64_t, (1U << phrase_bits) / 64> phrase_starts_{};  ///< the first two words of all phrases
  std::uint32_t mask_ = 0;
  std::vector<entry> own_;
  std::vector<std::uint32_t> covered_;  ///< the packed word under each own one; VADER's lists stay as they are
  std::size_t longest_ = longest_word;
};

}  // namespace prosescope::lexicon
