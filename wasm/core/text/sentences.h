/**
 * @file
 * @brief Cuts a block into sentences.
 *
 * The ground is UAX #29's default sentence boundaries (https://www.unicode.org/reports/tr29/#Sentence_Boundaries); what
 * it leaves open (abbreviations, initials, what a small letter after a full stop means) the lexicon's flags decide.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/blocks.h"
#include "text/words.h"

namespace prosescope::text {

/// One sentence: its bytes in the run without surrounding white space, and its words, `[first_word, last_word)`.
struct sentence {
  byte_range bytes;
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
};

/// Appends the sentences of `b` to `out` in order; at least one. Linear in the length of the block.
[[gnu::noinline]] void cut_sentences(std::string_view run, const block& b, const std::vector<word>& words,
                                     std::vector<sentence>& out);

}  // namespace prosescope::text
