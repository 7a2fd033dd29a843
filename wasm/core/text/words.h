/**
 * @file
 * @brief Cuts a run of lines into words and looks each up, once, in the packed lexicon.
 *
 * The ground is UAX #29's default word boundaries (https://www.unicode.org/reports/tr29/#Word_Boundaries) with these
 * tailorings: a hyphenated compound is one word; so are a URL, an e-mail address, a time (10:30), a date (9/11) and an
 * abbreviation with its full stops (U.S., Dr.); a number and its unit (5km) are two; an apostrophe that stands for
 * letters or a possessor is the word's (’em, the dogs’), and so are the signs of C++ and C#; emoticons and emoji that
 * the lexicon knows are symbols, which carry tone and are not counted as words.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table.h"

namespace prosescope::text {

/// A half-open range of bytes in a run of lines.
struct byte_range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

enum class shape : std::uint8_t {
  lower,        ///< no capital: “peace”
  capitalised,  ///< the first letter alone: “Kyiv”
  upper,        ///< two capitals or more and nothing else: “US”
  mixed,        ///< any other use of capitals: “iPhone”, “I”
  number,       ///< digits, no letter: “3.5”
  address,      ///< URL or e-mail address
  symbol,       ///< emoticon or emoji
};

/// One word as it stands in the text. Lives while its run is read.
struct word {
  byte_range bytes;
  byte_range base;            ///< without a possessive ’s
  std::uint64_t key = 0;      ///< hash of the folded spelling
  std::uint64_t stem = 0;     ///< hash of the folded singular of the base
  lexicon::entry entry;       ///< of the base
  std::uint32_t letters = 0;  ///< letters and digits
  std::uint32_t syllables = 0;
  text::shape shape = text::shape::lower;
  bool hyphenated = false;
  bool possessive = false;
  bool shortened = false;    ///< dotted inside: “U.S.”
  bool full_stop = false;    ///< an abbreviation: its full stop is the last of its bytes
  bool initial = false;      ///< one capital letter: “J”
  bool name = false;         ///< set by mark_names
  bool quoted = false;       ///< set by mark_quotes
  bool stretched = false;    ///< spelled with a letter more than twice: “sooo”
  std::uint16_t clause = 0;  ///< set by mark_clauses: of which clause of the sentence it is, from 0
  std::uint8_t phrase = 0;   ///< set by mark_phrases: words of the phrase that begins here; 1 inside one
  bool easy_dale_chall = false;
  bool easy_spache = false;
  bool plain = false;  ///< of ASCII letters alone

  [[nodiscard]] constexpr bool counted() const noexcept { return shape != text::shape::symbol; }
  /// Whether it is this word, which is given folded.
  [[nodiscard]] constexpr bool is(std::string_view folded) const noexcept { return key == lexicon::hash_of(folded); }
  [[nodiscard]] constexpr bool begins_phrase() const noexcept { return phrase > 1; }
  template <std::size_t N>
  [[nodiscard]] constexpr bool is_one_of(const lexicon::word_set<N>& words) const noexcept {
    return words.contains(key);
  }
  [[nodiscard]] constexpr bool has_capital() const noexcept {
    return shape == text::shape::capitalised || shape == text::shape::upper || shape == text::shape::mixed;
  }
  /// “The”, “how”: a word that is small by nature.
  [[nodiscard]] constexpr bool is_small_word() const noexcept {
    using lexicon::flag;
    return entry.has(flag::stop_word) || entry.has(flag::pronoun) || entry.has(flag::function_word_english);
  }
  /// Whether its capital tells of a new sentence, even behind an abbreviation: no name is “The” or “How”.
  [[nodiscard]] constexpr bool begins_sentences() const noexcept { return has_capital() && is_small_word(); }
};

/// Appends `text` as the lexicon spells words: in lower case, every apostrophe as ', every hyphen as -.
void append_folded(std::string_view text, std::string& out);

/// Appends the words and symbols of `run` to `out` in order. Linear in the length of `run`.
[[gnu::noinline]] void cut_words(std::string_view run, const lexicon::table& lexicon, std::vector<word>& out);

}  // namespace prosescope::text
