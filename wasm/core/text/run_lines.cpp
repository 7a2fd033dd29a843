#include "text/run_lines.h"

namespace prosescope::text {

using lexicon::flag;

bool run_lines::is_field(const line& l) const noexcept {
  if (l.mark != marker::none || l.first_word == l.last_word) return false;
  const word& name = words[l.first_word];
  return name.has_capital() && name.bytes.begin == l.bytes.begin && follows(name, ':');
}

bool run_lines::is_sentence(const line& l) const noexcept {
  if (l.last == U',' || l.last == U';' || l.last == U':') return true;
  if (!l.ends_sentence()) return false;
  if (l.last != U'.' || l.last_word == l.first_word) return true;
  const word& end = words[l.last_word - 1];
  const bool abbreviated = end.shortened || end.entry.has(flag::abbreviation_either) ||
                           end.entry.has(flag::abbreviation_title);
  if (!abbreviated) return true;
  std::uint32_t small = 0;
  std::uint32_t content = 0;
  for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
    const word& w = words[i];
    if (w.entry.has(flag::stop_word) || w.shape == shape::number) continue;
    ++content;
    small += w.shape == shape::lower;
  }
  return small * 2 > content;
}

bool run_lines::is_title(const line& l) const noexcept {
  if (l.ends_sentence() || l.first_word == l.last_word) return false;
  if (words[l.last_word - 1].entry.has(flag::stop_word)) return false;  // wrapped: “Paris, London and”
  std::uint32_t content = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
    const word& w = words[i];
    if (w.shape == shape::lower && w.entry.primary == lexicon::word_class::verb) return false;  // “she said that”
    if (w.entry.has(flag::stop_word) || w.shape == shape::number) continue;
    ++content;
    capitals += w.has_capital();
  }
  return content > 1 && capitals * 8 >= content * 7;
}

}  // namespace prosescope::text
