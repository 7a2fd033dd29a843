#include "text/sentences.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;
using lexicon::word_class;

// Behind a quoted question or exclamation and a name: “Why?” Mary asked.
constexpr auto speech_verbs = lexicon::set_of("said", "says", "asked", "asks", "cried", "shouted", "replied",
                                              "exclaimed", "whispered", "answered", "called", "yelled", "screamed",
                                              "demanded", "wondered", "thought", "repeated", "muttered", "added");
constexpr std::uint32_t speaker_reach = 3;  // words of a name with its title

// A capital “I” tells nothing of a sentence's start.
constexpr auto always_capital = lexicon::set_of("i", "i'm", "i've", "i'd", "i'll");

// Titles that a sentence often begins with, behind “p.m.” or “Inc.”.
constexpr auto opening_titles = lexicon::set_of("mr", "mrs", "ms", "dr", "prof");

constexpr auto closings = lexicon::set_of("regards", "sincerely", "truly", "faithfully");
constexpr auto halves_of_day = lexicon::set_of("am", "pm", "a.m", "p.m");

// Signs in a line that is drawn between two texts; three stars part the sections of a story.
constexpr std::uint32_t shortest_rule = 5;
constexpr std::uint32_t shortest_rule_of_stars = 3;

/// What stands between two words, as far as it tells whether a sentence ends there.
struct gap {
  std::uint32_t first_end = 0;  ///< just behind the first terminator
  std::uint32_t end = 0;        ///< just behind the terminators and what closes after them, or behind a symbol
  std::uint32_t full_stops = 0;
  bool terminated = false;
  bool question_or_exclamation = false;
  bool ellipsis = false;
  bool parted = false;         ///< white space between terminators: “. . .”
  bool ideographic = false;    ///< 。 and its like need no space behind them
  bool closed = false;         ///< a quote or bracket closes after the terminator
  bool spaced = false;         ///< white space follows
  bool spaced_before = false;  ///< white space stands before the terminator
  bool quote_opens = false;    ///< a quote opens before the next word
  bool opened = false;         ///< a quote or bracket does
  bool closed_before = false;  ///< a closing quote or bracket stands before the terminator
  bool left_out = false;       ///< “[...]”
  bool goes_on = false;        ///< a comma or semicolon follows
  bool joined = false;         ///< a sign stands between the terminator and the next word, without a space
  bool quote_inside = false;   ///< a quote opens, and nothing terminates
  bool symbol = false;         ///< an emoticon or emoji
  bool pointed = false;        ///< punctuation other than terminators: a comma, a bracket, a dash
};

bool is_quote(char32_t c) noexcept { return c == U'"' || c == U'\''; }

bool closes(char32_t c) noexcept { return class_of(c) == char_class::close_punct || is_quote(c); }

bool opens(char32_t c) noexcept { return class_of(c) == char_class::open_punct || is_quote(c); }

bool is_bracket(char32_t c) noexcept {
  return c == U'(' || c == U')' || c == U'[' || c == U']' || c == U'{' || c == U'}';
}

/// Marks of notes, which cling to the full stop: “end.¹”
bool is_note(char32_t c) noexcept {
  return c == U'¹' || c == U'²' || c == U'³' || (c >= U'⁰' && c <= U'⁹') || c == U'†' || c == U'‡';
}

/// A list in one line: “1) one 2) two”, “• one • two”.
struct item_mark {
  char32_t bullet = 0;
  char32_t value = 0;  ///< a number, or a letter
  bool letter = false;
  bool opened = false;   ///< “(1)”
  bool stopped = false;  ///< “1.”
  bool closed = false;   ///< “1)”
  std::uint32_t end = 0;

  [[nodiscard]] bool precedes(const item_mark& next) const noexcept {
    if (bullet != next.bullet) return false;
    if (bullet) return true;
    return letter == next.letter && opened == next.opened && stopped == next.stopped && closed == next.closed &&
           value + 1 == next.value;
  }
};

class splitter {
 public:
  splitter(std::string_view run, const block& b, const std::vector<word>& words, std::vector<sentence>& out)
      : run_(run), block_(b), words_(words), out_(out) {}

