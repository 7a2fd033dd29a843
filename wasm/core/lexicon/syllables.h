/**
 * @file
 * @brief Syllables of any word, as the CMU Pronouncing Dictionary has them (https://github.com/cmusphinx/cmudict).
 *
 * A letter is the heart of a syllable if the weights of the n-grams that hold it add up to more than zero. Words of the
 * dictionary for which this and the rules below are wrong are corrected by hash: a word that it lacks is one in 500
 * times taken for one of these. wasm/word_lists/fit/syllables.mjs learns the weights and finds the corrections.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace prosescope::lexicon {

/// Made once; read-only afterwards.
class syllable_counter {
 public:
  syllable_counter();

  /// Syllables of a folded word without marks around it. Compounds and domains (“dot”) add up, a possessive ’s is a
  /// syllable behind a sibilant, what has no vowel is spelled, digits are read as numbers. In English only sounds such
  /// as “hmm” have none.
  [[nodiscard]] std::uint32_t count(std::string_view folded) const noexcept;

  /// What a word of the dictionary has more or less than the rules say; it may have a mark behind it (“thomas'”).
  [[nodiscard]] std::int32_t correction(std::string_view folded) const noexcept;

 private:
  [[nodiscard]] std::int32_t spoken(std::string_view word) const noexcept;
  [[nodiscard]] std::int32_t dotted(std::string_view word) const noexcept;
  [[nodiscard]] std::int32_t simple(std::string_view word) const noexcept;
  [[nodiscard]] std::int32_t mixed(std::string_view word) const noexcept;
  [[nodiscard]] std::int32_t part(std::string_view word) const noexcept;

  std::vector<std::uint16_t> starts_;  ///< of each bucket's bytes in `fitted::corrections`
};

/// Letters and “&” by their names: “w” three syllables.
[[nodiscard]] std::uint32_t syllables_spelled(std::string_view folded) noexcept;

}  // namespace prosescope::lexicon
