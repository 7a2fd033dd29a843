/**
 * @file
 * @brief Syllables of numbers, and of the signs beside them, as they are read aloud in American English.
 */
#pragma once

#include <cstdint>
#include <string_view>

namespace prosescope::lexicon {

/// Syllables of a number: “7” 2, “42” 3, “1941” 5 (a year), “3.5” 3, “1,200” 6, “10:05” 3 (ten oh five), “007” 6.
/// Digits too many for a number are read one by one. `number` holds digits and separators.
[[nodiscard]] std::uint32_t syllables_of_number(std::string_view number) noexcept;

/// What an ordinal has more than its number: twenty-second, twentieth.
[[nodiscard]] std::uint32_t syllables_of_ordinal_ending(std::string_view number) noexcept;

/// Syllables of a currency's sign: “$” 2. 0 for any other character.
[[nodiscard]] std::uint32_t syllables_of_currency(char32_t sign) noexcept;

/// Syllables of a sign behind a number: “%” 2, “°” 2, “½” 3 (and a half). 0 for any other character.
[[nodiscard]] std::uint32_t syllables_of_unit(char32_t sign) noexcept;

/// Syllables of a number behind the sign of a currency, whose name has `currency` of them: “$3.5” three point five
/// dollars, “$3.50” three dollars and fifty cents.
[[nodiscard]] std::uint32_t syllables_of_amount(std::string_view amount, std::uint32_t currency) noexcept;

}  // namespace prosescope::lexicon
