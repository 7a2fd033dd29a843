/**
 * @file
 * @brief Sorting in little code, for what is short, or sorted once a report.
 */
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace prosescope::math {

/// Sorts as std::sort does, in n log n steps at most, or n if it is sorted already. Each type that std::sort is asked
/// for adds 3 to 9 KB to the module; a heap is somewhat slower, and a tenth of that.
template <typename Iterator, typename Less = std::less<>>
void sort(Iterator first, Iterator last, Less less = {}) {
  constexpr std::ptrdiff_t few = 16;
  if (std::is_sorted(first, last, less)) return;
  if (last - first > few) {
    std::make_heap(first, last, less);
    std::sort_heap(first, last, less);
    return;
  }
  for (Iterator next = first + 1; next != last; ++next) {
    for (Iterator at = next; at != first && less(*at, *(at - 1)); --at) std::swap(*at, *(at - 1));
  }
}

}  // namespace prosescope::math
