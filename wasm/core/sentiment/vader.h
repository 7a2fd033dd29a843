/**
 * @file
 * @brief Exact VADER, for comparison with the literature: Hutto & Gilbert, “VADER: A Parsimonious Rule-based Model for
 * Sentiment Analysis of Social Media Text”, ICWSM 2014, as vaderSentiment 3.3.2 for Python computes it
 * (https://github.com/cjhutto/vaderSentiment).
 *
 * It cuts text its own way, at white space. What a token is are facts; all rules, which look over paragraphs and at the
 * whole (capitals, the first “but”, marks), are applied to the row of tokens when a report is made. Time is linear in
 * the text, where Python's grows with its square.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/paragraph.h"
#include "lexicon/table.h"
#include "text/offsets.h"

namespace prosescope::sentiment {

/// Cuts runs of lines into VADER's tokens; keeps its scratch memory between them.
class vader_reader {
 public:
  explicit vader_reader(const lexicon::table& lexicon) noexcept : lexicon_(lexicon) {}

  /// Appends the tokens of one run of lines to those of the paragraph.
  void read(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out);

 private:
  /// Where the token that is being gathered stands.
  struct gathered {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t emoji_end = 0;  ///< where the emoji ends that it began with; `begin` if with none
    std::uint32_t exclamations = 0;
    std::uint32_t questions = 0;
  };

  void index_emoji();
  [[nodiscard]] std::string_view description_of(char32_t c) const noexcept;
  void append(std::string_view text, std::uint32_t end);
  void finish(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out);

  /// An emoji and where its description stands in lexicon::vader_emoji.
  struct emoji {
    char32_t value;
    std::uint16_t begin;
    std::uint16_t length;
  };

  const lexicon::table& lexicon_;
  std::vector<emoji> emoji_;  ///< by code point; read when first asked for
  std::string token_;
  std::string lowered_;
  gathered at_;
};

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
