/**
 * @file
 * @brief A line of a run, and the width at which lines were wrapped.
 */
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "text/characters.h"
#include "text/words.h"

namespace prosescope::text {

/// What opens a line: CommonMark's marks, the bullets that word processors paste, and numbers of sections, “1.2”.
enum class marker : std::uint8_t { none, bullet, number, section, hash, underline, rule, signature, fence, row };

struct line {
  byte_range bytes;               ///< in the text that is read, without white space around it
  byte_range source;              ///< in the run, with its marks
  std::uint32_t indent = 0;       ///< columns in front of it, inside the quoting marks
  std::uint32_t width = 0;        ///< columns to its end
  std::uint32_t first_width = 0;  ///< columns of its first word
  std::uint32_t kept_mark = 0;    ///< bytes of an item's mark that stay in the text: more items follow in the line
  std::uint8_t depth = 0;         ///< quoting marks
  std::uint8_t blanks = 0;        ///< blank lines before it, as far as they are counted
  marker mark = marker::none;
  bool parted = false;                   ///< a blank line stands before it
  bool fed = false;                      ///< a form feed stands before it
  bool glued = false;                    ///< its last word goes on in the next line
  bool code = false;                     ///< inside a fence, or the fence itself
  bool of_page = false;                  ///< a page number or a running head
  bool opens_page = false;               ///< a paragraph begins with it, behind the furniture of a page
  char_class first = char_class::other;  ///< class of its first letter or digit, or other
  char32_t last = 0;                     ///< its last character that is not a closing quote or bracket
  std::uint32_t first_word = 0;          ///< set by cut_blocks
  std::uint32_t last_word = 0;

  [[nodiscard]] bool ends_sentence() const noexcept { return is_terminator(last); }
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

}  // namespace prosescope::text
