#include "text/names.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;
using lexicon::word_class;

bool small_by_nature(const word& w) noexcept { return w.entry.has(flag::stop_word) || w.entry.has(flag::pronoun); }

/// Headlines: nearly all words that could be small have a capital.
bool is_title_case(std::span<const word> sentence) noexcept {
  std::size_t capitals = 0;
  std::size_t all = 0;
  for (const word& w : sentence) {
    if (small_by_nature(w) || w.shape == shape::number || w.shape == shape::address || !w.counted()) continue;
    ++all;
    capitals += w.has_capital();
  }
  return all > 2 && capitals * 4 >= all * 3;
}

/// A word behind a colon, a dash or an opening quote may have its capital from there.
bool opens_speech(std::string_view run, const word& w) noexcept {
  for (std::size_t at = w.bytes.begin; at > 0;) {
    at = previous(run, at);
    const char32_t c = decode(run, at).value;
    const char_class kind = class_of(c);
    if (kind == char_class::space) continue;
    return kind == char_class::open_punct || c == U'"' || c == U'\'' || c == U':' || c == U'—' || c == U'–';
  }
  return true;
}

}  // namespace

bool is_all_capitals(std::span<const word> sentence) noexcept {
  return std::all_of(sentence.begin(), sentence.end(), [](const word& w) {
    return !w.counted() || w.shape == shape::upper || w.shape == shape::number || w.letters < 2;
  });
}

void mark_names(std::string_view run, std::span<word> sentence) noexcept {
  const bool title = is_title_case(sentence);
  bool first = true;
  for (word& w : sentence) {
    const bool starts = first;
    first = false;
    w.name = false;
    if (!w.has_capital() || small_by_nature(w) || w.shape == shape::address) continue;
    if (w.initial && w.entry.has(flag::function_word_english)) continue;  // “I”, “A”
    const bool doubtful = title || starts || opens_speech(run, w);
    const bool named = w.entry.primary == word_class::proper_noun || !w.entry.known;
    w.name = doubtful ? named || (w.shape == shape::upper && !title && w.letters > 1) : true;
  }
}

}  // namespace prosescope::text
