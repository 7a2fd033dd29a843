#include "text/pages.h"

#include <algorithm>
#include <cstdint>

#include "lexicon/table.h"
#include "math/sort.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr std::uint32_t longest_head = 80;  // columns
constexpr std::uint32_t fewest_lines_of_page = 5;

constexpr std::size_t last_byline = 4;  // lines

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

bool is_byline(std::string_view line) noexcept { return line.starts_with("By ") || line.starts_with("BY "); }

/// Whether line `i` goes on with an item of a list.
bool in_list(std::span<const line> lines, std::size_t i) noexcept {
  constexpr std::size_t longest_item = 16;
  for (std::size_t back = 0; back < longest_item && i > 0; ++back, --i) {
    if (lines[i].mark != marker::none || lines[i].parted || lines[i].indent == 0) break;
  }
  return lines[i].mark == marker::bullet || lines[i].mark == marker::number;
}

bool goes_on(const line& l, const line& next, const wrapping& wrap) noexcept {
  if (next.mark != marker::none || next.code || l.code || l.depth != next.depth) return false;
  if (l.mark != marker::none && l.mark != marker::bullet && l.mark != marker::number) return false;
  const bool small = next.first == char_class::letter_lower;
  if (!l.ends_sentence() && small) return true;
  const bool ends = next.ends_sentence() && !l.ends_sentence();  // the last line of a paragraph, however short
  const bool opens = next.indent > l.indent + 1 || (next.width * 3 < wrap.widest[0] * 2 && !ends);
  if (opens) return small && wrap.is_full(l, next);
  return wrap.is_full(l, next);
}

}  // namespace

page_number read_page_number(std::string_view line) noexcept {
  std::size_t at = 0;
  bool named = false;
  const auto skip = [&] {
    bool framed = false;
    while (at < line.size()) {
      const auto [c, bytes] = decode(line, at);
      const bool frame = c == U'-' || c == U'–' || c == U'—' || c == U'[' || c == U']' || c == U'|' || c == U'·';
      if (!is_space(c) && !frame) break;
      framed = framed || frame;
      at += bytes;
    }
    return framed;
  };
  const auto take = [&](std::string_view word) {
    if (line.size() - at < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = line[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word[i]) return false;
    }
    at += word.size();
    return true;
  };
  const auto number = [&] {
    const std::size_t begin = at;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
    return at > begin && at - begin <= 4;
  };
  const bool opened = skip();
  for (const std::string_view name : {"page", "pg.", "p."}) {
    if (take(name)) {
      named = true;
      break;
    }
  }
  skip();
  if (!number()) return page_number::none;
  const bool closed = skip();
  if (at < line.size()) {
    if (!take("of") && !take("/")) return page_number::none;
    skip();
    if (!number()) return page_number::none;
    named = true;
    skip();
  }
  if (at < line.size()) return page_number::none;
  return named || (opened && closed) ? page_number::certain : page_number::digits;
}

std::uint64_t head_key(std::string_view line) noexcept {
  lexicon::word_hash hash;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto [c, bytes] = decode(line, at);
    at += bytes;
    if (!is_letter(class_of(c))) continue;
    char folded[4];
    const std::size_t size = encode(fold(c), folded);
    for (std::size_t i = 0; i < size; ++i) hash.add(static_cast<unsigned char>(folded[i]));
    ++letters;
  }
  return letters > 2 && line.size() <= longest_head ? hash.value() : 0;
}

std::uint32_t number_beside_head(std::string_view line) noexcept {
  constexpr std::size_t most_digits = 4;
  if (line.ends_with(" ago")) return 0;  // “2 days ago”
  const std::size_t leading = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::size_t last = line.find_last_not_of("0123456789");
  std::string_view digits;
  if (leading > 0 && leading < line.size() && line[leading] == ' ') {
    digits = line.substr(0, leading);
  } else if (last != line.npos && last > 0 && last + 1 < line.size() && line[last] == ' ') {
    digits = line.substr(last + 1);
  }
  if (digits.size() > most_digits) return 0;
  std::uint32_t number = 0;
  for (const char c : digits) number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return number;
}

