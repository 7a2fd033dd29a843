#include "sentiment/reasons.h"

#include <cstdlib>  // fmt 11.1.1 uses free() without it

#include <fmt/compile.h>
#include <fmt/format.h>

namespace prosescope::sentiment {

namespace {

/// A fixed-point amount with two decimals. fmt's own formatting of doubles would cost the module 20 KB, and a width 2
/// KB.
std::string decimal(std::int64_t amount) {
  const std::int64_t steps = facts::tone_scale / 100;
  const std::int64_t hundredths = ((amount < 0 ? -amount : amount) + steps / 2) / steps;
  return fmt::format(FMT_COMPILE("{}{}.{}{}"), amount < 0 ? "−" : "", hundredths / 100, hundredths / 10 % 10,
                     hundredths % 10);
}

}  // namespace

std::string explain(facts::reason_code code, std::int32_t amount, std::string_view cause) {
  using facts::reason_code;
  const std::string number = decimal(amount);
  switch (code) {
    case reason_code::lexicon:
      return fmt::format(FMT_COMPILE("“{}” has a valence of {} on a scale from −4 to 4."), cause, number);
    case reason_code::phrase:
      return fmt::format(FMT_COMPILE("“{}” as a phrase has a valence of {} on a scale from −4 to 4."), cause, number);
    case reason_code::negation: return fmt::format(FMT_COMPILE("“{}” turns it round: times {}."), cause, number);
    case reason_code::intensifier: return fmt::format(FMT_COMPILE("“{}” makes it stronger: times {}."), cause, number);
    case reason_code::dampener: return fmt::format(FMT_COMPILE("“{}” makes it weaker: times {}."), cause, number);
    case reason_code::capitals:
      return fmt::format(FMT_COMPILE("Capitals make “{}” stronger: times {}."), cause, number);
    case reason_code::repeated_letters:
      return fmt::format(FMT_COMPILE("Repeated letters make “{}” stronger: times {}."), cause, number);
    case reason_code::exclamation:
      return fmt::format(FMT_COMPILE("The exclamation mark makes it stronger: times {}."), number);
    case reason_code::question:
      return fmt::format(FMT_COMPILE("The sentence asks, and doesn’t say so: times {}."), number);
    case reason_code::irrealis:
      return fmt::format(FMT_COMPILE("Behind “{}” it is not said to be so: times {}."), cause, number);
    case reason_code::before_but:
      return fmt::format(FMT_COMPILE("It stands before “{}”, which takes weight from it: times {}."), cause, number);
    case reason_code::after_but:
      return fmt::format(FMT_COMPILE("It stands after “{}”, which gives it weight: times {}."), cause, number);
    case reason_code::concession: return fmt::format(FMT_COMPILE("“{}” only grants it: times {}."), cause, number);
    case reason_code::conceded:
      return fmt::format(FMT_COMPILE("It is said in spite of what “{}” grants: times {}."), cause, number);
    case reason_code::contrary:
      return fmt::format(FMT_COMPILE("Behind “{}” it is said of the contrary: times {}."), cause, number);
    case reason_code::comparison:
      return fmt::format(FMT_COMPILE("Behind “{}” it is said of what something is compared with: times {}."), cause,
                         number);
    case reason_code::opposed:
      return fmt::format(FMT_COMPILE("It stands for “{}”, which is bad: times {}."), cause, number);
    case reason_code::averted:
      return fmt::format(FMT_COMPILE("“{}” makes it something that is kept from happening: times {}."), cause, number);
    case reason_code::sarcasm:
      return fmt::format(FMT_COMPILE("Said so shortly, “{}” means the contrary: times {}."), cause, number);
    case reason_code::agent:
      return fmt::format(FMT_COMPILE("“{}” is who or what does it: {} is added."), cause, number);
    case reason_code::patient:
      return fmt::format(FMT_COMPILE("“{}” is who or what it is done to or said of: {} is added."), cause, number);
    case reason_code::distance: return fmt::format(FMT_COMPILE("It stands away from “{}”: times {}."), cause, number);
    case reason_code::other_name:
      return fmt::format(FMT_COMPILE("Another name stands between it and “{}”: times {}."), cause, number);
    case reason_code::other_clause:
      return fmt::format(FMT_COMPILE("Its clause does not speak of “{}”: times {}."), cause, number);
    case reason_code::reported_speech: return fmt::format(FMT_COMPILE("“{}” is who says it: times {}."), cause, number);
  }
  return {};
}

}  // namespace prosescope::sentiment
