/**
 * @file
 * @brief The words of one sentence, and what stands beside each.
 *
 * A word has a neighbour only where a phrase could go on: not over a comma, nor behind a possessive.
 */
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "text/words.h"

namespace prosescope::keywords {

// In front of a noun, with adjectives between.
inline constexpr auto determiners = lexicon::set_of("the", "a", "an", "its", "their", "his", "her", "our", "my", "your",
                                                    "this", "that", "no", "any", "some");
inline constexpr auto forms_of_be = lexicon::set_of("is", "are", "was", "were", "be", "been", "being", "am");
// What tells which or how likely, never what about: “last summer”, “possible attack”.
inline constexpr auto vague_adjectives = lexicon::set_of("last", "next", "previous", "recent", "possible", "able",
                                                         "likely", "due", "available");

/// “will”, “has”: a small word that is a verb.
[[nodiscard]] constexpr bool is_auxiliary(const text::word& w) noexcept {
  return w.entry.primary == lexicon::word_class::function && w.entry.may_be(lexicon::tag::verb);
}

class sentence_words {
 public:
  /// Both must live as long as this.
  sentence_words(std::string_view run, std::span<const text::word> words) noexcept : run_(run), words_(words) {}

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] const text::word& operator[](std::size_t i) const noexcept { return words_[i]; }
  [[nodiscard]] std::span<const text::word> all() const noexcept { return words_; }
  [[nodiscard]] std::string_view run() const noexcept { return run_; }
  /// Without a possessive ’s.
  [[nodiscard]] std::string_view spelling(std::size_t i) const noexcept {
    return run_.substr(words_[i].base.begin, words_[i].base.end - words_[i].base.begin);
  }
  /// What stands in front of word i, and behind the word before it.
  [[nodiscard]] std::string_view gap_before(std::size_t i) const noexcept {
    return run_.substr(words_[i - 1].bytes.end, words_[i].bytes.begin - words_[i - 1].bytes.end);
  }
  /// Whether it ends as a sentence does, and no title.
  [[nodiscard]] bool is_terminated() const noexcept;

  // What many rules ask is kept a function of its own: copies in each would be some kilobytes of the download.

  /// Whether punctuation parts word i from the word before it; an abbreviation's full stop is none.
  [[nodiscard, gnu::noinline]] bool is_parted(std::size_t i) const noexcept;
  /// Whether a word stands in front of it.
  [[nodiscard]] bool follows(std::size_t i) const noexcept { return i > 0 && !is_parted(i); }
  /// Whether a word stands behind it.
  [[nodiscard]] bool goes_on(std::size_t i) const noexcept {
    return i + 1 < words_.size() && !words_[i].possessive && !is_parted(i + 1);
  }

  template <std::size_t N>
  [[nodiscard]] bool follows_one_of(std::size_t i, const lexicon::word_set<N>& words) const noexcept {
    return i > 0 && words_[i - 1].is_one_of(words) && !is_parted(i);
  }
  template <std::size_t N>
  [[nodiscard]] bool precedes_one_of(std::size_t i, const lexicon::word_set<N>& words) const noexcept {
    return i + 1 < words_.size() && words_[i + 1].is_one_of(words) && goes_on(i);
  }

  /// Whether an article, a possessive or an adjective stands in front of it: “the attack”, “China’s support”.
  [[nodiscard, gnu::noinline]] bool follows_modifier(std::size_t i) const noexcept;
  /// The same, or “of” or “for”: there a word that may be a noun is one.
  [[nodiscard, gnu::noinline]] bool stands_as_noun(std::size_t i) const noexcept;
  /// Whether a noun stands in front of it, as far as that can be told without asking what this word is.
  [[nodiscard, gnu::noinline]] bool follows_noun(std::size_t i) const noexcept;
  /// Whether a noun, or an adjective of one, stands behind it.
  [[nodiscard, gnu::noinline]] bool precedes_nominal(std::size_t i) const noexcept;

 private:
  std::string_view run_;
  std::span<const text::word> words_;
};

}  // namespace prosescope::keywords
