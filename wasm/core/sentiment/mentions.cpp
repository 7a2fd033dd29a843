#include "sentiment/mentions.h"

#include <algorithm>
#include <string>

#include "lexicon/country_adjectives.h"
#include "lexicon/stems.h"

namespace prosescope::sentiment {

namespace {

using facts::paragraph_facts;
using facts::sentence_fact;
using facts::word_fact;

constexpr auto pronouns = lexicon::set_of("he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs",
                                          "it", "its", "i", "me", "my", "we", "us", "our", "you", "your", "who", "whom",
                                          "whose", "himself", "herself", "itself", "themselves");
// “It” begins too many sentences that speak of nobody (“It rains”).
constexpr auto subjects = lexicon::set_of("he", "his", "she", "her", "they", "their", "its");
constexpr std::uint32_t pronoun_reach = 2;  // words: “But he …”
constexpr std::size_t longest_name = 32;    // words: what is longer stands nowhere else

}  // namespace

name::name(std::string_view text, std::span<const text::word> words, const lexicon::table& table) {
  if (words.size() > longest_name) return;
  std::string initials;
  std::string dotted;
  capitals_ = true;
  for (const text::word& w : words) {
    if (!w.counted()) continue;
    parts_.push_back({w.stem, w.has_capital()});
    capitals_ &= w.has_capital();
    const char first = text[w.bytes.begin];
    if (first < 'A' || first > 'Z') continue;
    initials.push_back(static_cast<char>(first | 0x20));
    dotted += {static_cast<char>(first | 0x20), '.'};
  }
  small_word_ = parts_.size() == 1 && capitals_ &&
                std::any_of(words.begin(), words.end(), [](const text::word& w) { return w.is_small_word(); });
  if (parts_.size() == 1 && capitals_) {
    std::string folded;
    for (const text::word& w : words) {
      if (w.counted()) text::append_folded(text.substr(w.base.begin, w.base.end - w.base.begin), folded);
    }
    lexicon::each_adjective(folded, [&](std::string_view adjective) {
      const lexicon::entry found = table.find(adjective);
      if (!found.known || found.may_be(lexicon::tag::adjective)) adjectives_.push_back(lexicon::stem_hash(adjective));
    });
  }
  if (parts_.size() < 2 || !capitals_ || initials.size() != parts_.size()) return;
  for (const std::string& spelling : {initials, dotted, dotted.substr(0, dotted.size() - 1)}) {
    initials_.push_back(lexicon::hash_of(spelling));
    initials_.push_back(lexicon::hash_of(spelling + "'s"));
  }
}

/// How many words of it stand at `at`: all, or 1 for a part that stands alone, or 0. `exact`: with its capitals.
std::uint32_t name::match(const paragraph_facts& paragraph, const sentence_fact& sentence, std::uint32_t at,
                          bool exact) const noexcept {
  const auto same = [&](const part& wanted, const word_fact& w) {
    return wanted.stem == w.stem && (w.capital || !wanted.capital || !exact);
  };
  const std::uint32_t room = sentence.words.last - at;
  const auto n = static_cast<std::uint32_t>(parts_.size());
  std::uint32_t matched = 0;
  while (matched < n && matched < room && same(parts_[matched], paragraph.words[at + matched])) ++matched;
  if (matched == n) return n;
  const word_fact& w = paragraph.words[at];
  if (!exact || !capitals_ || !w.capital) return 0;
  if (lexicon::is_one_of(paragraph.vocabulary[at], initials_)) return 1;
  if (lexicon::is_one_of(w.stem, adjectives_)) return 1;
  const bool alone = (at == sentence.words.first || !paragraph.words[at - 1].proper) &&
                     (room == 1 || !paragraph.words[at + 1].proper || paragraph.words[at + 1].clause != w.clause);
  const bool is_part = w.proper && (w.stem == parts_.front().stem || w.stem == parts_.back().stem);
  return n > 1 && alone && is_part ? 1 : 0;
}

std::vector<mention> name::find_in(std::span<const placed_sentence> sentences) const {
  std::vector<mention> found;
  if (parts_.empty()) return found;
  const auto search = [&](bool exact) {
    bool begins = false;  // whether the sentence before begins with it
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
      const placed_sentence& s = sentences[i];
      if (!s.counted) continue;
      const sentence_fact& fact = s.fact();
      const bool follows = begins && i > 0 && sentences[i - 1].block == s.block;
      begins = false;
      bool named = false;   // whether anybody was,
      bool others = false;  // and another than the target
      const std::uint32_t first = fact.words.first;
      for (std::uint32_t at = first; at < fact.words.last;) {
        std::uint32_t n = match(*s.paragraph, fact, at, exact);
        const std::uint64_t key = s.paragraph->vocabulary[at];
        if (n == 0 && follows && !named && at < first + pronoun_reach) n = subjects.contains(key);
        if (n == 0 && named && !others) n = possessive_pronouns.contains(key);
        if (n > 0) {
          begins |= !named;
          found.push_back({i, at, at + n});
        }
        named |= n > 0 || s.paragraph->words[at].name;
        others |= n == 0 && s.paragraph->words[at].name;
        at += std::max(n, 1u);
      }
    }
  };
  search(true);
  if (found.empty() && !small_word_) search(false);
  return found;
}

void add_mentions_at(facts::span place, std::span<const placed_sentence> sentences, std::vector<mention>& found) {
  const auto before = static_cast<std::ptrdiff_t>(found.size());
  // The last sentence that begins before the end of the place, and those in front of it that reach into it.
  auto next = std::partition_point(sentences.begin(), sentences.end(), [&](const placed_sentence& s) {
    return s.offset + s.fact().place.start < place.end;
  });
  while (next != sentences.begin()) {
    const placed_sentence& s = *--next;
    if (s.offset + s.fact().place.end <= place.start) break;
    const auto words = s.paragraph->words.begin();
    const auto begin = words + s.fact().words.first;
    const auto end = words + s.fact().words.last;
    const auto first = std::partition_point(begin, end,
                                            [&](const word_fact& w) { return w.place.end + s.offset <= place.start; });
    const auto last = std::partition_point(first, end,
                                           [&](const word_fact& w) { return w.place.start + s.offset < place.end; });
    if (first == last) continue;
    found.push_back({static_cast<std::uint32_t>(next - sentences.begin()), static_cast<std::uint32_t>(first - words),
                     static_cast<std::uint32_t>(last - words)});
  }
  std::reverse(found.begin() + before, found.end());
}

bool is_pronoun(const mention& m, std::span<const placed_sentence> sentences) noexcept {
  return m.last == m.first + 1 && pronouns.contains(sentences[m.sentence].paragraph->vocabulary[m.first]);
}

}  // namespace prosescope::sentiment
