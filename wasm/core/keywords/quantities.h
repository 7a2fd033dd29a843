/**
 * @file
 * @brief Which words tell how much or how many, and so are no part of what a phrase names.
 */
#pragma once

#include <cstddef>

#include "keywords/sentence_words.h"

namespace prosescope::keywords {

/// Whether word i is a number, in figures or words, or a unit or size behind one: “1 cup brown sugar”, “2 large eggs”.
[[nodiscard, gnu::noinline]] bool is_quantity(const sentence_words& words, std::size_t i) noexcept;

}  // namespace prosescope::keywords