  void split() {
    begin_ = block_.bytes.begin;
    first_ = block_.first_word;
    mark_ = read_mark(begin_);
    marked_until_ = mark_.end;
    for (std::uint32_t i = next_word(first_); i < block_.last_word;) {
      const std::uint32_t next = next_word(i + 1);
      if (next >= block_.last_word) break;
      cut_between(i, next);
      i = next;
    }
    add(block_.bytes.end, block_.last_word);
  }

 private:
  /// The first word from `i` on that is neither an emoticon or emoji nor a reference (“end.[1]”).
  [[nodiscard]] std::uint32_t next_word(std::uint32_t i) const noexcept {
    while (i < block_.last_word && (!words_[i].counted() || is_reference(words_[i]))) ++i;
    return i;
  }

  [[nodiscard]] bool is_reference(const word& w) const noexcept {
    return w.shape == shape::number && sign_before(w) == '[' && sign_behind(w) == ']' &&
           w.bytes.begin > block_.bytes.begin + 1 && !is_space(decode(run_, previous(run_, w.bytes.begin - 1)).value);
  }

  [[nodiscard]] char sign_before(const word& w) const noexcept {
    return w.bytes.begin > block_.bytes.begin ? run_[w.bytes.begin - 1] : '\0';
  }

  [[nodiscard]] char sign_behind(const word& w) const noexcept {
    return w.bytes.end < block_.bytes.end ? run_[w.bytes.end] : '\0';
  }

  /// Cuts behind word `i`, or in front of `next`, or not at all.
  void cut_between(std::uint32_t i, std::uint32_t next) {
    has_verb_ = has_verb_ || words_[i].entry.primary == word_class::verb || words_[i].entry.may_be(lexicon::tag::past);
    if (words_[i].bytes.end <= marked_until_) return;
    if (mark_.end == 0 && next == i + 1 && are_words_in_a_row(words_[i], words_[next])) return;
    cut_by_signs(i, next);
  }

  // Out of the loop over all words, which engines compile as a whole.
  [[gnu::noinline]] void cut_by_signs(std::uint32_t i, std::uint32_t next) {
    if (const std::uint32_t at = item_before(next)) return cut(at, next);
    if (next == i + 1 && are_words_in_a_row(words_[i], words_[next])) return;
    if (const std::uint32_t at = end_of_row(i, next)) return cut(at, next);
    const gap g = read_gap(i, next);
    quote_inside_ = quote_inside_ || (!g.terminated && g.quote_inside);
    if (g.terminated && g.full_stops == 4 && g.parted && !g.spaced_before && !g.closed && words_[next].has_capital()) {
      return cut(g.first_end, next);  // a full stop, then what was left out: “one. . . . Two”
    }
    if (const std::uint32_t end = !g.terminated ? end_without(i, next, g) : ends(i, next, g) ? g.end : 0) {
      cut(end, next);
    }
  }

  /// Most words: a space alone stands between them, and neither is a number or link, of which stamps and lists are
  /// made.
  [[nodiscard]] bool are_words_in_a_row(const word& before, const word& after) const noexcept {
    return after.bytes.begin - before.bytes.end == 1 && sign_behind(before) == ' ' && !before.full_stop &&
           before.shape < shape::number && after.shape < shape::number && !before.is_one_of(halves_of_day);
  }

  void cut(std::uint32_t end, std::uint32_t next) {
    add(end, next);
    begin_ = skip_space(end);
    first_ = next;
    has_verb_ = quote_inside_ = false;
    while (const std::uint32_t rule = end_of_rule(begin_)) {
      add(rule, next);
      begin_ = skip_space(rule);
    }
  }

  void add(std::uint32_t end, std::uint32_t last) {
    while (end > begin_ && is_space(decode(run_, previous(run_, end)).value)) {
      end = static_cast<std::uint32_t>(previous(run_, end));
    }
    out_.push_back({{begin_, end}, first_, last});
  }

  [[nodiscard]] std::uint32_t skip_space(std::uint32_t at) const noexcept {
    while (at < block_.bytes.end) {
      const auto [c, bytes] = decode(run_, at);
      if (!is_space(c)) break;
      at += bytes;
    }
    return at;
  }

