/**
 * @file
 * @brief Runs of adjectives and nouns: what a keyword can be made of.
 *
 * The pattern (adjective | noun)* noun is that of Hulth, “Improved Automatic Keyword Extraction Given More Linguistic
 * Knowledge”, EMNLP 2003 (https://aclanthology.org/W03-1028/), and of Wan & Xiao 2008 after her.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "facts/paragraph.h"
#include "text/offsets.h"
#include "text/words.h"

namespace prosescope::keywords {

// Zipf values run from 1 (once in a hundred million words) to 7; a word that the list lacks is rarer than what it has.
inline constexpr double most_frequent = 7.5;
inline constexpr double unlisted = 2.0;

/// Appends the candidates of one sentence to `out`.
[[gnu::noinline]] void read_candidates(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                                       const text::utf16_offsets& offsets, facts::paragraph_facts& out);

}  // namespace prosescope::keywords
