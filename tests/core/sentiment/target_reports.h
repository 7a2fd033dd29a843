/**
 * @file
 * @brief Reports on the tone towards a name.
 */
#pragma once

#include <string_view>
#include <utility>

#include "reading.h"

namespace prosescope::tests {

inline analysis::analyzer& target_analyzer() {
  static analysis::analyzer one;
  return one;
}

inline report::document_report towards(std::string_view text, report::wanted_target target) {
  report::options wanted;
  wanted.lists_targets = true;
  wanted.targets = {std::move(target)};
  return target_analyzer().make_report(target_analyzer().read(text), wanted);
}

inline report::document_report towards(std::string_view text, std::string_view name) {
  return towards(text, target_analyzer().target(name));
}

}  // namespace prosescope::tests
