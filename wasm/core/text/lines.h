/**
 * @file
 * @brief The lines of a run, and its text without the marks of layout: what is read, and where each byte of it stood.
 *
 * Left out are quoting marks of mail (RFC 3676, https://www.rfc-editor.org/rfc/rfc3676#section-4.5), signs of headings
 * and lists, marks of inline Markdown, soft hyphens, hyphens that divide a word at a line's end, and the furniture of a
 * page that breaks a paragraph in two. Ligatures are spelled out.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table.h"
#include "text/line.h"
#include "text/pages.h"
#include "text/words.h"

namespace prosescope::text {

/// What the whole document tells a run.
struct page_layout {
  std::span<const line> lines;    ///< the run's lines, with those of pages marked; the run itself tells if it has none
  wrapping wrap;                  ///< how its lines and others were wrapped; read from the run if it has no lines
  bool inside_fence = false;      ///< a fence stands open where the run begins
  bool goes_over_blanks = false;  ///< the run is several, and a sentence may go on behind a blank line
};

/// A run as it is read.
struct layout {
  std::string text;
  std::vector<std::uint32_t> sources;  ///< for each byte of `text`, a byte of the run; for its end, the run's
  std::vector<line> lines;
  wrapping wrap;
  bool fence_open = false;  ///< a fence is still open at the end
  bool narrow = false;      ///< no line is wider than `widest_wrap`
};

/// Reads the lines of `run`. Keeps its scratch memory between runs. Linear in the length of `run`.
class line_reader {
 public:
  explicit line_reader(const lexicon::table& lexicon) noexcept : lexicon_(&lexicon) {}

  [[gnu::noinline]] void read(std::string_view run, const page_layout& page, layout& out);

  /// What the runs of a document, put together, show of its pages.
  struct margins {
    std::span<const line> lines;  ///< those that aren't blank; `bytes` are bytes of the text that was given
    std::span<const std::uint64_t> heads;
    wrapping wrap;
  };
  [[nodiscard]] margins read_margins(std::string_view text);

 private:
  void split(bool inside_fence);
  void open_line(line& l);
  [[nodiscard]] bool rules_table(const line& l) const noexcept;
  void find_marker(line& l) const noexcept;
  void keep_mark(line& l, std::string_view rest) const noexcept;
  [[nodiscard]] bool breaks_prose(const line& l) const noexcept;
  void describe(line& l) const noexcept;
  void emit(line l, layout& out);
  void emit_bytes(byte_range bytes, bool plain, layout& out);
  [[nodiscard]] bool is_inside_word(std::size_t at, std::size_t size) const noexcept;
  void join_lines(line& l, layout& out);
  [[nodiscard]] std::string_view content(const line& l) const noexcept {
    return run_.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
  }

  const lexicon::table* lexicon_;
  std::string_view run_;
  std::vector<line> lines_;  ///< until they are emitted, `bytes` are bytes of the run
  std::vector<std::uint8_t> marks_;
  page_finder pages_;
  bool fence_open_ = false;
};

}  // namespace prosescope::text
