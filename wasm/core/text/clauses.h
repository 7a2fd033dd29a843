/**
 * @file
 * @brief Which words of a sentence stand in one clause, as far as marks tell: a rule of tone doesn't reach over a
 * comma.
 */
#pragma once

#include <span>
#include <string_view>

#include "text/words.h"

namespace prosescope::text {

/// Sets `clause` on each word of one sentence. Commas, colons, semicolons, dashes, round brackets and marks that end
/// sentences stand between clauses; quotation marks and apostrophes don't.
[[gnu::noinline]] void mark_clauses(std::string_view run, std::span<word> sentence) noexcept;

}  // namespace prosescope::text
