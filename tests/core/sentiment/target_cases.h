/**
 * @file
 * @brief One line for each thing that the tone towards a name must get right, with the rule that it shows.
 */
#pragma once

#include <string_view>

#include "sentiment/tone_cases.h"

namespace prosescope::tests {

struct target_case {
  std::string_view rule;
  std::string_view text;
  std::string_view name;
  tone expected;
};

// clang-format off
inline constexpr target_case target_cases[] = {
    // Who does it, and to whom it is done
    {"who attacks", "Russia attacked Ukraine.", "Russia", tone::bad},
    {"who is attacked", "Russia attacked Ukraine.", "Ukraine", tone::none},
    {"who is attacked, in the passive", "Ukraine was attacked by Russia.", "Ukraine", tone::none},
    {"who attacks, in the passive", "Ukraine was attacked by Russia.", "Russia", tone::bad},
    {"who invades", "Russia invaded Ukraine.", "Russia", tone::bad},
    {"who is invaded", "Russia invaded Ukraine.", "Ukraine", tone::not_bad},
    {"who bombs", "Germany bombed London.", "Germany", tone::bad},
    {"who is bombed", "Germany bombed London.", "London", tone::not_bad},
    {"who kills", "The rebels killed Smith.", "rebels", tone::bad},
    {"who threatens", "China threatens Taiwan.", "China", tone::bad},
    {"who is threatened", "China threatens Taiwan.", "Taiwan", tone::not_bad},
    {"X's aggression", "Russia’s aggression shocked the world.", "Russia", tone::bad},
    {"aggression by X", "The world saw aggression by Russia.", "Russia", tone::bad},
    {"aggression against X", "The world saw aggression against Ukraine.", "Ukraine", tone::not_bad},
    {"the war against X", "The war against Ukraine goes on.", "Ukraine", tone::not_bad},
    {"X's war is given, whoever is against it", "Nobody supports Russia's cruel war.", "Russia", tone::bad},
    {"the adjective of a country", "Russian aggression shocked the world.", "Russia", tone::bad},
    // What is said of somebody
    {"who is accused", "The senator was accused of fraud.", "senator", tone::bad},
    {"who is accused, in the active", "Prosecutors accused Miller of fraud.", "Miller", tone::bad},
    {"who is praised", "Blinken was praised by Zelensky.", "Blinken", tone::good},
    {"who is praised, in the active", "Zelensky praised Blinken.", "Blinken", tone::good},
    {"who is blamed", "Experts blamed Facebook.", "Facebook", tone::bad},
    {"who is condemned", "The court condemned Miller.", "Miller", tone::bad},
    {"who is supported", "Poland supports Ukraine.", "Ukraine", tone::good},
    {"who is opposed", "They strongly oppose Miller.", "Miller", tone::bad},
    {"who is called something", "He called Miller a liar.", "Miller", tone::bad},
    {"who is something", "Miller is a hero.", "Miller", tone::good},
    {"who is not something", "Miller is not a hero.", "Miller", tone::not_good},
    {"a possessive", "Miller’s brilliant speech was welcomed.", "Miller", tone::good},
    // Whose clause
    {"a clause of another", "Experts blamed Facebook, but Google won a great award.", "Google", tone::good},
    {"a clause of another, the first", "Experts blamed Facebook, but Google won a great award.", "Facebook", tone::not_good},
    {"a name between", "We support Ukraine and oppose Russia.", "Ukraine", tone::good},
    {"a name between, the second", "We support Ukraine and oppose Russia.", "Russia", tone::not_good},
    {"reported speech is of others", "Miller said that Clinton is a corrupt liar.", "Clinton", tone::bad},
    {"no words of tone", "Miller came on Tuesday.", "Miller", tone::none},
    {"only sentences that speak of it", "Miller came. The food was terrible.", "Miller", tone::none},
};
// clang-format on

}  // namespace prosescope::tests