  /// The mark of an item that stands at a place; one that ends at 0 if there is none.
  [[nodiscard, gnu::noinline]] item_mark read_mark(std::uint32_t at) const noexcept {
    item_mark m;
    const auto look = [&] { return at < block_.bytes.end ? decode(run_, at) : code_point{U' ', 0}; };
    const auto take = [&](bool wanted) {
      if (wanted) at += look().bytes;
      return wanted;
    };
    const auto [c, bytes] = look();
    if (is_bullet(c)) {
      m.bullet = c;
      m.end = at + bytes;
      at = skip_space(at + bytes);
    }
    m.opened = take(look().value == U'(');
    const std::uint32_t begin = at;
    while (at - begin < 3 && take(class_of(look().value) == char_class::digit && look().value < 128)) {
      m.value = m.value * 10 + (static_cast<char32_t>(run_[at - 1]) - U'0');
    }
    if (at == begin && look().value >= U'a' && look().value <= U'z') {
      m.letter = true;
      m.value = look().value;
      ++at;
    }
    if (at == begin) return m;
    m.stopped = take(!m.opened && look().value == U'.');
    m.closed = take(look().value == U')');
    if ((m.stopped || m.closed) && is_space(look().value)) m.end = at;
    return m;
  }

  /// Where the list's next item begins, if its mark is word `i` or stands just before it; else 0.
  [[nodiscard]] std::uint32_t item_before(std::uint32_t i) noexcept {
    if (!mark_.end) return 0;
    const std::uint32_t floor = words_[i - 1].bytes.end;
    std::uint32_t at = words_[i].bytes.begin;
    if (mark_.bullet) {  // the bullet stands before the word, with or without a number
      while (at > floor && decode(run_, at).value != mark_.bullet) at = static_cast<std::uint32_t>(previous(run_, at));
    } else if (mark_.opened && at > floor) {
      --at;
    }
    if (at == block_.bytes.begin || !is_space(decode(run_, previous(run_, at)).value)) return 0;
    const item_mark next = read_mark(at);
    if (!next.end || !mark_.precedes(next)) return 0;
    mark_ = next;
    marked_until_ = next.end;
    return at;
  }

  /// Reads what stands between two words, over the symbols and references between them.
  [[nodiscard, gnu::noinline]] gap read_gap(std::uint32_t i, std::uint32_t next) const noexcept {
    gap g;
    const std::uint32_t begin = words_[i].bytes.end - words_[i].full_stop;
    const std::uint32_t end = words_[next].bytes.begin;
    bool space_since = false;
    std::uint32_t between = i + 1;
    for (std::uint32_t at = begin; at < end;) {
      const auto [c, bytes] = decode(run_, at);
      if (between < next && at >= words_[between].bytes.begin) {
        at = words_[between].bytes.end;
        if (words_[between].counted()) {  // a reference
          if (g.terminated && !space_since) g.end = at;
        } else {
          g.symbol = true;
          g.end = at;
        }
        ++between;
        continue;
      }
      if (const std::uint32_t behind = end_of_aside(at, end)) {
        g.left_out = true;
        if (g.terminated && space_since) {
          g.opened = true;
          return g;
        }
        at = behind;
        continue;
      }
      at += bytes;
      if (is_terminator(c)) {
        if (g.terminated && space_since && g.opened) break;
        terminate(g, c, at, space_since);
        space_since = false;
      } else if (class_of(c) == char_class::emoji) {
        g.symbol = true;
        g.end = at;
      } else if (!g.terminated) {
        lead_to_end(g, c);
      } else if (is_space(c)) {
        g.spaced = space_since = true;
      } else if (space_since ? !g.opened && closes_alone(c, at) : closes(c) || is_note(c)) {
        g.closed = g.closed || closes(c);
        g.end = at;
      } else if (opens(c)) {
        g.quote_opens = g.quote_opens || (!g.opened && !is_bracket(c));
        g.opened = true;
      } else if (!g.opened && (c == U',' || c == U';')) {
        g.goes_on = true;
      } else {
        g.joined = g.joined || !space_since;
      }
    }
    return g;
  }

