/**
 * @file
 * @brief What language a text is in, as far as its scripts and English function words tell.
 *
 * Codes are BCP 47's (https://www.rfc-editor.org/info/bcp47): a language where the script belongs to one, else “und”
 * with the script.
 */
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "facts/counters.h"
#include "text/characters.h"

namespace prosescope::report {

struct language {
  std::string_view code = "und";
  double confidence = 0.0;  ///< 0…1
  [[nodiscard]] bool english() const noexcept { return code == "en"; }
};

/// The language of the counted sentences, whose letters stand in `letters` by script.
[[nodiscard]] language language_of(const facts::counters& counts,
                                   const std::array<std::uint64_t, text::script_count>& letters) noexcept;

}  // namespace prosescope::report
