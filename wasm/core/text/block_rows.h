/**
 * @file
 * @brief What only blocks in a row tell: a menu, a list without marks, what a page writes about a writer or a thing for
 * sale.
 */
#pragma once

#include <span>

#include "text/blocks.h"
#include "text/run_lines.h"

namespace prosescope::text {

/// Gives the blocks of a run the kinds that they have beside each other.
void read_rows(const run_lines& in, std::span<block> blocks) noexcept;

}  // namespace prosescope::text