  /// Takes in a terminator that ends at `at`; `parted`: with white space between it and the one before.
  static void terminate(gap& g, char32_t c, std::uint32_t at, bool parted) noexcept {
    if (!g.terminated) g.first_end = at;
    g.terminated = true;
    g.full_stops += c == U'.';
    g.ellipsis = g.ellipsis || c == U'…' || (c == U'.' && g.full_stops > 1 && !g.closed);
    g.question_or_exclamation = g.question_or_exclamation || (c != U'.' && c != U'…');
    g.ideographic = g.ideographic || c == U'。' || c == U'！' || c == U'？' || c == U'｡' || c == U'।' || c == U'۔';
    g.parted = g.parted || parted;
    g.end = at;
    g.spaced = g.opened = g.quote_opens = false;
  }

  /// Takes in what stands in front of any terminator.
  static void lead_to_end(gap& g, char32_t c) noexcept {
    const bool space = is_space(c);
    g.spaced_before = g.spaced_before || space;
    g.closed_before = g.closed_before || (closes(c) && !g.spaced_before);
    g.quote_inside = g.quote_inside || (g.spaced_before && opens(c) && !is_bracket(c));
    g.pointed = g.pointed || (!space && c != U'>');
  }

  /// The end of a bracket that holds terminators alone, as in “one [...] two” and “the best (!) of all”, or 0.
  [[nodiscard]] std::uint32_t end_of_aside(std::uint32_t at, std::uint32_t end) const noexcept {
    if (run_[at] != '[' && run_[at] != '(') return 0;
    const char close = run_[at] == '[' ? ']' : ')';
    const std::uint32_t inside = ++at;
    while (at < end) {
      const auto [c, bytes] = decode(run_, at);
      if (!is_terminator(c) && c != U' ') break;
      at += bytes;
    }
    return at > inside && at < end && run_[at] == close ? at + 1 : 0;
  }

  /// Whether what stands apart behind a terminator and white space still closes: “(one. ) Two”, “'one. ' Two”.
  [[nodiscard]] bool closes_alone(char32_t c, std::uint32_t behind) const noexcept {
    if (!closes(c)) return false;
    return !is_quote(c) || (behind < block_.bytes.end && is_space(decode(run_, behind).value));
  }

  /// Whether the sentence ends between words `i` and `next`, where terminators stand.
  [[nodiscard]] bool ends(std::uint32_t i, std::uint32_t next, const gap& g) const noexcept {
    const word& before = words_[i];
    const word& after = words_[next];
    const bool small = after.shape == shape::lower;
    if (g.ideographic) return true;
    if (g.goes_on) return false;
    if (g.symbol) return true;
    if (!g.spaced) return is_missing_space(before, after, g);
    if (g.question_or_exclamation) {
      if (g.closed && !g.quote_opens && !quote_inside_ && is_speaker(next)) return false;
      if (small && i != first_ && before.has_capital() && g.full_stops == 0 && is_named_with_mark(before, after)) {
        return false;
      }
      return !(small && (g.closed || g.ellipsis));
    }
    if (g.ellipsis) {
      if (after.is_one_of(always_capital)) return g.full_stops > 3;
      return !small && !(after.shape == shape::number && g.full_stops > 3);
    }
    if (g.closed) return !small;
    const bool mark = before.letters == 1 || (before.shape == shape::number && before.letters == 2);
    if (mark && i == first_) return false;  // “1. First”, “A. Plan it”
    if (before.letters == 1 && before.shape != shape::number && after.shape == shape::number) return false;  // “N°. 5”
    if (before.full_stop) return ends_behind_abbreviation(i, after, g);
    return !small || starts_small(before, after);
  }

  /// Sloppy writing begins sentences with small letters; but a short word that is unknown, or may be an abbreviation,
  /// probably is one.
  [[nodiscard]] bool starts_small(const word& before, const word& after) const noexcept {
    if (before.shape == shape::number) return true;
    const bool brief = before.letters < 3 && !before.entry.has(flag::pronoun);  // “12 in. long”, “6d. each”
    if (brief || before.entry.has(flag::abbreviation_also_word)) return after.entry.has(flag::pronoun);
    if (class_of(decode(run_, before.bytes.begin).value) == char_class::digit) return true;
    if (before.entry.known || before.letters > 4) return true;
    return after.is("the") || after.entry.has(flag::pronoun);
  }