void page_finder::mark(std::string_view run, std::span<line> lines, const wrapping& wrap) {
  run_ = run;
  lines_ = lines;
  wrap_ = wrap;
  breaks_sentence_ = false;
  find_numbers();
  count_pages();
  find_heads();
  for (std::size_t i = first_is_title_ ? 1 : 0; i < lines_.size() && !heads_.empty(); ++i) {
    if (lines_[i].code || lines_[i].mark != marker::none) continue;
    const std::uint64_t key = head_key(content(lines_[i]));
    if (key != 0 && std::binary_search(heads_.begin(), heads_.end(), key)) lines_[i].of_page = true;
  }
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const bool digits = numbers_[i] == page_number::digits && lines_[i].mark == marker::none;
    if (numbers_[i] == page_number::certain || (digits && is_page_digits(i))) lines_[i].of_page = true;
  }
  for (std::size_t i = 1; i + 1 < lines_.size(); ++i) {
    if (lines_[i].of_page || lines_[i].fed) i = mark_beside(i);
  }
  mark_tops();
  mark_openings();
}

void page_finder::find_numbers() {
  numbers_.clear();
  numbered_.clear();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const line& l = lines_[i];
    numbers_.push_back(l.code ? page_number::none : read_page_number(content(l)));
    if (l.code || l.mark != marker::none) continue;
    numbered_line found;
    found.index = static_cast<std::uint32_t>(i);
    if (numbers_[i] == page_number::none) {
      if (may_be_head(l)) found.number = number_beside_head(content(l));
      found.at_break = found.number != 0 && stands_at_page_break(i);
    } else {
      for (const char c : content(l)) {
        if (is_digit(c)) {
          found.number = found.number * 10 + static_cast<std::uint32_t>(c - '0');
        } else if (found.number != 0) {
          break;
        }
      }
      found.at_break = true;
    }
    if (found.number == 0) continue;
    found.before = static_cast<std::uint32_t>(numbered_.size());
    numbered_.push_back(found);
  }
}

/// Numbers that count up by one, a page's lines apart, are those of pages, if one of them stands where a page breaks.
void page_finder::count_pages() {
  constexpr std::size_t farthest = 8;  // numbers of other kinds between
  for (std::size_t i = 0; i < numbered_.size(); ++i) {
    numbered_line& here = numbered_[i];
    for (std::size_t back = 1; back <= std::min(i, farthest); ++back) {
      numbered_line& before = numbered_[i - back];
      if (before.number + 1 != here.number || before.index + fewest_lines_of_page > here.index) continue;
      here.before = static_cast<std::uint32_t>(i - back);
      here.counts = before.counts = true;
      here.at_break = here.at_break || before.at_break;
      break;
    }
  }
  for (std::size_t i = numbered_.size(); i-- > 0;) {
    const numbered_line& here = numbered_[i];
    numbered_[here.before].at_break = numbered_[here.before].at_break || here.at_break;
    if (here.counts && here.at_break) lines_[here.index].of_page = true;
  }
}

/// Running heads: lines that come again and again, letter for letter, where pages break, or have a page's number: the
/// title's and the author's, where only the later ones have it. The first of them may be the title that is repeated, if
/// what follows it is no other title.
void page_finder::find_heads() {
  heads_.clear();
  first_is_title_ = false;
  repeated_.clear();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const line& l = lines_[i];
    if (l.mark != marker::none || l.code || l.last == U'.' || numbers_[i] != page_number::none) continue;
    const auto index = static_cast<std::uint32_t>(i);
    if (const std::uint64_t key = head_key(content(l))) repeated_.push_back({key, index});
    if (i < last_byline && is_byline(content(l))) {
      if (const std::uint64_t author = head_key(content(l).substr(3))) repeated_.push_back({author, index});
    }
  }
  math::sort(repeated_.begin(), repeated_.end(), [](const repeated_line& a, const repeated_line& b) {
    return a.key != b.key ? a.key < b.key : a.index < b.index;
  });
  for (std::size_t first = 0; first < repeated_.size();) {
    std::size_t last = first;
    bool at_break = false;
    bool counted = false;
    const std::uint32_t top = repeated_[first].index;
    const bool entitles = top < last_byline && number_beside_head(content(lines_[top])) == 0;
    while (last < repeated_.size() && repeated_[last].key == repeated_[first].key) {
      const std::uint32_t index = repeated_[last].index;
      at_break = at_break || stands_at_page_break(index) || (entitles && number_beside_head(content(lines_[index])));
      counted = counted || lines_[repeated_[last].index].of_page;
      ++last;
    }
    if (counted || (last - first > 1 && at_break)) {
      heads_.push_back(repeated_[first].key);
      if (top == 0 && lines_.size() > 1) first_is_title_ = is_repeated_title(repeated_[first].key);
    }
    first = last;
  }
}

