#include "sentiment/reasons.h"

#include <cstdlib>  // fmt 11.1.1 uses free() without it

#include <fmt/compile.h>
#include <fmt/format.h>

namespace prosescope::sentiment {

namespace {

/// A fixed-point amount with two decimals. fmt's own formatting of doubles would cost the module 20 KB.
std::string decimal(std::int64_t amount) {
  const std::int64_t steps = facts::tone_scale / 100;
  const std::int64_t hundredths = ((amount < 0 ? -amount : amount) + steps / 2) / steps;
  return fmt::format(FMT_COMPILE("{}{}.{:02}"), amount < 0 ? "−" : "", hundredths / 100, hundredths % 100);
}

}  // namespace

std::string explain(facts::reason_code code, std::int32_t amount, std::string_view cause) {
  using facts::reason_code;
  const std::string number = decimal(amount);
  const std::string size = decimal(amount < 0 ? -std::int64_t{amount}
                                              : amount);  // what makes it stronger does so on either side
  switch (code) {
    case reason_code::lexicon:
      return fmt::format(FMT_COMPILE("People rate “{}” {} on a scale from −4 to 4."), cause, number);
    case reason_code::negation: return fmt::format(FMT_COMPILE("“{}” turns it round: times {}."), cause, number);
    case reason_code::intensifier: return fmt::format(FMT_COMPILE("“{}” makes it stronger by {}."), cause, size);
    case reason_code::dampener: return fmt::format(FMT_COMPILE("“{}” makes it weaker by {}."), cause, size);
    case reason_code::capitals: return fmt::format(FMT_COMPILE("Capitals make “{}” stronger by {}."), cause, size);
    case reason_code::exclamation:
      return fmt::format(FMT_COMPILE("The exclamation mark makes it stronger by {}."), size);
    case reason_code::before_but:
      return fmt::format(FMT_COMPILE("It stands before “{}”, which takes weight from it: times {}."), cause, number);
    case reason_code::after_but:
      return fmt::format(FMT_COMPILE("It stands after “{}”, which gives it weight: times {}."), cause, number);
    case reason_code::opposed:
      return fmt::format(FMT_COMPILE("It stands for “{}”, which is bad: times {}."), cause, number);
  }
  return {};
}

}  // namespace prosescope::sentiment
