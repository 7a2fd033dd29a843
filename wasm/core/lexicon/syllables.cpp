#include "lexicon/syllables.h"

#include <array>

namespace prosescope::lexicon {

namespace {

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

// The second byte of é, ü and their like: all Latin-1 letters from à to ÿ but ç, ð, ñ, ÷, þ.
constexpr bool is_accented_vowel(char lead, char trail) noexcept {
  const auto byte = static_cast<unsigned char>(trail);
  return lead == '\xC3' && byte >= 0xA0 && byte != 0xA7 && byte != 0xB0 && byte != 0xB1 && byte != 0xB7 && byte != 0xBE;
}

constexpr std::array<std::uint8_t, 20> below_twenty = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array<std::uint8_t, 10> tens = {0, 1, 2, 2, 2, 2, 2, 3, 2, 2};

constexpr std::uint32_t below_hundred(std::uint32_t n) noexcept {
  return n < 20 ? below_twenty[n] : tens[n / 10] + (n % 10 ? below_twenty[n % 10] : 0u);
}

constexpr std::uint32_t below_thousand(std::uint32_t n) noexcept {
  if (n < 100) return below_hundred(n);
  return below_twenty[n / 100] + 2u + (n % 100 ? below_hundred(n % 100) : 0u);
}

// From 1100 to 1999 a number without separators is read as a year is: nineteen forty-one, nineteen oh one.
constexpr std::uint32_t as_year(std::uint32_t n) noexcept {
  const std::uint32_t rest = n % 100;
  if (rest == 0) return below_hundred(n / 100) + 2;
  return below_hundred(n / 100) + (rest < 10 ? 1u : 0u) + below_hundred(rest);
}

constexpr std::uint32_t whole_number(std::uint32_t n) noexcept {
  std::uint32_t count = 0;
  if (n >= 1'000'000) count += below_thousand(n / 1'000'000) + 2;
  if (n % 1'000'000 >= 1000) count += below_thousand(n / 1000 % 1000) + 2;
  if (n % 1000 || n == 0) count += below_thousand(n % 1000);
  return count;
}

}  // namespace

std::uint32_t syllables_by_rule(std::string_view folded) noexcept {
  const auto at = [&](std::size_t i) { return i < folded.size() ? folded[i] : '\0'; };
  const std::size_t size = folded.size();
  std::uint32_t count = 0;
  bool in_group = false;
  for (std::size_t i = 0; i < size; ++i) {
    const bool accented = is_accented_vowel(at(i), at(i + 1));
    const bool consonant_y = at(i) == 'y' && is_vowel(at(i + 1));
    const bool vowel = accented || (is_vowel(at(i)) && !consonant_y);
    if (vowel && !in_group) ++count;
    // “ia”, “io” (but not in -tion, -cian), “eo” and “ua” are two sounds: me-di-a, ra-di-o, vi-de-o.
    if (vowel && in_group && i > 0) {
      const char before = at(i - 1);
      const char earlier = i > 1 ? at(i - 2) : '\0';
      const bool soft = earlier == 't' || earlier == 's' || earlier == 'c' || earlier == 'g' || earlier == 'x';
      if (before == 'i' && (at(i) == 'a' || at(i) == 'o' || at(i) == 'u') && !soft) ++count;
      if (before == 'e' && at(i) == 'o') ++count;
      // sci-ence, a-li-en, va-ri-ety, but friend, field, pa-tient.
      const bool parted = (at(i + 1) == 'n' && at(i + 2) != 'd') || (at(i + 1) == 't' && at(i + 2) == 'y');
      if (before == 'i' && at(i) == 'e' && parted && !soft) ++count;
      if (before == 'u' && at(i) == 'a' && earlier != 'q' && earlier != 'g') ++count;
    }
    in_group = vowel;
    if (accented) ++i;
  }
  const auto ends = [&](std::string_view tail) {
    return size > tail.size() && folded.substr(size - tail.size()) == tail;
  };
  const char before_last = size > 1 ? folded[size - 2] : '\0';
  const char third_last = size > 2 ? folded[size - 3] : '\0';
  if (count > 1 && ends("e") && !is_vowel(before_last)) {
    const bool syllabic_le = before_last == 'l' && !is_vowel(third_last) && third_last != 'l';
    if (!syllabic_le) --count;
  } else if (count > 1 && ends("es") && !is_vowel(third_last)) {
    const char sound = third_last;
    const bool sibilant = sound == 's' || sound == 'x' || sound == 'z' || sound == 'c' || sound == 'g' || sound == 'h';
    const bool syllabic_le = sound == 'l' && size > 3 && !is_vowel(folded[size - 4]) && folded[size - 4] != 'l';
    if (!sibilant && !syllabic_le) --count;
  } else if (count > 1 && ends("ed") && third_last != 't' && third_last != 'd' && !is_vowel(third_last)) {
    const bool syllabic_le = third_last == 'l' && size > 3 && !is_vowel(folded[size - 4]) && folded[size - 4] != 'l';
    if (!syllabic_le) --count;
  }
  if (ends("sm") || ends("thm")) ++count;
  return count ? count : 1;
}

std::uint32_t syllables_of_inflected(std::string_view base, std::uint32_t base_syllables,
                                     std::string_view inflected) noexcept {
  const auto ends = [&](std::string_view tail) { return base.ends_with(tail); };
  if (inflected.ends_with("s")) {
    const bool sibilant = ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || ends("ce") || ends("se") ||
                          ends("ze") || ends("ge");
    return base_syllables + (sibilant ? 1 : 0);
  }
  if (inflected.ends_with("ed")) {
    const bool stop = ends("t") || ends("d") || ends("te") || ends("de");
    return base_syllables + (stop ? 1 : 0);
  }
  return base_syllables + 1;
}

std::uint32_t syllables_of_number(std::string_view number) noexcept {
  std::uint32_t count = 0;
  std::uint32_t value = 0;
  std::size_t begin = 0;  // of the number that is being read
  std::size_t digits = 0;
  bool separators = false;
  bool fraction = false;
  const auto finish = [&] {
    if (digits == 0 || fraction) return;
    const bool year = digits == 4 && !separators && value >= 1100 && value < 2000;
    if (digits <= 9) count += year ? as_year(value) : whole_number(value);
  };
  for (std::size_t i = 0; i < number.size(); ++i) {
    const char c = number[i];
    if (c >= '0' && c <= '9') {
      ++digits;
      const auto digit = static_cast<std::uint32_t>(c - '0');
      if (fraction) {
        count += below_twenty[digit];
      } else if (digits <= 9) {
        value = value * 10 + digit;
      } else {  // too long to be read as a number: digit by digit
        if (digits == 10) {
          for (const char earlier : number.substr(begin, i - begin)) {
            if (earlier >= '0' && earlier <= '9') count += below_twenty[static_cast<std::size_t>(earlier - '0')];
          }
        }
        count += below_twenty[digit];
      }
    } else if (c == ',') {
      separators = true;
    } else if (c == '.' && !fraction) {
      finish();
      fraction = true;
      ++count;  // “point”
    } else {    // a time or a range: two numbers
      finish();
      begin = i + 1;
      value = 0;
      digits = 0;
      separators = fraction = false;
    }
  }
  finish();
  return count ? count : 1;
}

}  // namespace prosescope::lexicon
