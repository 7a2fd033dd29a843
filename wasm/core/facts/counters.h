/**
 * @file
 * @brief What is counted in a sentence, and summed over a document. Integers only: sums that are merged in any
 * grouping are equal to the bit.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace prosescope::facts {

enum class counter : std::uint8_t {
  sentences,
  words,
  characters,  ///< code points other than white space
  letters,     ///< letters and digits
  syllables,
  monosyllables,     ///< words of one syllable
  polysyllables,     ///< words of three syllables or more
  long_words,        ///< words of more than six letters
  mini_words,        ///< words of up to three letters
  six_letter_words,  ///< words of six letters or more
  fog_hard_words,    ///< Gunning's hard words
  difficult_words,   ///< words off Dale and Chall's list
  unfamiliar_words,  ///< words off Spache's list
  pronouns,          ///< personal and possessive pronouns
  prepositions,
  conjunctions,
  content_words,         ///< words other than stop words, names and numbers
  new_words,             ///< words said first in their paragraph, names and numbers apart
  new_content_words,     ///< the content words among them
  new_unfamiliar_words,  ///< the unfamiliar words among these
  new_frequency,         ///< sum of the new words' Zipf values, times lexicon::frequency_scale
  log_lengths,           ///< words times the natural logarithm of words, times log_scale
  count_                 ///< how many counters there are
};

/// What `counter::log_lengths` holds, times this.
inline constexpr std::int64_t log_scale = 1 << 20;

inline constexpr std::size_t counter_count = static_cast<std::size_t>(counter::count_);

/// Those before new_frequency count things of which a sentence has no more than the text has bytes.
inline constexpr std::size_t plain_counter_count = static_cast<std::size_t>(counter::new_frequency);

/// One integer for each counter.
class counters {
 public:
  [[nodiscard]] constexpr std::int64_t operator[](counter c) const noexcept {
    return values_[static_cast<std::size_t>(c)];
  }
  [[nodiscard]] constexpr std::int64_t& operator[](counter c) noexcept { return values_[static_cast<std::size_t>(c)]; }

  constexpr counters& operator+=(const counters& other) noexcept {
    for (std::size_t i = 0; i < counter_count; ++i) values_[i] += other.values_[i];
    return *this;
  }
  constexpr counters& operator-=(const counters& other) noexcept {
    for (std::size_t i = 0; i < counter_count; ++i) values_[i] -= other.values_[i];
    return *this;
  }
  friend constexpr counters operator-(counters a, const counters& b) noexcept { return a -= b; }
  friend constexpr bool operator==(const counters&, const counters&) noexcept = default;

 private:
  std::array<std::int64_t, counter_count> values_{};
};

/// The same of one sentence, in half the memory: there may be millions.
class sentence_counts {
 public:
  sentence_counts() = default;
  explicit constexpr sentence_counts(const counters& all) noexcept {
    for (std::size_t i = 0; i < counter_count; ++i) {
      const std::int64_t value = all[static_cast<counter>(i)];
      i < plain_counter_count ? plain_[i] = static_cast<std::uint32_t>(value) : wide_[i - plain_counter_count] = value;
    }
  }

  [[nodiscard]] constexpr std::int64_t operator[](counter c) const noexcept {
    const auto i = static_cast<std::size_t>(c);
    return i < plain_counter_count ? plain_[i] : wide_[i - plain_counter_count];
  }

  [[nodiscard]] constexpr counters all() const noexcept {
    counters result;
    for (std::size_t i = 0; i < counter_count; ++i) {
      result[static_cast<counter>(i)] = (*this)[static_cast<counter>(i)];
    }
    return result;
  }

 private:
  std::array<std::uint32_t, plain_counter_count> plain_{};
  std::array<std::int64_t, counter_count - plain_counter_count> wide_{};
};

}  // namespace prosescope::facts