/// Whether the first line, a running head by its `key`, is the title as well: no other title follows.
bool page_finder::is_repeated_title(std::uint64_t key) const noexcept {
  const line& next = lines_[1];
  const bool titles = next.mark == marker::hash ||
                      (next.width * 4 < wrap_.widest[0] * 3 && !next.ends_sentence() &&
                       content(next).find_first_of(",0123456789") == std::string_view::npos &&
                       !is_byline(content(next)));
  return !titles || head_key(content(next)) == key;
}

bool page_finder::stands_at_page_break(std::size_t i) const noexcept {
  const auto is_number = [&](std::size_t at) { return at < numbers_.size() && numbers_[at] != page_number::none; };
  if (lines_[i].fed || (i > 0 && is_number(i - 1)) || is_number(i + 1)) return true;
  if (i + 1 < lines_.size() && lines_[i + 1].fed) return true;
  if (i == 0 || i + 1 >= lines_.size()) return false;
  const line& before = lines_[i - 1];
  const line& after = lines_[i + 1];
  if (before.width < narrowest_wrap || before.ends_sentence() || before.mark == marker::hash) return false;
  const bool small = after.first == char_class::letter_lower && after.mark == marker::none;
  return small || wrap_.is_nearly_full(before);
}

/// Whether a line is no line of prose: it is short, ends no sentence and begins with no small letter.
bool page_finder::may_be_head(const line& l) const noexcept {
  return l.mark == marker::none && !l.code && !l.ends_sentence() && !wrap_.is_nearly_full(l) &&
         l.first != char_class::letter_lower && head_key(content(l)) != 0;
}

/// Where each page begins with what may be a head, and one of these heads breaks a sentence in two, all are heads,
/// though they differ: the title on the left, the author or the chapter on the right.
void page_finder::mark_tops() noexcept {
  constexpr std::size_t fewest_breaks = 2;
  const auto is_number = [&](std::size_t i) {
    return lines_[i].of_page && (numbers_[i] != page_number::none || number_beside_head(content(lines_[i])) != 0);
  };
  const auto next_top = [&](std::size_t i) {
    while (i < lines_.size() && !lines_[i].fed && !is_number(i)) ++i;
    while (i < lines_.size() && is_number(i)) ++i;
    return i;
  };
  std::size_t breaks = 0;
  for (std::size_t i = next_top(1); i < lines_.size(); i = next_top(i + 1), ++breaks) {
    if (!lines_[i].of_page && !may_be_head(lines_[i])) return;
  }
  if (!breaks_sentence_ || breaks < fewest_breaks) return;
  for (std::size_t i = next_top(1); i < lines_.size(); i = next_top(i + 1)) lines_[i].of_page = true;
}

/// Where more blank lines stand about the furniture of a page than where a sentence goes on behind it, they end a
/// paragraph.
void page_finder::mark_openings() noexcept {
  constexpr std::uint32_t none = UINT32_MAX;
  std::uint32_t least = none;
  const auto each_break = [&](const auto& use) {
    std::uint32_t blanks = 0;
    const line* before = nullptr;
    for (line& l : lines_) {
      if (l.of_page) {
        blanks += l.blanks;
        continue;
      }
      if (before && &l - before > 1) use(*before, l, blanks + l.blanks);
      before = &l;
      blanks = 0;
    }
  };
  each_break([&](const line& before, const line& l, std::uint32_t blanks) {
    const bool goes_on = !before.ends_sentence() && l.first == char_class::letter_lower;
    if (goes_on) least = std::min(least, blanks);
  });
  if (least == none) return;
  each_break([&](const line& before, line& l, std::uint32_t blanks) {
    l.opens_page = blanks > least && before.ends_sentence();
  });
}

