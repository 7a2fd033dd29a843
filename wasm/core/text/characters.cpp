#include "text/characters.h"

#include <algorithm>
#include <array>

namespace prosescope::text {

namespace {

template <typename Ranges>
const auto& range_of(const Ranges& ranges, char32_t c) noexcept {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                      [](char32_t value, const auto& range) { return value < range.first; });
  return *(after - 1);
}

// Up to the arrows: letters of Europe and the Near East, and the punctuation of all who write in Latin letters.
constexpr char32_t usual = 0x2190;

std::array<char_class, usual> usual_classes() noexcept {
  std::array<char_class, usual> classes{};
  std::size_t range = 0;
  for (char32_t c = 0; c < usual; ++c) {
    if (c == char_ranges[range + 1].first) ++range;
    classes[c] = resolve(char_ranges[range], c);
  }
  return classes;
}

}  // namespace

char_class class_beyond_ascii(char32_t c) noexcept {
  static const std::array<char_class, usual> classes = usual_classes();
  if (c < usual) return classes[c];
  return c > 0x10FFFF ? char_class::other : resolve(range_of(char_ranges, c), c);
}

script script_of(char32_t c) noexcept {
  return static_cast<script>(range_of(script_ranges, c > 0x10FFFF ? 0x10FFFF : c).kind);
}

char32_t fold_beyond_ascii(char32_t c) noexcept {
  const auto after = std::upper_bound(fold_ranges.begin(), fold_ranges.end(), c,
                                      [](char32_t value, const auto& range) { return value < range.first; });
  if (after == fold_ranges.begin()) return c;
  const auto& range = *(after - 1);
  if (c > range.last || (c - range.first) % range.stride != 0) return c;
  return static_cast<char32_t>(static_cast<std::int64_t>(c) + range.delta);
}

}  // namespace prosescope::text
