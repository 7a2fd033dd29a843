/**
 * @file
 * @brief Finds the marks of inline Markdown, which are layout and not text: emphasis, code spans, links, escapes.
 *
 * After CommonMark (https://spec.commonmark.org/0.31.2/#inlines), and stricter, since any text comes here: a mark that
 * has no partner stays text.
 */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace prosescope::text {

/// Sets `marks[i]` for each byte of `run` that is none of its text: the stars around a word, the address of a link, a
/// picture with all that describes it. Leaves `marks` empty if there are none. Linear in the length of `run`.
[[gnu::noinline]] void find_marks(std::string_view run, std::vector<std::uint8_t>& marks);

}  // namespace prosescope::text
