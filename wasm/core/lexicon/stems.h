/**
 * @file
 * @brief Singular of a noun, and the base forms under which a list of easy words may hold an inflected one.
 *
 * Plurals: the S-stemmer of Harman, “How effective is suffixing?”, JASIS 42 (1991).
 */
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "lexicon/table.h"

namespace prosescope::lexicon {

/// A short word that is made, not found: room for the longest entry of the lexicon.
struct short_word {
  std::array<char, 48> letters{};
  std::size_t size = 0;
  [[nodiscard]] std::string_view view() const noexcept { return {letters.data(), size}; }
};

/// The singular of a folded plural by the S-stemmer: “countries” country, “goods” good; others as they are.
[[nodiscard]] std::uint64_t stem_hash(std::string_view folded) noexcept;

/// Calls `visit(view)` with each base that a regular ending of `folded` may have been added to, until it returns true:
/// -s -es -ies, -ed -d -ied, -ing, -er -est, with doubled consonants and dropped e. True if a visit was.
template <typename Visit>
bool any_base_form(std::string_view folded, Visit visit) {
  constexpr std::size_t shortest = 2;
  short_word base;
  const auto try_base = [&](std::size_t keep, std::string_view tail) {
    if (keep < shortest || keep + tail.size() > base.letters.size()) return false;
    base.size = 0;
    for (const char c : folded.substr(0, keep)) base.letters[base.size++] = c;
    for (const char c : tail) base.letters[base.size++] = c;
    return static_cast<bool>(visit(base.view()));
  };
  const auto ends = [&](std::string_view tail) { return folded.ends_with(tail); };
  const auto stem_of = [&](std::size_t ending) {
    const std::size_t keep = folded.size() - ending;
    if (try_base(keep, "") || try_base(keep, "e")) return true;
    const bool doubled = keep > shortest && folded[keep - 1] == folded[keep - 2];
    return doubled && try_base(keep - 1, "");
  };
  if (folded.size() < 4 || folded.size() > base.letters.size()) return false;
  const std::size_t n = folded.size();
  if (ends("ies") || ends("ied") || ends("ier")) return try_base(n - 3, "y");
  if (ends("iest")) return try_base(n - 4, "y");
  if (ends("ing")) return stem_of(3);
  if (ends("est")) return stem_of(3);
  if (ends("ed") || ends("er")) return stem_of(2);
  if (ends("es")) return try_base(n - 1, "") || try_base(n - 2, "");
  if (ends("s") && !ends("ss")) return try_base(n - 1, "");
  return false;
}

}  // namespace prosescope::lexicon
