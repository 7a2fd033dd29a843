#include "text/blocks.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

// Mail and plain-text books are wrapped at 60 to 80 columns, narrow newspaper columns at 40; what is wider was not
// wrapped by hand.
constexpr std::uint32_t narrowest_wrap = 36;
constexpr std::uint32_t widest_wrap = 120;
constexpr std::uint32_t longest_heading = 20;    // words
constexpr std::uint32_t longest_byline = 16;     // words
constexpr std::uint32_t longest_furniture = 14;  // words

constexpr auto page_pronouns = lexicon::hashes_of("we", "us", "our", "you", "your", "who");
constexpr auto figure_labels = lexicon::hashes_of("figure", "fig", "table");
constexpr auto picture_labels = lexicon::hashes_of("photo", "image", "photograph", "caption", "credit");

enum class marker : std::uint8_t { none, bullet, number, hash, quote, fence, row };

struct line {
  byte_range bytes;               ///< without white space around it
  std::uint32_t width = 0;        ///< code points
  std::uint32_t first_width = 0;  ///< code points up to the first space
  bool indented = false;
  marker mark = marker::none;
  std::uint32_t mark_bytes = 0;
  char_class first = char_class::other;  ///< class of the first letter or digit's character, or other
  char32_t last = 0;                     ///< the last character that is not a closing quote or bracket
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;

  [[nodiscard]] bool ends_sentence() const noexcept { return is_terminator(last); }
};

class reader {
 public:
  reader(std::string_view run, const std::vector<word>& words, std::vector<block>& out)
      : run_(run), words_(words), out_(out) {}