  /// “Yahoo! and AOL”, “on Jeopardy! in May”: a name that ends in an exclamation mark.
  [[nodiscard]] static bool is_named_with_mark(const word& before, const word& after) noexcept {
    if (before.shape == shape::upper || before.entry.has(flag::stop_word)) return false;
    return after.entry.has(flag::stop_word) && !after.entry.has(flag::pronoun);
  }

  [[nodiscard]] bool ends_behind_abbreviation(std::uint32_t i, const word& after, const gap& g) const noexcept {
    const word& before = words_[i];
    if (!after.has_capital() || before.initial || before.entry.has(flag::abbreviation_title)) return false;
    if (before.entry.has(flag::abbreviation_inner) && before.letters < 3) return false;
    if (g.quote_opens) return true;
    if (g.opened) return false;
    if (after.is_one_of(always_capital) || after.is_one_of(opening_titles)) return has_verb_;  // “At 5 a.m. I woke.”
    const bool unit = before.shape == shape::lower && i > first_ && words_[i - 1].shape == shape::number &&
                      !before.is_one_of(halves_of_day);
    return unit || after.begins_sentences();  // “at 60 mph. Drivers …”
  }

  /// “Mary asked”, “Mr. Smith said”, “I cried”: who spoke, behind a quote.
  [[nodiscard]] bool is_speaker(std::uint32_t i) const noexcept {
    for (std::uint32_t ahead = 0; ahead <= speaker_reach && i + ahead < block_.last_word; ++ahead) {
      const word& w = words_[i + ahead];
      if (w.shape == shape::lower) return ahead > 0 && w.is_one_of(speech_verbs);
      if (!w.has_capital() || (w.begins_sentences() && !w.is("i"))) return false;
    }
    return false;
  }

  /// “the end.The next”, “no?yes”: no name or address is made so.
  [[nodiscard]] bool is_missing_space(const word& before, const word& after, const gap& g) const noexcept {
    if (class_of(decode(run_, after.bytes.begin).value) == char_class::ideograph) return true;
    if (g.spaced_before || g.closed_before || g.closed || g.joined) return false;
    if (g.ellipsis && !g.question_or_exclamation) return after.has_capital() && !after.is_one_of(always_capital);
    if (before.shape == shape::number)
      return after.shape == shape::capitalised && after.entry.known && after.letters > 2;
    if (!before.entry.known || before.letters < 2 || before.full_stop) return false;
    if (g.question_or_exclamation) return after.has_capital() || (after.shape == shape::lower && after.entry.known);
    if (after.shape == shape::lower) return after.is_small_word() && after.letters > 2;
    if (after.shape != shape::capitalised) return false;
    if (before.shape == shape::lower) return after.entry.known || after.letters > 2;
    if (before.shape != shape::capitalised) return false;
    return after.begins_sentences() || after.full_stop || (after.entry.known && after.letters > 3);
  }

  /// Where the sentence ends between words `i` and `next` though nothing terminates it, or 0.
  [[nodiscard]] std::uint32_t end_without(std::uint32_t i, std::uint32_t next, const gap& g) const noexcept {
    const word& before = words_[i];
    const word& after = words_[next];
    if (g.symbol) return after.begins_sentences() ? g.end : 0;
    const std::uint32_t limit = after.bytes.begin;
    const std::uint32_t behind = end_of_chunk(before.bytes.end, limit);
    if (behind == limit) return 0;
    for (std::uint32_t at = skip_space(behind); at < limit; at = skip_space(end_of_chunk(at, limit))) {
      if (end_of_rule(at)) return at;
    }
    if (is_closing(i) && after.has_capital()) return behind;
    if (g.pointed) return 0;
    if (is_stamp(next)) return before.has_capital() || is_link(before) ? behind : 0;
    if (ends_stamp(i)) return after.has_capital() || is_stamp(first_) ? behind : 0;
    if (!is_link(before)) return 0;
    const bool known = after.has_capital() && after.entry.known && after.entry.primary != word_class::proper_noun;
    return known || is_link(after) ? behind : 0;  // a list of links
  }

