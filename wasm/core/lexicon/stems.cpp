#include "lexicon/stems.h"

namespace prosescope::lexicon {

std::uint64_t stem_hash(std::string_view folded) noexcept {
  const auto ends = [&](std::string_view tail) { return folded.size() > tail.size() + 1 && folded.ends_with(tail); };
  word_hash hash;
  const auto add = [&](std::string_view letters) {
    for (const char c : letters) hash.add(static_cast<unsigned char>(c));
  };
  if (ends("ies") && !ends("eies") && !ends("aies")) {
    add(folded.substr(0, folded.size() - 3));
    add("y");
  } else if (ends("es") && !ends("aes") && !ends("ees") && !ends("oes")) {
    const std::string_view sibilants[] = {"sses", "shes", "ches", "xes"};
    bool sibilant = false;
    for (const auto tail : sibilants) sibilant = sibilant || ends(tail);
    add(folded.substr(0, folded.size() - (sibilant ? 2 : 1)));
  } else if (ends("s") && !ends("us") && !ends("ss") && !ends("is")) {
    add(folded.substr(0, folded.size() - 1));
  } else {
    add(folded);
  }
  return hash.value();
}

}  // namespace prosescope::lexicon
