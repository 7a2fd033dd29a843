#include "text/phrases.h"

#include <algorithm>
#include <string>

namespace prosescope::text {

namespace {

/// Whether two words stand in one line of thought: nothing but white space between them.
bool stand_together(std::string_view run, const word& a, const word& b) noexcept {
  const std::string_view gap = run.substr(a.bytes.end, b.bytes.begin - a.bytes.end);
  return std::all_of(gap.begin(), gap.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
}

/// Whether the lexicon tells that no phrase begins with two words. It knows them by their keys, which are those of all
/// their bytes where they are plain.
bool begin_no_phrase(const lexicon::table& lexicon, const word& a, const word& b) noexcept {
  return a.plain && b.plain && !a.full_stop && !b.full_stop && !lexicon.may_begin_phrase(a.key, b.key);
}

}  // namespace

void mark_phrases(std::string_view run, const lexicon::table& lexicon, std::span<word> words) {
  std::string folded;
  for (std::size_t i = 0; i < words.size();) {
    word& first = words[i];
    std::size_t next = i + 1;
    if (first.entry.has(lexicon::flag::begins_phrase) && next < words.size() &&
        !begin_no_phrase(lexicon, first, words[next])) {
      folded.clear();
      append_folded(run.substr(first.bytes.begin, first.bytes.end - first.bytes.begin), folded);
      const std::size_t last = std::min(words.size(), i + longest_phrase);
      for (std::size_t k = i + 1; k < last && stand_together(run, words[k - 1], words[k]); ++k) {
        folded.push_back(' ');
        append_folded(run.substr(words[k].bytes.begin, words[k].bytes.end - words[k].bytes.begin), folded);
        const lexicon::entry found = lexicon.find(folded);
        if (!found.known) continue;
        first.entry.valence = found.valence;
        first.entry.agent = found.agent;
        first.entry.patient = found.patient;
        first.entry.role = found.role;
        first.entry.strength = found.strength;
        first.phrase = static_cast<std::uint8_t>(k + 1 - i);
      }
      if (first.phrase > 0) {
        next = i + first.phrase;
        for (word& w : words.subspan(i + 1, first.phrase - 1u)) {
          w.phrase = 1;
          w.entry.valence = w.entry.agent = w.entry.patient = 0;
          w.entry.role = lexicon::role::none;
        }
      }
    }
    i = next;
  }
}

}  // namespace prosescope::text
