/**
 * @file
 * @brief What each formula counts, by its authors' definitions.
 *
 * Words: every word, number and address. Letters: letters and digits. Hard words (Gunning, The Technique of Clear
 * Writing, 1952): three syllables or more, other than names, compounds, and words made so long by -es, -ed or -ing.
 * Difficult words (Dale & Chall, “A Formula for Predicting Readability”, Educational Research Bulletin 27, 1948): off
 * their list of 3,000; names, numbers and regular inflections of easy words are easy. Unfamiliar words (Spache, Good
 * Reading for Poor Readers, 1974): the same with his list. Pronouns, prepositions and conjunctions: words that are so
 * most often; “to” before a verb is no preposition.
 */
#pragma once

#include <span>
#include <string_view>

#include "facts/counters.h"
#include "readability/recent_words.h"
#include "text/words.h"

namespace prosescope::readability {

/// `said`: the words of the paragraph so far, to which those of the sentence are added.
[[nodiscard, gnu::noinline]] facts::counters count(std::string_view run, text::byte_range sentence,
                                                   std::span<const text::word> words, recent_words& said);

[[nodiscard]] bool is_difficult(const text::word& w) noexcept;
[[nodiscard]] bool is_unfamiliar(const text::word& w) noexcept;
[[nodiscard]] bool is_fog_hard(std::string_view run, const text::word& w) noexcept;

}  // namespace prosescope::readability
