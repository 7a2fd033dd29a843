/**
 * @file
 * @brief The furniture of pasted pages, page numbers and running heads, and where a paragraph goes on behind it.
 */
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/line.h"

namespace prosescope::text {

/// “12”, “- 12 -”, “Page 3 of 7”: whether a line says nothing but a page's number; `certain` unless it is digits alone.
enum class page_number : std::uint8_t { none, digits, certain };
[[nodiscard]] page_number read_page_number(std::string_view line) noexcept;

/// The letters of a line that might be a running head, folded and hashed, so that page numbers beside them don't
/// matter; 0 if it can't be one.
[[nodiscard]] std::uint64_t head_key(std::string_view line) noexcept;

/// The page's number in a line that has more than that at one end of it: “12 The Harbour Review”,
/// “The Harbour Review | 12”; 0 if it has none.
[[nodiscard]] std::uint32_t number_beside_head(std::string_view line) noexcept;

/// Whether a sentence of `l` goes on in `next` although a blank line stands between.
[[nodiscard]] bool goes_over_blank(const line& l, const line& next) noexcept;

/// Takes out of `lines` the page numbers and running heads in whose midst a paragraph goes on.
void leave_out_page_lines(std::vector<line>& lines, const wrapping& wrap, bool goes_over_blanks);

/// Tells which lines are of a page and not of its text. Keeps its scratch memory between runs.
class page_finder {
 public:
  /// Sets `of_page` and `opens_page`. Linear in the length of `run`.
  [[gnu::noinline]] void mark(std::string_view run, std::span<line> lines, const wrapping& wrap);

  /// head_key of the running heads that were found last, sorted.
  [[nodiscard]] std::span<const std::uint64_t> heads() const noexcept { return heads_; }

 private:
  struct repeated_line {
    std::uint64_t key = 0;
    std::uint32_t index = 0;
  };
  /// A line that may have a page's number, and the one before that it counts up from.
  struct numbered_line {
    std::uint32_t index = 0;
    std::uint32_t number = 0;
    std::uint32_t before = 0;  ///< in `numbered_`; itself if it counts up from none
    bool counts = false;
    bool at_break = false;
  };

  void find_numbers();
  void count_pages();
  void find_heads();
  [[nodiscard]] bool is_repeated_title(std::uint64_t key) const noexcept;
  void mark_tops() noexcept;
  void mark_openings() noexcept;
  std::size_t mark_beside(std::size_t i) noexcept;
  [[nodiscard]] bool may_be_head(const line& l) const noexcept;
  [[nodiscard]] bool is_page_digits(std::size_t i) const noexcept;
  [[nodiscard]] bool stands_at_page_break(std::size_t i) const noexcept;
  [[nodiscard]] std::string_view content(const line& l) const noexcept {
    return run_.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
  }

  std::string_view run_;
  std::span<line> lines_;
  wrapping wrap_;
  std::vector<page_number> numbers_;
  std::vector<numbered_line> numbered_;
  std::vector<repeated_line> repeated_;
  std::vector<std::uint64_t> heads_;
  bool first_is_title_ = false;
  bool breaks_sentence_ = false;  ///< one of the heads stands in the midst of a sentence
};

}  // namespace prosescope::text
