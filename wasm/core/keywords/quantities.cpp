#include "keywords/quantities.h"

namespace prosescope::keywords {

namespace {

constexpr auto units = lexicon::set_of("cup", "tablespoon", "tbsp", "teaspoon", "tsp", "ounce", "oz", "pound", "lb",
                                       "gram", "kg", "ml", "liter", "litre", "pint", "gallon", "inch", "feet", "mile",
                                       "km", "meter", "metre", "centimeter", "centimetre", "acre", "ton", "tonne",
                                       "degree", "percent", "dollar", "cent");
constexpr auto sizes = lexicon::set_of("large", "medium", "small", "big");
constexpr auto tens = lexicon::set_of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

/// “forty-one miles”
bool is_compound_number(const sentence_words& words, std::size_t i) noexcept {
  if (!words[i].hyphenated) return false;
  const std::string_view letters = words.spelling(i);
  const std::size_t hyphen = letters.find('-');
  return hyphen != letters.npos && tens.contains(lexicon::hash_of(letters.substr(0, hyphen)));
}

[[gnu::noinline]] bool is_number(const sentence_words& words, std::size_t i) noexcept {
  return words[i].shape == text::shape::number || words[i].entry.has(lexicon::flag::number_word) ||
         is_compound_number(words, i);
}

/// “the 14th”, but “the 14th century”.
bool is_date_in_figures(const sentence_words& words, std::size_t i) noexcept {
  const std::string_view letters = words.spelling(i);
  if (letters.empty() || letters.front() < '0' || letters.front() > '9') return false;
  const bool ordinal = letters.ends_with("st") || letters.ends_with("nd") || letters.ends_with("rd") ||
                       letters.ends_with("th");
  return ordinal && !words.precedes_nominal(i);
}

/// “two cups”, “2 large”, “2 large ounces”.
bool is_measure(const sentence_words& words, std::size_t i) noexcept {
  if (i == 0 || words[i].shape != text::shape::lower) return false;
  if (!units.contains(words[i].stem) && !words[i].is_one_of(sizes)) return false;
  return is_number(words, i - 1) || (i > 1 && words[i - 1].is_one_of(sizes) && is_number(words, i - 2));
}

}  // namespace

bool is_quantity(const sentence_words& words, std::size_t i) noexcept {
  return is_number(words, i) || is_date_in_figures(words, i) || is_measure(words, i);
}

}  // namespace prosescope::keywords
