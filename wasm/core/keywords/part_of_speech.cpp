#include "keywords/part_of_speech.h"

namespace prosescope::keywords {

part_of_speech part_by_ending(std::string_view letters) noexcept {
  if (letters.ends_with("ly")) return part_of_speech::other;
  for (const std::string_view ending : {"ed", "ous", "ful", "ive", "able", "ible", "less", "ical"}) {
    if (letters.ends_with(ending)) return part_of_speech::adjective;
  }
  return part_of_speech::noun;
}

}  // namespace prosescope::keywords
