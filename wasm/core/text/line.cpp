#include "text/line.h"

#include <algorithm>

namespace prosescope::text {

namespace {

constexpr std::uint32_t widest_straggler = 12;  // columns by which one line may stand out of a wrapped run
constexpr std::size_t fewest_lines_with_straggler = 5;

}  // namespace

wrapping measure_wrap(std::span<const line> lines) noexcept {
  wrapping found;
  std::array<std::size_t, wrapping::depths> count{};
  for (const line& l : lines) {
    const bool single_word = l.indent + l.first_width == l.width;
    const bool prose = l.mark == marker::none || l.mark == marker::bullet || l.mark == marker::number;
    if (!prose || l.code || l.of_page || single_word) continue;
    ++count[l.depth];
    std::uint32_t& widest = found.widest[l.depth];
    std::uint32_t& second = found.second[l.depth];
    second = std::max(second, std::min(widest, l.width));
    widest = std::max(widest, l.width);
  }
  // A title may be wider than the text that was wrapped.
  for (std::size_t depth = 0; depth < wrapping::depths; ++depth) {
    const bool straggles = found.widest[depth] > found.second[depth] + widest_straggler;
    if (straggles && count[depth] >= fewest_lines_with_straggler) found.widest[depth] = found.second[depth];
  }
  return found;
}

bool wrapping::is_full(const line& l, const line& next) const noexcept {
  const std::uint32_t column = widest[l.depth];
  if (column > widest_wrap || column < narrowest_wrap || l.width * 2 < column) return false;
  return l.width + 1 + next.first_width > column;
}

bool wrapping::is_nearly_full(const line& l) const noexcept {
  const std::uint32_t column = widest[l.depth];
  return column <= widest_wrap && column >= narrowest_wrap && l.width * 4 >= column * 3;
}

bool wrapping::stands_out(const line& l) const noexcept { return second[l.depth] + widest_straggler < l.width; }

}  // namespace prosescope::text