/// Lines that stand beside a page's number or a form feed, and with it in the midst of a sentence, are of the page too.
/// The line behind which to go on.
std::size_t page_finder::mark_beside(std::size_t i) noexcept {
  constexpr std::size_t most = 3;
  const auto interrupts = [&](std::size_t first, std::size_t last) {
    if (first == 0 || last >= lines_.size()) return false;
    const line& before = lines_[first - 1];
    const line& after = lines_[last];
    if (before.mark != marker::none || before.ends_sentence() || after.mark != marker::none) return false;
    if (before.width >= narrowest_wrap && after.first == char_class::letter_lower) return true;
    const bool prose = after.ends_sentence() || wrap_.is_nearly_full(after);
    return before.last != U':' && prose && !before.of_page && !after.of_page && wrap_.is_full(before, after);
  };
  for (std::size_t size = 1; size <= most; ++size) {
    for (std::size_t first = i + 1 >= size ? i + 1 - size : 0; first <= i; ++first) {
      const std::size_t last = std::min(first + size, lines_.size());
      if (!interrupts(first, last)) continue;
      const auto begin = lines_.begin() + static_cast<std::ptrdiff_t>(first);
      const auto end = lines_.begin() + static_cast<std::ptrdiff_t>(last);
      if (!std::all_of(begin, end, [&](const line& l) { return l.of_page || may_be_head(l); })) continue;
      breaks_sentence_ = breaks_sentence_ || size > 1 || numbers_[i] == page_number::none;
      std::for_each(begin, end, [](line& l) { l.of_page = true; });
      return last;
    }
  }
  return i;
}

/// Digits alone are a page's number where a form feed or a blank line parts them from the text, or between full lines:
/// not in a column of figures.
bool page_finder::is_page_digits(std::size_t i) const noexcept {
  const line& l = lines_[i];
  const bool first = i == 0 || l.parted || l.fed;
  const bool last = i + 1 == lines_.size() || lines_[i + 1].parted || lines_[i + 1].fed;
  if (first && last) return true;
  if (l.fed || (i + 1 < lines_.size() && lines_[i + 1].fed)) return true;
  if (i + 1 < lines_.size() && lines_[i + 1].of_page) return true;
  if (first) return lines_[i + 1].mark == marker::none && lines_[i + 1].width >= narrowest_wrap;
  const bool below_text = lines_[i - 1].width >= narrowest_wrap || lines_[i - 1].of_page;
  return below_text && (last || numbers_[i + 1] == page_number::none);
}

bool goes_over_blank(const line& l, const line& next) noexcept {
  const bool prose = l.mark == marker::none && next.mark == marker::none && !l.code && !next.code && !l.of_page &&
                     !next.of_page && l.depth == next.depth;
  return prose && l.width >= narrowest_wrap && !l.ends_sentence() && l.last != U':' &&
         next.first == char_class::letter_lower;
}

void leave_out_page_lines(std::vector<line>& lines, const wrapping& wrap, bool goes_over_blanks) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size();) {
    if (!lines[i].of_page) {
      if (kept > 0 && goes_over_blanks && goes_over_blank(lines[kept - 1], lines[i])) lines[i].parted = false;
      lines[kept++] = lines[i++];
      continue;
    }
    std::size_t end = i;
    while (end < lines.size() && lines[end].of_page) ++end;
    const bool between = kept > 0 && end < lines.size() && !lines[kept - 1].of_page;
    if (end < lines.size()) {
      const bool small = lines[end].first == char_class::letter_lower;
      const bool joins = between && !lines[end].opens_page && (small || !in_list(lines, kept - 1)) &&
                         goes_on(lines[kept - 1], lines[end], wrap);
      lines[end].parted = !joins;
    }
    if (end < lines.size() && !lines[end].parted) {
      i = end;
      continue;
    }
    for (; i < end; ++i) lines[kept++] = lines[i];
  }
  lines.resize(kept);
}

}  // namespace prosescope::text
