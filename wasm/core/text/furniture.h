/**
 * @file
 * @brief Furniture of pages: menus, buttons, notices, what leads to other pages.
 */
#pragma once

#include <cstddef>

#include "text/run_lines.h"

namespace prosescope::text {

/// Whether lines [first, last), a block, are furniture: a menu, or a short block most of whose words stand on pages'
/// controls and notices. A block of more than a few words, or one that says something else, stays prose.
[[nodiscard]] bool is_furniture(const run_lines& in, std::size_t first, std::size_t last) noexcept;

/// A menu: short parts between upright bars, dots, arrows or several slashes.
[[nodiscard]] bool is_separated(const run_lines& in, const line& l) noexcept;

/// “Read more: What the flood maps show”: two of a page's own words in front of a colon, and no sentence.
[[nodiscard]] bool leads_away(const run_lines& in, const line& l) noexcept;

/// “Posts: 1,204”, “Qty: 1”: furniture if nothing stands about it.
[[nodiscard]] bool is_count(const run_lines& in, const line& l) noexcept;

}  // namespace prosescope::text
