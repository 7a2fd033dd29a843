/**
 * @file
 * @brief Whether a hyphen at a line's end belongs to the word or to the line: “inter-⏎national”, “well-⏎known”.
 */
#pragma once

#include <cstdint>
#include <string_view>

#include "lexicon/table.h"

namespace prosescope::text {

enum class hyphen_reading : std::uint8_t {
  divides,   ///< the line's: “inter-⏎national” is one word without it
  joins,     ///< the word's: “well-⏎known” is a compound
  suspends,  ///< “short-⏎and long-term”: two words
};

/// Reads the hyphen between `left`, a line's last letters, and `right`, the first of the next line; `left` is empty
/// behind a digit. It divides where the lexicon knows the whole word, or not each part of it.
[[nodiscard]] hyphen_reading read_hyphen(std::string_view left, std::string_view right,
                                         const lexicon::table& lexicon) noexcept;

}  // namespace prosescope::text
