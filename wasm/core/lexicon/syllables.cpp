#include "lexicon/syllables.h"

#include <algorithm>
#include <array>

#include "lexicon/spoken_numbers.h"
#include "lexicon/syllable_model.h"
#include "lexicon/word_hash.h"

namespace prosescope::lexicon {

namespace {

// Letters are 1 to 26, the apostrophe 27, others 0; an accent that tells that a vowel is heard is a bit of its own.
constexpr std::uint8_t edge = 28;
constexpr std::uint8_t nothing = 31;
constexpr std::uint8_t code_mask = 31;
constexpr std::uint8_t heard = 32;

constexpr std::uint8_t code_of(char c) noexcept {
  if (c >= 'a' && c <= 'z') return static_cast<std::uint8_t>(c - 'a' + 1);
  return c == '\'' ? 27 : 0;
}

constexpr std::uint32_t set_of(std::string_view letters) noexcept {
  std::uint32_t set = 0;
  for (const char c : letters) set |= 1U << code_of(c);
  return set;
}

constexpr bool is_vowel(std::uint8_t code) noexcept { return (set_of("aeiouy") >> (code & code_mask) & 1U) != 0; }

// U+00C0 to U+017F without their accents.
constexpr std::string_view plain_letters = "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
                                           "aaaaaaccccccccddddeeeeeeeeeeegggggggghhhhiiiiiiiiiiijjkkklllllll"
                                           "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain_letters.size() == 192);

// With an acute accent or a diaeresis: caf-é, na-ïve, No-ël.
constexpr bool is_heard(unsigned char latin1_trail) noexcept {
  switch (latin1_trail) {
    case 0xA1:
    case 0xA4:
    case 0xA9:
    case 0xAB:
    case 0xAD:
    case 0xAF:
    case 0xB3:
    case 0xB6:
    case 0xBA:
    case 0xBC:
    case 0xBD:
    case 0xBF: return true;
    default: return false;
  }
}

constexpr bool is_acute_or_diaeresis(unsigned char mark_trail) noexcept {
  return mark_trail == 0x81 || mark_trail == 0x88;  // U+0301, U+0308
}

/// The letters of a word, one by one, between two edges.
class letter_reader {
 public:
  explicit letter_reader(std::string_view word) noexcept : word_(word) {}

  std::uint8_t next() noexcept {
    if (at_ >= word_.size()) {
      const std::uint8_t beyond = ended_ ? nothing : edge;
      ended_ = true;
      return beyond;
    }
    const unsigned char lead = byte(at_);
    std::uint8_t code = code_of(word_[at_++]);
    if (lead >= 0xC3 && lead <= 0xC5 && is_trail(byte(at_))) {
      const unsigned char trail = byte(at_++);
      code = code_of(plain_letters[static_cast<std::size_t>((lead - 0xC3) << 6 | (trail & 0x3F))]);
      if (lead == 0xC3 && is_heard(trail)) code |= heard;
    } else {
      while (lead >= 0x80 && is_trail(byte(at_))) ++at_;
    }
    while ((byte(at_) == 0xCC || byte(at_) == 0xCD) && is_trail(byte(at_ + 1))) {  // combining marks
      if (byte(at_) == 0xCC && is_acute_or_diaeresis(byte(at_ + 1)) && is_vowel(code)) code |= heard;
      at_ += 2;
    }
    return code;
  }

 private:
  [[nodiscard]] unsigned char byte(std::size_t at) const noexcept {
    return at < word_.size() ? static_cast<unsigned char>(word_[at]) : 0;
  }
  [[nodiscard]] static bool is_trail(unsigned char byte) noexcept { return (byte & 0xC0) == 0x80; }

