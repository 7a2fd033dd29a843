/**
 * @file
 * @brief What all word lists together say of one word.
 */
#pragma once

#include <cstdint>

#include "lexicon_layout.h"

namespace prosescope::lexicon {

/// What the lists know of one word. Zeros for a word they don't have; of a word of other languages, those alone.
struct entry {
  std::uint32_t flags = 0;
  std::uint8_t syllables = 0;
  std::uint8_t frequency = 0;                ///< Zipf value times `frequency_scale`; 0: not in the frequency list
  std::uint8_t tags = 0;                     ///< possible parts of speech, bits of `tag`
  std::uint8_t shapes = 0;                   ///< inflections it can have, bits of `lexicon::shape`
  word_class primary = word_class::unknown;  ///< the part of speech it has most often
  std::int8_t valence = 0;                   ///< mean human rating times `valence_scale`
  std::int8_t agent = 0;                     ///< what it says beyond it of who does it, the same unit
  std::int8_t patient = 0;                   ///< … of whom it is done to
  lexicon::role role = lexicon::role::none;
  std::int8_t strength = 0;    ///< of intensifiers and dampeners, times `strength_scale`
  std::uint8_t languages = 0;  ///< which it is frequent in: an index of `text::language_sets`
  bool known = false;          ///< an English word

  [[nodiscard]] constexpr bool has(flag f) const noexcept { return (flags & static_cast<std::uint32_t>(f)) != 0; }
  [[nodiscard]] constexpr bool may_be(tag t) const noexcept { return (tags & static_cast<std::uint8_t>(t)) != 0; }
  [[nodiscard]] constexpr bool may_be(shape s) const noexcept { return (shapes & static_cast<std::uint8_t>(s)) != 0; }
};

}  // namespace prosescope::lexicon
