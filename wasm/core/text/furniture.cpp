#include "text/furniture.h"

#include <algorithm>
#include <string_view>

#include "text/characters.h"
#include "text/mail.h"
#include "text/page_notes.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

constexpr std::uint32_t longest_furniture = 14;     // words
constexpr std::uint32_t longest_part_of_menu = 3;   // words, on average
constexpr std::uint32_t longest_title_of_menu = 8;  // words, on average

constexpr auto page_pronouns = lexicon::set_of("we", "us", "our", "you", "your", "who");
constexpr auto counted_by_pages = lexicon::set_of("posts", "qty");

/// The number of “3 likes” and “Comments (48)”: it is as much the page's as what is counted.
bool is_tally(const run_lines& in, const line& l, std::uint32_t i) noexcept {
  const word& w = in.words[i];
  if (w.shape != shape::number) return false;
  if (w.bytes.begin > l.bytes.begin && in.text[w.bytes.begin - 1] == '(') return in.follows(w, ')');
  return i == l.first_word && i + 1 < l.last_word && in.words[i + 1].shape == shape::lower;
}

/// “[1]: https://example.com”, and a picture.
bool is_reference(const run_lines& in, const line& l) noexcept {
  const std::string_view content = in.content_of(l);
  if (content.starts_with("![") || content.starts_with("[![")) return true;
  const std::size_t close = content.find("]: ");
  return content.starts_with("[") && close != content.npos && content.find(' ') == close + 2 &&
         l.last_word > l.first_word && in.words[l.last_word - 1].shape == shape::address;
}

}  // namespace

bool is_separated(const run_lines& in, const line& l) noexcept {
  if (l.mark != marker::none || l.ends_sentence()) return false;
  const std::string_view content = in.content_of(l);
  std::uint32_t separators = 0;
  for (const std::string_view sign : {" / ", " > "}) {  // “either / or” has one
    const std::size_t at = content.find(sign);
    if (at != content.npos && content.find(sign, at + sign.size()) != content.npos) separators += 2;
  }
  if (separators == 0 && content.find('|') == content.npos && ascii_length(content, 0) == content.size()) return false;
  for (std::size_t at = l.bytes.begin; at < l.bytes.end;) {
    const auto [c, bytes] = decode(in.text, at);
    separators += c == U'|' || c == U'·' || c == U'›' || c == U'»' || c == U'•' || c == U'→';
    at += bytes;
  }
  const std::uint32_t parts = separators + 1;
  // Titles of other articles between bars, in a line that has nothing about it: web/html writes them so.
  const auto bars = std::count(content.begin(), content.end(), '|');
  const std::uint32_t longest = bars > 1 && in.lines.size() == 1 ? longest_title_of_menu : longest_part_of_menu;
  return separators > 0 && (l.last_word - l.first_word) <= parts * longest;
}

bool leads_away(const run_lines& in, const line& l) noexcept {
  if (l.last_word - l.first_word < 2 || l.last_word - l.first_word > longest_furniture) return false;
  const word& first = in.words[l.first_word];
  const word& second = in.words[l.first_word + 1];
  return first.entry.has(flag::furniture) && second.entry.has(flag::furniture) && in.follows(second, ':') &&
         !in.is_sentence(l);
}

bool is_count(const run_lines& in, const line& l) noexcept {
  return in.is_field(l) && l.last_word - l.first_word == 2 && in.words[l.first_word + 1].shape == shape::number &&
         in.words[l.first_word].is_one_of(counted_by_pages);
}

bool is_furniture(const run_lines& in, std::size_t first, std::size_t last) noexcept {
  if (last - first == 1 && is_separated(in, in.lines[first])) return true;
  if (decode(in.text, in.lines[first].bytes.begin).value == U'©') return true;
  if (is_of_mail(in, first, last) || is_reference(in, in.lines[first])) return true;
  if (last - first == 1 && (leads_away(in, in.lines[first]) || is_note(in, in.lines[first]))) return true;
  if (in.lines.size() == 1 && is_count(in, in.lines[first])) return true;
  std::uint32_t content = 0;
  std::uint32_t furniture = 0;
  std::uint32_t words = 0;
  std::uint32_t addresses = 0;
  std::uint32_t numbers = 0;
  bool of_the_page = false;
  for (std::uint32_t i = in.lines[first].first_word; i < in.lines[last - 1].last_word; ++i) {
    const word& w = in.words[i];
    if (!w.counted()) continue;
    // A page speaks as “we” to “you”; who says “me” or “they” is telling something.
    if (w.entry.has(flag::pronoun) && !w.is_one_of(page_pronouns)) return false;
    ++words;
    of_the_page = of_the_page || w.entry.has(flag::page_word) || w.shape == shape::address;
    addresses += w.shape == shape::address;
    numbers += w.shape == shape::number;
    if (is_tally(in, in.lines[first], i)) continue;
    if (w.entry.has(flag::furniture)) {
      ++content;
      ++furniture;
    } else if (!w.entry.has(flag::stop_word) && w.shape != shape::address) {
      ++content;
    }
  }
  if (words == 0 || words > longest_furniture) return false;
  if (addresses > 0 && addresses + numbers == words) return true;  // where somebody is reached
  if (furniture == 0) return false;
  // Buttons have no full stop. A sentence is furniture only if it speaks of cookies and their like, or leads to a
  // link.
  if (in.lines[last - 1].ends_sentence() && !of_the_page) return false;
  return furniture * 3 >= content * 2;
}

}  // namespace prosescope::text