  /// Where the row of a table ends between words `i` and `next`, or 0: the lines of other blocks are joined by spaces.
  [[nodiscard]] std::uint32_t end_of_row(std::uint32_t i, std::uint32_t next) const noexcept {
    if (block_.kind != block_kind::table) return 0;
    const std::uint32_t begin = words_[i].bytes.end;
    const std::size_t last_end = run_.substr(begin, words_[next].bytes.begin - begin).rfind('\n');
    return last_end == run_.npos ? 0 : begin + static_cast<std::uint32_t>(last_end);
  }

  /// “Best regards, Jane Doe”: letters put the name in a line of its own.
  [[nodiscard]] bool is_closing(std::uint32_t i) const noexcept {
    return i - first_ < 2 && words_[i].is_one_of(closings) && sign_behind(words_[i]) == ',';
  }

  /// “Jane Doe 08/16/2000 12:05 PM Hello”: mail programs put a date and a time over what they forward.
  [[nodiscard]] bool is_stamp(std::uint32_t i) const noexcept {
    if (i + 1 >= block_.last_word || words_[i].shape != shape::number || words_[i + 1].shape != shape::number) {
      return false;
    }
    const auto count = [&](const word& w, char sign) {
      const std::string_view spelling = run_.substr(w.bytes.begin, w.bytes.end - w.bytes.begin);
      return std::count(spelling.begin(), spelling.end(), sign);
    };
    return count(words_[i], '/') == 2 && count(words_[i + 1], ':') > 0;
  }

  [[nodiscard]] bool ends_stamp(std::uint32_t i) const noexcept {
    if (i >= first_ + 2 && words_[i].is_one_of(halves_of_day)) return is_stamp(i - 2);
    return i > first_ && is_stamp(i - 1) && !words_[i + 1].is_one_of(halves_of_day);
  }

  /// A URL or an e-mail address, but no bare name as “example.com”.
  [[nodiscard]] bool is_link(const word& w) const noexcept {
    if (w.shape != shape::address) return false;
    const std::string_view spelling = run_.substr(w.bytes.begin, w.bytes.end - w.bytes.begin);
    const auto sign = std::min(spelling.find('@'), spelling.find("://"));
    return sign != spelling.npos && spelling.find('.', sign) != spelling.npos;
  }

  /// The end of a rule that is drawn with signs (“=====”, “***”) and stands apart, or 0.
  [[nodiscard]] std::uint32_t end_of_rule(std::uint32_t at) const noexcept {
    const char sign = run_[at];
    if (sign != '=' && sign != '-' && sign != '_' && sign != '*' && sign != '~' && sign != '#') return 0;
    std::uint32_t end = at;
    while (end < block_.bytes.end && run_[end] == sign) ++end;
    if (end - at < (sign == '*' ? shortest_rule_of_stars : shortest_rule)) return 0;
    return end == block_.bytes.end || is_space(decode(run_, end).value) ? end : 0;
  }

  [[nodiscard]] std::uint32_t end_of_chunk(std::uint32_t at, std::uint32_t limit) const noexcept {
    while (at < limit) {
      const auto [c, bytes] = decode(run_, at);
      if (is_space(c)) break;
      at += bytes;
    }
    return at;
  }

  std::string_view run_;
  const block& block_;
  const std::vector<word>& words_;
  std::vector<sentence>& out_;
  std::uint32_t begin_ = 0;         ///< of the sentence that is being read
  std::uint32_t first_ = 0;         ///< its first word
  bool has_verb_ = false;           ///< whether it has one so far
  bool quote_inside_ = false;       ///< whether a quote opened in it, behind its first word
  item_mark mark_;                  ///< of the list's last item
  std::uint32_t marked_until_ = 0;  ///< words up to here are an item's mark
};

}  // namespace

void cut_sentences(std::string_view run, const block& b, const std::vector<word>& words, std::vector<sentence>& out) {
  splitter(run, b, words, out).split();
}

}  // namespace prosescope::text