  void cut() {
    read_lines();
    if (lines_.empty()) return;
    measure_run();
    std::size_t first = 0;
    bool fenced = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool fence = lines_[i].mark == marker::fence;
      const bool inside = fenced || fence;
      if (fence) fenced = !fenced;
      const bool last = i + 1 == lines_.size();
      if (last || (inside ? !fenced : !joins(lines_[i], lines_[i + 1]))) {
        add(first, i + 1, inside);
        first = i + 1;
      }
    }
  }

 private:
  void read_lines() {
    std::uint32_t next_word = 0;
    std::size_t at = 0;
    while (at < run_.size()) {
      line l;
      std::size_t begin = at;
      std::size_t end = at;
      bool started = false;
      bool spaced = false;
      while (at < run_.size()) {
        const auto [c, bytes] = decode(run_, at);
        at += bytes;
        if (is_line_end(c)) break;
        const char_class kind = class_of(c);
        if (kind == char_class::space) {
          if (!started) {
            l.indented = true;
          } else {
            if (!spaced) l.first_width = l.width;
            spaced = true;
            ++l.width;
          }
          continue;
        }
        if (!started) begin = at - bytes;
        started = true;
        end = at;
        ++l.width;
        if (l.first == char_class::other &&
            (is_letter(kind) || kind == char_class::digit || kind == char_class::ideograph)) {
          l.first = kind;
        }
        const bool closes = kind == char_class::close_punct || c == U'"' || c == U'\'' || c == U'*' || c == U'_';
        if (!closes) l.last = c;
      }
      if (!started) continue;
      if (!spaced) l.first_width = l.width;
      l.bytes = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      l.first_word = next_word;
      while (next_word < words_.size() && words_[next_word].bytes.begin < end) ++next_word;
      l.last_word = next_word;
      find_marker(l);
      lines_.push_back(l);
    }
  }

  /// Marks that open a line: CommonMark's (https://spec.commonmark.org/), and the bullets that word processors paste.
  void find_marker(line& l) const noexcept {
    const std::string_view content = run_.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
    const auto [c, bytes] = decode(content, 0);
    const auto space_at = [&](std::size_t at) {
      return at >= content.size() || class_of(decode(content, at).value) == char_class::space;
    };
    const auto set = [&](marker mark, std::size_t size) {
      l.mark = mark;
      l.mark_bytes = static_cast<std::uint32_t>(size);
    };
    if (content.starts_with("```") || content.starts_with("~~~")) return set(marker::fence, 3);
    if (c == U'>') return set(marker::quote, 1);
    if (c == U'|') return set(marker::row, 0);
    if (c == U'#') {
      std::size_t hashes = content.find_first_not_of('#');
      if (hashes != content.npos && hashes <= 6 && space_at(hashes)) return set(marker::hash, hashes);
    }
    const bool bullet = c == U'•' || c == U'◦' || c == U'‣' || c == U'▪' || c == U'●' || c == U'·' || c == U'⁃';
    const bool dash = c == U'-' || c == U'*' || c == U'+' || c == U'–' || c == U'—';
    if ((bullet || (dash && space_at(bytes))) && content.size() > bytes) return set(marker::bullet, bytes);
    std::size_t at = c == U'(' ? 1 : 0;
    const std::size_t begin = at;
    while (at < content.size() && at - begin < 3 && content[at] >= '0' && content[at] <= '9') ++at;
    if (at == begin && at < content.size() && content[at] >= 'a' && content[at] <= 'z') ++at;
    if (at == begin || at >= content.size()) return;
    const bool digits = content[begin] <= '9';
    const bool bracket = content[at] == ')';
    const bool stop = content[at] == '.' && digits && begin == 0;
    if (stop && at + 1 < content.size() && content[at + 1] == ')') ++at;
    if ((bracket || stop) && space_at(at + 1) && at + 1 < content.size()) set(marker::number, at + 1);
  }

  /// What the lines have in common: how wide they are, and whether it is the indented ones that begin paragraphs.
  void measure_run() noexcept {
    std::size_t indented = 0;
    std::size_t plain = 0;
    for (const line& l : lines_) {
      widest_ = std::max(widest_, l.width);
      if (l.mark != marker::none) continue;
      ++(l.indented ? indented : plain);
    }
    mixed_indents_ = lines_.size() > 2 && indented > 0 && plain > 0 && indented != plain;
    indent_begins_ = indented < plain;
  }

  /// Whether `next` goes on where `l` was wrapped.
  [[nodiscard]] bool joins(const line& l, const line& next) const noexcept {
    if (next.mark == marker::quote || l.mark == marker::quote) return next.mark == l.mark;
    if (next.mark == marker::row || l.mark == marker::row) return next.mark == l.mark;
    if (next.mark != marker::none || l.mark == marker::hash) return false;
    if (is_byline(next) || is_separated(l) || is_separated(next)) return false;
    const bool goes_on = next.first == char_class::letter_lower;
    if (l.mark == marker::bullet || l.mark == marker::number) return next.indented || (goes_on && !l.ends_sentence());
    if (mixed_indents_ && next.indented == indent_begins_) return false;
    if (goes_on && !l.ends_sentence() && l.last_word - l.first_word > 2) return true;
    if (widest_ > widest_wrap || l.width < narrowest_wrap) return false;
    // The wrap is a wrap when the next word would not have fitted in.
    return l.width + 1 + next.first_width > widest_;
  }

  void add(std::size_t first, std::size_t last, bool fenced) {
    block b;
    const line& head = lines_[first];
    b.bytes = {head.bytes.begin, lines_[last - 1].bytes.end};
    b.first_word = head.first_word;
    b.last_word = lines_[last - 1].last_word;
    b.kind = fenced ? block_kind::code : kind_of(first, last);
    if (b.kind == block_kind::list_item) {
      while (b.first_word < b.last_word && words_[b.first_word].bytes.begin < b.bytes.begin + head.mark_bytes) {
        ++b.first_word;
      }
    }
    out_.push_back(b);
  }

  [[nodiscard]] block_kind kind_of(std::size_t first, std::size_t last) const noexcept {
    const line& head = lines_[first];
    const std::uint32_t words = lines_[last - 1].last_word - head.first_word;
    const bool single = last - first == 1;
    if (head.mark == marker::row) return block_kind::table;
    if (head.mark == marker::hash) return block_kind::heading;
    if (is_furniture(first, last)) return block_kind::boilerplate;
    if (head.mark == marker::quote) return block_kind::quote;
    if (head.mark == marker::bullet || head.mark == marker::number) return block_kind::list_item;
    if (single && is_byline(head)) return block_kind::byline;
    if (is_caption(head)) return block_kind::caption;
    if (is_code(first, last)) return block_kind::code;
    const bool opens_like_a_title = head.first != char_class::letter_lower && head.first != char_class::other;
    if (single && words > 0 && words <= longest_heading && opens_like_a_title && !is_sentence(head)) {
      return block_kind::heading;
    }
    return block_kind::paragraph;
  }

  /// A line that ends as sentences do. “Main St.” and “Inc.” end in an abbreviation, and may be a title.
  [[nodiscard]] bool is_sentence(const line& l) const noexcept {
    if (l.last == U',' || l.last == U';' || l.last == U':') return true;
    if (!l.ends_sentence()) return false;
    if (l.last != U'.' || l.last_word == l.first_word) return true;
    const word& end = words_[l.last_word - 1];
    const bool abbreviated = end.shortened || end.entry.has(flag::abbreviation_either) ||
                             end.entry.has(flag::abbreviation_title);
    if (!abbreviated) return true;
    std::uint32_t small = 0;
    std::uint32_t content = 0;
    for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
      const word& w = words_[i];
      if (w.entry.has(flag::stop_word) || w.shape == shape::number) continue;
      ++content;
      small += w.shape == shape::lower;
    }
    return small * 2 > content;
  }

  /// “By Jane Q. Public, Jan. 4, 2024”: by, then names, dates and the words between them.
  [[nodiscard]] bool is_byline(const line& l) const noexcept {
    const std::uint32_t count = l.last_word - l.first_word;
    if (count < 2 || count > longest_byline || l.mark != marker::none) return false;
    const word& by = words_[l.first_word];
    if (!by.is("by") || !by.has_capital()) return false;
    std::uint32_t names = 0;
    for (std::uint32_t i = l.first_word + 1; i < l.last_word; ++i) {
      const word& w = words_[i];
      if (w.has_capital()) {
        ++names;
      } else if (w.shape == shape::lower && !w.entry.has(flag::stop_word)) {
        return false;
      }
    }
    const bool full_stop = l.last == U'.' && !words_[l.last_word - 1].entry.has(flag::abbreviation_either) &&
                           !words_[l.last_word - 1].initial;
    return names > 0 && words_[l.first_word + 1].has_capital() && !full_stop;
  }

  /// “Figure 3: …”, “Photo: …”
  [[nodiscard]] bool is_caption(const line& l) const noexcept {
    if (l.last_word - l.first_word < 2) return false;
    const word& label = words_[l.first_word];
    if (!label.has_capital()) return false;
    if (label.is_one_of(figure_labels)) {
      const word& number = words_[l.first_word + 1];
      const char32_t after = number.bytes.end < run_.size() ? decode(run_, number.bytes.end).value : U'\n';
      return number.shape == shape::number && (after == U':' || after == U'.' || is_line_end(after));
    }
    return label.is_one_of(picture_labels) && label.bytes.end < run_.size() && run_[label.bytes.end] == ':';
  }

  /// A menu: short parts between upright bars, dots or arrows.
  [[nodiscard]] bool is_separated(const line& l) const noexcept {
    if (l.mark == marker::row) return false;
    std::uint32_t separators = 0;
    for (std::size_t at = l.bytes.begin; at < l.bytes.end;) {
      const auto [c, bytes] = decode(run_, at);
      separators += c == U'|' || c == U'·' || c == U'›' || c == U'»' || c == U'•';
      at += bytes;
    }
    const std::uint32_t parts = separators + 1;
    return separators > 0 && l.mark == marker::none && (l.last_word - l.first_word) <= parts * 3 && !l.ends_sentence();
  }

  /// Furniture of the page: menus, and short blocks most of whose words stand on pages' controls and notices. A block
  /// of more than a few words, or one that says something else, stays prose.
  [[nodiscard]] bool is_furniture(std::size_t first, std::size_t last) const noexcept {
    if (last - first == 1 && is_separated(lines_[first])) return true;
    if (decode(run_, lines_[first].bytes.begin).value == U'©') return true;
    std::uint32_t content = 0;
    std::uint32_t furniture = 0;
    std::uint32_t words = 0;
    bool of_the_page = false;
    for (std::uint32_t i = lines_[first].first_word; i < lines_[last - 1].last_word; ++i) {
      const word& w = words_[i];
      if (!w.counted()) continue;
      // A page speaks as “we” to “you”; who says “me” or “they” is telling something.
      if (w.entry.has(flag::pronoun) && !w.is_one_of(page_pronouns)) return false;
      ++words;
      of_the_page = of_the_page || w.entry.has(flag::page_word) || w.shape == shape::address;
      if (w.entry.has(flag::furniture)) {
        ++content;
        ++furniture;
      } else if (!w.entry.has(flag::stop_word) && w.shape != shape::address) {
        ++content;
      }
    }
    if (words == 0 || words > longest_furniture || furniture == 0) return false;
    // Buttons have no full stop. A sentence is furniture only if it speaks of cookies and their like, or leads to a
    // link.
    if (lines_[last - 1].ends_sentence() && !of_the_page) return false;
    return furniture * 3 >= content * 2;
  }

  /// Lines full of the signs that programs are made of.
  [[nodiscard]] bool is_code(std::size_t first, std::size_t last) const noexcept {
    std::size_t signs = 0;
    std::size_t letters = 0;
    for (std::size_t i = lines_[first].bytes.begin; i < lines_[last - 1].bytes.end; ++i) {
      const char c = run_[i];
      if (i > lines_[first].bytes.begin && c == run_[i - 1]) continue;  // a rule drawn with signs: =====
      signs += c == '{' || c == '}' || c == ';' || c == '=' || c == '<' || c == '>' || c == '(' || c == ')' ||
               c == '[' || c == ']' || c == '\\';
      letters += c != ' ' && c != '\t' && c != '\n' && c != '\r';
    }
    return letters > 12 && signs * 8 > letters;
  }

  std::string_view run_;
  const std::vector<word>& words_;
  std::vector<block>& out_;
  std::vector<line> lines_;
  std::uint32_t widest_ = 0;
  bool mixed_indents_ = false;
  bool indent_begins_ = false;
};

}  // namespace

void cut_blocks(std::string_view run, const std::vector<word>& words, std::vector<block>& out) {
  reader(run, words, out).cut();
}

std::size_t end_of_run(std::string_view text, std::size_t begin) noexcept {
  bool line_blank = true;
  bool seen_text = false;
  bool seen_gap = false;
  std::size_t line_begin = begin;
  for (std::size_t at = begin; at < text.size();) {
    const auto [c, bytes] = decode(text, at);
    if (is_line_end(c)) {
      const bool pair = c == U'\r' && at + 1 < text.size() && text[at + 1] == '\n';
      at += pair ? 2 : bytes;
      if (line_blank && seen_text) seen_gap = true;
      line_blank = true;
      line_begin = at;
      continue;
    }
    if (class_of(c) != char_class::space) {
      if (seen_gap && line_blank) return line_begin;
      line_blank = false;
      seen_text = true;
    }
    at += bytes;
  }
  return text.size();
}

}  // namespace prosescope::text
