// @ts-check
import { GENERATED, lines } from "./emit.mjs";
import { CHAR_CLASSES, SCRIPTS, caseFolding, charClasses, scripts } from "./unicode.mjs";

/** @param {readonly string[]} names */
const enumerators = (names) => names.map((name, i) => `    ${name} = ${i},`).join("\n");

/** @returns {Promise<{ header: string, source: string }>} */
export async function unicodeTables() {
  const classRuns = await charClasses();
  const scriptRuns = await scripts();
  const folds = await caseFolding();
  const asciiRuns = classRuns.filter(({ first }) => first < 128);
  const ascii = Array.from({ length: 128 }, (_, c) => asciiRuns.findLast(({ first }) => first <= c)?.value);

  const header = `${GENERATED}
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// Unicode 17's properties as sorted ranges, each up to the next one's first code point; the last up to U+10FFFF.
namespace prosescope::text {

enum class char_class : std::uint8_t {
${enumerators(CHAR_CLASSES)}
};

/// \`kind\` is a char_class; see resolve().
struct char_range {
    std::uint32_t first : 24;
    std::uint32_t kind : 8;
};
extern const std::array<char_range, ${classRuns.length}> char_ranges;

/// The class of a code point that was found in a range: letter_alternating stands in the table only, for alphabets
/// whose capitals and small letters take turns, beginning with a capital.
constexpr char_class resolve(char_range range, std::uint32_t code_point) noexcept {
    const auto kind = static_cast<char_class>(range.kind);
    if (kind != char_class::letter_alternating) return kind;
    return ((code_point - range.first) & 1U) == 0U ? char_class::letter_upper : char_class::letter_lower;
}

/// The classes of ASCII.
inline constexpr std::array<std::uint8_t, 128> ascii_classes{{
${lines(ascii.map(String))}}};

enum class script : std::uint8_t {
${enumerators(SCRIPTS)}
};
inline constexpr std::size_t script_count = ${SCRIPTS.length};

/// \`kind\` is a script.
struct script_range {
    std::uint32_t first : 24;
    std::uint32_t kind : 8;
};
extern const std::array<script_range, ${scriptRuns.length}> script_ranges;

/// Simple case folding: every stride-th code point from first to last folds to itself plus delta. The ranges are
/// sorted and don't overlap.
struct fold_range {
    std::uint32_t first : 24;
    std::uint32_t stride : 8;
    std::uint32_t last;
    std::int32_t delta;
};
extern const std::array<fold_range, ${folds.length}> fold_ranges;

}  // namespace prosescope::text
`;

  const source = `${GENERATED}
#include "unicode_data.h"

namespace prosescope::text {

const std::array<char_range, ${classRuns.length}> char_ranges{{
${lines(classRuns.map(({ first, value }) => `{${first},${value}}`))}}};

const std::array<script_range, ${scriptRuns.length}> script_ranges{{
${lines(scriptRuns.map(({ first, value }) => `{${first},${value}}`))}}};

const std::array<fold_range, ${folds.length}> fold_ranges{{
${lines(folds.map(({ first, last, stride, delta }) => `{${first},${stride},${last},${delta}}`))}}};

}  // namespace prosescope::text
`;
  return { header, source };
}
