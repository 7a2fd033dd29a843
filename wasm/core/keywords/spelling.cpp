#include "keywords/spelling.h"

#include <algorithm>
#include <cstddef>

#include "math/sort.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::keywords {

bool is_broken(std::string_view between) noexcept {
  for (std::size_t at = 0; at < between.size();) {
    const auto [c, bytes] = text::decode(between, at);
    if (!text::is_space(c)) return true;
    at += bytes;
  }
  return false;
}

void append_collapsed(std::string_view piece, std::string& out) {
  for (std::size_t at = 0; at < piece.size();) {
    const auto [c, bytes] = text::decode(piece, at);
    if (!text::is_space(c)) {
      out.append(piece.substr(at, bytes));
    } else if (out.empty() || out.back() != ' ') {
      out.push_back(' ');
    }
    at += bytes;
  }
}

std::string_view most_usual(const std::vector<std::string_view>& spellings) {
  std::vector<std::string_view> sorted = spellings;
  math::sort(sorted.begin(), sorted.end());
  std::string_view best;
  std::ptrdiff_t most = 0;
  for (const std::string_view spelling : spellings) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), spelling);
    if (last - first <= most) continue;
    most = last - first;
    best = spelling;
  }
  return best;
}

}  // namespace prosescope::keywords
