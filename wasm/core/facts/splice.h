/**
 * @file
 * @brief Putting some items of a list in the place of others, and the same in a row of what stands in front of each.
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
  const std::size_t size = all.size();
  const std::size_t moved_to = first + added.size();
  if (moved_to > last) {
    all.resize(size + moved_to - last);
    std::move_backward(all.begin() + static_cast<std::ptrdiff_t>(last), all.begin() + static_cast<std::ptrdiff_t>(size),
                       all.end());
  } else if (moved_to < last) {
    std::move(all.begin() + static_cast<std::ptrdiff_t>(last), all.end(),
              all.begin() + static_cast<std::ptrdiff_t>(moved_to));
    all.resize(size + moved_to - last);
  }
  std::copy(added.begin(), added.end(), all.begin() + static_cast<std::ptrdiff_t>(first));
}

/// The same in a row of what stands in front of each item, and the end: `added` is what each new one holds. A `Sum` of
/// unsigned numbers, so that what a row has less of may be added too.
template <typename Sum>
void splice_sums(std::vector<Sum>& sums, std::size_t first, std::size_t last, std::span<const Sum> added) {
  Sum next = sums[first];
  std::vector<Sum> starts;
  for (const Sum& held : added) {
    starts.push_back(next);
    next += held;
  }
  Sum more = next;
  more -= sums[last];
  splice<Sum>(sums, first, last, starts);
  for (std::size_t i = first + starts.size(); i < sums.size(); ++i) sums[i] += more;
}

}  // namespace prosescope::facts
