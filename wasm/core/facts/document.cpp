#include "facts/document.h"

#include <algorithm>
#include <iterator>

namespace prosescope::facts {

document_facts merge(document_facts first, document_facts second) {
  first.paragraphs.insert(first.paragraphs.end(), std::make_move_iterator(second.paragraphs.begin()),
                          std::make_move_iterator(second.paragraphs.end()));
  return first;
}

std::vector<text::block_kind> kinds_of(std::span<const shared_paragraph> paragraphs) {
  std::vector<text::block_kind> kinds;
  for (const shared_paragraph& paragraph : paragraphs) {
    for (const block_fact& block : paragraph->blocks) kinds.push_back(block.kind);
  }
  return kinds;
}

std::vector<block_reading> read_blocks(std::span<const text::block_kind> kinds, boilerplate policy) {
  using text::block_kind;
  const bool all_furniture = std::all_of(kinds.begin(), kinds.end(),
                                         [](block_kind kind) { return kind == block_kind::boilerplate; });
  std::vector<block_reading> readings(kinds.size());
  for (std::size_t i = 0; i < kinds.size(); ++i) readings[i].kind = kinds[i];
  bool below = false;
  for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading) {
    if (all_furniture) reading->kind = block_kind::paragraph;
    const bool furniture = reading->kind == block_kind::boilerplate;
    if (reading->kind == block_kind::heading && !below) reading->kind = block_kind::paragraph;
    below = below || !furniture;
    reading->counted = reading->kind != block_kind::code && !(furniture && policy == boilerplate::skip);
  }
  return readings;
}

}  // namespace prosescope::facts
