#include "text/captions.h"

#include <algorithm>

#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr auto figure_labels = lexicon::set_of("figure", "fig", "table");
constexpr auto picture_labels = lexicon::set_of("photo", "image", "photograph", "picture", "pictures", "caption",
                                                "credit");

}  // namespace

bool is_caption(const run_lines& in, const line& l) noexcept {
  if (l.last_word - l.first_word < 2) return false;
  for (std::uint32_t i = l.first_word + 1; i + 1 < l.last_word && !l.ends_sentence(); ++i) {
    const word& label = in.words[i];
    const bool credit = label.has_capital() && label.is_one_of(picture_labels) && in.follows(label, ':');
    if (credit && in.follows(in.words[i - 1], '.')) return true;
  }
  const word& label = in.words[l.first_word];
  if (!label.has_capital()) return false;
  if (label.is_one_of(figure_labels)) {
    const word& number = in.words[l.first_word + 1];
    const char32_t after = number.bytes.end < in.text.size() ? decode(in.text, number.bytes.end).value : U'\n';
    return number.shape == shape::number && (after == U':' || after == U'.' || is_line_end(after));
  }
  if (!label.is_one_of(picture_labels)) return false;
  const auto has_capital = [](const word& w) { return w.has_capital(); };
  const bool credit = in.words[l.first_word + 1].is("by") && l.last_word - l.first_word > 2 && !l.ends_sentence() &&
                      std::all_of(in.words.begin() + l.first_word + 2, in.words.begin() + l.last_word, has_capital);
  return credit || in.follows(label, ':');
}

}  // namespace prosescope::text
