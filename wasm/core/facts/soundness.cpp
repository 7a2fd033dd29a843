#include "facts/soundness.h"

#include <algorithm>
#include <cstddef>
#include <limits>

#include "language_data.h"

namespace prosescope::facts {

namespace {

constexpr std::uint64_t longest_document = std::numeric_limits<std::uint32_t>::max();
/// More than the counts of the longest document, and far from what 64 bits hold.
constexpr std::int64_t largest_sum = std::int64_t{1} << 60;
constexpr std::int32_t largest_amount = 1 << 24;  ///< of valences, factors and weights

class paragraph_soundness {
 public:
  explicit paragraph_soundness(const paragraph_facts& p) noexcept : p_(p) {}

  [[nodiscard]] bool holds() const {
    return p_.words.size() == p_.vocabulary.size() && blocks() && sentences() && terms() && words() && candidates() &&
           tokens();
  }

 private:
  [[nodiscard]] bool place(span s) const noexcept { return s.start < s.end && s.end <= p_.length; }

  /// Whether a range begins where the one before it ended, or behind it, and stays inside a list.
  static bool follows(index_range r, std::uint32_t& before, std::size_t size) noexcept {
    const bool good = before <= r.first && r.first <= r.last && r.last <= size;
    before = r.last;
    return good;
  }
  [[nodiscard]] bool surface(index_range r, std::uint32_t& before) const noexcept {
    return follows(r, before, p_.surfaces.size());
  }
  static bool amount(std::int32_t a) noexcept { return -largest_amount <= a && a <= largest_amount; }

  [[nodiscard]] bool blocks() const {
    std::uint32_t sentence = 0;
    std::uint32_t vocabulary = 0;
    std::uint32_t language = 0;
    const bool good = std::all_of(p_.blocks.begin(), p_.blocks.end(), [&](const block_fact& b) {
      return place(b.place) && b.kind <= text::block_kind::boilerplate &&
             follows(b.sentences, sentence, p_.sentences.size()) &&
             follows(b.vocabulary, vocabulary, p_.vocabulary.size()) &&
             follows(b.language, language, p_.language.size());
    });
    return good && std::all_of(p_.language.begin(), p_.language.end(),
                               [](const language_count& l) { return l.kind < language_counts::kinds; });
  }

  [[nodiscard]] bool sentences() const {
    std::uint32_t term = 0;
    std::uint32_t word = 0;
    return std::all_of(p_.sentences.begin(), p_.sentences.end(), [&](const sentence_fact& s) {
      const std::int64_t words = s.counts[counter::words];
      return place(s.place) && -score_scale <= s.score && s.score <= score_scale &&
             s.counts[counter::sentences] == (words > 0) && follows(s.terms, term, p_.terms.size()) &&
             follows(s.words, word, p_.words.size()) && words == s.words.last - s.words.first &&
             std::all_of(p_.terms.begin() + s.terms.first, p_.terms.begin() + s.terms.last,
                         [&](const term_fact& t) { return s.words.first <= t.word && t.word <= p_.words.size(); });
    });
  }

  [[nodiscard]] bool terms() const {
    std::uint32_t reason = 0;
    std::uint32_t spelling = 0;
    return std::all_of(p_.terms.begin(), p_.terms.end(),
                       [&](const term_fact& t) {
                         return place(t.place) && amount(t.valence) && amount(t.factor) &&
                                follows(t.reasons, reason, p_.reasons.size()) &&
                                (t.valence == 0 || t.reasons.first < t.reasons.last);
                       }) &&
           std::all_of(p_.reasons.begin(), p_.reasons.end(), [&](const facts::reason& r) {
             return r.code <= reason_code::reported_speech && amount(r.amount) && place(r.cause) &&
                    surface(r.surface, spelling);
           });
  }

  [[nodiscard]] bool words() const {
    return std::all_of(p_.words.begin(), p_.words.end(), [&](const word_fact& w) {
      return place(w.place) && w.possessive < w.place.end - w.place.start;
    });
  }

  [[nodiscard]] bool candidates() const {
    std::uint32_t word = 0;
    std::uint32_t sentence = 0;
    std::uint32_t spelling = 0;
    return std::all_of(p_.candidates.begin(), p_.candidates.end(),
                       [&](const candidate& c) {
                         const bool good = sentence <= c.sentence && c.sentence < p_.sentences.size() &&
                                           c.words.first < c.words.last &&
                                           follows(c.words, word, p_.candidate_words.size());
                         sentence = c.sentence;
                         return good;
                       }) &&
           std::all_of(p_.candidate_words.begin(), p_.candidate_words.end(), [&](const candidate_word& w) {
             return place(w.place) && amount(w.weight) && w.surface.first < w.surface.last &&
                    surface(w.surface, spelling);
           });
  }

  [[nodiscard]] bool tokens() const {
    std::uint32_t sentence = 0;
    std::uint32_t spelling = 0;
    std::uint32_t of_vader = 0;
    return std::all_of(p_.keyword_tokens.begin(), p_.keyword_tokens.end(),
                       [&](const keyword_token& t) {
                         const bool good = place(t.place) && surface(t.surface, spelling) && sentence <= t.sentence &&
                                           t.sentence < p_.sentences.size() &&
                                           t.languages < std::size(text::language_sets);
                         sentence = t.sentence;
                         return good;
                       }) &&
           std::all_of(p_.vader_tokens.begin(), p_.vader_tokens.end(), [&](const vader_token& t) {
             return place(t.place) && surface(t.surface, of_vader) && -1 <= t.degree && t.degree <= 1;
           });
  }

  using term_fact = facts::term;
  const paragraph_facts& p_;
};

}  // namespace

bool document_soundness::takes(const paragraph_facts& paragraph) {
  length_ += paragraph.length;
  if (length_ > longest_document || !paragraph_soundness(paragraph).holds()) return false;
  for (const sentence_fact& s : paragraph.sentences) {
    for (std::size_t i = 0; i < counter_count; ++i) {
      const auto c = static_cast<counter>(i);
      if (s.counts[c] < 0 || s.counts[c] > largest_sum - sums_[c]) return false;
    }
    sums_ += s.counts.all();
  }
  return true;
}

}  // namespace prosescope::facts
