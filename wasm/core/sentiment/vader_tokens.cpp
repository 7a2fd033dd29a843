#include "sentiment/vader_tokens.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::sentiment {

namespace {

/// What Python's str.split() splits at: White_Space, and the four separators of ASCII.
bool is_python_space(char32_t c) noexcept { return (c >= 0x1C && c <= 0x1F) || text::is_space(c); }

/// Python's string.punctuation: all of ASCII's.
constexpr bool is_python_punctuation(char c) noexcept {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Titlecase letters, general category Lt, which str.isupper() refuses.
constexpr bool is_titlecase(char32_t c) noexcept {
  return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2 || (c >= 0x1F88 && c <= 0x1F8F) ||
         (c >= 0x1F98 && c <= 0x1F9F) || (c >= 0x1FA8 && c <= 0x1FAF) || c == 0x1FBC || c == 0x1FCC || c == 0x1FFC;
}

/// Python's str.isupper(): a capital, and no small or titlecase letter. U+0345, a mark to us, is a small letter there.
bool is_upper(std::string_view token) noexcept {
  bool upper = false;
  for (std::size_t at = 0; at < token.size();) {
    const auto [c, bytes] = text::decode(token, at);
    at += bytes;
    const text::char_class kind = text::class_of(c);
    if (kind == text::char_class::letter_lower || is_titlecase(c) || c == 0x345) return false;
    upper = upper || kind == text::char_class::letter_upper;
  }
  return upper;
}

/// Whether a token has more code points than `count`.
bool is_longer_than(std::string_view token, std::size_t count) noexcept {
  std::size_t found = 0;
  for (std::size_t at = 0; at < token.size() && found <= count; ++found) at += text::decode(token, at).bytes;
  return found > count;
}

/// Lower case as far as VADER can tell: its words are ASCII, and of other characters only the Kelvin sign becomes such.
void lower(std::string_view token, std::string& out) {
  constexpr std::string_view kelvin = "\u212A";
  out.clear();
  for (std::size_t at = 0; at < token.size();) {
    if (token.substr(at, kelvin.size()) == kelvin) {
      out.push_back('k');
      at += kelvin.size();
    } else {
      const char c = token[at++];
      out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    }
  }
}

}  // namespace

void vader_reader::index_emoji() {
  const std::string_view all(reinterpret_cast<const char*>(lexicon::vader_emoji), lexicon::vader_emoji_size);
  char32_t value = 0;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\n', at);
    if (all[at] == '+') {
      std::uint32_t skipped = 0;
      for (std::size_t digit = at + 1; digit < end; ++digit) {
        skipped = skipped * 10 + static_cast<std::uint32_t>(all[digit] - '0');
      }
      value += skipped;
    } else {
      emoji_.push_back({value++, static_cast<std::uint16_t>(at), static_cast<std::uint16_t>(end - at)});
    }
    at = end + 1;
  }
}

std::string_view vader_reader::description_of(char32_t c) const noexcept {
  const auto found = std::lower_bound(emoji_.begin(), emoji_.end(), c,
                                      [](const emoji& one, char32_t value) { return one.value < value; });
  if (found == emoji_.end() || found->value != c) return {};
  return {reinterpret_cast<const char*>(lexicon::vader_emoji) + found->begin, found->length};
}

void vader_reader::append(std::string_view text, std::uint32_t end) {
  token_.append(text);
  at_.end = end;
  at_.exclamations += text == "!";
  at_.questions += text == "?";
}

void vader_reader::read(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  if (emoji_.empty()) index_emoji();
  token_.clear();
  at_ = {};
  for (std::uint32_t at = 0; at < run.size();) {
    const auto [c, bytes] = text::decode(run, at);
    const std::uint32_t end = at + bytes;
    const std::string_view description = c < 0x80 ? std::string_view() : description_of(c);
    if (!description.empty()) {
      // A space goes in front of a description, and none behind it: what follows an emoji clings to its last word.
      finish(run, offsets, out);
      at_ = {at, end, end};
      for (std::size_t i = 0; i < description.size(); ++i) {
        if (description[i] == ' ') {
          finish(run, offsets, out);
          at_ = {at, end, end};
        } else {
          append(description.substr(i, 1), end);
        }
      }
    } else if (is_python_space(c)) {
      finish(run, offsets, out);
    } else {
      if (token_.empty()) at_ = {at, end, at};
      append(run.substr(at, bytes), end);
    }
    at = end;
  }
  finish(run, offsets, out);
}

void vader_reader::finish(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  if (token_.empty()) return;
  std::string_view token = token_;
  std::uint32_t front = 0;
  std::uint32_t back = 0;
  while (front < token.size() && is_python_punctuation(token[front])) ++front;
  while (back < token.size() - front && is_python_punctuation(token[token.size() - 1 - back])) ++back;
  const std::string_view stripped = token.substr(front, token.size() - front - back);
  // What two characters or fewer are left of is taken for an emoticon.
  if (is_longer_than(stripped, 2)) {
    token = stripped;
    if (at_.emoji_end == at_.begin) at_.begin = at_.emoji_end = at_.begin + front;
    at_.end = std::max(at_.end - back, at_.emoji_end);
  }
  lower(token, lowered_);
  const std::uint64_t key = lexicon::hash_of(lowered_);
  const lexicon::vader_entry entry = lexicon_.find_vader(lowered_, key);
  facts::vader_token added;
  added.place = {offsets[at_.begin], offsets[at_.end]};
  added.surface.first = static_cast<std::uint32_t>(out.surfaces.size());
  out.surfaces.append(run.substr(at_.begin, at_.end - at_.begin));
  added.surface.last = static_cast<std::uint32_t>(out.surfaces.size());
  added.key = key;
  added.mean = entry.mean;
  added.degree = entry.degree;
  added.negation = entry.negation || lowered_.find("n't") != std::string::npos;
  added.capitals = is_upper(token);
  added.exclamations = static_cast<std::uint8_t>(std::min(at_.exclamations, most_vader_marks));
  added.questions = static_cast<std::uint8_t>(std::min(at_.questions, most_vader_marks));
  out.vader_tokens.push_back(added);
  token_.clear();
}

}  // namespace prosescope::sentiment
