/**
 * @file
 * @brief TextRank, for comparison: Mihalcea & Tarau, “TextRank: Bringing Order into Texts”, EMNLP 2004
 * (https://aclanthology.org/W04-3252/).
 *
 * Nouns and adjectives are the vertices of a graph, in which those that stand side by side (a window of two words) are
 * joined. PageRank without weights ranks them; the best third is selected. Runs of them in the text are the keywords.
 * docs/decisions/0020-keyword-methods.md says what was decided where the paper is silent.
 */
#pragma once

#include <vector>

#include "keywords/prosescope.h"
#include "keywords/tokens.h"

namespace prosescope::keywords {

/// The rank of each of the row's terms; 0 for those that are no vertex.
[[nodiscard]] std::vector<double> rank_terms(const token_row& row);

/// Best first, ties by first place. Linear in the row, but for sorting.
[[nodiscard]] std::vector<keyword> find_by_textrank(const token_row& row, const options& wanted);

}  // namespace prosescope::keywords
