/**
 * @file
 * @brief What stands below a figure or picture: “Figure 3: …”, “Photo by R. Mills / Agency”.
 */
#pragma once

#include "text/run_lines.h"

namespace prosescope::text {

/// “Figure 3: …”, “Photo: …”, “Photo by R. Mills / Agency”, “The harbour. Photo: …”
[[nodiscard]] bool is_caption(const run_lines& in, const line& l) noexcept;

}  // namespace prosescope::text
