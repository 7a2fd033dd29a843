/**
 * @file
 * @brief Remembers what is known of the words that were read last: most words of a text have stood in it before.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "lexicon/entry.h"

namespace prosescope::lexicon {

/// A word of ASCII letters alone, folded: its letters as bytes of two numbers, the first the lowest.
struct short_spelling {
  static constexpr std::size_t longest = 16;
  std::array<std::uint64_t, 2> bytes{};

  /// Adds a letter, large or small, at a place below `longest`.
  constexpr void add(std::size_t place, char letter) noexcept {
    bytes[place / 8] |= std::uint64_t{static_cast<unsigned char>(letter | 0x20)} << place % 8 * 8;
  }
  // By hand, as the default calls memcmp where the compiler doesn't know it by heart.
  friend constexpr bool operator==(const short_spelling& a, const short_spelling& b) noexcept {
    return a.bytes[0] == b.bytes[0] && a.bytes[1] == b.bytes[1];
  }
};

/// What such a word is, whatever stands around it.
struct known_word {
  short_spelling spelling;  ///< of no letters if nothing is remembered here
  std::uint64_t key = 0;    ///< as text::word has them
  std::uint64_t stem = 0;
  lexicon::entry entry;
  std::uint8_t syllables = 0;
  bool easy_dale_chall = false;
  bool easy_spache = false;
  bool stretched = false;
};

/// One word for each of a few thousand slots: another word that comes to the same slot takes it.
class word_memory {
 public:
  [[nodiscard]] known_word& slot(const short_spelling& spelling) noexcept {
    const std::uint64_t mixed = (spelling.bytes[0] ^ spelling.bytes[1] * 0x9e3779b97f4a7c15ULL) * 0xd6e8feb86659fd93ULL;
    return slots_[static_cast<std::size_t>(mixed >> (64 - bits))];
  }
  void clear() { slots_.assign(slots_.size(), {}); }

 private:
  static constexpr unsigned bits = 11;
  std::vector<known_word> slots_{std::size_t{1} << bits};
};

}  // namespace prosescope::lexicon
