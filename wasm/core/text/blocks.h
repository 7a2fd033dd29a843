/**
 * @file
 * @brief Cuts a run of lines between two blank lines into blocks, and says what each is.
 *
 * Everything is decided inside the run: how lines join (a hard wrap or a break), what is furniture of the page, what
 * is a heading. What only the document can tell is left to facts/document.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/lines.h"
#include "text/words.h"

namespace prosescope::text {

enum class block_kind : std::uint8_t {
  heading,
  paragraph,
  list_item,
  quote,
  table,
  caption,
  byline,
  code,
  boilerplate,
};

/// One block: its bytes in the text that is read, without surrounding white space, what it takes of the run with its
/// marks, and its words, `[first_word, last_word)`.
struct block {
  byte_range bytes;
  byte_range source;
  block_kind kind = block_kind::paragraph;
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
};

/// Appends the blocks of a run to `out` in order. `words` are those of its text. Where two lines join, their line end
/// becomes a space, but for the rows of a table. Linear in the length of the run.
[[gnu::noinline]] void cut_blocks(layout& run, const std::vector<word>& words, std::vector<block>& out);

/// The end of the run of lines that begins at `begin`, with the blank lines behind it.
[[nodiscard]] std::size_t end_of_run(std::string_view text, std::size_t begin) noexcept;

}  // namespace prosescope::text
