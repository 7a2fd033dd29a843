/**
 * @file
 * @brief Syllables of words that the pronouncing dictionary does not hold, and of numbers read aloud.
 *
 * Words: groups of vowels, less the silent ones, as in Fang's algorithm (“By Computer: Flesch's Reading Ease Score and
 * a Syllable Counter”, Behavioral Science 13, 1968) with the usual exceptions.
 */
#pragma once

#include <cstdint>
#include <string_view>

namespace prosescope::lexicon {

/// Syllables of a folded word by rule; at least 1. Letters outside a–z count as consonants, other than accented vowels.
[[nodiscard]] std::uint32_t syllables_by_rule(std::string_view folded) noexcept;

/// Syllables of a word that a regular ending was added to (-s, -es, -ed, -ing, -er, -est) and whose base has
/// `base_syllables`: the ending is a syllable but for -s and -ed behind most sounds.
[[nodiscard]] std::uint32_t syllables_of_inflected(std::string_view base, std::uint32_t base_syllables,
                                                   std::string_view inflected) noexcept;

/// Syllables of a number as it is read aloud: “7” 2, “42” 3, “1941” 5 (as a year), “3.5” 3, “1,200” 5. Digits beyond
/// the millions are read one by one. `number` holds digits and separators.
[[nodiscard]] std::uint32_t syllables_of_number(std::string_view number) noexcept;

}  // namespace prosescope::lexicon
