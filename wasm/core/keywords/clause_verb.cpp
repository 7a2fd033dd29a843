#include "keywords/clause_verb.h"

#include "keywords/part_of_speech.h"

namespace prosescope::keywords {

namespace {

using lexicon::tag;

// Each begins a clause. What stands behind a conjunction leaves the clause in front whole; behind a relative it may go
// on.
constexpr auto relatives = lexicon::set_of("that", "which", "who", "whether", "how", "what", "why");
constexpr auto conjunctions = lexicon::set_of("if", "when", "while", "because", "although", "though", "where", "unless",
                                              "since", "until");
constexpr auto coordinators = lexicon::set_of("and", "but", "so");

/// Whether a mark stronger than a comma stands in front of word i.
bool is_cut_off(const sentence_words& words, std::size_t i) noexcept {
  return words.gap_before(i).find_first_of(";:") != std::string_view::npos;
}

}  // namespace

bool clause_verb_finder::is_only_verb(std::size_t i) noexcept {
  const text::word& w = words_[i];
  if (!is_sentence_ || w.shape != text::shape::lower || w.hyphenated || !w.entry.may_be(tag::verb)) return false;
  if (!words_.follows_noun(i) || words_[i - 1].shape == text::shape::upper) return false;
  if (has_verbal_s(words_.spelling(i)) == is_plural(words_.spelling(i - 1))) return false;
  if (i < clause_.first || i >= clause_.last) clause_ = clause_around(i);
  if (!clause_.whole) return false;
  // “roots need air”: no noun in the singular has a verb without -s.
  const bool object = i + 1 < clause_.last && may_be_finite(i + 1) && !is_finite_anywhere(i + 1) &&
                      has_verbal_s(words_.spelling(i + 1)) == is_plural(words_.spelling(i));
  return clause_.verbs == std::size_t{may_be_finite(i)} + object;
}

clause_verb_finder::clause clause_verb_finder::clause_around(std::size_t i) const noexcept {
  const auto opens_clause = [](const text::word& w) { return w.is_one_of(relatives) || w.is_one_of(conjunctions); };
  const auto begins = [&](std::size_t at) {
    return words_[at].clause != words_[at - 1].clause || opens_clause(words_[at]);
  };
  clause c{i, i + 1, 0, false};
  while (c.first > 0 && !begins(c.first)) --c.first;
  while (c.last < words_.size() && !begins(c.last)) ++c.last;
  for (std::size_t at = c.first; at < c.last; ++at) c.verbs += may_be_finite(at);
  const text::word& opener = words_[c.first];
  const bool whole_in_front = c.first == 0 || is_cut_off(words_, c.first) || opens_clause(opener) ||
                              opener.is_one_of(coordinators);
  c.whole = whole_in_front &&
            (c.last == words_.size() || is_cut_off(words_, c.last) || words_[c.last].is_one_of(conjunctions));
  return c;
}

/// Whether word i may be the verb of a clause, as participles and infinitives are not.
bool clause_verb_finder::may_be_finite(std::size_t i) const noexcept {
  return is_finite_anywhere(i) || (words_[i].entry.may_be(tag::verb) && words_.follows_noun(i));
}

/// The same, whatever stands in front of it.
bool clause_verb_finder::is_finite_anywhere(std::size_t i) const noexcept {
  const lexicon::entry& e = words_[i].entry;
  if (is_auxiliary(words_[i])) return true;
  if (e.may_be(tag::past)) {  // but “as failed”
    return i == 0 || !(words_[i - 1].is("as") || words_[i - 1].entry.may_be(lexicon::shape::preposition));
  }
  return e.may_be(tag::verb) && e.primary == lexicon::word_class::verb;
}

}  // namespace prosescope::keywords
