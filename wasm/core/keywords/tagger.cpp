#include "keywords/tagger.h"

#include "keywords/quantities.h"
#include "text/names.h"

namespace prosescope::keywords {

namespace {

using lexicon::flag;
using lexicon::tag;
using lexicon::word_class;

constexpr auto ordinals = lexicon::set_of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                                          "ninth", "tenth");

/// “Sun.”, but “the sun”
bool is_day_or_month(const text::word& w) noexcept {
  return (w.entry.has(flag::weekday) || w.entry.has(flag::month)) && (w.has_capital() || !w.entry.may_be(tag::noun));
}

/// “p.m.”, but “an app”
bool is_abbreviation(const text::word& w) noexcept {
  return w.shape == text::shape::lower && (w.shortened || (w.entry.has(flag::abbreviation_inner) && w.full_stop));
}

}  // namespace

tagger::tagger(const sentence_words& words) noexcept
    : words_(words), verbs_(words), all_capitals_(text::is_all_capitals(words.all())) {}

part_of_speech tagger::part_of(std::size_t i) noexcept {
  using enum part_of_speech;
  const text::word& w = words_[i];
  const lexicon::entry& e = w.entry;
  if (!w.counted() || w.shape == text::shape::address) return other;
  if (w.is_one_of(ordinals)) return words_.goes_on(i) ? adjective : other;  // “third world”
  const bool small = e.has(flag::stop_word) || e.has(flag::pronoun);
  if (small && (w.shape != text::shape::upper || w.letters < 2 || all_capitals_)) return other;
  if (e.has(flag::time_word) || w.is_one_of(vague_adjectives) || is_quantity(words_, i) || is_day_or_month(w) ||
      is_abbreviation(w)) {
    return other;
  }
  if (small) return noun;                            // “US”
  const bool signs = w.has_capital() && !w.initial;  // “C#”
  if (w.letters < 2 && !signs) return other;
  if (w.name) return noun;
  if (w.hyphenated && w.shape == text::shape::lower && e.primary != word_class::noun && words_.precedes_nominal(i)) {
    return adjective;  // “cash-strapped economies”
  }
  if (verbs_.is_verb(i)) return other;
  switch (e.primary) {
    case word_class::noun:
    case word_class::proper_noun: return noun;
    case word_class::adjective:
      if (e.may_be(lexicon::shape::comparative)) return other;
      return e.may_be(tag::noun) && !words_.precedes_nominal(i) && !is_predicate(i) ? noun : adjective;
    case word_class::verb:
      if (e.may_be(tag::noun) && (words_.stands_as_noun(i) || is_subject(i))) return noun;
      return e.may_be(tag::adjective) && words_.precedes_nominal(i) && !(e.may_be(tag::past) && follows_adverb(i))
                 ? adjective
                 : other;
    case word_class::unknown: return e.known ? noun : part_of_unknown(i);
    case word_class::adverb:
    case word_class::function: break;
  }
  return other;
}

/// Of a word that the lexicon lacks: what ends in -ed is a verb unless a noun follows that it can be said of.
part_of_speech tagger::part_of_unknown(std::size_t i) const noexcept {
  if (words_[i].shape != text::shape::lower) return part_of_speech::noun;
  const std::string_view letters = words_.spelling(i);
  const bool describes = words_.precedes_nominal(i);
  if (!describes && is_predicate(i)) return part_of_speech::other;
  if (letters.ends_with("ed") && (!describes || words_.follows_noun(i))) return part_of_speech::other;
  return part_by_ending(letters);
}

/// “the barn was quiet”, “the soil stays wet”: whether it stands behind the verb that says it of something.
bool tagger::is_predicate(std::size_t i) const noexcept {
  if (!words_.follows(i)) return false;
  const text::word& before = words_[i - 1];
  if (before.is_one_of(forms_of_be)) return true;
  if (before.entry.primary == word_class::adverb && i > 1 && words_[i - 2].is_one_of(forms_of_be)) return true;
  return before.shape == text::shape::lower && before.entry.primary == word_class::verb;
}

/// “rebel raids occurred”: behind a noun and before a verb that is none but that, a word that may be a noun is one.
bool tagger::is_subject(std::size_t i) const noexcept {
  if (words_[i].shape != text::shape::lower || !words_.goes_on(i) || !words_.follows_noun(i)) return false;
  const text::word& next = words_[i + 1];
  if (next.shape != text::shape::lower) return false;
  return is_auxiliary(next) || (next.entry.may_be(tag::past) && next.entry.primary != word_class::noun);
}

/// “frequently asked questions” are questions.
bool tagger::follows_adverb(std::size_t i) const noexcept {
  return words_.follows(i) && words_[i - 1].entry.primary == word_class::adverb;
}

}  // namespace prosescope::keywords
