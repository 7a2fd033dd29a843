#include "text/blocks.h"

#include <algorithm>

#include "text/block_rows.h"
#include "text/bylines.h"
#include "text/captions.h"
#include "text/characters.h"
#include "text/furniture.h"
#include "text/mail.h"
#include "text/page_notes.h"
#include "text/run_lines.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr std::uint32_t longest_heading = 20;  // words
constexpr std::uint32_t longest_title = 3;     // lines
constexpr std::uint32_t fewest_of_verse = 3;   // lines
constexpr std::uint32_t longest_verse = 60;    // columns

constexpr ascii_set signs_of_code("{}();=<>[]\\");
constexpr ascii_set brackets_of_code("()[]");
constexpr ascii_set white_space(" \t\n\r");

constexpr auto additions = lexicon::set_of("and", "or", "nor", "but");

class reader {
 public:
  reader(layout& run, const std::vector<word>& words, std::vector<block>& out)
      : text_(run.text),
        lines_(run.lines),
        wrap_(run.wrap),
        words_(words),
        in_{run.text, run.lines, words},
        out_(out) {}

  void cut() {
    find_words();
    if (lines_.empty()) return;
    measure_indents();
    verse_ = is_verse();
    const std::size_t before = out_.size();
    std::size_t first = end_of_front_matter();
    if (first > 0) add(0, first, block_kind::boilerplate);
    while (first < lines_.size()) first = read_block(first);
    read_rows(in_, std::span(out_).subspan(before));
  }

 private:
  void find_words() noexcept {
    std::uint32_t next = 0;
    for (line& l : lines_) {
      l.first_word = next;
      while (next < words_.size() && words_[next].bytes.begin < l.bytes.end) ++next;
      l.last_word = next;
    }
  }

  /// Adds the block that begins with line `first`; the line behind it.
  std::size_t read_block(std::size_t first) {
    const line& head = lines_[first];
    std::size_t last = first + 1;
    if (head.code) {
      while (last < lines_.size() && lines_[last].code && lines_[last - 1].mark != marker::fence) ++last;
      if (head.mark == marker::fence) {
        while (last < lines_.size() && lines_[last].code && lines_[last].mark != marker::fence) ++last;
        if (last < lines_.size() && lines_[last].code) ++last;
      }
      return add(first, last, block_kind::code);
    }
    if (head.of_page || head.mark == marker::rule) return add(first, last, block_kind::boilerplate);
    if (head.mark == marker::signature) return add(first, end_of_signature(in_, first), block_kind::boilerplate);
    if (const std::size_t end = end_of_mail_header(in_, first)) return add(first, end, block_kind::boilerplate);
    while (last < lines_.size() && joins(head, lines_[last - 1], lines_[last])) ++last;
    for (std::size_t i = first; i + 1 < last; ++i) {
      if (!lines_[i].glued && head.mark != marker::row) text_[lines_[i].bytes.end] = ' ';
    }
    const bool underlined = last < lines_.size() && lines_[last].mark == marker::underline;
    if (underlined) {
      add(first, last, block_kind::heading);
      out_.back().source.end = lines_[last].source.end;
      return last + 1;
    }
    return add(first, last, kind_of(first, last));
  }

