#include "lexicon/spoken_numbers.h"

#include <algorithm>
#include <array>

namespace prosescope::lexicon {

namespace {

constexpr std::array<std::uint8_t, 20> below_twenty = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array<std::uint8_t, 10> tens = {0, 1, 2, 2, 2, 2, 2, 3, 2, 2};

constexpr std::size_t most_digits = 9;  // hundreds of millions; with commas, hundreds of trillions
constexpr std::size_t most_digits_with_commas = 15;

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

constexpr std::uint32_t below_hundred(std::uint32_t n) noexcept {
  return n < 20 ? below_twenty[n] : tens[n / 10] + (n % 10 ? below_twenty[n % 10] : 0u);
}

constexpr std::uint32_t below_thousand(std::uint32_t n) noexcept {
  if (n < 100) return below_hundred(n);
  return below_twenty[n / 100] + 2u + (n % 100 ? below_hundred(n % 100) : 0u);
}

// From 1100 to 1999 and from 2010 to 2099 four plain digits are read as a year is: nineteen forty-one, nineteen oh
// one, twenty ten.
constexpr bool is_year(std::uint64_t n) noexcept { return (n >= 1100 && n < 2000) || (n >= 2010 && n < 2100); }

constexpr std::uint32_t as_year(std::uint32_t n) noexcept {
  const std::uint32_t rest = n % 100;
  if (rest == 0) return below_hundred(n / 100) + 2;
  return below_hundred(n / 100) + (rest < 10 ? 1u : 0u) + below_hundred(rest);
}

constexpr std::uint32_t whole_number(std::uint64_t n) noexcept {
  if (n == 0) return below_twenty[0];
  std::uint32_t count = 0;
  for (std::uint64_t scale = 1'000'000'000'000; scale > 1; scale /= 1000) {
    const auto times = static_cast<std::uint32_t>(n / scale % 1000);
    if (times) count += below_thousand(times) + 2;  // trillion, billion, million, thousand
  }
  const auto rest = static_cast<std::uint32_t>(n % 1000);
  return count + (rest ? below_thousand(rest) : 0);
}

constexpr std::uint32_t one_by_one(std::string_view digits) noexcept {
  std::uint32_t count = 0;
  for (const char c : digits) count += is_digit(c) ? below_twenty[static_cast<std::size_t>(c - '0')] : 0u;
  return count;
}

/// Digits, perhaps with commas, that stand in front of `next`, behind `before`.
std::uint32_t integer(std::string_view group, char before, char next) noexcept {
  std::uint64_t value = 0;
  std::size_t digits = 0;
  for (const char c : group) {
    if (!is_digit(c)) continue;
    if (++digits <= most_digits_with_commas) value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  const bool commas = digits < group.size();
  if (before == ':' && digits == 2 && value < 10) return value ? 1 + whole_number(value) : 2;  // oh five; o’clock
  if (digits > (commas ? most_digits_with_commas : most_digits) || (digits > 1 && group[0] == '0')) {
    return one_by_one(group);
  }
  if (digits == 4 && !commas && next != '.' && is_year(value)) return as_year(static_cast<std::uint32_t>(value));
  return whole_number(value);
}

}  // namespace

std::uint32_t syllables_of_number(std::string_view number) noexcept {
  const auto at = [&](std::size_t i) { return i < number.size() ? number[i] : '\0'; };
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < number.size();) {
    if (!is_digit(at(i))) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (is_digit(at(i)) || (at(i) == ',' && is_digit(at(i + 1)))) ++i;
    count += integer(number.substr(begin, i - begin), begin > 0 ? at(begin - 1) : '\0', at(i));
    while (at(i) == '.' && is_digit(at(i + 1))) {
      const std::size_t fraction = ++i;
      while (is_digit(at(i))) ++i;
      count += 1 + one_by_one(number.substr(fraction, i - fraction));  // “point”
    }
  }
  return count ? count : 1;
}

std::uint32_t syllables_of_ordinal_ending(std::string_view number) noexcept {
  const std::size_t size = number.size();
  const char last = size > 0 ? number[size - 1] : '\0';
  const char before = size > 1 && is_digit(number[size - 2]) ? number[size - 2] : '0';
  const bool second = last == '2' && before != '1';
  const bool tieth = last == '0' && before > '1';
  return second || tieth ? 1 : 0;
}

std::uint32_t syllables_of_currency(char32_t sign) noexcept {
  switch (sign) {
    case U'$':
    case U'€':
    case U'₹':    // rupees
    case U'₽':  // rubles
      return 2;
    case U'£':
    case U'¥':
    case U'₩':  // won
      return 1;
    default: return 0;
  }
}

std::uint32_t syllables_of_unit(char32_t sign) noexcept {
  switch (sign) {
    case U'¢': return 1;
    case U'%':
    case U'°': return 2;
    case U'½':  // and a half
      return 3;
    case U'¼':  // and a quarter
    case U'¾':  // and three quarters
      return 4;
    default: return syllables_of_currency(sign);
  }
}

std::uint32_t syllables_of_amount(std::string_view amount, std::uint32_t currency) noexcept {
  const std::size_t point = std::min(amount.find('.'), amount.size());
  const std::string_view fraction = amount.substr(std::min(point + 1, amount.size()));
  if (fraction.size() != 2 || !is_digit(fraction[0]) || !is_digit(fraction[1])) {
    return syllables_of_number(amount) + currency;
  }
  const auto cents = static_cast<std::uint32_t>((fraction[0] - '0') * 10 + (fraction[1] - '0'));
  const std::string_view whole = amount.substr(0, point);
  if (cents == 0) return syllables_of_number(whole) + currency;
  const std::uint32_t spoken = below_hundred(cents) + 1;
  return whole == "0" ? spoken : syllables_of_number(whole) + currency + 1 + spoken;  // “and”
}

}  // namespace prosescope::lexicon
