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
// Behind these, which are one, stands a verb that ends in -s: “it crashes”, “a letter that shows”.
constexpr auto singular_subjects = lexicon::set_of("it", "this", "that", "which", "who", "he", "she", "everyone");
constexpr auto forms_of_be = lexicon::set_of("is", "are", "was", "were", "be", "been", "being", "am");
// A clause begins with one of these. What stands behind a conjunction leaves the clause in front whole; behind the
// others it may go on.
constexpr auto relatives = lexicon::set_of("that", "which", "who", "whether", "how", "what", "why");
constexpr auto conjunctions = lexicon::set_of("if", "when", "while", "because", "although", "though", "where", "unless",
                                              "since", "until");
constexpr auto coordinators = lexicon::set_of("and", "but", "so");
// Behind a number these, and sizes, tell how much of something there is: “1 cup brown sugar”, “2 large eggs”.
constexpr auto units = lexicon::set_of("cup", "tablespoon", "tbsp", "teaspoon", "tsp", "ounce", "oz", "pound", "lb",
                                       "gram", "kg", "ml", "liter", "litre", "pint", "gallon", "inch", "feet", "mile",
                                       "km", "meter", "metre", "centimeter", "centimetre", "acre", "ton", "tonne",
                                       "degree", "percent", "dollar", "cent");
