#include "facts/document.h"

#include <algorithm>
#include <iterator>

namespace prosescope::facts {

document_facts merge(document_facts first, document_facts second) {
  first.paragraphs.insert(first.paragraphs.end(), std::make_move_iterator(second.paragraphs.begin()),
                          std::make_move_iterator(second.paragraphs.end()));
  return first;
}

std::vector<block_reading> read_blocks(const document_facts& document, boilerplate policy) {
  using text::block_kind;
  std::vector<block_reading> readings;
  bool all_furniture = true;
  for (const shared_paragraph& paragraph : document.paragraphs) {
    for (const block_fact& block : paragraph->blocks) {
      all_furniture = all_furniture && (block.kind == block_kind::boilerplate);
      readings.push_back({block.kind, true});
    }
  }
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
