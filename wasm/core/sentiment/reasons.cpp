#include "sentiment/reasons.h"

namespace prosescope::sentiment {

namespace {

/// A fixed-point amount with two decimals.
std::string decimal(std::int64_t amount) {
  const std::int64_t steps = facts::tone_scale / 100;
  const std::int64_t hundredths = ((amount < 0 ? -amount : amount) + steps / 2) / steps;
  const std::string cents = std::to_string(100 + hundredths % 100);
  return (amount < 0 ? "−" : "") + std::to_string(hundredths / 100) + "." + cents.substr(1);
}

/// The sentence of a reason, with $ for its cause and # for the amount.
std::string_view sentence_of(facts::reason_code code) noexcept {
  using facts::reason_code;
  switch (code) {
    case reason_code::lexicon: return "“$” has a valence of # on a scale from −4 to 4.";
    case reason_code::phrase: return "“$” as a phrase has a valence of # on a scale from −4 to 4.";
    case reason_code::negation: return "“$” turns it round: times #.";
    case reason_code::intensifier: return "“$” makes it stronger: times #.";
    case reason_code::dampener: return "“$” makes it weaker: times #.";
    case reason_code::capitals: return "Capitals make “$” stronger: times #.";
    case reason_code::repeated_letters: return "Repeated letters make “$” stronger: times #.";
    case reason_code::exclamation: return "The exclamation mark makes it stronger: times #.";
    case reason_code::question: return "The sentence asks, and doesn’t say so: times #.";
    case reason_code::irrealis: return "Behind “$” it is not said to be so: times #.";
    case reason_code::before_but: return "It stands before “$”, which takes weight from it: times #.";
    case reason_code::after_but: return "It stands after “$”, which gives it weight: times #.";
    case reason_code::concession: return "“$” only grants it: times #.";
    case reason_code::conceded: return "It is said in spite of what “$” grants: times #.";
    case reason_code::contrary: return "Behind “$” it is said of the contrary: times #.";
    case reason_code::comparison: return "Behind “$” it is said of what something is compared with: times #.";
    case reason_code::opposed: return "It stands for “$”, which is bad: times #.";
    case reason_code::averted: return "“$” makes it something that is kept from happening: times #.";
    case reason_code::sarcasm: return "Said so shortly, “$” means the contrary: times #.";
    case reason_code::agent: return "“$” is who or what does it: # is added.";
    case reason_code::patient: return "“$” is who or what it is done to or said of: # is added.";
    case reason_code::distance: return "It stands away from “$”: times #.";
    case reason_code::other_name: return "Another name stands between it and “$”: times #.";
    case reason_code::other_clause: return "Its clause does not speak of “$”: times #.";
    case reason_code::reported_speech: return "“$” is who says it: times #.";
  }
  return {};
}

}  // namespace

std::string explain(facts::reason_code code, std::int32_t amount, std::string_view cause) {
  std::string explained;
  for (const char c : sentence_of(code)) {
    if (c == '$') {
      explained += cause;
    } else if (c == '#') {
      explained += decimal(amount);
    } else {
      explained.push_back(c);
    }
  }
  return explained;
}

}  // namespace prosescope::sentiment
