/**
 * @file
 * @brief All that is known of one run of lines between two blank lines: the unit that is cut once, kept and merged.
 *
 * Spans are UTF-16 code units from the start of the paragraph, so that it can stand anywhere in a document. Numbers are
 * integers or fixed point.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "facts/counters.h"
#include "facts/language.h"
#include "text/blocks.h"

namespace prosescope::facts {

/// A half-open range of UTF-16 code units.
struct span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(const span&, const span&) noexcept = default;
};

/// A half-open range of indices into another vector of the same paragraph.
struct index_range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// Sentences' scores are sums of integers of this many steps to one.
inline constexpr std::int64_t score_scale = 1 << 20;

/// Factors and steps of tone rules, and valences after them: steps to one.
inline constexpr std::int32_t tone_scale = 1000;

/// Why a word counts as it does. `explain` words it. The amount of the first two is the valence of the list, that of
/// all others a factor.
enum class reason_code : std::uint8_t {
  lexicon,
  phrase,  ///< several words that have one valence
  negation,
  intensifier,
  dampener,
  capitals,
  repeated_letters,
  exclamation,
  question,
  irrealis,    ///< a condition or a modal: not said to be so
  before_but,  ///< and all other words after which a text turns
  after_but,
  concession,       ///< granted: “although …”
  conceded,         ///< said in spite of what is granted
  contrary,         ///< said of another thing: “unlike …”
  comparison,       ///< behind “than”
  opposed,          ///< support for what is bad
  averted,          ///< a bad thing that is kept from happening, or what keeps it
  sarcasm,          ///< “Great. Just great.”
  agent,            ///< towards a target that does it: its amount is added to the valence of the list
  patient,          ///< towards a target that it is done to: the same
  distance,         ///< of the target
  other_name,       ///< stands between the target and it
  other_clause,     ///< than those that speak of the target
  reported_speech,  ///< of the target's own
};

/// One reason; `cause` is the word that is its ground: another, or the word itself.
struct reason {
  reason_code code = reason_code::lexicon;
  std::int32_t amount = 0;  ///< times tone_scale
  span cause;
  index_range surface;  ///< the cause's bytes in `surfaces`
};

/// A word with a tone, after the rules, or one that has it only towards those whom it speaks of.
struct term {
  span place;
  std::int32_t valence = 0;  ///< −4…4, times tone_scale; 0 for the latter
  std::int32_t factor = 0;   ///< of all rules together, times tone_scale
  std::int8_t agent = 0;     ///< what it says beyond its valence of who does it, before the rules, times
                             ///< lexicon::valence_scale
  std::int8_t patient = 0;   ///< … of whom it is done to
  bool passive = false;      ///< “was attacked”: who stands in front of it is the patient
  bool quoted = false;       ///< another's word, between quotation marks
  std::uint32_t word = 0;    ///< index of it in `words`; of a symbol, that of the word behind it
  index_range reasons;       ///< the first of them is the valence of the list, if it has one
};

/// Which method's facts of the tone are held.
enum class tone_method : std::uint8_t {
  prosescope,  ///< always
  vader,       ///< its tokens too
};

/// A token as VADER cuts text (sentiment/vader_tokens.h), and what its rules ask of it.
struct vader_token {
  span place;              ///< of an emoji, which is as many tokens as its description has words, all of it
  index_range surface;     ///< its bytes in `surfaces`
  std::uint64_t key = 0;   ///< lexicon::hash_of it in lower case
  std::int8_t mean = 0;    ///< of VADER's lexicon, in tenths; 0: not in it
  std::int8_t degree = 0;  ///< 1: it makes what follows stronger; −1: weaker
  bool negation = false;
  bool capitals = false;          ///< it has capitals and no small letters
  std::uint8_t exclamations = 0;  ///< marks in it, up to 4, of which no text counts more
  std::uint8_t questions = 0;     ///< the same
};

/// Which method's facts of the keywords are held.
enum class keyword_method : std::uint8_t {
  prosescope,  ///< always
  yake,        ///< for this and the next two, the tokens too
  rake,
  textrank,
};

/// The methods that facts are made for.
struct methods {
  tone_method tone = tone_method::prosescope;
  keyword_method keywords = keyword_method::prosescope;
  friend constexpr bool operator==(const methods&, const methods&) noexcept = default;
};

/// Whether facts that were made for some methods are enough for others: those of YAKE, RAKE and TextRank are the same.
[[nodiscard]] constexpr bool hold(methods made_for, methods wanted) noexcept {
  const bool tone = made_for.tone == wanted.tone || wanted.tone == tone_method::prosescope;
  const bool tokens = made_for.keywords != keyword_method::prosescope;
  return tone && (tokens || wanted.keywords == keyword_method::prosescope);
}

/// A word as the keyword methods kept for comparison see it (keywords/tokens.h).
struct keyword_token {
  span place;             ///< without a possessive ’s
  index_range surface;    ///< its bytes in `surfaces`; up to a boundary, white space alone stands between them
  std::uint64_t key = 0;  ///< lexicon::hash_of it, folded
  std::uint32_t sentence = 0;
  std::uint8_t languages = 0;  ///< which it is frequent in: an index of `text::language_sets`
  bool stop_word = false;      ///< of English
  bool nominal = false;        ///< a noun or adjective, if the text is English
  bool number = false;
  bool capital = false;   ///< begins with one, and not the sentence
  bool acronym = false;   ///< in capitals
  bool plain = false;     ///< of letters, with one mark between them at most
  bool boundary = false;  ///< something other than white space stands behind it, or nothing of its sentence
};

/// A word of a keyword candidate.
struct candidate_word {
  span place;
  index_range surface;  ///< its bytes in `surfaces`
  std::uint64_t stem = 0;
  std::int32_t weight = 0;  ///< how rare the word is, times weight_scale
  bool noun = false;        ///< can end a phrase
  bool name = false;
  bool title = false;  ///< of a person, cut short: “Mr”
};

inline constexpr std::int32_t weight_scale = 1000;

/// A run of adjectives and nouns.
struct candidate {
  index_range words;
  std::uint32_t sentence = 0;
  std::uint32_t position = 0;  ///< words of the sentence in front of it
  // What stands beside it, with nothing but white space between.
  bool after_preposition = false;
  bool before_of = false;
  bool attributed = false;  ///< who says something: in front of “said” or behind it
};

/// A word that is counted.
struct word_fact {
  span place;
  std::uint64_t stem = 0;  ///< hash of the singular
  std::uint32_t syllables = 0;
  std::uint16_t clause = 0;     ///< of which clause of its sentence it is: differs between neighbours
  std::uint8_t possessive = 0;  ///< UTF-16 code units of an ’s at its end
  // In bits, so that a word takes 24 bytes: they are most of what a book takes.
  bool difficult : 1 = false;
  bool capital : 1 = false;  ///< has one, of whatever reason
  bool name : 1 = false;     ///< is in a name
  bool proper : 1 = false;   ///< and means nothing else: “Blinken”, not “House”
};
static_assert(sizeof(word_fact) == 24);

struct block_fact {
  span place;
  text::block_kind kind = text::block_kind::paragraph;
  index_range sentences;
  index_range vocabulary;
  index_range language;  ///< its sums in the paragraph's `language`
};

struct sentence_fact {
  span place;
  sentence_counts counts;
  std::int64_t score = 0;  ///< −1…1, times score_scale
  index_range terms;
  index_range words;
};

struct paragraph_facts {
  std::uint32_t length = 0;  ///< UTF-16 code units with the blank lines around
  /// The run itself, UTF-8, where the document may tell that it is to be read together with its neighbours: none of its
  /// lines is wider than a page, or a fence stands in it. Else empty.
  std::string text;
  bool fenced = false;      ///< has a fence
  bool fence_open = false;  ///< has one that it doesn't close
  std::vector<block_fact> blocks;
  std::vector<sentence_fact> sentences;
  std::vector<language_count> language;
  std::vector<term> terms;
  std::vector<reason> reasons;
  std::vector<vader_token> vader_tokens;  ///< of all of it, if asked for
  std::vector<candidate> candidates;
  std::vector<candidate_word> candidate_words;
  std::vector<keyword_token> keyword_tokens;  ///< if asked for
  std::string surfaces;                       ///< spellings of candidates, causes and tokens, UTF-8
  std::vector<std::uint64_t> vocabulary;      ///< keys of the counted words, by block
  std::vector<word_fact> words;

  /// Calls `visit` with each of its lists.
  template <typename Visit>
  void each_list(Visit visit) {
    const auto all = [&](auto&... lists) { (visit(lists), ...); };
    all(text, blocks, sentences, language, terms, reasons, vader_tokens, candidates, candidate_words, keyword_tokens,
        surfaces, vocabulary, words);
  }
  /// Makes it that of no text. Memory is kept.
  void clear() noexcept {
    length = 0;
    fenced = fence_open = false;
    each_list([](auto& list) { list.clear(); });
  }
  [[nodiscard]] std::string_view surface_at(index_range bytes) const noexcept {
    return std::string_view(surfaces).substr(bytes.first, bytes.last - bytes.first);
  }
  /// Whether it is nothing but blank lines.
  [[nodiscard]] bool blank() const noexcept { return blocks.empty() && vader_tokens.empty(); }
};

}  // namespace prosescope::facts
