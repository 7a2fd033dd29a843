/**
 * @file
 * @brief What pages write about a text and about things that they sell, a line each: “214 claps”, “4.4 out of 5 stars”,
 * “2 hours ago”, “Senior Member”, “£39.99”, “Add to basket”, “Leave a comment”.
 */
#pragma once

#include <cstdint>

#include "lexicon/word_hash.h"
#include "text/run_lines.h"

namespace prosescope::text {

/// What pages say that was done, in front of when: “Asked 2 years ago”, “Edited March 4, 2024”.
inline constexpr auto deeds_of_pages = lexicon::set_of("asked", "answered", "edited", "modified", "joined", "posted",
                                                       "published", "updated", "reviewed");

enum class page_note : std::uint8_t {
  none,
  plain,
  member,  ///< of who wrote a post: “Senior Member”
  shop,    ///< of a thing for sale: “In stock”, “Add to basket”
};

/// Which note a line is that is a block of its own.
[[nodiscard, gnu::noinline]] page_note note_of(const run_lines& in, const line& l) noexcept;
[[nodiscard]] inline bool is_note(const run_lines& in, const line& l) noexcept {
  return note_of(in, l) != page_note::none;
}

}  // namespace prosescope::text