constexpr auto sizes = lexicon::set_of("large", "medium", "small", "big");
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
    is_sentence_ = !words.empty() && is_terminated(words.back());
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
  // What many rules ask is kept a function of its own: copies in each would be some kilobytes of the download.

  /// The part of speech of a word by its tags and its neighbours.
  [[nodiscard, gnu::noinline]] part part_of(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    const lexicon::entry& e = w.entry;
    if (!w.counted() || w.shape == text::shape::number || w.shape == text::shape::address) return part::other;
    if (w.is_one_of(ordinals))
      return i + 1 < words_.size() && !is_broken(i) ? part::adjective : part::other;  // “third world”
    if (e.has(flag::number_word) || e.has(flag::time_word) || w.is_one_of(vague)) return part::other;
    if (is_number_in_words(i) || is_numbered(i) || is_quantity(i)) return part::other;
    if ((e.has(flag::weekday) || e.has(flag::month)) && (w.has_capital() || !e.may_be(tag::noun))) {
      return part::other;  // “Sun.”, but “the sun”
    }
    // “p.m.”, but “an app”
    if (w.shape == text::shape::lower && (w.shortened || (e.has(flag::abbreviation_inner) && w.full_stop)))
      return part::other;
    if (e.has(flag::stop_word) || e.has(flag::pronoun)) {
      return w.shape == text::shape::upper && w.letters > 1 && !all_capitals_ ? part::noun : part::other;  // “US”
    }
    const bool signs = w.has_capital() && !w.initial;  // “C#”
    if (w.letters < 2 && !signs) return part::other;
    if (w.name) return part::noun;
    if (w.hyphenated && w.shape == text::shape::lower && e.primary != word_class::noun && next_is_nominal(i)) {
      return part::adjective;  // “cash-strapped economies”
    }
    if (is_order(i)) return part::other;
    if (stands_as_verb(i) || is_verb_of_plural(i) || is_verb_of_singular(i) || is_only_verb(i) ||
        follows_verb_opener(i) || governs(i)) {
      return part::other;
    }
    if (!e.known && e.primary == word_class::unknown) {
      const bool predicate = w.shape == text::shape::lower && !next_is_nominal(i) && is_predicate(i);
      return predicate || is_unknown_verb(i) ? part::other : part_of_unknown(i);
    }
    // “supporting Russia” says what is done to Russia; “supporting documents” are documents.
    if (e.may_be(tag::gerund) && i + 1 < words_.size() && words_[i + 1].name && !is_broken(i)) return part::other;
    // “parties deprecated war”: behind a noun a past form is what the noun did.
    if (e.may_be(tag::past) && e.primary != word_class::noun && i > 0 && is_plain_noun(i - 1)) return part::other;
    if (e.may_be(tag::past) && e.primary != word_class::noun && i > 0 && !breaks(i - 1) &&
        words_[i - 1].is_one_of(forms_of_be)) {
      return part::other;  // “are created equal”
    }
    switch (e.primary) {
      case word_class::noun:
      case word_class::proper_noun: return part::noun;
      case word_class::adjective:
        if (e.may_be(lexicon::shape::comparative)) return part::other;
        return e.may_be(tag::noun) && !next_is_nominal(i) && !is_predicate(i) ? part::noun : part::adjective;
      case word_class::verb:
        if (e.may_be(tag::noun) && (follows_modifier(i) || is_subject(i))) return part::noun;
        return e.may_be(tag::adjective) && next_is_nominal(i) && !(e.may_be(tag::past) && is_behind_adverb(i))
                   ? part::adjective
                   : part::other;
      case word_class::unknown: return part::noun;
      case word_class::adverb:
      case word_class::function: break;
    }
    return part::other;
  }

  [[nodiscard, gnu::noinline]] bool next_is_nominal(std::size_t i) const noexcept {
    if (i + 1 >= words_.size() || is_broken(i)) return false;
    const text::word& next = words_[i + 1];
    const word_class primary = next.entry.primary;
    return next.name || !next.entry.known || primary == word_class::noun || primary == word_class::proper_noun ||
           primary == word_class::adjective;
  }

  [[nodiscard, gnu::noinline]] bool is_plain_noun(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    if (is_broken(i) || w.entry.has(flag::stop_word)) return false;
    if (w.name || w.entry.primary == word_class::noun) return true;
    if (w.entry.primary == word_class::verb && w.entry.may_be(tag::noun) && follows_modifier(i)) return true;
    return w.entry.tags == 0 && w.shape == text::shape::lower && !w.entry.has(flag::pronoun) &&
           !w.entry.has(flag::number_word) && part_by_ending(spelling(i)) == part::noun;
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
    return e.may_be(tag::verb) || e.may_be(tag::past) || e.tags == 0;
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

  /// Whether it ends in -s, as a verb of one subject does.
  [[nodiscard]] bool has_verbal_s(std::size_t i) const noexcept {
    const std::string_view letters = spelling(i);
    return letters.ends_with('s') && !letters.ends_with("ss");
  }

  /// “it crashes”; “a pier plugs itself in”, “a card costs two dollars”: a plural noun hardly ever stands between a
  /// singular one and a pronoun or a number.
  [[nodiscard]] bool is_verb_of_singular(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    if (i == 0 || breaks(i - 1) || w.shape != text::shape::lower || !has_verbal_s(i)) return false;
    if (!w.entry.may_be(tag::verb)) return false;
    if (words_[i - 1].is_one_of(singular_subjects)) return true;
    if (i + 1 >= words_.size() || !is_plain_noun(i - 1) || is_broken(i) || has_verbal_s(i - 1)) return false;
    const text::word& next = words_[i + 1];
    if (next.shape != text::shape::lower) return false;
    if (next.entry.has(flag::pronoun)) return !next.is_one_of(verb_openers);
    // “the soil stays wet,”
    return next.entry.primary == word_class::adjective && !next.is_one_of(vague) &&
           (i + 2 == words_.size() || breaks(i + 1));
  }

  /// “The first batch tastes best”: of a clause without any other verb, the word behind its subject that agrees with
  /// it. A title has no verb, so it is asked of sentences alone.
  [[nodiscard]] bool is_only_verb(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    if (i == 0 || !is_sentence_ || w.shape != text::shape::lower || w.hyphenated) return false;
    if (!w.entry.may_be(tag::verb) || !is_plain_noun(i - 1) || words_[i - 1].shape == text::shape::upper) return false;
    if (has_verbal_s(i) == is_plural(spelling(i - 1))) return false;
    if (i < clause_.first || i >= clause_.last) clause_ = clause_around(i);
    if (!clause_.whole) return false;
    // “roots need air”: no noun in the singular has a verb without -s.
    const bool object = i + 1 < clause_.last && may_be_finite(i + 1) && !is_finite_alone(i + 1) &&
                        has_verbal_s(i + 1) == is_plural(spelling(i));
    return clause_.verbs == std::size_t{may_be_finite(i)} + object;
  }

  /// Words that one verb is said of, as far as marks and small words tell.
  struct clause {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t verbs = 0;  ///< words that may be its verb
    bool whole = false;     ///< nothing that is set between commas, and not cut by such
  };

  /// Whether a mark stronger than a comma stands in front of a word.
  [[nodiscard]] bool is_parted(std::size_t i) const noexcept {
    const std::uint32_t end = words_[i - 1].bytes.end;
    return run_.substr(end, words_[i].bytes.begin - end).find_first_of(";:") != std::string_view::npos;
  }

  [[nodiscard]] clause clause_around(std::size_t i) const noexcept {
    const auto begins = [&](std::size_t at) {
      return words_[at].clause != words_[at - 1].clause || words_[at].is_one_of(relatives) ||
             words_[at].is_one_of(conjunctions);
    };
    clause c{i, i + 1, 0, false};
    while (c.first > 0 && !begins(c.first)) --c.first;
    while (c.last < words_.size() && !begins(c.last)) ++c.last;
    for (std::size_t at = c.first; at < c.last; ++at) c.verbs += may_be_finite(at);
    const text::word& opener = words_[c.first];
    const bool opens = c.first == 0 || is_parted(c.first) || opener.is_one_of(relatives) ||
                       opener.is_one_of(conjunctions) || opener.is_one_of(coordinators);
    c.whole = opens && (c.last == words_.size() || is_parted(c.last) || words_[c.last].is_one_of(conjunctions));
    return c;
  }

  [[nodiscard, gnu::noinline]] bool may_be_finite(std::size_t i) const noexcept {
    return is_finite_alone(i) || (words_[i].entry.may_be(tag::verb) && i > 0 && is_plain_noun(i - 1));
  }
  /// The same, whatever stands in front of it.
  [[nodiscard]] bool is_finite_alone(std::size_t i) const noexcept {
    const lexicon::entry& e = words_[i].entry;
    if (is_auxiliary(words_[i])) return true;
    if (e.may_be(tag::past))
      return i == 0 ||
             !(words_[i - 1].is("as") || words_[i - 1].entry.may_be(lexicon::shape::preposition));  // “as failed”
    return e.may_be(tag::verb) && e.primary == word_class::verb;
  }

  /// “forty-one miles”
  [[nodiscard]] bool is_number_in_words(std::size_t i) const noexcept {
    if (!words_[i].hyphenated) return false;
    const std::string_view letters = spelling(i);
    const std::size_t hyphen = letters.find('-');
    constexpr auto tens = lexicon::set_of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    return hyphen != letters.npos && tens.contains(lexicon::hash_of(letters.substr(0, hyphen)));
  }

  /// “the 14th”, but “the 14th century”.
  [[nodiscard]] bool is_numbered(std::size_t i) const noexcept {
    const std::string_view letters = spelling(i);
    if (letters.empty() || letters.front() < '0' || letters.front() > '9') return false;
    const bool ordinal = letters.ends_with("st") || letters.ends_with("nd") || letters.ends_with("rd") ||
                         letters.ends_with("th");
    return ordinal && (i + 1 >= words_.size() || is_broken(i) || !next_is_nominal(i));
  }

  [[nodiscard, gnu::noinline]] bool is_number(std::size_t i) const noexcept {
    return words_[i].shape == text::shape::number || words_[i].entry.has(flag::number_word) || is_number_in_words(i);
  }

  [[nodiscard]] bool is_quantity(std::size_t i) const noexcept {
    if (i == 0 || words_[i].shape != text::shape::lower) return false;
    const bool unit = units.contains(words_[i].stem);
    if (!unit && !words_[i].is_one_of(sizes)) return false;
    if (is_number(i - 1)) return true;
    return i > 1 && words_[i - 1].is_one_of(sizes) && is_number(i - 2);
  }

  /// “and engrosses the energies”
  [[nodiscard]] bool is_unknown_verb(std::size_t i) const noexcept {
    if (words_[i].shape != text::shape::lower || i + 1 >= words_.size() || is_broken(i)) return false;
    return words_[i + 1].is_one_of(determiners) && !follows_modifier(i);
  }

  /// “Heat the oven”
  [[nodiscard]] bool is_order(std::size_t i) const noexcept {
    return i == 0 && words_.size() > 1 && words_[0].shape == text::shape::capitalised &&
           words_[0].entry.may_be(tag::verb) && !is_broken(0) && words_[1].is_one_of(determiners);
  }

  /// “frequently asked questions” are questions.
  [[nodiscard]] bool is_behind_adverb(std::size_t i) const noexcept {
    return i > 0 && !breaks(i - 1) && words_[i - 1].entry.primary == word_class::adverb;
  }

  /// “the barn was quiet”, “the soil stays wet”: an adjective behind the verb that says it of something.
  [[nodiscard]] bool is_predicate(std::size_t i) const noexcept {
    if (i == 0 || breaks(i - 1)) return false;
    const text::word& before = words_[i - 1];
    if (before.is_one_of(forms_of_be)) return true;
    if (before.entry.primary == word_class::adverb && i > 1 && words_[i - 2].is_one_of(forms_of_be)) return true;
    return before.shape == text::shape::lower && before.entry.primary == word_class::verb;
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

  [[nodiscard]] bool is_terminated(const text::word& last) const noexcept {
    if (last.full_stop) return true;
    const std::string_view behind = run_.substr(last.bytes.end, 8);
    const std::size_t mark = behind.find_first_of(".!?;:");
    return mark != behind.npos && behind.substr(0, mark).find(' ') == behind.npos;
  }

  [[nodiscard]] std::string_view spelling(std::size_t i) const noexcept {
    return run_.substr(words_[i].base.begin, words_[i].base.end - words_[i].base.begin);
  }

  /// “could damage trees”; and behind “to”, which stands in front of places too, a word that has an object.
  [[nodiscard]] bool follows_verb_opener(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    const bool unknown = !w.entry.known && w.entry.tags == 0;
    if (w.shape != text::shape::lower || (!w.entry.may_be(tag::verb) && !unknown) || i == 0 || breaks(i - 1))
      return false;
    if (words_[i - 1].is_one_of(verb_openers)) return true;
    if (words_[i - 1].is_one_of(relatives)) {
      // “the causes which impel them”, “leaves that turn yellow”
      if (words_[i - 1].is("which") && (unknown || w.entry.primary == word_class::verb)) return true;
      return words_[i - 1].is("that") && i > 1 && !has_verbal_s(i) && is_plain_noun(i - 2) &&
             is_plural(spelling(i - 2));
    }
    if (!words_[i - 1].is("to")) return false;
    if (w.entry.primary == word_class::verb) return true;
    if (i + 1 >= words_.size()) return false;
    const text::word& next = words_[i + 1];
    return next_is_nominal(i) || next.is_one_of(determiners) || next.entry.has(flag::pronoun);
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
  [[nodiscard, gnu::noinline]] bool follows_modifier(std::size_t i) const noexcept {
    if (i == 0 || breaks(i - 1)) return false;
    const text::word& before = words_[i - 1];
    if (before.possessive) return true;
    return before.is_one_of(determiners) || before.is_one_of(governors) ||
           before.entry.primary == word_class::adjective;
  }

  /// A word that the lexicon lacks, by its ending (Mikheev, “Automatic Rule Induction for Unknown-Word Guessing”,
  /// Computational Linguistics 23, 1997).
  [[nodiscard, gnu::noinline]] static part part_by_ending(std::string_view letters) noexcept {
    if (letters.ends_with("ly")) return part::other;
    for (const std::string_view ending : {"ed", "ous", "ful", "ive", "able", "ible", "less", "ical"}) {
      if (letters.ends_with(ending)) return part::adjective;
    }
    return part::noun;
  }

  /// The same by its neighbours: what ends in -ed is a verb unless a noun follows that it can be said of.
  [[nodiscard]] part part_of_unknown(std::size_t i) const noexcept {
    if (words_[i].shape != text::shape::lower) return part::noun;
    const bool verb = spelling(i).ends_with("ed") && (!next_is_nominal(i) || (i > 0 && is_plain_noun(i - 1)));
    return verb ? part::other : part_by_ending(spelling(i));
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

  [[nodiscard, gnu::noinline]] bool breaks(std::size_t i) const noexcept {
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
  bool is_sentence_ = false;  ///< and no title
  mutable clause clause_;     ///< of the word that was last asked for
};

}  // namespace

void read_candidates(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                     const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  run_reader(run, words, sentence, offsets, out).read();
}

}  // namespace prosescope::keywords
