// @ts-check
import { GENERATED, lines } from "./emit.mjs";
import { languages, languageSets, languagesOfLetter, toldApart } from "./languages.mjs";

const letters = [...languagesOfLetter]
  .map(([letter, mask]) => ({ codePoint: Number(letter.codePointAt(0)), set: languageSets.indexOf(mask) }))
  .sort((a, b) => a.codePoint - b.codePoint);

/** @param {bigint} mask */
const literal = (mask) => `0x${mask.toString(16)}U`;

export function languageHeader() {
  return `${GENERATED}
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "unicode_data.h"

namespace prosescope::text {

struct language_row {
    std::string_view code;  ///< BCP 47
    text::script script;
};

/// Languages by their index. The first, English, and those up to languages_told_apart have frequent words and letters to
/// be told by. Behind them stand those that a script tells, and, for the other scripts, what is none of them.
inline constexpr std::array<language_row, ${languages.length}> languages{{
${languages.map(({ code, script }) => `    {"${code}", script::${script}},`).join("\n")}
}};
inline constexpr std::size_t languages_told_apart = ${toldApart};

/// Sets of languages: bit 0 is the first one's. The set at 0 is empty.
extern const std::array<std::uint64_t, ${languageSets.length}> language_sets;

/// Letters that some languages of a script have and others don't, folded and sorted.
struct language_letter {
    std::uint16_t letter;
    std::uint8_t languages;  ///< an index of language_sets
};
extern const std::array<language_letter, ${letters.length}> language_letters;

}  // namespace prosescope::text
`;
}

export function languageData() {
  return `${GENERATED}
#include "language_data.h"

namespace prosescope::text {

const std::array<std::uint64_t, ${languageSets.length}> language_sets{
${lines(languageSets.map(literal))}};

const std::array<language_letter, ${letters.length}> language_letters{{
${lines(letters.map(({ codePoint, set }) => `{${codePoint},${set}}`))}}};

}  // namespace prosescope::text
`;
}
