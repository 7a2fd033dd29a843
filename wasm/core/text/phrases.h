/**
 * @file
 * @brief Finds the phrases of the lexicon: several words that mean together what none of them means (“break even”).
 */
#pragma once

#include <span>
#include <string_view>

#include "lexicon/table.h"
#include "text/words.h"

namespace prosescope::text {

/// The most words of a phrase.
inline constexpr std::size_t longest_phrase = 6;

/// Gives the first word of each phrase in `words`, those of `run` in order, the phrase's valence and role, and takes
/// them from its other words. The longest phrase wins, then the first. Linear in the number of words.
[[gnu::noinline]] void mark_phrases(std::string_view run, const lexicon::table& lexicon, std::span<word> words);

}  // namespace prosescope::text
