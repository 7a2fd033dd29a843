/**
 * @file
 * @brief Putting some items of a list in the place of others.
 */
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace prosescope::facts {

/// Puts `added` in the place of items [first, last). What stands behind them moves only if there are more or fewer.
template <typename Item>
void splice(std::vector<Item>& all, std::size_t first, std::size_t last, std::span<const Item> added) {
  const std::size_t common = std::min(last - first, added.size());
  const auto end = std::copy_n(added.begin(), common, all.begin() + static_cast<std::ptrdiff_t>(first));
  const auto at = all.erase(end, all.begin() + static_cast<std::ptrdiff_t>(last));
  all.insert(at, added.begin() + static_cast<std::ptrdiff_t>(common), added.end());
}

}  // namespace prosescope::facts
