#include "text/clauses.h"

#include <limits>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

bool ends_clause(std::string_view run, std::uint32_t begin, std::uint32_t end) noexcept {
  for (std::size_t at = begin; at < end;) {
    const auto [c, bytes] = decode(run, at);
    at += bytes;
    if (c == U',' || c == U';' || c == U':' || c == U'—' || c == U'–' || c == U'(' || c == U')' || is_terminator(c)) {
      return true;
    }
    if (c == U'-' && at < end && (run[at] == '-' || run[at] == ' ')) return true;
  }
  return false;
}

}  // namespace

void mark_clauses(std::string_view run, std::span<word> sentence) noexcept {
  std::uint16_t clause = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool begins = i > 0 && ends_clause(run, sentence[i - 1].bytes.end, sentence[i].bytes.begin);
    // Of more clauses than there are numbers, neighbours still differ.
    if (begins) clause = clause == std::numeric_limits<std::uint16_t>::max() ? clause - 1 : clause + 1;
    sentence[i].clause = clause;
  }
}

}  // namespace prosescope::text
