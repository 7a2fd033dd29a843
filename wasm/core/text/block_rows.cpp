#include "text/block_rows.h"

#include <algorithm>

#include "text/furniture.h"
#include "text/page_notes.h"

namespace prosescope::text {

namespace {

constexpr std::uint32_t longest_of_menu = 5;  // words
constexpr std::uint32_t longest_entry = 4;    // words
constexpr std::uint32_t fewest_of_list = 3;   // lines

const line& line_of(const run_lines& in, const block& b) noexcept {
  return *std::lower_bound(in.lines.begin(), in.lines.end(), b.source.begin,
                           [](const line& l, std::uint32_t at) { return l.source.begin < at; });
}

/// Three or more lines that could be headings one below the other are none: they are a menu, if one of a page's own
/// words stands above them and nothing but them below, or a list, as of a recipe's ingredients. What stands right
/// above prose or items with marks may be their heading, and a title stays one.
void read_lists(const run_lines& in, std::span<block> blocks) noexcept {
  const auto stands_in_list = [&](const block& b) {
    const line& l = line_of(in, b);
    if (l.source.end < b.source.end || l.depth > 0 || l.of_page) return false;
    if (b.kind == block_kind::list_item) return !in.is_sentence(l);
    if (l.mark != marker::none) return false;
    return b.kind == block_kind::heading || (b.kind == block_kind::boilerplate && !in.is_sentence(l));
  };
  for (std::size_t first = 0; first < blocks.size();) {
    std::size_t last = first;
    std::size_t headings = 0;
    bool menu = blocks[first].kind == block_kind::boilerplate && !is_note(in, line_of(in, blocks[first]));
    for (; last < blocks.size() && stands_in_list(blocks[last]); ++last) {
      const block& b = blocks[last];
      menu = menu && (b.kind != block_kind::heading || b.last_word - b.first_word <= longest_of_menu);
      headings += b.kind == block_kind::heading;
    }
    const bool above_prose = last < blocks.size();
    if (menu && !above_prose && last - first >= fewest_of_list) {
      for (std::size_t i = first; i < last; ++i) blocks[i].kind = block_kind::boilerplate;
    } else if (headings >= fewest_of_list) {
      for (std::size_t i = first; i < last; ++i) {
        const bool above_something = i + 1 == last ? above_prose : blocks[i + 1].kind == block_kind::list_item;
        const bool title = in.is_title(line_of(in, blocks[i]));
        if (blocks[i].kind == block_kind::heading && !title && !above_something) blocks[i].kind = block_kind::list_item;
      }
    }
    first = last + 1;
  }
}

bool is_short_line(const run_lines& in, const block& b) noexcept {
  const line& l = line_of(in, b);
  return l.mark == marker::none && l.source.end == b.source.end && !in.is_sentence(l) &&
         b.last_word - b.first_word <= longest_entry;
}

/// “Posts: 1,204”, “Member”, “Joined: Mar 2014”
bool is_of_member(const run_lines& in, const block& b) noexcept {
  const line& l = line_of(in, b);
  if (b.kind == block_kind::byline) return in.words[l.first_word].is("joined");
  if (b.kind == block_kind::boilerplate && note_of(in, l) == page_note::member) return true;
  return in.content_of(l) == "Member" || (is_count(in, l) && in.words[l.first_word].is("posts"));
}

/// What stands beside notes on who wrote a post or on a thing for sale: “Location: Norvale”, “Colour: Silver”, and
/// above the former the name. Of a writer, two notes in a row tell: one may be of a club's list.
void read_boxes(const run_lines& in, std::span<block> blocks) noexcept {
  bool has_member = false;
  bool has_shop = false;
  bool before = false;
  for (const block& b : blocks) {
    const bool of_member = is_of_member(in, b);
    has_member = has_member || (before && of_member);
    has_shop = has_shop || (b.kind == block_kind::boilerplate && note_of(in, line_of(in, b)) == page_note::shop);
    before = of_member;
  }
  if (!has_member && !has_shop) return;
  const auto take_in = [&](block& b, const block& beside) {
    if (!is_short_line(in, b)) return;
    const bool of_member = has_member && is_of_member(in, b);
    const bool name = has_member && &b < &beside && is_of_member(in, beside);
    const bool inside = beside.kind == block_kind::boilerplate && (name || in.is_field(line_of(in, b)));
    if (of_member || inside) b.kind = block_kind::boilerplate;
  };
  for (std::size_t i = 1; i < blocks.size(); ++i) take_in(blocks[i], blocks[i - 1]);
  for (std::size_t i = blocks.size(); i-- > 1;) take_in(blocks[i - 1], blocks[i]);
}

}  // namespace

void read_rows(const run_lines& in, std::span<block> blocks) noexcept {
  read_lists(in, blocks);
  read_boxes(in, blocks);
}

}  // namespace prosescope::text
