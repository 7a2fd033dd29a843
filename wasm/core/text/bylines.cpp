#include "text/bylines.h"

#include <algorithm>
#include <string_view>

#include "text/page_notes.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

constexpr std::uint32_t longest = 16;  // words

constexpr auto writers = lexicon::set_of("written", "story", "words", "text", "reporting", "reported", "reviewed");
constexpr auto words_of_dates = lexicon::set_of("am", "pm", "last");
constexpr auto relative_days = lexicon::set_of("yesterday", "today");

/// “by Jane Public”, with nothing about it: in prose, a line may begin so.
bool is_small_byline(const run_lines& in, const line& l) noexcept {
  constexpr std::uint32_t longest_small = 5;
  const std::uint32_t count = l.last_word - l.first_word;
  if (in.lines.size() > 1 || count < 2 || count > longest_small || !in.words[l.first_word].is("by")) return false;
  return !l.ends_sentence() && std::all_of(in.words.begin() + l.first_word + 1, in.words.begin() + l.last_word,
                                           [](const word& w) { return w.has_capital(); });
}

/// “March 4, 2024 | Updated 10:42 a.m. GMT”, “Yesterday at 9:14 PM”: a day, and what pages say of a time.
bool is_dateline(const run_lines& in, const line& l) noexcept {
  if (l.last_word - l.first_word > longest || l.mark != marker::none || l.last == U':') return false;
  bool month = false;
  bool year = false;
  bool relative = false;
  bool clock = false;
  for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
    const word& w = in.words[i];
    const bool number = w.shape == shape::number;
    const bool of_time = number || w.shortened || w.shape == shape::upper || w.entry.has(flag::month) ||
                         w.entry.has(flag::weekday) || w.entry.has(flag::furniture) || w.entry.has(flag::stop_word) ||
                         w.is_one_of(words_of_dates) || w.is_one_of(deeds_of_pages) || w.is_one_of(relative_days);
    if (!of_time) return false;
    relative = relative || (w.is_one_of(relative_days) && w.has_capital());
    clock = clock || (number && in.text.substr(w.bytes.begin, w.bytes.end - w.bytes.begin).find(':') != in.text.npos);
    month = month || (w.entry.has(flag::month) && w.has_capital());
    year = year || (number && w.letters == 4 && w.bytes.end - w.bytes.begin == 4);
  }
  return (month && year) || (relative && clock);
}

}  // namespace

bool is_byline(const run_lines& in, const line& l) noexcept {
  const std::uint32_t count = l.last_word - l.first_word;
  if (count < 2 || count > longest || l.mark != marker::none) return false;
  const bool written = count > 2 && in.words[l.first_word].is_one_of(writers) && in.words[l.first_word + 1].is("by");
  const std::uint32_t name = l.first_word + (written ? 2 : 1);
  if (!in.words[l.first_word].has_capital() || !in.words[name - 1].is("by")) return false;
  std::uint32_t names = 0;
  for (std::uint32_t i = name; i < l.last_word; ++i) {
    const word& w = in.words[i];
    if (w.has_capital()) {
      ++names;
    } else if (w.shape == shape::lower && !w.entry.has(flag::stop_word)) {
      return false;
    }
  }
  const bool full_stop = l.last == U'.' && !in.words[l.last_word - 1].entry.has(flag::abbreviation_either) &&
                         !in.words[l.last_word - 1].initial;
  return names > 0 && in.words[name].has_capital() && !full_stop;
}

bool is_byline_or_date(const run_lines& in, const line& l) noexcept {
  return is_byline(in, l) || is_small_byline(in, l) || is_dateline(in, l);
}

}  // namespace prosescope::text
