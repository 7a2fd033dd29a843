/**
 * @file
 * @brief A document as the sequence of its paragraphs' facts. Merging joins two sequences: associative, in order.
 */
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "facts/paragraph.h"

namespace prosescope::facts {

/// What a report may take in.
enum class boilerplate : std::uint8_t { skip, keep };

/// Facts don't change once they are made: documents, and states of one that is edited, share them.
using shared_paragraph = std::shared_ptr<const paragraph_facts>;

struct document_facts {
  std::vector<shared_paragraph> paragraphs;
};

/// The facts of two pieces put together, of which the first ends before or at a blank line.
[[nodiscard]] document_facts merge(document_facts first, document_facts second);

/// What only the document can tell of its blocks.
struct block_reading {
  text::block_kind kind = text::block_kind::paragraph;
  bool counted = true;  ///< in counts, measures, tone and keywords
  friend constexpr bool operator==(const block_reading&, const block_reading&) noexcept = default;
};

/// A block as it was read alone, as far as the document asks.
struct seen_block {
  text::block_kind kind = text::block_kind::paragraph;
  bool label = false;     ///< a heading no longer than what stands in menus
  bool capitals = false;  ///< each of its words has one
  friend constexpr bool operator==(const seen_block&, const seen_block&) noexcept = default;
};
[[nodiscard]] std::vector<seen_block> blocks_of(std::span<const shared_paragraph> paragraphs);

/// A reading of each block, in order. A heading stands above something: with nothing below it, it is a paragraph.
/// Labels amid boilerplate are a menu's. Boilerplate counts when asked for, and where a text holds nothing else.
[[nodiscard]] std::vector<block_reading> read_blocks(std::span<const seen_block> blocks, boilerplate policy);
[[nodiscard]] inline std::vector<block_reading> read_blocks(const document_facts& document, boilerplate policy) {
  return read_blocks(blocks_of(document.paragraphs), policy);
}

}  // namespace prosescope::facts
