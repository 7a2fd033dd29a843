/**
 * @file
 * @brief What language a text is in, as far as its scripts, frequent words and letters tell.
 *
 * Codes are BCP 47's (https://www.rfc-editor.org/info/bcp47): a language of wasm/word_lists/lists/languages.txt, or
 * “und” with the script. Function words tell languages apart in a few dozen words (Grefenstette, “Comparing two
 * language identification schemes”, JADT 1995).
 */
#pragma once

#include <cstdint>
#include <string_view>

#include "facts/language.h"

namespace prosescope::report {

struct language {
  std::string_view code = "und";
  /// 0…1: by what share of its evidence it is ahead of the next language's, times the share of letters in its script.
  double confidence = 0.0;
  [[nodiscard]] bool english() const noexcept { return code == "en"; }
};

/// The language of the counted blocks, which have `words` words.
[[nodiscard, gnu::noinline]] language language_of(const facts::language_counts& found, std::int64_t words) noexcept;

}  // namespace prosescope::report
