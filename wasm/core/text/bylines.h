/**
 * @file
 * @brief Who wrote a text, and when: “By Jane Q. Public, Jan. 4, 2024”, “Yesterday at 9:14 PM”.
 */
#pragma once

#include "text/run_lines.h"

namespace prosescope::text {

/// “By Jane Q. Public, Jan. 4, 2024”, “Story by Jane Public”: by, then names, dates and the words between them.
[[nodiscard]] bool is_byline(const run_lines& in, const line& l) noexcept;

/// Whether a block of one line is one, or says no more than when.
[[nodiscard]] bool is_byline_or_date(const run_lines& in, const line& l) noexcept;

}  // namespace prosescope::text
