/**
 * @file
 * @brief Which words of a sentence are names: capitals that neither the sentence's start nor a headline's casing gives.
 */
#pragma once

#include <span>
#include <string_view>

#include "text/words.h"

namespace prosescope::text {

/// Sets `name` on each word of one sentence.
[[gnu::noinline]] void mark_names(std::string_view run, std::span<word> sentence) noexcept;

/// Whether all words that could be small are in capitals, so that capitals say nothing.
[[nodiscard]] bool is_all_capitals(std::span<const word> sentence) noexcept;

}  // namespace prosescope::text
