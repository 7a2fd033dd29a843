#include "keywords/sentence_words.h"

#include "keywords/part_of_speech.h"
#include "keywords/spelling.h"

namespace prosescope::keywords {

namespace {

using lexicon::flag;
using lexicon::tag;
using lexicon::word_class;

constexpr auto noun_prepositions = lexicon::set_of("of", "for");  // behind which nouns stand without an article

}  // namespace

bool sentence_words::is_terminated() const noexcept {
  if (words_.empty()) return false;
  if (words_.back().full_stop) return true;
  const std::string_view behind = run_.substr(words_.back().bytes.end, 8);
  const std::size_t mark = behind.find_first_of(".!?;:");
  return mark != behind.npos && behind.substr(0, mark).find(' ') == behind.npos;
}

bool sentence_words::is_parted(std::size_t i) const noexcept {
  const std::string_view gap = gap_before(i);
  const bool space = gap.size() == 1 && gap.front() == ' ';  // between most words
  return !space && is_broken(gap);
}

bool sentence_words::follows_modifier(std::size_t i) const noexcept {
  if (!follows(i)) return false;
  const text::word& before = words_[i - 1];
  return before.possessive || before.is_one_of(determiners) || before.entry.primary == word_class::adjective;
}

bool sentence_words::stands_as_noun(std::size_t i) const noexcept {
  return follows_modifier(i) || follows_one_of(i, noun_prepositions);
}

bool sentence_words::follows_noun(std::size_t i) const noexcept {
  if (i == 0 || !goes_on(i - 1)) return false;
  const text::word& before = words_[i - 1];
  const lexicon::entry& e = before.entry;
  if (e.has(flag::stop_word)) return false;
  if (before.name || e.primary == word_class::noun) return true;
  if (e.primary == word_class::verb && e.may_be(tag::noun) && stands_as_noun(i - 1)) return true;
  return e.tags == 0 && before.shape == text::shape::lower && !e.has(flag::pronoun) && !e.has(flag::number_word) &&
         part_by_ending(spelling(i - 1)) == part_of_speech::noun;
}

bool sentence_words::precedes_nominal(std::size_t i) const noexcept {
  if (!goes_on(i)) return false;
  const text::word& next = words_[i + 1];
  const word_class primary = next.entry.primary;
  return next.name || !next.entry.known || primary == word_class::noun || primary == word_class::proper_noun ||
         primary == word_class::adjective;
}

}  // namespace prosescope::keywords
