/**
 * @file
 * @brief What pages write about a text and about things that they sell, a line each: “214 claps”, “4.4 out of 5 stars”,
 * “2 hours ago”, “Senior Member”, “£39.99”, “Add to basket”.
 */
#pragma once

#include <span>
#include <string_view>

#include "text/line.h"
#include "text/words.h"

namespace prosescope::text {

/// Whether line `l` of `run`, which is a block of its own, is such a note. `words` are those of the line.
[[nodiscard, gnu::noinline]] bool is_page_note(std::string_view run, std::span<const word> words,
                                               const line& l) noexcept;

}  // namespace prosescope::text
