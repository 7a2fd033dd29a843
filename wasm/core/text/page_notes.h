/**
 * @file
 * @brief What pages write about a text and about things that they sell, a line each: “214 claps”, “4.4 out of 5 stars”,
 * “2 hours ago”, “Senior Member”, “£39.99”, “Add to basket”.
 */
#pragma once

#include <span>
#include <string_view>

#include "lexicon/word_hash.h"
#include "text/line.h"
#include "text/words.h"

namespace prosescope::text {

/// What pages say that was done, in front of when: “Asked 2 years ago”, “Edited March 4, 2024”.
inline constexpr auto deeds_of_pages = lexicon::set_of("asked", "answered", "edited", "modified", "joined", "posted",
                                                       "published", "updated", "reviewed");

/// Whether line `l` of `run`, which is a block of its own, is such a note. `words` are those of the line.
[[nodiscard, gnu::noinline]] bool is_page_note(std::string_view run, std::span<const word> words,
                                               const line& l) noexcept;

}  // namespace prosescope::text
