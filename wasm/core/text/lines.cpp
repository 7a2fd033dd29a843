#include "text/lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

#include "text/hyphens.h"
#include "text/marks.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr std::uint32_t tab_width = 4;

constexpr std::array<std::string_view, 7> ligatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};  // U+FB00…

std::uint32_t to32(std::size_t n) noexcept { return static_cast<std::uint32_t>(n); }

bool is_wordy(char_class kind) noexcept {
  return is_letter(kind) || kind == char_class::digit || kind == char_class::ideograph;
}

bool space_at(std::string_view content, std::size_t at) noexcept {
  return at >= content.size() || is_space(decode(content, at).value);
}

/// A line of one sign, three times or more: “---”, “* * *”, “=====”.
bool is_rule(std::string_view content) noexcept {
  constexpr std::u32string_view signs = U"-*_=~#+—–•·⁂";
  char32_t sign = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < content.size();) {
    const auto [c, bytes] = decode(content, at);
    at += bytes;
    if (is_space(c)) continue;
    if (sign == 0) sign = c;
    if (c != sign || signs.find(c) == signs.npos) return false;
    ++count;
  }
  return count >= 3 || sign == U'⁂';
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Where the number of a section, “1.2” or “3.1.4.”, ends of which `at` is the end of the first part, if a capital
/// letter stands behind it; else 0.
std::size_t end_of_section(std::string_view content, std::size_t at) noexcept {
  std::size_t parts = 0;
  while (at + 1 < content.size() && content[at] == '.' && is_digit(content[at + 1])) {
    while (++at < content.size() && is_digit(content[at])) {
    }
    ++parts;
  }
  if (at < content.size() && content[at] == '.') ++at;
  if (parts == 0 || at >= content.size() || !space_at(content, at)) return 0;
  std::size_t next = at;
  while (next < content.size() && space_at(content, next)) next += decode(content, next).bytes;
  return next < content.size() && class_of(decode(content, next).value) == char_class::letter_upper ? at : 0;
}

bool is_small_after(std::string_view content, std::size_t at) noexcept {
  while (space_at(content, at) && at < content.size()) at += decode(content, at).bytes;
  return at < content.size() && class_of(decode(content, at).value) == char_class::letter_lower;
}

/// Whether a line whose first item's mark ends at `end` may hold another: “1) one 2) two”.
bool has_mark_inside(std::string_view content, std::size_t end) noexcept {
  constexpr std::size_t longest = 3;
  for (std::size_t at = content.find(content[end], end + 1); at != content.npos;
       at = content.find(content[end], at + 1)) {
    std::size_t begin = content[at - 1] == '.' ? at - 1 : at;
    const std::size_t label_end = begin;
    const bool digits = content[end] == '.' || (content[0] >= '0' && content[0] <= '9');
    const auto labels = [&](char c) { return digits ? c >= '0' && c <= '9' : c >= 'a' && c <= 'z'; };
    while (begin > end && label_end - begin < longest && labels(content[begin - 1])) --begin;
    const char before = content[begin - 1];
    if (begin < label_end && (before == ' ' || before == '(')) return true;
  }
  return false;
}

/// The letters in front of `end`, and those from `begin` on. A word may go over any number of lines: no more of it is
/// looked at than a lexicon could hold.
std::string_view letters_before(std::string_view text, std::size_t end) noexcept {
  constexpr std::size_t longest = 64;
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest && is_letter(class_of(decode(text, previous(text, begin)).value))) {
    begin = previous(text, begin);
  }
  return text.substr(begin, end - begin);
}

std::string_view letters_from(std::string_view text, std::size_t begin) noexcept {
  std::size_t end = begin;
  while (end < text.size() && is_letter(class_of(decode(text, end).value))) end += decode(text, end).bytes;
  return text.substr(begin, end - begin);
}

}  // namespace

void line_reader::read(std::string_view run, const page_layout& page, layout& out) {
  out.text.clear();
  out.sources.clear();
  out.lines.clear();
  run_ = run;
  split(page.inside_fence);
  out.fence_open = fence_open_;
  out.narrow = std::all_of(lines_.begin(), lines_.end(), [](const line& l) { return l.width <= widest_wrap; });
  out.wrap = page.wrap;
  if (page.lines.size() == lines_.size() && !lines_.empty()) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      lines_[i].of_page = page.lines[i].of_page;
      lines_[i].opens_page = page.lines[i].opens_page;
    }
  } else {
    pages_.mark(run, lines_, measure_wrap(lines_));
    out.wrap = measure_wrap(lines_);
  }
  leave_out_page_lines(lines_, out.wrap, page.goes_over_blanks);
  find_marks(run, marks_);
  for (const line& l : lines_) emit(l, out);
  out.sources.push_back(to32(run.size()));
}

