/**
 * @file
 * @brief Text that describes: what schema.json, the package's types and the reference are made from.
 *
 * A program built with PROSESCOPE_SILENT, as the module that ships is, holds none of it: nobody would read it there.
 */
#pragma once

#include <string_view>

namespace prosescope::readability {

#ifdef PROSESCOPE_SILENT
inline constexpr bool describes = false;
#else
inline constexpr bool describes = true;
#endif

/// A text as it stands in a table's row, or nothing in a program that describes nothing.
class said {
 public:
  constexpr said(const char* text = "") noexcept : text_(describes ? std::string_view(text) : std::string_view()) {}
  [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

}  // namespace prosescope::readability
