/**
 * @file
 * @brief Exact VADER, for comparison with the literature: Hutto & Gilbert, “VADER: A Parsimonious Rule-based Model for
 * Sentiment Analysis of Social Media Text”, ICWSM 2014 (https://doi.org/10.1609/icwsm.v8i1.14550), as vaderSentiment
 * 3.3.2 for Python computes it (https://github.com/cjhutto/vaderSentiment).
 *
 * All rules, which look over paragraphs and at the whole (capitals, the first “but”, marks), are applied to the row of
 * tokens (sentiment/vader_tokens.h) when a report is made. Time is linear in the text, where Python's grows with its
 * square.
 */
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "facts/paragraph.h"

namespace prosescope::sentiment {

/// A reason, and the tokens that are its ground.
struct vader_reason {
  facts::reason_code code = facts::reason_code::lexicon;
  double amount = 0.0;
  facts::index_range tokens;
};

/// A token with a tone, after the rules.
struct vader_term {
  std::uint32_t token = 0;
  double valence = 0.0;
  double but_factor = 1.0;  ///< what “but” did, which comes last
  double contribution = 0.0;  ///< to the compound before it is rounded; “!” and “?” shared out by the size of valences
  facts::index_range reasons;
};

struct vader_terms {
  std::vector<vader_term> terms;
  std::vector<vader_reason> reasons;
  std::uint32_t but = 0;  ///< the token that turned the text, if any factor isn't 1
};

/// VADER's four numbers, rounded as Python rounds them. All are 0 for a text without tokens.
struct vader_scores {
  double compound = 0.0;
  double positive = 0.0;
  double neutral = 0.0;
  double negative = 0.0;
};

/// The scores of a row of tokens, and their terms if a list is given.
[[nodiscard]] vader_scores score_vader(std::span<const facts::vader_token> tokens, vader_terms* found = nullptr);

}  // namespace prosescope::sentiment
