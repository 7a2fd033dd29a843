/**
 * @file
 * @brief The parts of speech that phrases are made of, and what the ending of a word tells of its own.
 */
#pragma once

#include <cstdint>
#include <string_view>

namespace prosescope::keywords {

enum class part_of_speech : std::uint8_t { other, adjective, noun };

/// Of a word that the lexicon lacks (Mikheev, “Automatic Rule Induction for Unknown-Word Guessing”, Computational
/// Linguistics 23, 1997, https://aclanthology.org/J97-3003/).
[[nodiscard, gnu::noinline]] part_of_speech part_by_ending(std::string_view letters) noexcept;

[[nodiscard]] constexpr bool is_plural(std::string_view noun) noexcept {
  return noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us") && !noun.ends_with("is");
}

/// “crashes”: whether a verb ends as it does behind one that acts. “pass” does not.
[[nodiscard]] constexpr bool has_verbal_s(std::string_view verb) noexcept {
  return verb.ends_with('s') && !verb.ends_with("ss");
}

}  // namespace prosescope::keywords