line_reader::margins line_reader::read_margins(std::string_view text) {
  run_ = text;
  split(false);
  pages_.mark(text, lines_, measure_wrap(lines_));
  return {lines_, pages_.heads(), measure_wrap(lines_)};
}

void line_reader::split(bool inside_fence) {
  lines_.clear();
  fence_open_ = inside_fence;
  bool parted = false;
  bool fed = false;
  std::uint8_t blanks = 0;
  for (std::size_t at = 0; at < run_.size();) {
    const std::size_t begin = at;
    std::size_t first = run_.size();
    std::size_t last = begin;
    char32_t ended = 0;
    while (at < run_.size()) {
      const auto [c, bytes] = decode(run_, at);
      at += bytes;
      if (is_line_end(c)) {
        ended = c;
        break;
      }
      if (is_space(c)) continue;
      if (first == run_.size()) first = at - bytes;
      last = at = skip_printable(run_, at);
      while (run_[last - 1] == ' ') --last;
    }
    if (ended == U'\r' && at < run_.size() && run_[at] == '\n') ++at;
    if (first < run_.size()) {
      line l;
      l.source = {to32(first), to32(last)};
      l.bytes = {to32(begin), to32(last)};
      l.parted = parted;
      l.blanks = blanks;
      l.fed = fed;
      open_line(l);
      if (rules_table(l)) {
        lines_.back().mark = marker::row;
      } else if (l.bytes.begin < l.bytes.end) {
        lines_.push_back(l);
        parted = fed = false;
        blanks = 0;
      } else {
        parted = true;  // nothing but quoting marks
      }
    } else if (ended != U'\f') {
      parted = true;
      blanks = static_cast<std::uint8_t>(std::min(blanks + 1, 255));
    }
    fed = !lines_.empty() && (fed || ended == U'\f');
  }
}

/// Whether a line is the delimiter row below the head of a table, “|---|:-:|”
/// (https://github.github.com/gfm/#tables-extension-): it is no text, but tells that rows follow.
bool line_reader::rules_table(const line& l) const noexcept {
  if (lines_.empty() || l.parted || l.code || l.depth != lines_.back().depth) return false;
  const std::string_view rest = content(l);
  const bool rule = rest.find_first_not_of("|-: \t") == rest.npos && rest.find('|') != rest.npos;
  return rule && rest.find('-') != rest.npos && content(lines_.back()).find('|') != rest.npos &&
         (lines_.back().mark == marker::none || lines_.back().mark == marker::row);
}

/// Takes off what stands in front of a line's text: white space, quoting marks, the mark of a heading or a list.
void line_reader::open_line(line& l) {
  std::size_t at = l.bytes.begin;
  const std::size_t end = l.bytes.end;
  const auto skip_space = [&] {
    while (at < end) {
      const auto [c, bytes] = decode(run_, at);
      if (!is_space(c)) break;
      l.indent += c == U'\t' ? tab_width : 1;
      at += bytes;
    }
  };
  skip_space();
  while (!fence_open_ && at < end && run_[at] == '>') {
    ++at;
    l.depth = static_cast<std::uint8_t>(std::min<std::size_t>(l.depth + 1u, wrapping::depths - 1));
    if (at < end && run_[at] == ' ') ++at;
    l.indent = 0;
    skip_space();
  }
  l.bytes.begin = to32(at);
  if (at == end) return;
  const std::string_view rest = content(l);
  if (rest.starts_with("```") || rest.starts_with("~~~")) {
    l.mark = marker::fence;
    l.code = true;
    fence_open_ = !fence_open_;
  } else if (fence_open_) {
    l.code = true;
  } else {
    find_marker(l);
  }
  describe(l);
}

