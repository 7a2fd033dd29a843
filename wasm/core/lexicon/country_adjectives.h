/**
 * @file
 * @brief The adjective of a country: “Russian” of “Russia”.
 */
#pragma once

#include <string>
#include <string_view>

namespace prosescope::lexicon {

struct country_adjective {
  std::string_view country;
  std::string_view adjective;
};

inline constexpr country_adjective irregular_adjectives[] = {
    {"britain", "british"},   {"denmark", "danish"}, {"finland", "finnish"},   {"france", "french"},
    {"greece", "greek"},      {"ireland", "irish"},  {"netherlands", "dutch"}, {"norway", "norwegian"},
    {"scotland", "scottish"}, {"spain", "spanish"},  {"switzerland", "swiss"}, {"thailand", "thai"},
};

/// Calls `visit` for what may be the adjective of a country, given in lower case, by the usual endings: Russian,
/// Ukrainian, Chinese, Iraqi, Polish.
template <typename Visit>
void each_adjective(std::string_view country, Visit visit) {
  for (const auto& [name, adjective] : irregular_adjectives) {
    if (country == name) visit(adjective);
  }
  std::string spelling(country);
  const auto end_with = [&](std::string_view ending) {
    visit(spelling.append(ending));
    spelling.resize(spelling.size() - ending.size());
  };
  for (const std::string_view ending : {"n", "an", "ian", "ese", "i", "ish"}) end_with(ending);
  for (const std::string_view cut : {"a", "e", "o", "y", "ey", "en", "and"}) {
    if (country.size() < cut.size() + 3 || !country.ends_with(cut)) continue;
    spelling.assign(country.substr(0, country.size() - cut.size()));
    for (const std::string_view ending : {"", "an", "ian", "ese", "i", "ish"}) end_with(ending);
  }
}

}  // namespace prosescope::lexicon
