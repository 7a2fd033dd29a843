/**
 * @file
 * @brief RAKE, for comparison: Rose, Engel, Cramer & Cowley, “Automatic Keyword Extraction from Individual Documents”,
 * in Text Mining: Applications and Theory (Wiley 2010), chapter 1 (https://doi.org/10.1002/9780470689646.ch1).
 *
 * A candidate is a run of words without stop words and punctuation. A word scores its degree (the words of all
 * candidates that it stands in, itself among them) over its frequency; a candidate, the sum of its words. Two
 * candidates that stand together in the same order twice or more, but for stop words, are a candidate too (“axis of
 * evil”). docs/decisions/0020-keyword-methods.md says what was decided where the paper is silent.
 */
#pragma once

#include <vector>

#include "keywords/prosescope.h"
#include "keywords/tokens.h"

namespace prosescope::keywords {

/// Best first, ties by first place. Linear in the row, but for sorting.
[[nodiscard]] std::vector<keyword> find_by_rake(const token_row& row, const options& wanted);

}  // namespace prosescope::keywords
