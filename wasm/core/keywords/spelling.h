/**
 * @file
 * @brief How phrases are spelled, parted and told apart: what all keyword methods have in common.
 */
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prosescope::keywords {

/// The key of a phrase is made of those of its words, one after the other; that of no words is 0.
[[nodiscard]] constexpr std::uint64_t extend(std::uint64_t key, std::uint64_t word) noexcept {
  return (key ^ word) * 0x9e3779b97f4a7c15ULL + 0x632be59bd9b4e019ULL;
}

/// Whether something other than white space stands between two words.
[[nodiscard]] bool is_broken(std::string_view between) noexcept;

/// Appends a piece of the text with its white space collapsed: a phrase may go over a wrapped line.
void append_collapsed(std::string_view piece, std::string& out);

/// The spelling that occurs most often; of several the first in the text.
[[nodiscard]] std::string_view most_usual(const std::vector<std::string_view>& spellings);

}  // namespace prosescope::keywords
