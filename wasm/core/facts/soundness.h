/**
 * @file
 * @brief Whether facts that came as bytes hold together as those that were read off a text do, so that whoever uses
 * them need not ask.
 */
#pragma once

#include <cstdint>

#include "facts/paragraph.h"

namespace prosescope::facts {

/// Looks at one paragraph of a document after the other.
class document_soundness {
 public:
  /// Whether places lie inside the paragraph, ranges inside the lists that they point into, each thing belongs to one
  /// thing only, choices are ones that there are, and sums over the document fit into 64 bits.
  [[nodiscard]] bool takes(const paragraph_facts& paragraph);

 private:
  std::uint64_t length_ = 0;
  counters sums_;
};

}  // namespace prosescope::facts
