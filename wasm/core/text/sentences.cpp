#include "text/sentences.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

/// What stands between two words, as far as it tells whether a sentence ends there.
struct gap {
  std::uint32_t end = 0;  ///< just behind the terminators and what closes after them
  std::uint32_t full_stops = 0;
  bool terminated = false;
  bool question_or_exclamation = false;
  bool ellipsis = false;
  bool ideographic = false;    ///< 。 and its like need no space behind them
  bool closed = false;         ///< a quote or bracket closes after the terminator
  bool spaced = false;         ///< white space follows
  bool spaced_before = false;  ///< white space stands before the terminator
  bool opened = false;         ///< a quote or bracket opens before the next word
  bool closed_before = false;  ///< a closing quote or bracket stands before the terminator
};

bool closes(char32_t c) noexcept { return class_of(c) == char_class::close_punct || c == U'"' || c == U'\''; }

bool opens(char32_t c) noexcept { return class_of(c) == char_class::open_punct || c == U'"' || c == U'\''; }

gap read_gap(std::string_view run, std::uint32_t begin, std::uint32_t end) noexcept {
  gap g;
  bool space_since = false;
  for (std::size_t at = begin; at < end;) {
    const auto [c, bytes] = decode(run, at);
    at += bytes;
    const bool space = class_of(c) == char_class::space;
    if (is_terminator(c)) {
      if (g.terminated && space_since && g.opened) break;
      g.terminated = true;
      g.full_stops += c == U'.';
      g.ellipsis = g.ellipsis || c == U'…' || g.full_stops > 1;
      g.question_or_exclamation = g.question_or_exclamation || (c != U'.' && c != U'…');
      g.ideographic = g.ideographic || c == U'。' || c == U'！' || c == U'？' || c == U'｡' || c == U'।' || c == U'۔';
      g.end = static_cast<std::uint32_t>(at);
      g.spaced = space_since = g.opened = false;
    } else if (!g.terminated) {
      g.spaced_before = g.spaced_before || space;
      g.closed_before = g.closed_before || (closes(c) && !g.spaced_before);
    } else if (space) {
      g.spaced = space_since = true;
    } else if (!space_since && closes(c)) {
      g.closed = true;
      g.end = static_cast<std::uint32_t>(at);
    } else if (opens(c)) {
      g.opened = true;
    }
  }
  return g;
}

class splitter {
 public:
  splitter(std::string_view run, const block& b, const std::vector<word>& words, std::vector<sentence>& out)
      : run_(run), block_(b), words_(words), out_(out) {}

  void split() {
    std::uint32_t begin = block_.bytes.begin;
    std::uint32_t first = block_.first_word;
    for (std::uint32_t i = block_.first_word; i + 1 < block_.last_word; ++i) {
      const gap g = read_gap(run_, words_[i].bytes.end, words_[i + 1].bytes.begin);
      if (!g.terminated || !ends(i, first, g)) continue;
      add(begin, g.end, first, i + 1);
      begin = skip_space(g.end);
      first = i + 1;
    }
    add(begin, block_.bytes.end, first, block_.last_word);
  }

 private:
  void add(std::uint32_t begin, std::uint32_t end, std::uint32_t first, std::uint32_t last) {
    out_.push_back({{begin, end}, first, last});
  }

  [[nodiscard]] std::uint32_t skip_space(std::uint32_t at) const noexcept {
    while (at < block_.bytes.end) {
      const auto [c, bytes] = decode(run_, at);
      if (class_of(c) != char_class::space) break;
      at += bytes;
    }
    return at;
  }

  /// Whether the sentence that began with word `first` ends between word `i` and the next.
  [[nodiscard]] bool ends(std::uint32_t i, std::uint32_t first, const gap& g) const noexcept {
    const word& before = words_[i];
    const word& after = words_[i + 1];
    const bool small = after.shape == shape::lower;
    if (g.ideographic) return true;
    if (!g.spaced) return is_missing_space(before, after, g);
    if (g.question_or_exclamation) return !(small && (g.closed || g.ellipsis));
    if (g.ellipsis) return !small && !(after.shape == shape::number && g.full_stops > 3);
    if (g.closed || g.closed_before) return !small;
    if (before.initial) return ends_after_initial(i, after, g);
    if (i == first && before.shape == shape::number && before.letters <= 2) return false;  // “1. First”
    if (!abbreviates(before, after)) return !small || (before.entry.known && before.letters > 2);
    if (before.entry.has(flag::abbreviation_title)) return false;
    if (before.entry.has(flag::abbreviation_inner)) return !small && is_opener(after, g) && before.letters > 2;
    return !small && is_opener(after, g);
  }

  /// Whether a full stop behind `before` may belong to it. “No”, “art” and “sun” are abbreviations before a number or a
  /// name only. A small letter behind the full stop: sloppy writing behind a word, an abbreviation behind anything
  /// else.
  [[nodiscard]] static bool abbreviates(const word& before, const word& after) noexcept {
    if (before.shortened) return true;
    const bool listed = before.entry.has(flag::abbreviation_title) || before.entry.has(flag::abbreviation_inner) ||
                        before.entry.has(flag::abbreviation_either);
    if (!listed) return false;
    if (!before.entry.has(flag::abbreviation_also_word)) return true;
    return after.shape == shape::number || (before.has_capital() && after.has_capital() && !after.entry.known) ||
           (before.has_capital() && after.entry.primary == lexicon::word_class::proper_noun);
  }

  /// A word that begins sentences, and so ends the one before, even behind an abbreviation: “in the U.S. The …”.
  [[nodiscard]] static bool is_opener(const word& w, const gap& g) noexcept {
    if (g.opened) return true;
    if (w.shape != shape::capitalised && w.shape != shape::upper && w.shape != shape::mixed) return false;
    return w.entry.has(flag::stop_word) || w.entry.has(flag::pronoun) || w.entry.has(flag::function_word_english);
  }

  /// “J. Smith” goes on; “Plan B. The …” and “you and I. They” end.
  [[nodiscard]] bool ends_after_initial(std::uint32_t i, const word& after, const gap& g) const noexcept {
    if (after.shape == shape::lower) return false;
    if (!is_opener(after, g)) return false;
    const bool name_before = i > 0 && words_[i - 1].has_capital() && !words_[i - 1].entry.has(flag::stop_word);
    return !name_before || !after.initial;
  }

  /// “the end.The next”: a small word, a full stop, a capital, none of which a name or an address has.
  [[nodiscard]] static bool is_missing_space(const word& before, const word& after, const gap& g) noexcept {
    if (before.shape != shape::lower || after.shape != shape::capitalised) return false;
    if (g.spaced_before || g.closed_before) return false;
    return before.entry.known && before.letters > 1 && (after.entry.known || after.letters > 2);
  }

  std::string_view run_;
  const block& block_;
  const std::vector<word>& words_;
  std::vector<sentence>& out_;
};

}  // namespace

void cut_sentences(std::string_view run, const block& b, const std::vector<word>& words, std::vector<sentence>& out) {
  splitter(run, b, words, out).split();
}

}  // namespace prosescope::text