  std::string_view word_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

constexpr std::size_t longest_gram = 4;
constexpr std::size_t reach = longest_gram - 1;
constexpr std::size_t middle = reach;
using window = std::array<std::uint8_t, 2 * reach + 1>;

/// Adds up the weights of the n-grams that hold the letter in the middle.
std::int32_t score(const window& around) noexcept {
  std::int32_t sum = 0;
  for (std::size_t left = 0; left <= reach && around[middle - left] != nothing; ++left) {
    auto gram = static_cast<std::uint32_t>(left);
    for (std::size_t i = 0; i < longest_gram; ++i) {
      const std::uint8_t code = around[middle - left + i] & code_mask;
      if (code == nothing) break;
      gram = gram << 5 | code;
      if (i >= left) sum += fitted::weights[gram * fitted::hash_multiplier >> (32 - fitted::weight_bits)];
    }
  }
  return sum;
}

std::int32_t hearts(std::string_view word) noexcept {
  letter_reader letters(word);
  window around;
  around.fill(nothing);
  around[middle] = edge;
  for (std::size_t i = middle + 1; i < around.size(); ++i) around[i] = letters.next();
  std::int32_t count = 0;
  for (;;) {
    std::copy(around.begin() + 1, around.end(), around.begin());
    around.back() = letters.next();
    const std::uint8_t code = around[middle];
    if (code == edge) break;
    // A consonant can be one if no vowel is beside it: pris-m, Mc-Donald.
    if (!is_vowel(code) && (is_vowel(around[middle - 1]) || is_vowel(around[middle + 1]))) continue;
    if ((code & heard) || score(around) > 0) ++count;
  }
  return std::max(count, 1);
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

bool has_vowel(std::string_view word) noexcept {
  letter_reader letters(word);
  for (std::uint8_t code = letters.next(); code != edge; code = letters.next()) {
    if (is_vowel(code)) return true;
  }
  return false;
}

// Behind these sounds a possessive ’s is a syllable.
bool ends_in_sibilant(std::string_view word) noexcept {
  for (const std::string_view tail : {"s", "x", "z", "ch", "sh", "ce", "se", "ze", "ge"}) {
    if (word.ends_with(tail)) return true;
  }
  return false;
}

/// Calls `visit` with each piece between two `separator`s.
template <typename Visit>
void each_piece(std::string_view word, char separator, Visit visit) {
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find(separator, begin), word.size());
    visit(word.substr(begin, end - begin));
    begin = end + 1;
  }
}

}  // namespace

std::uint32_t syllables_spelled(std::string_view folded) noexcept {
  std::uint32_t count = 0;
  for (const char c : folded) count += c == 'w' ? 3U : (c >= 'a' && c <= 'z') || c == '&' ? 1U : 0U;
  return count;
}

syllable_counter::syllable_counter() {
  starts_.reserve(fitted::correction_heads.size());
  std::uint32_t start = 0;
  for (const std::uint8_t head : fitted::correction_heads) {
    starts_.push_back(static_cast<std::uint16_t>(start));
    start += (head & 7U) + (head >> 3 & 7U);
  }
}

std::int32_t syllable_counter::correction(std::string_view folded) const noexcept {
  if (std::any_of(folded.begin(), folded.end(), [](char c) { return (c & 0x80) != 0; }))
    return 0;  // it has ASCII alone
  const std::uint64_t hash = hash_of(folded);
  const auto bucket = static_cast<std::size_t>(hash & ((1U << fitted::bucket_bits) - 1));
  const std::uint32_t head = fitted::correction_heads[bucket];
  if (head == 0) return 0;
  const auto wanted = static_cast<std::uint8_t>(hash >> (16 + 8 * (head >> 6)));
  const auto* bytes = fitted::corrections.data() + starts_[bucket];
  const auto* less = bytes + (head & 7U);
  const auto more = std::count(bytes, less, wanted);
  return static_cast<std::int32_t>(more - std::count(less, less + (head >> 3 & 7U), wanted));
}

std::int32_t syllable_counter::spoken(std::string_view word) const noexcept {
  if (word.empty()) return 0;
  if (word.find('.') != word.npos) return dotted(word);
  if (!has_vowel(word) || word.find('&') != word.npos) {
    return static_cast<std::int32_t>(std::max(syllables_spelled(word), 1U));
  }
  // What is odd about a word mostly is about its plural.
  const bool plural = word.ends_with("s") && !word.ends_with("ss");
  return hearts(word) + (plural ? correction(word.substr(0, word.size() - 1)) : 0);
}

std::int32_t syllable_counter::simple(std::string_view word) const noexcept {
  if (!word.ends_with("'s")) return spoken(word);
  const std::string_view base = word.substr(0, word.size() - 2);
  return spoken(base) + correction(base) + (ends_in_sibilant(base) ? 1 : 0);
}

/// “22nd”, “1990s”, “10am”, “mp3”: numbers and what stands between them.
std::int32_t syllable_counter::mixed(std::string_view word) const noexcept {
  std::int32_t count = 0;
  std::string_view number;
  for (std::size_t begin = 0; begin < word.size();) {
    std::size_t end = begin;
    if (is_digit(word[begin])) {
      while (end < word.size() && (is_digit(word[end]) || word[end] == '.' || word[end] == ',' || word[end] == ':'))
        ++end;
      number = word.substr(begin, end - begin);
      count += static_cast<std::int32_t>(syllables_of_number(number));
    } else {
      while (end < word.size() && !is_digit(word[end])) ++end;
      const std::string_view rest = word.substr(begin, end - begin);
      if (number.empty()) {
        count += part(rest);
      } else if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
        count += static_cast<std::int32_t>(syllables_of_ordinal_ending(number));
      } else if (rest == "m") {  // million, meters
        count += 2;
      } else if (rest.size() <= 2) {  // am, km, D; the plural of a number is no syllable more
        count += rest == "s" || rest == "'s" ? 0 : static_cast<std::int32_t>(syllables_spelled(rest));
      } else {
        count += part(rest);
      }
    }
    begin = end;
  }
  return count;
}

std::int32_t syllable_counter::part(std::string_view word) const noexcept {
  if (word.ends_with('.')) word.remove_suffix(1);  // “U.S.-led”
  if (word.empty()) return 0;
  if (std::any_of(word.begin(), word.end(), is_digit)) return mixed(word);
  return simple(word) + correction(word);
}

std::int32_t syllable_counter::dotted(std::string_view word) const noexcept {
  std::size_t longest = 0;
  std::int32_t count = -1;  // a “dot” stands between each two
  each_piece(word, '.', [&](std::string_view piece) {
    longest = std::max(longest, piece.size());
    count += part(piece) + 1;
  });
  return longest <= 2 ? static_cast<std::int32_t>(syllables_spelled(word)) : count;
}

std::uint32_t syllable_counter::count(std::string_view folded) const noexcept {
  std::int32_t count = 0;
  if (folded.find('-') == folded.npos) {
    count = part(folded);
  } else {
    count = correction(folded);
    each_piece(folded, '-', [&](std::string_view one) { count += part(one); });
  }
  if (count > 0) return static_cast<std::uint32_t>(count);
  return has_vowel(folded) ? 1 : 0;
}

}  // namespace prosescope::lexicon