  /// YAML in front of a Markdown file: fields between two rules (https://jekyllrb.com/docs/front-matter/).
  [[nodiscard]] std::size_t end_of_front_matter() const noexcept {
    if (!is_dashes(lines_[0])) return 0;
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      const line& l = lines_[i];
      if (is_dashes(l)) return i > 1 ? i + 1 : 0;
      const std::string_view content = in_.content_of(l);
      const std::size_t colon = content.find(':');
      const bool field = l.mark == marker::none && colon != content.npos && content.find(' ') > colon;
      if (!field && l.indent == 0 && l.mark != marker::bullet) return 0;
    }
    return 0;
  }

  [[nodiscard]] bool is_dashes(const line& l) const noexcept { return !l.code && in_.content_of(l) == "---"; }

  /// Whether the indented lines begin paragraphs, as in books: most of them follow the end of a sentence.
  void measure_indents() noexcept {
    least_indent_ = widest_wrap;
    for (const line& l : lines_) {
      if (is_prose(l)) least_indent_ = std::min(least_indent_, l.indent);
    }
    std::size_t indented = 0;
    std::size_t behind_sentence = 0;
    const line* before = nullptr;
    for (const line& l : lines_) {
      const bool item_goes_on = before && before->mark != marker::none && l.indent > before->indent;
      if (item_goes_on) continue;
      if (is_prose(l) && l.indent > least_indent_) {
        ++indented;
        behind_sentence += !before || !is_prose(*before) || before->ends_sentence();
      }
      before = &l;
    }
    indent_begins_ = indented > 0 && behind_sentence * 4 >= indented * 3;
  }

  /// Lines of a poem: short, each with a capital, though sentences go over their ends.
  [[nodiscard]] bool is_verse() const noexcept {
    if (lines_.size() < fewest_of_verse || is_of_mail(in_, 0, 1)) return false;
    std::size_t pauses = 0;
    std::size_t sentences = 0;
    bool goes_on = false;
    const line* before = nullptr;
    for (const line& l : lines_) {
      const bool of_poem = is_prose(l) && l.depth == lines_[0].depth && l.width <= longest_verse &&
                           l.first == char_class::letter_upper && !is_byline(in_, l) && !in_.is_field(l);
      if (!of_poem) return false;
      const bool inner = &l != &lines_.back();
      // “And …” begins no item of a list, so that it tells a poem without punctuation.
      goes_on = goes_on || (before && !before->ends_sentence() && l.last_word > l.first_word &&
                            words_[l.first_word].is_one_of(additions));
      before = &l;
      pauses += inner && (l.last == U',' || l.last == U';' || l.last == U':');
      sentences += inner && l.ends_sentence();
    }
    return (goes_on || (pauses > 0 && in_.is_sentence(lines_.back()))) && sentences * 2 < lines_.size();
  }

  [[nodiscard]] static bool is_prose(const line& l) noexcept { return l.mark == marker::none && !l.code && !l.of_page; }

  /// Whether `next` goes on where `l` was wrapped, in the block that began with `head`.
  [[nodiscard]] bool joins(const line& head, const line& l, const line& next) const noexcept {
    if (l.glued || verse_) return true;
    if (next.parted || next.depth != l.depth || next.code || next.of_page) return false;
    if (next.mark == marker::row || l.mark == marker::row) return next.mark == l.mark;
    if (next.mark != marker::none || l.mark == marker::hash) return false;
    if (is_byline(in_, next) || is_separated(in_, l) || is_separated(in_, next) || in_.is_field(next)) return false;
    const auto is_short_note = [&](const line& of) { return of.width < narrowest_wrap && is_note(in_, of); };
    if (is_short_note(l) || is_short_note(next)) return false;
    if (&l == &head && (is_byline(in_, l) || leads_away(in_, l))) return false;
    const bool goes_on = next.first == char_class::letter_lower && !l.ends_sentence();
    if (head.mark == marker::bullet || head.mark == marker::number) {
      return next.indent > head.indent || goes_on || wrap_.is_full(l, next);
    }
    if (indent_begins_ && next.indent > least_indent_) return false;
    if (goes_on && (l.depth > 0 || l.last_word - l.first_word > 2)) return true;
    if (l.ends_sentence() && is_heading_below(next)) return false;
    const bool titled = &l == &head && in_.is_title(l) && !in_.is_title(next);
    if (wrap_.is_full(l, next)) return !(titled && wrap_.stands_out(l));
    return !titled && next.indent <= l.indent + 1 && !l.ends_sentence() && !wrap_.stands_out(l) &&
           wrap_.is_nearly_full(l);
  }

  /// A heading behind a full line: a paragraph's last line ends as sentences do.
  [[nodiscard]] bool is_heading_below(const line& l) const noexcept {
    const line* const next = &l == &lines_.back() ? nullptr : &l + 1;
    const bool last = next == nullptr || next->parted || next->of_page || next->mark != marker::none;
    return last && l.first == char_class::letter_upper && !in_.is_sentence(l) && !wrap_.is_nearly_full(l);
  }

  std::size_t add(std::size_t first, std::size_t last, block_kind kind) {
    block b;
    b.bytes = {lines_[first].bytes.begin, lines_[last - 1].bytes.end};
    b.source = {lines_[first].source.begin, lines_[last - 1].source.end};
    b.first_word = lines_[first].first_word;
    b.last_word = lines_[last - 1].last_word;
    b.kind = kind;
    const std::uint32_t text_begin = b.bytes.begin + lines_[first].kept_mark;
    while (b.first_word < b.last_word && words_[b.first_word].bytes.begin < text_begin) ++b.first_word;
    out_.push_back(b);
    return last;
  }

  [[nodiscard]] block_kind kind_of(std::size_t first, std::size_t last) const noexcept {
    const line& head = lines_[first];
    const std::uint32_t words = lines_[last - 1].last_word - head.first_word;
    const bool single = last - first == 1;
    if (head.mark == marker::row) return block_kind::table;
    if (head.mark == marker::hash) return is_note(in_, head) ? block_kind::boilerplate : block_kind::heading;
    // Menus aren't numbered: “3. Buy store brands” is advice.
    const bool numbered = head.mark == marker::number || head.mark == marker::section;
    if (!numbered && is_furniture(in_, first, last)) return block_kind::boilerplate;
    if (head.depth > 0) return block_kind::quote;
    if (head.mark == marker::number && lines_.size() == 1 && is_in_capitals(head)) return block_kind::heading;
    if (head.mark == marker::bullet || head.mark == marker::number) return block_kind::list_item;
    if (single && is_byline_or_date(in_, head)) return block_kind::byline;
    if (is_caption(in_, head)) return block_kind::caption;
    if (is_code(first, last)) return block_kind::code;
    const bool opens_like_a_title = head.first != char_class::letter_lower && head.first != char_class::other;
    const bool titled = single ||
                        (last - first <= longest_title && in_.is_title(head) && in_.is_title(lines_[last - 1]));
    if (titled && words > 0 && words <= longest_heading && opens_like_a_title && !in_.is_sentence(lines_[last - 1])) {
      return block_kind::heading;
    }
    return block_kind::paragraph;
  }

  /// “2. RENT AND DEPOSIT”
  [[nodiscard]] bool is_in_capitals(const line& l) const noexcept {
    return l.last_word > l.first_word && !l.ends_sentence() &&
           std::all_of(words_.begin() + l.first_word, words_.begin() + l.last_word,
                       [](const word& w) { return w.shape == shape::upper || w.shape == shape::number; });
  }

  /// Lines full of the signs that programs are made of.
  [[nodiscard]] bool is_code(std::size_t first, std::size_t last) const noexcept {
    std::size_t signs = 0;
    std::size_t brackets = 0;  // “Yes (12) No (1)” has these alone
    std::size_t letters = 0;
    for (std::size_t i = lines_[first].bytes.begin; i < lines_[last - 1].bytes.end; ++i) {
      const char c = text_[i];
      if (i > lines_[first].bytes.begin && c == text_[i - 1]) continue;  // a rule drawn with signs: =====
      signs += signs_of_code.contains(c);
      brackets += brackets_of_code.contains(c);
      letters += !white_space.contains(c);
    }
    return letters > 12 && signs > brackets && signs * 8 > letters;
  }

  std::string& text_;
  std::vector<line>& lines_;
  const wrapping& wrap_;
  const std::vector<word>& words_;
  const run_lines in_;
  std::vector<block>& out_;
  std::uint32_t least_indent_ = 0;
  bool indent_begins_ = false;
  bool verse_ = false;
};

}  // namespace

void cut_blocks(layout& run, const std::vector<word>& words, std::vector<block>& out) { reader(run, words, out).cut(); }

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
      at = skip_printable(text, at + bytes);
      continue;
    }
    at += bytes;
  }
  return text.size();
}

}  // namespace prosescope::text
