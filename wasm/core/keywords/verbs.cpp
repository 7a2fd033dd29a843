#include "keywords/verbs.h"

#include "keywords/part_of_speech.h"

namespace prosescope::keywords {

namespace {

using lexicon::flag;
using lexicon::tag;
using lexicon::word_class;

// Behind these stands a verb, if the word may be one: “who fear him”, “could damage trees”.
constexpr auto verb_openers = lexicon::set_of("i", "he", "she", "we", "they", "who", "will", "would", "can", "could",
                                              "may", "might", "must", "should", "did", "do", "does", "not", "don't",
                                              "didn't", "doesn't", "won't", "can't", "wouldn't", "couldn't");
// Behind these, which are one, stands a verb that ends in -s: “it crashes”, “a letter that shows”.
constexpr auto singular_subjects = lexicon::set_of("it", "this", "that", "which", "who", "he", "she", "everyone");
constexpr auto noun_joiners = lexicon::set_of("and", "or", "of");

/// Whether no list knows it, nor the word that it is a form of.
bool is_unknown(const lexicon::entry& e) noexcept { return !e.known && e.tags == 0; }

}  // namespace

bool verb_finder::is_verb(std::size_t i) noexcept {
  return is_order(i) || has_object(i) || is_verb_of_plural(i) || is_verb_of_singular(i) || clauses_.is_only_verb(i) ||
         follows_verb_opener(i) || governs(i) || is_past(i);
}

/// “Heat the oven”
bool verb_finder::is_order(std::size_t i) const noexcept {
  return i == 0 && words_[0].shape == text::shape::capitalised && words_[0].entry.may_be(tag::verb) &&
         words_.precedes_one_of(0, determiners);
}

/// “Ukraine underscores the need”, “and engrosses the energies”: before an article, behind a noun a word that may be a
/// verb is one, and behind all that makes no noun of it one that no list knows.
bool verb_finder::has_object(std::size_t i) const noexcept {
  const lexicon::entry& e = words_[i].entry;
  if (words_[i].shape != text::shape::lower || !words_.precedes_one_of(i, determiners)) return false;
  if (is_unknown(e) && !words_.stands_as_noun(i)) return true;
  if (!(e.may_be(tag::verb) || e.may_be(tag::past) || e.tags == 0) || !words_.follows_noun(i)) return false;
  // “That” begins a clause behind what is rather a noun. “A purchase a month”, “prices this year”.
  if (words_[i + 1].is("that") && e.primary == word_class::noun) return false;
  return i + 2 >= words_.size() || !words_[i + 2].entry.has(flag::time_word);
}

/// “crews search for it”: a plural hardly ever stands in front of a noun, so that behind one and before a small word or
/// an adverb stands a verb that agrees with it, if the word may be one.
bool verb_finder::is_verb_of_plural(std::size_t i) const noexcept {
  const text::word& w = words_[i];
  if (w.shape != text::shape::lower || !w.entry.may_be(tag::verb) || words_.spelling(i).ends_with('s')) return false;
  if (!words_.follows_noun(i) || !words_.goes_on(i)) return false;
  if (words_[i - 1].shape == text::shape::upper || !is_plural(words_.spelling(i - 1))) return false;
  const text::word& next = words_[i + 1];
  if (is_auxiliary(next) || next.is_one_of(noun_joiners)) return false;
  return next.entry.primary == word_class::function || next.entry.primary == word_class::adverb ||
         next.entry.has(flag::stop_word);
}

/// “it crashes”; “a pier plugs itself in”: a plural noun hardly ever stands between a singular one and a pronoun, or an
/// adjective that ends the clause: “the soil stays wet,”.
bool verb_finder::is_verb_of_singular(std::size_t i) const noexcept {
  const text::word& w = words_[i];
  if (w.shape != text::shape::lower || !w.entry.may_be(tag::verb) || !has_verbal_s(words_.spelling(i))) return false;
  if (words_.follows_one_of(i, singular_subjects)) return true;
  if (!words_.follows_noun(i) || has_verbal_s(words_.spelling(i - 1)) || !words_.goes_on(i)) return false;
  const text::word& next = words_[i + 1];
  if (next.shape != text::shape::lower) return false;
  if (next.entry.has(flag::pronoun)) return !next.is_one_of(verb_openers);
  return next.entry.primary == word_class::adjective && !next.is_one_of(vague_adjectives) &&
         (i + 2 == words_.size() || words_.is_parted(i + 2));
}

/// “could damage trees”, “the causes which impel them”, “leaves that turn yellow”; and behind “to”, which stands in
/// front of places too, a word that has an object.
bool verb_finder::follows_verb_opener(std::size_t i) const noexcept {
  const text::word& w = words_[i];
  if (w.shape != text::shape::lower || !(w.entry.may_be(tag::verb) || is_unknown(w.entry))) return false;
  if (!words_.follows(i)) return false;
  const text::word& before = words_[i - 1];
  if (before.is_one_of(verb_openers)) return true;
  if (before.is("which")) return w.entry.primary == word_class::verb || is_unknown(w.entry);
  if (before.is("that")) {
    return !has_verbal_s(words_.spelling(i)) && words_.follows_noun(i - 1) && is_plural(words_.spelling(i - 2));
  }
  if (!before.is("to")) return false;
  if (w.entry.primary == word_class::verb) return true;
  if (i + 1 >= words_.size()) return false;
  const text::word& next = words_[i + 1];
  return words_.precedes_nominal(i) || next.is_one_of(determiners) || next.entry.has(flag::pronoun);
}

/// “passing laws” is what is done to laws, “the passing ship” a ship: a gerund that nothing in front makes a part of
/// the phrase. “supporting Russia” says what is done to Russia wherever it stands; “supporting documents” are
/// documents.
bool verb_finder::governs(std::size_t i) const noexcept {
  const text::word& w = words_[i];
  if (!w.entry.may_be(tag::gerund)) return false;
  if (words_.goes_on(i) && words_[i + 1].name) return true;
  const word_class primary = w.entry.primary;
  return w.shape == text::shape::lower && primary != word_class::noun && primary != word_class::adjective &&
         !words_.follows_modifier(i);
}

/// “parties deprecated war”, “are created equal”
bool verb_finder::is_past(std::size_t i) const noexcept {
  const lexicon::entry& e = words_[i].entry;
  return e.may_be(tag::past) && e.primary != word_class::noun &&
         (words_.follows_noun(i) || words_.follows_one_of(i, forms_of_be));
}

}  // namespace prosescope::keywords
