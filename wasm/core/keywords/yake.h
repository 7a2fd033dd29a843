/**
 * @file
 * @brief YAKE!, for comparison: Campos, Mangaravite, Pasquali, Jorge, Nunes & Jatowt, “YAKE! Keyword extraction from
 * single documents using multiple local features”, Information Sciences 509 (2020), 257–289
 * (https://doi.org/10.1016/j.ins.2019.09.013).
 *
 * A word scores by its case, its place, its frequency, how many different words stand beside it, and how many sentences
 * it stands in; an n-gram by its words and its own frequency. The paper's scores are better the lower they are: a
 * keyword has their inverse. docs/decisions/0020-keyword-methods.md says what was decided where the paper is silent.
 */
#pragma once

#include <vector>

#include "keywords/prosescope.h"
#include "keywords/tokens.h"

namespace prosescope::keywords {

/// S(t) of each of the row's terms, lower is better.
[[nodiscard]] std::vector<double> score_terms(const token_row& row);

/// Best first, ties by first place. However long n-grams may be, all that are made together have no more than 64 words
/// for each word of the row: the longest are left out. The thousand best are compared with one another, and of two that
/// are nearly the same the better stays.
[[nodiscard]] std::vector<keyword> find_by_yake(const token_row& row, const options& wanted);

}  // namespace prosescope::keywords
