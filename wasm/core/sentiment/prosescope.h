/**
 * @file
 * @brief The default tone: valences of words, moved by rules that a reader can follow.
 *
 * The rules began as VADER's (Hutto & Gilbert, “VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social
 * Media Text”, ICWSM 2014, https://doi.org/10.1609/icwsm.v8i1.14550), kept inside the clause; what stands for, against
 * or in the stead of what, conditions and concessions are ours. A word's valence is that of the list times the factors
 * of the rules. A sentence's sum is divided by √n (n words) and kept between −1 and 1; a document's score is the mean
 * of its sentences', each weighed by its tone, as people who rate a text look at what has one.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "facts/paragraph.h"
#include "text/offsets.h"
#include "text/words.h"

namespace prosescope::sentiment {

/// Scores at or beyond ±this are called positive or negative.
inline constexpr double label_cut = 0.05;

enum class label : std::uint8_t { negative, neutral, positive };

[[nodiscard]] constexpr label label_of(double score) noexcept {
  return score >= label_cut ? label::positive : (score <= -label_cut ? label::negative : label::neutral);
}

/// What each step of valence in a sentence of `words` words adds to its score, when all its valences add up to `sum`.
[[nodiscard]] double share_of_score(double sum, std::int64_t words) noexcept;

/// The weight of a sentence with this score in a document's mean, both times facts::score_scale.
[[nodiscard]] std::int64_t weight_of(std::int64_t score) noexcept;

/// Appends one sentence's terms and their reasons to `out`, before its words; its score times facts::score_scale, −1…1.
/// `block` are the words of the block that its `words` are part of.
[[nodiscard, gnu::noinline]] std::int64_t read_tone(std::string_view run, text::byte_range sentence,
                                                    std::span<const text::word> words,
                                                    std::span<const text::word> block,
                                                    const text::utf16_offsets& offsets, facts::paragraph_facts& out);

}  // namespace prosescope::sentiment
