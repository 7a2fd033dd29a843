#include "text/quotes.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

/// What closes a quotation that this character opens; 0 if it opens none.
constexpr char32_t closer_of(char32_t c) noexcept {
  switch (c) {
    case U'“':
    case U'„': return U'”';
    case U'‘': return U'’';
    case U'«': return U'»';
    case U'"': return U'"';
    default: return 0;
  }
}

}  // namespace

void mark_quotes(std::string_view run, std::span<word> words) noexcept {
  char32_t closer = 0;
  std::size_t opened = 0;
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    char32_t before = 0;
    while (at < words[i].bytes.begin) {
      const auto [c, bytes] = decode(run, at);
      at += bytes;
      // Two typewriter apostrophes stand for one mark: ''like this''.
      const bool doubled = c == U'\'' && before == U'\'';
      const char32_t mark = doubled ? U'"' : c;
      before = doubled ? 0 : c;
      if (closer != 0) {
        if (mark == closer) closer = 0;
      } else {
        closer = closer_of(mark);
        opened = i;
      }
    }
    words[i].quoted = closer != 0;
    at = words[i].bytes.end;
  }
  if (closer != U'"') return;
  while (at < run.size() && run[at] != '"' && run.substr(at, 2) != "''") ++at;
  if (at < run.size()) return;
  for (word& w : words.subspan(opened)) w.quoted = false;
}

}  // namespace prosescope::text
