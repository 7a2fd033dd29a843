#include "facts/document.h"

#include <algorithm>
#include <iterator>

namespace prosescope::facts {

namespace {

using text::block_kind;

seen_block see(const paragraph_facts& paragraph, const block_fact& block) noexcept {
  constexpr std::uint32_t longest_label = 3;  // words
  seen_block seen;
  seen.kind = block.kind;
  const std::uint32_t words = block.vocabulary.last - block.vocabulary.first;
  seen.label = block.kind == block_kind::heading && words > 0 && words <= longest_label;
  if (!seen.label) return seen;
  const auto all = std::span(paragraph.words).subspan(block.vocabulary.first, words);
  seen.capitals = std::all_of(all.begin(), all.end(), [](const word_fact& w) { return w.capital; });
  return seen;
}

bool is_furniture(const seen_block& block) noexcept { return block.kind == block_kind::boilerplate; }

/// Blocks in a row that are furniture or labels.
struct menu {
  std::size_t first = 0;  ///< where its furniture begins
  std::size_t last = 0;   ///< and where it ends
  std::size_t end = 0;    ///< of all
  std::size_t furniture = 0;
  std::size_t labels = 0;    ///< behind furniture
  std::size_t enclosed = 0;  ///< between furniture
  bool capitals = true;      ///< of the labels behind furniture
};

menu read_menu(std::span<const seen_block> blocks, std::size_t begin) noexcept {
  menu found;
  for (found.end = begin; found.end < blocks.size(); ++found.end) {
    const seen_block& block = blocks[found.end];
    if (is_furniture(block)) {
      if (found.furniture++ == 0) found.first = found.end;
      found.last = found.end + 1;
      found.enclosed = found.labels;
    } else if (!block.label) {
      break;
    } else if (found.furniture > 0) {
      ++found.labels;
      found.capitals = found.capitals && block.capitals;
    }
  }
  return found;
}

/// Menus whose items stand in paragraphs of their own: labels amid furniture, with which the document begins, above a
/// title, or so much furniture that it may not be an article's buttons about the label of a section, nor a few words
/// of menus in a curriculum vitae.
void find_menus(std::span<const seen_block> blocks, std::vector<block_reading>& readings) noexcept {
  constexpr std::size_t fewest_above = 3;   // labels
  constexpr std::size_t fewest_around = 8;  // of furniture
  constexpr std::size_t fewest_for_label = 4;
  constexpr std::size_t fewest_inside = 2;  // labels
  menu found;
  for (std::size_t begin = 0; begin < blocks.size(); begin = found.end + 1) {
    found = read_menu(blocks, begin);
    // Steps of a recipe and lines of a poem follow each other, a title does not.
    const bool titled = found.end + 1 < blocks.size() && blocks[found.end].kind == block_kind::heading &&
                        blocks[found.end + 1].kind != block_kind::heading;
    const bool above = begin == 0 && found.first == 0 && titled && found.labels >= fewest_above && found.capitals;
    const bool around = begin > 0 && found.furniture >= fewest_around &&
                        found.furniture >= found.enclosed * fewest_for_label &&
                        (found.end == blocks.size() || found.enclosed >= fewest_inside);
    if (!above && !around) continue;
    const std::size_t last = above ? found.end : found.last;
    for (std::size_t i = found.first; i < last; ++i) readings[i].kind = block_kind::boilerplate;
  }
}

}  // namespace

document_facts merge(document_facts first, document_facts second) {
  first.paragraphs.insert(first.paragraphs.end(), std::make_move_iterator(second.paragraphs.begin()),
                          std::make_move_iterator(second.paragraphs.end()));
  return first;
}

std::vector<seen_block> blocks_of(std::span<const shared_paragraph> paragraphs) {
  std::vector<seen_block> blocks;
  for (const shared_paragraph& paragraph : paragraphs) {
    for (const block_fact& block : paragraph->blocks) blocks.push_back(see(*paragraph, block));
  }
  return blocks;
}

std::vector<block_reading> read_blocks(std::span<const seen_block> blocks, boilerplate policy) {
  const bool all_furniture = std::all_of(blocks.begin(), blocks.end(), is_furniture);
  std::vector<block_reading> readings(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) readings[i].kind = blocks[i].kind;
  find_menus(blocks, readings);
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