void line_reader::find_marker(line& l) const noexcept {
  const std::string_view rest = content(l);
  const auto [c, bytes] = decode(rest, 0);
  const auto set = [&](marker mark, std::size_t size) {
    l.mark = mark;
    while (size < rest.size() && is_space(decode(rest, size).value)) size += decode(rest, size).bytes;
    l.bytes.begin += to32(size);
    for (std::size_t at = 0; at < size; at += decode(rest, at).bytes) ++l.first_width;
  };
  if (rest == "--") return set(marker::signature, 0);
  if (is_rule(rest)) {
    const bool under = !lines_.empty() && !l.parted && lines_.back().mark == marker::none &&
                       lines_.back().depth == l.depth && !lines_.back().ends_sentence() &&
                       rest.find(' ') == rest.npos && (c == U'=' || c == U'-');
    return set(under ? marker::underline : marker::rule, 0);
  }
  const bool below_row = !lines_.empty() && !l.parted && lines_.back().mark == marker::row &&
                         lines_.back().depth == l.depth;
  if (c == U'|' || (below_row && rest.find('|') != rest.npos)) return set(marker::row, 0);
  if (c == U'#') {
    const std::size_t hashes = rest.find_first_not_of('#');
    if (hashes != rest.npos && hashes <= 6 && space_at(rest, hashes)) {
      const std::size_t last = rest.find_last_not_of("# \t");
      if (last != rest.npos && last > hashes && space_at(rest, last + 1)) l.bytes.end = l.bytes.begin + to32(last + 1);
      return set(marker::hash, hashes);
    }
  }
  const bool small = rest.size() > bytes && is_small_after(rest, bytes);
  const bool bullet = is_bullet(c) || c == U'·';
  const bool dash = c == U'-' || c == U'*' || c == U'+' || c == U'–' || c == U'—';
  const bool inside = breaks_prose(l);
  if (read_page_number(rest) == page_number::certain) return;
  if ((bullet || (dash && space_at(rest, bytes) && !(inside && (small || bytes > 1)))) && rest.size() > bytes) {
    const bool more = bullet && rest.find(rest.substr(0, bytes), bytes) != rest.npos;
    set(marker::bullet, bytes);
    if (more) return keep_mark(l, rest);
    const std::string_view item = content(l);
    const bool box = item.size() > 4 && item[0] == '[' && item[2] == ']' && item[3] == ' ';
    if (box && (item[1] == ' ' || item[1] == 'x' || item[1] == 'X')) l.bytes.begin += 4;
    return;
  }
  std::size_t at = c == U'(' ? 1 : 0;
  const std::size_t begin = at;
  const std::size_t most_digits = c == U'(' ? 2 : 3;  // “(555) 012-3456” is no item
  while (at < rest.size() && at - begin < most_digits && is_digit(rest[at])) ++at;
  if (const std::size_t end = end_of_section(rest, at); begin < at && end > at && !inside) {
    return set(marker::section, end);
  }
  if (at == begin && at < rest.size() && rest[at] >= 'a' && rest[at] <= 'z') ++at;
  if (at == begin || at >= rest.size()) return;
  const bool digits = rest[begin] <= '9';
  const bool bracket = rest[at] == ')';
  const bool stop = rest[at] == '.' && digits && begin == 0;
  if (stop && at + 1 < rest.size() && rest[at + 1] == ')') ++at;
  // CommonMark: only a list that begins with 1 can interrupt a paragraph.
  const bool one = rest[begin] == '1' && !(rest[begin + 1] >= '0' && rest[begin + 1] <= '9');
  if (inside && !one) return;
  if (!(bracket || stop) || !space_at(rest, at + 1) || at + 1 >= rest.size()) return;
  set(marker::number, at + 1);
  if (has_mark_inside(rest, at)) keep_mark(l, rest);
}

/// Leaves an item's mark in the text, where the items that follow in its line have theirs.
void line_reader::keep_mark(line& l, std::string_view rest) const noexcept {
  const auto begin = to32(static_cast<std::size_t>(rest.data() - run_.data()));
  l.kept_mark = l.bytes.begin - begin;
  l.bytes.begin = begin;
  l.first_width = 0;
}

/// Whether the line before, but for a page's number, is prose that was wrapped in the midst of a sentence.
bool line_reader::breaks_prose(const line& l) const noexcept {
  if (lines_.empty()) return false;
  bool parted = l.parted;
  std::size_t i = lines_.size() - 1;
  if (i > 0 && read_page_number(content(lines_[i])) != page_number::none) {
    parted = false;
    --i;
  }
  const line& before = lines_[i];
  return !parted && before.mark == marker::none && before.depth == l.depth && before.width >= narrowest_wrap &&
         !before.ends_sentence() && before.last != U':';
}

/// Widths and the characters at both ends.
void line_reader::describe(line& l) const noexcept {
  const std::string_view rest = run_.substr(0, l.bytes.end);
  std::uint32_t columns = l.first_width;  // of its mark
  bool spaced = false;
  for (std::size_t at = l.bytes.begin; at < l.bytes.end;) {
    const std::size_t ascii = spaced && l.first != char_class::other ? ascii_length(rest, at) : 0;
    if (ascii > 0) {
      columns += to32(ascii);
      at += ascii;
      continue;
    }
    const auto [c, bytes] = decode(run_, at);
    at += bytes;
    const char_class kind = class_of(c);
    if (kind == char_class::space && !spaced) {
      l.first_width = columns;
      spaced = true;
    }
    ++columns;
    if (l.first == char_class::other && is_wordy(kind)) l.first = kind;
  }
  if (!spaced) l.first_width = columns;
  l.width = l.indent + columns;
  for (std::size_t at = l.bytes.end; at > l.bytes.begin;) {
    at = previous(run_, at);
    const char32_t c = decode(run_, at).value;
    const char_class kind = class_of(c);
    const bool closes = kind == char_class::close_punct || kind == char_class::space || c == U'"' || c == U'\'' ||
                        c == U'*' || c == U'_' || c == U'`';
    if (closes) continue;
    l.last = c;
    break;
  }
}

