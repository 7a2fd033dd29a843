/**
 * @file
 * @brief Sorting by hashes, which lie evenly: one pass shares them out among about as many buckets as there are values.
 */
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "math/sort.h"

namespace prosescope::math {

/// Sorts `values` by `less`, by which that with the smaller `hash(value)` is less. Linear if few hashes have their high
/// bits in common.
template <typename Value, typename Hash, typename Less>
void sort_by_hash(std::vector<Value>& values, Hash hash, Less less) {
  constexpr int most_bits = 16;
  if (values.size() < 2) return;
  const int bits = std::min(static_cast<int>(std::bit_width(values.size())), most_bits);
  const auto bucket = [&](const Value& v) { return static_cast<std::size_t>(std::uint64_t{hash(v)} >> (64 - bits)); };
  std::vector<std::uint32_t> ends((std::size_t{1} << bits) + 1);
  for (const Value& v : values) ++ends[bucket(v) + 1];
  for (std::size_t i = 1; i < ends.size(); ++i) ends[i] += ends[i - 1];
  std::vector<Value> sorted(values.size());
  for (Value& v : values) sorted[ends[bucket(v)]++] = std::move(v);
  std::size_t first = 0;
  for (const std::size_t last : ends) {
    if (last - first > 1) math::sort(sorted.begin() + first, sorted.begin() + last, less);
    first = std::max(first, last);
  }
  values = std::move(sorted);
}

}  // namespace prosescope::math
