#include "keywords/candidates.h"

#include <algorithm>

#include "keywords/spelling.h"
#include "text/names.h"

namespace prosescope::keywords {

namespace {

using lexicon::flag;
using lexicon::tag;
using lexicon::word_class;

constexpr auto determiners = lexicon::set_of("the", "a", "an", "its", "their", "his", "her", "our", "my", "your",
                                             "this", "that", "no", "any", "some");
// Behind these stands a verb, if the word may be one: “who fear him”, “could damage trees”.
constexpr auto verb_openers = lexicon::set_of("i", "he", "she", "we", "they", "who", "will", "would", "can", "could",
                                              "may", "might", "must", "should", "did", "do", "does", "not", "don't",
                                              "didn't", "doesn't", "won't", "can't", "wouldn't", "couldn't");
constexpr auto governors = lexicon::set_of("of", "for");  // prepositions behind which nouns stand without an article
constexpr auto noun_joiners = lexicon::set_of("and", "or", "of");
constexpr auto attributions = lexicon::set_of("said", "says", "told");  // beside which stands who speaks

// What tells which or how likely, never what about: “last summer”, “possible attack”.
constexpr auto vague = lexicon::set_of("last", "next", "previous", "recent", "possible", "able", "likely", "due",
                                       "available");
constexpr auto ordinals = lexicon::set_of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                                          "ninth", "tenth");

enum class part : std::uint8_t { other, adjective, noun };

class run_reader {
 public:
  run_reader(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
             const text::utf16_offsets& offsets, facts::paragraph_facts& out)
      : run_(run), words_(words), sentence_(sentence), offsets_(offsets), out_(out) {
    all_capitals_ = text::is_all_capitals(words);
  }

