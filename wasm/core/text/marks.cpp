#include "text/marks.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr ascii_set delimiters("*_~[]`\\<");
constexpr std::string_view escapable = "\\`*_{}[]<>()#+-.!|~$&";
constexpr std::size_t longest_ticks = 8;
constexpr std::size_t most_open = 16;

/// A run of delimiters that may open emphasis.
struct opener {
  std::size_t begin = 0;
  std::size_t size = 0;
  char sign = 0;
  bool inside_word = false;
  std::size_t spaces = 0;  ///< white space seen in front of it
};

class mark_finder {
 public:
  mark_finder(std::string_view run, std::vector<std::uint8_t>& marks) : run_(run), marks_(marks) {}

  void find() {
    marks_.assign(run_.size(), 0);
    for (std::size_t at = 0; at < run_.size();) {
      const char c = run_[at];
      spaces_ += c == ' ' || c == '\n' || c == '\r' || c == '\t';
      switch (c) {
        case '\\': at = read_escape(at); break;
        case '`': at = read_code(at); break;
        case '*':
        case '_':
        case '~': at = read_emphasis(at); break;
        case '[':
          if (brackets_.size() == most_open) brackets_.erase(brackets_.begin());
          brackets_.push_back(at++);
          break;
        case ']': at = read_link(at); break;
        case '<': at = read_autolink(at); break;
        default: ++at;
      }
    }
  }

 private:
  void drop(std::size_t begin, std::size_t end) {
    std::fill(marks_.begin() + static_cast<std::ptrdiff_t>(begin), marks_.begin() + static_cast<std::ptrdiff_t>(end),
              std::uint8_t{1});
  }

  std::size_t read_escape(std::size_t at) {
    if (at + 1 >= run_.size() || escapable.find(run_[at + 1]) == escapable.npos) return at + 1;
    drop(at, at + 1);
    return at + 2;
  }

  /// `code` between as many ticks in front as behind.
  std::size_t read_code(std::size_t at) {
    const std::size_t end = end_of_row(at);
    const std::size_t size = end - at;
    if (size > longest_ticks || unpaired_[size]) return end;
    for (std::size_t close = run_.find('`', end); close != run_.npos;) {
      const std::size_t close_end = end_of_row(close);
      if (close_end - close == size) {
        drop(at, end);
        drop(close, close_end);
        return close_end;
      }
      close = run_.find('`', close_end);
    }
    unpaired_[size] = true;
    return end;
  }

  [[nodiscard]] std::size_t end_of_row(std::size_t at) const noexcept {
    std::size_t end = at;
    while (end < run_.size() && run_[end] == run_[at]) ++end;
    return end;
  }

  enum class side : std::uint8_t { space, sign, letter, digit };

  [[nodiscard]] static side side_of(char32_t c) noexcept {
    const char_class kind = class_of(c);
    if (kind == char_class::space) return side::space;
    if (kind == char_class::digit) return side::digit;
    return is_letter(kind) || kind == char_class::ideograph || kind == char_class::mark ? side::letter : side::sign;
  }

  /// CommonMark's left- and right-flanking delimiter runs. Inside a word only stars, and only around a part of it.
  std::size_t read_emphasis(std::size_t at) {
    const std::size_t end = end_of_row(at);
    const std::size_t size = end - at;
    const char sign = run_[at];
    if (size > 3 || (sign == '~' && size != 2)) return end;
    const side before = at > 0 ? side_of(decode(run_, previous(run_, at)).value) : side::space;
    const side after = end < run_.size() ? side_of(decode(run_, end).value) : side::space;
    const bool left = after != side::space && (after != side::sign || before == side::space || before == side::sign);
    const bool right = before != side::space && (before != side::sign || after == side::space || after == side::sign);
    const bool inside_word = (before == side::letter || before == side::digit) &&
                             (after == side::letter || after == side::digit);
    if (inside_word && (sign != '*' || before == side::digit || after == side::digit)) return end;
    if (right && close_emphasis(at, end, inside_word)) return end;
    if (left) {
      if (open_.size() == most_open) open_.erase(open_.begin());
      open_.push_back({at, size, sign, inside_word, spaces_});
    }
    return end;
  }

  bool close_emphasis(std::size_t at, std::size_t end, bool inside_word) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      const opener& o = open_[i];
      if (o.sign != run_[at] || o.size != end - at) continue;
      if ((inside_word || o.inside_word) && o.spaces != spaces_) continue;
      drop(o.begin, o.begin + o.size);
      drop(at, end);
      open_.resize(i);
      return true;
    }
    return false;
  }

  /// [text](address "title"), [text][label] and ![picture](address).
  std::size_t read_link(std::size_t at) {
    if (brackets_.empty()) return at + 1;
    const std::size_t open = brackets_.back();
    brackets_.pop_back();
    const std::size_t end = end_of_target(at + 1);
    if (end == 0) return at + 1;
    const auto is_letter_byte = [](char c) { return (c | 0x20) >= 'a' || static_cast<unsigned char>(c) >= 0x80; };
    const std::string_view shown = run_.substr(open + 1, at - open - 1);
    const bool notes = run_[at + 1] == '[' && std::none_of(shown.begin(), shown.end(), is_letter_byte);
    if (notes) return at + 1;  // “[1][2]”
    const bool picture = open > 0 && run_[open - 1] == '!';
    if (picture) {
      drop(open - 1, end);
    } else {
      drop(open, open + 1);
      drop(at, end);
    }
    return end;
  }

  /// The end of what follows the text of a link, or 0 if nothing does.
  [[nodiscard]] std::size_t end_of_target(std::size_t at) const noexcept {
    if (at >= run_.size()) return 0;
    if (run_[at] == '[') {
      const std::size_t close = run_.find_first_of("[]\n ", at + 1);
      return close != run_.npos && run_[close] == ']' ? close + 1 : 0;
    }
    if (run_[at] != '(') return 0;
    std::size_t depth = 1;
    for (std::size_t i = at + 1; i < run_.size(); ++i) {
      const char c = run_[i];
      if (c == '(') ++depth;
      if (c == ')' && --depth == 0) return i + 1;
      if (c == '[' || c == ']') return 0;
      if (c != ' ' && c != '\n') continue;
      const std::size_t title = run_.find_first_not_of(" \n", i);
      if (title == run_.npos || run_[title] != '"') return 0;
      const std::size_t close = run_.find_first_of("\"[]", title + 1);
      const bool titled = close != run_.npos && run_[close] == '"' && close + 1 < run_.size() && run_[close + 1] == ')';
      return titled ? close + 2 : 0;
    }
    return 0;
  }

  /// <https://example.com>
  std::size_t read_autolink(std::size_t at) {
    if (run_.substr(at + 1, 4) != "http") return at + 1;
    const std::size_t close = run_.find_first_of("<> \n", at + 1);
    if (close == run_.npos || run_[close] != '>') return at + 1;
    drop(at, at + 1);
    drop(close, close + 1);
    return close + 1;
  }

  std::string_view run_;
  std::vector<std::uint8_t>& marks_;
  std::vector<opener> open_;
  std::vector<std::size_t> brackets_;
  std::array<bool, longest_ticks + 1> unpaired_{};
  std::size_t spaces_ = 0;
};

}  // namespace

void find_marks(std::string_view run, std::vector<std::uint8_t>& marks) {
  marks.clear();
  if (std::none_of(run.begin(), run.end(), [](char c) { return delimiters.contains(c); })) return;
  mark_finder(run, marks).find();
}

}  // namespace prosescope::text
