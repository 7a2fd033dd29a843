/**
 * @file
 * @brief The lines of a run, and its text without the marks of layout: what is read, and where each byte of it stood.
 *
 * Left out are quoting marks of mail (RFC 3676, https://www.rfc-editor.org/rfc/rfc3676#section-4.5), signs of headings
 * and lists, marks of inline Markdown, soft hyphens, hyphens that divide a word at a line's end, and the furniture of a
 * page that breaks a paragraph in two. Ligatures are spelled out.
 */
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table.h"
#include "text/characters.h"
#include "text/words.h"

namespace prosescope::text {

/// What opens a line: CommonMark's marks, and the bullets that word processors paste.
enum class marker : std::uint8_t { none, bullet, number, hash, underline, rule, signature, fence, row };

struct line {
  byte_range bytes;               ///< in the text that is read, without white space around it
  byte_range source;              ///< in the run, with its marks
  std::uint32_t indent = 0;       ///< columns in front of it, inside the quoting marks
  std::uint32_t width = 0;        ///< columns to its end
  std::uint32_t first_width = 0;  ///< columns of its first word
  std::uint32_t kept_mark = 0;    ///< bytes of an item's mark that stay in the text: more items follow in the line
  std::uint8_t depth = 0;         ///< quoting marks
  marker mark = marker::none;
  bool parted = false;                   ///< a blank line stands before it
  bool fed = false;                      ///< a form feed stands before it
  bool glued = false;                    ///< its last word goes on in the next line
  bool code = false;                     ///< inside a fence, or the fence itself
  bool of_page = false;                  ///< a page number or a running head
  char_class first = char_class::other;  ///< class of its first letter or digit, or other
  char32_t last = 0;                     ///< its last character that is not a closing quote or bracket
  std::uint32_t first_word = 0;          ///< set by cut_blocks
  std::uint32_t last_word = 0;

  [[nodiscard]] bool ends_sentence() const noexcept { return is_terminator(last); }
};

/// What the whole document tells a run.
struct page_layout {
  std::span<const std::uint64_t> heads;  ///< head_key of running heads, sorted
  bool first_is_title = false;           ///< the first line is the title, though it is a running head elsewhere
  bool inside_fence = false;             ///< a fence stands open where the run begins
  bool goes_over_blanks = false;         ///< the run is several, and a sentence may go on behind a blank line
};

/// A run as it is read.
struct layout {
  std::string text;
  std::vector<std::uint32_t> sources;  ///< for each byte of `text`, a byte of the run; for its end, the run's
  std::vector<line> lines;
  bool fence_open = false;  ///< a fence is still open at the end
  bool narrow = false;      ///< no line is wider than `widest_wrap`
};

/// Widths of wrapped lines: mail and books are wrapped at 60 to 80 columns, newspapers' at 40; what is wider was not
/// wrapped by hand.
inline constexpr std::uint32_t narrowest_wrap = 36;
inline constexpr std::uint32_t widest_wrap = 120;

/// How wide the lines of each depth of quoting are, and so the column at which they were wrapped.
struct wrapping {
  static constexpr std::size_t depths = 8;
  std::array<std::uint32_t, depths> widest{};
  std::array<std::uint32_t, depths> second{};

  /// Whether line `l` is full: the first word of `next` would not have fitted in.
  [[nodiscard]] bool is_full(const line& l, const line& next) const noexcept;
  /// Whether it may be full: a page's letters aren't all of one width.
  [[nodiscard]] bool is_nearly_full(const line& l) const noexcept;
  /// Whether no other line is about as wide as `l`, to show that it was wrapped.
  [[nodiscard]] bool stands_out(const line& l) const noexcept;
};
[[nodiscard]] wrapping measure_wrap(std::span<const line> lines) noexcept;

/// Whether a sentence of `l` goes on in `next` although a blank line stands between.
[[nodiscard]] bool goes_over_blank(const line& l, const line& next) noexcept;

/// “12”, “- 12 -”, “Page 3 of 7”: whether a line says nothing but a page's number; `certain` unless it is digits alone.
enum class page_number : std::uint8_t { none, digits, certain };
[[nodiscard]] page_number read_page_number(std::string_view line) noexcept;

/// The letters of a line that might be a running head, folded and hashed, so that page numbers beside them don't
/// matter; 0 if it can't be one.
[[nodiscard]] std::uint64_t head_key(std::string_view line) noexcept;

/// Reads the lines of `run`. Keeps its scratch memory between runs. Linear in the length of `run`.
class line_reader {
 public:
  explicit line_reader(const lexicon::table& lexicon) noexcept : lexicon_(lexicon) {}

  void read(std::string_view run, const page_layout& page, layout& out);

  /// Lines of pasted pages: which of them stands on its page's margin, and what runs along the pages.
  struct margins {
    std::span<const line> lines;       ///< those that aren't blank; `bytes` are bytes of the text that was given
    std::vector<std::uint64_t> heads;  ///< head_key of running heads, sorted
    bool first_is_title = false;
  };
  [[nodiscard]] const margins& read_margins(std::string_view text);

 private:
  struct repeated_line {
    std::uint64_t key = 0;
    std::uint32_t index = 0;
  };

  void split(bool inside_fence);
  void open_line(line& l);
  void find_marker(line& l) const noexcept;
  void keep_mark(line& l, std::string_view rest) const noexcept;
  [[nodiscard]] bool breaks_prose(const line& l) const noexcept;
  void describe(line& l) const noexcept;
  void find_heads();
  void mark_page_lines(const page_layout& page);
  std::size_t mark_beside(std::size_t i) noexcept;
  void leave_out_page_lines(bool goes_over_blanks);
  void emit(line l, layout& out);
  void emit_bytes(byte_range bytes, bool plain, layout& out);
  [[nodiscard]] bool is_inside_word(std::size_t at, std::size_t size) const noexcept;
  void join_lines(line& l, layout& out);
  [[nodiscard]] bool is_page_digits(std::size_t i) const noexcept;
  [[nodiscard]] bool stands_at_page_break(std::size_t i) const noexcept;
  [[nodiscard]] bool in_list(std::size_t i) const noexcept;
  [[nodiscard]] bool goes_on(const line& l, const line& next) const noexcept;
  [[nodiscard]] std::string_view content(const line& l) const noexcept {
    return run_.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
  }

  const lexicon::table& lexicon_;
  std::string_view run_;
  std::vector<line> lines_;  ///< until they are emitted, `bytes` are bytes of the run
  std::vector<page_number> numbers_;
  std::vector<repeated_line> repeated_;
  std::vector<std::uint8_t> marks_;
  wrapping wrap_;
  margins margins_;
  bool fence_open_ = false;
};

}  // namespace prosescope::text