  void read() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= words_.size(); ++i) {
      const part here = i < words_.size() ? part_of(i) : part::other;
      const bool joined = i > begin && i < words_.size() && !is_broken(i - 1) && !ends_office(i - 1);
      if (here != part::other && (i == begin || joined)) continue;
      add(begin, i);
      begin = here == part::other ? i + 1 : i;
    }
  }

 private:
  /// The part of speech of a word by its tags and its neighbours.
  [[nodiscard]] part part_of(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    const lexicon::entry& e = w.entry;
    if (!w.counted() || w.shape == text::shape::number || w.shape == text::shape::address) return part::other;
    if (w.is_one_of(ordinals))
      return i + 1 < words_.size() && !is_broken(i) ? part::adjective : part::other;  // “third world”
    if (e.has(flag::number_word) || e.has(flag::time_word) || w.is_one_of(vague)) return part::other;
    if ((e.has(flag::weekday) || e.has(flag::month)) && (w.has_capital() || !e.may_be(tag::noun))) {
      return part::other;  // “Sun.”, but “the sun”
    }
    if (w.shape == text::shape::lower && (w.shortened || e.has(flag::abbreviation_inner)))
      return part::other;  // “p.m.”
    if (e.has(flag::stop_word) || e.has(flag::pronoun)) {
      return w.shape == text::shape::upper && w.letters > 1 && !all_capitals_ ? part::noun : part::other;  // “US”
    }
    const bool signs = w.has_capital() && !w.initial;  // “C#”
    if (w.letters < 2 && !signs) return part::other;
    if (w.name) return part::noun;
    if (w.hyphenated && w.shape == text::shape::lower && e.primary != word_class::noun && next_is_nominal(i)) {
      return part::adjective;  // “cash-strapped economies”
    }
    if (stands_as_verb(i) || is_verb_of_plural(i) || follows_verb_opener(i) || governs(i)) return part::other;
    if (!e.known && e.primary == word_class::unknown) return part_of_unknown(i);
    // “supporting Russia” says what is done to Russia; “supporting documents” are documents.
    if (e.may_be(tag::gerund) && i + 1 < words_.size() && words_[i + 1].name && !is_broken(i)) return part::other;
    // “parties deprecated war”: behind a noun a past form is what the noun did.
    if (e.may_be(tag::past) && e.primary != word_class::noun && i > 0 && is_plain_noun(i - 1)) return part::other;
    switch (e.primary) {
      case word_class::noun:
      case word_class::proper_noun: return part::noun;
      case word_class::adjective:
        if (e.may_be(lexicon::shape::comparative)) return part::other;
        return e.may_be(tag::noun) && !next_is_nominal(i) ? part::noun : part::adjective;
      case word_class::verb:
        if (e.may_be(tag::noun) && (follows_modifier(i) || is_subject(i))) return part::noun;
        return e.may_be(tag::adjective) && next_is_nominal(i) ? part::adjective : part::other;
      case word_class::unknown: return part::noun;
      case word_class::adverb:
      case word_class::function: break;
    }
    return part::other;
  }

  [[nodiscard]] bool next_is_nominal(std::size_t i) const noexcept {
    if (i + 1 >= words_.size() || is_broken(i)) return false;
    const text::word& next = words_[i + 1];
    const word_class primary = next.entry.primary;
    return next.name || !next.entry.known || primary == word_class::noun || primary == word_class::proper_noun ||
           primary == word_class::adjective;
  }

  [[nodiscard]] bool is_plain_noun(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    return !is_broken(i) && !w.entry.has(flag::stop_word) && (w.name || w.entry.primary == word_class::noun);
  }

  /// “Ukraine underscores the need”: behind a noun and before an article, a word that may be a verb is one. But “a
  /// purchase a month”, “prices this year”; and “that” begins a clause behind a word that is rather a noun.
  [[nodiscard]] bool stands_as_verb(std::size_t i) const noexcept {
    if (i == 0 || i + 1 >= words_.size() || !is_plain_noun(i - 1) || is_broken(i)) return false;
    const lexicon::entry& e = words_[i].entry;
    const text::word& next = words_[i + 1];
    if (words_[i].shape != text::shape::lower || !next.is_one_of(determiners)) return false;
    if (next.is("that") && e.primary == word_class::noun) return false;
    if (i + 2 < words_.size() && words_[i + 2].entry.has(flag::time_word)) return false;
    return e.may_be(tag::verb) || e.tags == 0;
  }

  /// “crews search for it”: a plural hardly ever stands in front of a noun, so that behind one and before a small word
  /// or an adverb stands a verb that agrees with it, if the word may be one.
  [[nodiscard]] bool is_verb_of_plural(std::size_t i) const noexcept {
    if (i == 0 || i + 1 >= words_.size() || !is_plain_noun(i - 1) || is_broken(i)) return false;
    const text::word& w = words_[i];
    const text::word& next = words_[i + 1];
    if (w.shape != text::shape::lower || !w.entry.may_be(tag::verb) || spelling(i).ends_with('s')) return false;
    if (words_[i - 1].shape == text::shape::upper || !is_plural(spelling(i - 1))) return false;
    if (is_auxiliary(next) || next.is_one_of(noun_joiners)) return false;
    return next.entry.primary == word_class::function || next.entry.primary == word_class::adverb ||
           next.entry.has(flag::stop_word);
  }

  [[nodiscard]] static bool is_auxiliary(const text::word& w) noexcept {
    return w.entry.primary == word_class::function && w.entry.may_be(tag::verb);
  }

  [[nodiscard]] static bool is_plural(std::string_view noun) noexcept {
    return noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us") && !noun.ends_with("is");
  }

  /// “rebel raids occurred”: behind a noun and before a verb that is none but that, a word that may be a noun is one.
  [[nodiscard]] bool is_subject(std::size_t i) const noexcept {
    if (i == 0 || i + 1 >= words_.size() || !is_plain_noun(i - 1) || is_broken(i)) return false;
    const text::word& next = words_[i + 1];
    if (words_[i].shape != text::shape::lower || next.shape != text::shape::lower) return false;
    return is_auxiliary(next) || (next.entry.may_be(tag::past) && next.entry.primary != word_class::noun);
  }

  [[nodiscard]] std::string_view spelling(std::size_t i) const noexcept {
    return run_.substr(words_[i].base.begin, words_[i].base.end - words_[i].base.begin);
  }

  /// “could damage trees”; and behind “to”, which stands in front of places too, a word that has an object.
  [[nodiscard]] bool follows_verb_opener(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    if (w.shape != text::shape::lower || !w.entry.may_be(tag::verb) || i == 0 || breaks(i - 1)) return false;
    if (words_[i - 1].is_one_of(verb_openers)) return true;
    if (!words_[i - 1].is("to")) return false;
    if (w.entry.primary == word_class::verb) return true;
    return next_is_nominal(i) || (i + 1 < words_.size() && words_[i + 1].is_one_of(determiners));
  }

  /// “passing laws” is what is done to laws, “the passing ship” a ship: a gerund that nothing in front makes a part of
  /// the phrase.
  [[nodiscard]] bool governs(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    const word_class primary = w.entry.primary;
    if (w.shape != text::shape::lower || !w.entry.may_be(tag::gerund)) return false;
    if (primary == word_class::noun || primary == word_class::adjective) return false;
    if (i == 0 || breaks(i - 1)) return true;
    const text::word& before = words_[i - 1];
    return !before.possessive && !before.is_one_of(determiners) && before.entry.primary != word_class::adjective;
  }

  /// Behind an article, a possessive or an adjective a word that may be a noun is one: “the attack”, “China's support”.
  [[nodiscard]] bool follows_modifier(std::size_t i) const noexcept {
    if (i == 0 || breaks(i - 1)) return false;
    const text::word& before = words_[i - 1];
    if (before.possessive) return true;
    return before.is_one_of(determiners) || before.is_one_of(governors) ||
           before.entry.primary == word_class::adjective;
  }

  /// A word that the lexicon lacks, by its ending (Mikheev, “Automatic Rule Induction for Unknown-Word Guessing”,
  /// Computational Linguistics 23, 1997).
  [[nodiscard]] part part_of_unknown(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    if (w.shape != text::shape::lower) return part::noun;
    const std::string_view letters = spelling(i);
    if (letters.ends_with("ly")) return part::other;
    if (letters.ends_with("ed")) {
      return next_is_nominal(i) && !(i > 0 && is_plain_noun(i - 1)) ? part::adjective : part::other;
    }
    for (const std::string_view ending : {"ous", "ful", "ive", "able", "ible", "less", "ical"}) {
      if (letters.ends_with(ending)) return part::adjective;
    }
    return part::noun;
  }

  /// Whether a phrase can't go on behind word i: a possessive ends it, and so does all punctuation but an
  /// abbreviation's full stop.
  [[nodiscard]] bool is_broken(std::size_t i) const noexcept { return words_[i].possessive || breaks(i); }

  /// “Secretary of State | Antony Blinken”: the noun that ends an office, in front of the name of who holds it.
  [[nodiscard]] bool ends_office(std::size_t i) const noexcept {
    if (i < 2 || !words_[i - 1].is("of") || !words_[i - 2].has_capital()) return false;
    return words_[i].entry.primary == word_class::noun && words_[i + 1].name &&
           words_[i + 1].entry.primary != word_class::noun;
  }

  [[nodiscard]] bool breaks(std::size_t i) const noexcept {
    return keywords::is_broken(run_.substr(words_[i].bytes.end, words_[i + 1].bytes.begin - words_[i].bytes.end));
  }

  void add(std::size_t begin, std::size_t end) {
    while (end > begin && part_of(end - 1) != part::noun) --end;
    if (begin == end) return;
    facts::candidate c;
    c.sentence = sentence_;
    c.position = static_cast<std::uint32_t>(begin);
    if (begin > 0 && !is_broken(begin - 1)) {
      c.after_preposition = words_[begin - 1].entry.may_be(lexicon::shape::preposition);
      c.attributed = words_[begin - 1].is_one_of(attributions);
    }
    if (end < words_.size() && !is_broken(end - 1)) {
      c.before_of = words_[end].is("of");
      c.attributed |= words_[end].is_one_of(attributions);
    }
    c.words.first = static_cast<std::uint32_t>(out_.candidate_words.size());
    std::uint32_t end_before = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const text::word& w = words_[i];
      const text::byte_range bytes = w.base;
      if (i > begin) append_collapsed(run_.substr(end_before, w.base.begin - end_before), out_.surfaces);
      end_before = std::max(bytes.end, w.bytes.end);
      facts::candidate_word added;
      added.place = {offsets_.start(bytes.begin), offsets_.end(bytes.end)};
      added.surface.first = static_cast<std::uint32_t>(out_.surfaces.size());
      out_.surfaces.append(run_.substr(bytes.begin, bytes.end - bytes.begin));  // no word has white space in it
      added.surface.last = static_cast<std::uint32_t>(out_.surfaces.size());
      added.stem = w.stem;
      // A small word in capitals is another word: “US”.
      const bool listed = w.entry.frequency != 0 && !w.entry.has(flag::stop_word);
      const double zipf = listed ? static_cast<double>(w.entry.frequency) / lexicon::frequency_scale : unlisted;
      added.weight = static_cast<std::int32_t>((most_frequent - zipf) * facts::weight_scale);
      added.noun = part_of(i) == part::noun;
      added.name = w.name;
      added.title = w.entry.has(flag::abbreviation_title);
      out_.candidate_words.push_back(added);
    }
    c.words.last = static_cast<std::uint32_t>(out_.candidate_words.size());
    out_.candidates.push_back(c);
  }

  std::string_view run_;
  std::span<const text::word> words_;
  std::uint32_t sentence_;
  const text::utf16_offsets& offsets_;
  facts::paragraph_facts& out_;
  bool all_capitals_ = false;
};

}  // namespace

void read_candidates(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                     const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  run_reader(run, words, sentence, offsets, out).read();
}

}  // namespace prosescope::keywords
