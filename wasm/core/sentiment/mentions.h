/**
 * @file
 * @brief Which places of a text speak of a name: itself, parts of it, its initials, a pronoun where it is plain.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "facts/paragraph.h"
#include "lexicon/table.h"
#include "text/words.h"

namespace prosescope::sentiment {

// Of what somebody has who was named: “her army”.
inline constexpr auto possessive_pronouns = lexicon::set_of("his", "her", "their", "its");

/// A sentence where it stands in a document.
struct placed_sentence {
  const facts::paragraph_facts* paragraph = nullptr;
  std::uint32_t index = 0;   ///< in the paragraph
  std::uint32_t offset = 0;  ///< UTF-16 units in front of the paragraph
  std::uint32_t block = 0;   ///< over the document
  bool counted = true;       ///< in the tone

  [[nodiscard]] const facts::sentence_fact& fact() const noexcept { return paragraph->sentences[index]; }
};

/// A place that speaks of a target: words [first, last) of the sentence's paragraph.
struct mention {
  std::uint32_t sentence = 0;  ///< of those that it is looked for in
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// A name as its words are looked for.
class name {
 public:
  name() = default;
  /// Of words of `text`; of more than 32 words it is none, and found nowhere.
  name(std::string_view text, std::span<const text::word> words, const lexicon::table& table);

  /// The places where the sentences that count have it: itself, one word of it that is nothing but a name (“Blinken”),
  /// its initials, the adjective of a country (“Russian”), and the pronoun that begins the sentence behind one that
  /// begins with it. If it has capitals, so must they, unless none has. Linear in the words. In the order of the text.
  [[nodiscard]] std::vector<mention> find_in(std::span<const placed_sentence> sentences) const;

  [[nodiscard]] bool empty() const noexcept { return parts_.empty(); }

 private:
  struct part {
    std::uint64_t stem = 0;
    bool capital = false;
  };

  [[nodiscard]] std::uint32_t match(const facts::paragraph_facts& paragraph, const facts::sentence_fact& sentence,
                                    std::uint32_t at, bool exact) const noexcept;

  std::vector<part> parts_;
  std::vector<std::uint64_t> adjectives_;  ///< stems
  std::vector<std::uint64_t> initials_;    ///< keys of their spellings: “eu”, “e.u.”
  bool capitals_ = false;                  ///< all its words have one
  bool small_word_ = false;  ///< it is one that stands in every text, but for its capitals: “US”, “WHO”
};

/// Appends the mentions that overlap a place, UTF-16 code units over the document.
void add_mentions_at(facts::span place, std::span<const placed_sentence> sentences, std::vector<mention>& found);

/// Whether a mention is but a pronoun, which means another in another place.
[[nodiscard]] bool is_pronoun(const mention& m, std::span<const placed_sentence> sentences) noexcept;

}  // namespace prosescope::sentiment
