/**
 * @file
 * @brief Which words stand between quotation marks: another's words, not the writer's.
 */
#pragma once

#include <span>
#include <string_view>

#include "text/words.h"

namespace prosescope::text {

/// Sets `quoted` on each of `words`, those of `run` in order. A typographic quotation that the run opens and doesn't
/// close goes to its end, as where the next paragraph goes on with it; a " that nothing answers (5") quotes nothing.
[[gnu::noinline]] void mark_quotes(std::string_view run, std::span<word> words) noexcept;

}  // namespace prosescope::text