void line_reader::emit(line l, layout& out) {
  const byte_range bytes = l.bytes;
  join_lines(l, out);
  l.bytes.begin = to32(out.text.size());
  emit_bytes(bytes, l.code, out);
  if (out.text.size() == l.bytes.begin) emit_bytes(bytes, true, out);  // a picture
  l.bytes.end = to32(out.text.size());
  out.lines.push_back(l);
}

bool line_reader::is_inside_word(std::size_t at, std::size_t size) const noexcept {
  if (at == 0 || at + size >= run_.size()) return false;
  return is_wordy(class_of(decode(run_, previous(run_, at)).value)) &&
         is_wordy(class_of(decode(run_, at + size).value));
}

void line_reader::emit_bytes(byte_range bytes, bool plain, layout& out) {
  const std::size_t begin = out.text.size();
  const bool marked = !plain && !marks_.empty();
  for (std::uint32_t at = bytes.begin; at < bytes.end;) {
    const auto [c, size] = decode(run_, at);
    const bool leading = out.text.size() == begin && is_space(c);
    if (!marked && !leading && c < 128) {  // nothing to be left out
      const auto length = to32(ascii_length(run_.substr(0, bytes.end), at));
      const std::size_t known = out.sources.size();
      out.text.append(run_.substr(at, length));
      out.sources.resize(known + length);
      std::iota(out.sources.begin() + static_cast<std::ptrdiff_t>(known), out.sources.end(), at);
      at += length;
      continue;
    }
    const bool mark = marked && marks_[at];
    if (!mark && !leading && (c != soft_hyphen || plain || !is_inside_word(at, size))) {
      if (c >= U'\uFB00' && c <= U'\uFB06') {
        const std::string_view letters = ligatures[c - U'\uFB00'];
        out.text += letters;
        for (std::size_t i = 0; i + 1 < letters.size(); ++i) out.sources.push_back(at);
        out.sources.push_back(at + size - 1);
      } else {
        out.text.append(run_.substr(at, size));
        for (std::uint32_t i = 0; i < size; ++i) out.sources.push_back(at + i);
      }
    }
    at += size;
  }
  while (out.text.size() > begin) {
    const std::size_t last = previous(out.text, out.text.size());
    if (!is_space(decode(out.text, last).value)) break;
    out.text.resize(last);
    out.sources.resize(last);
  }
}

/// Puts the end of a line behind the one before, or joins the word that goes over it.
void line_reader::join_lines(line& l, layout& out) {
  if (out.lines.empty()) return;
  line& before = out.lines.back();
  const bool same = !l.parted && !l.of_page && !before.of_page && !l.code && !before.code && l.mark == marker::none &&
                    l.depth == before.depth && before.bytes.begin < before.bytes.end &&
                    (before.mark == marker::none || before.mark == marker::bullet || before.mark == marker::number ||
                     before.mark == marker::section);
  const std::string_view next = content(l);
  const bool wordy = same && is_wordy(class_of(decode(next, 0).value));
  if (wordy && before.source.end > 1 && decode(run_, previous(run_, before.source.end)).value == soft_hyphen) {
    const std::size_t sign = previous(out.text, out.text.size());
    if (sign > before.bytes.begin && decode(out.text, sign).value == soft_hyphen) {
      out.text.resize(sign);
      out.sources.resize(sign);
      before.bytes.end = to32(sign);
    }
    before.glued = true;
    return;
  }
  const std::size_t hyphen = wordy ? previous(out.text, out.text.size()) : 0;
  if (wordy && is_hyphen(decode(out.text, hyphen).value) && hyphen > before.bytes.begin &&
      is_wordy(class_of(decode(out.text, previous(out.text, hyphen)).value))) {
    const std::string_view left = letters_before(std::string_view(out.text), hyphen);
    const std::string_view right = letters_from(next, 0);
    const bool compound = right.size() < next.size() && is_hyphen(decode(next, right.size()).value);
    const hyphen_reading reading = right.empty() || compound ? hyphen_reading::joins
                                                             : read_hyphen(left, right, *lexicon_);
    if (reading == hyphen_reading::divides) {
      out.text.resize(hyphen);
      out.sources.resize(hyphen);
      before.bytes.end = to32(hyphen);
    }
    before.glued = reading != hyphen_reading::suspends;
    if (before.glued) return;
  }
  out.text.push_back('\n');
  out.sources.push_back(before.source.end);
}

}  // namespace prosescope::text
