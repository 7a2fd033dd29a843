/**
 * @file
 * @brief Fitted: weights of the keyword score, chosen on the dev halves of DUC-2001, Inspec and SemEval-2017.
 *
 * docs/decisions/0004-keywords.md says how, and what each was worth.
 */
#pragma once

namespace prosescope::keywords::weights {

inline constexpr double word_frequency = 0.7;     ///< exponent of how often a word stands in candidates
inline constexpr double phrase_frequency = 0.15;  ///< exponent of how often a phrase of several words occurs
inline constexpr double place = -0.3;             ///< exponent of the place
inline constexpr double place_offset = 6.0;       ///< words that the first place is taken to lie behind the start
inline constexpr double length[] = {0.8, 1.0, 0.9, 0.7};  ///< factors of one, two, three and more words

}  // namespace prosescope::keywords::weights
