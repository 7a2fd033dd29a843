// @ts-check
import { createHash } from "node:crypto";
import {
  COLUMNS,
  FLAGS,
  FREQUENCY_SCALE,
  HEADER_SIZE,
  MAGIC,
  ROLES,
  SHAPES,
  STRENGTH_SCALE,
  TAGS,
  VADER_CODES,
  VALENCE_SCALE,
  WORD_CLASSES,
  WORD_CLASS_BITS,
  WORD_END,
} from "./layout.mjs";
import { taggings } from "./encode.mjs";
import { emojiDescriptions } from "./vader.mjs";
import { GENERATED, lines } from "./emit.mjs";

/** @param {readonly string[]} names @param {(index: number) => string} value */
const enumerators = (names, value) => names.map((name, i) => `    ${name} = ${value(i)},`).join("\n");

/**
 * @param {Buffer} bytes the packed table
 * @param {import("./vocabulary.mjs").Entry[]} entries
 * @param {string[]} others
 */
export function lexiconHeader(bytes, entries, others) {
  const version = createHash("sha256").update(bytes).update(emojiDescriptions()).digest("hex").slice(0, 12);
  const longest = Math.max(
    ...[...entries.map(({ word }) => word), ...others].map((word) => Buffer.byteLength(word)),
  );
  const pairs = taggings(entries);
  return `${GENERATED}
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prosescope::lexicon {

/// A hash of the packed table: what made the numbers.
inline constexpr std::string_view version = "${version}";

/// The table: magic; u32 words, u32 English words, u32 bytes of the prefix stream, u32 bytes of the suffix stream
/// (little-endian); the prefix stream (bytes shared with the word before), the suffix stream (the rest, each ended by
/// word_end); column_count columns of one byte an English word; and of each word one byte that indexes language_sets.
/// Words are UTF-8, lower-case and sorted bytewise: first the English ones, then English phrases, with a
/// space between their words, then words of other languages.
extern const unsigned char lexicon_data[];
extern const std::size_t lexicon_size;

inline constexpr std::string_view magic = "${MAGIC}";
inline constexpr std::size_t header_size = ${HEADER_SIZE};
inline constexpr unsigned char word_end = ${WORD_END};
inline constexpr std::size_t word_count = ${entries.length + others.length};
inline constexpr std::size_t english_count = ${entries.length};
inline constexpr std::size_t longest_word = ${longest};

enum class column : std::uint8_t {
${enumerators(COLUMNS, (i) => `${i}`)}
};
inline constexpr std::size_t column_count = ${COLUMNS.length};

/// Bits of flags_high << 8 | flags_low.
enum class flag : std::uint32_t {
${enumerators(FLAGS, (i) => `1U << ${i}U`)}
};

/// What a word does to the tone of its neighbours.
enum class role : std::uint8_t {
${enumerators(ROLES, (i) => `${i}`)}
};

/// Values of the column vader that are no mean in tenths: the mean is what valence has (0: off VADER's lexicon), off it
/// though valence has it, a word of degree or negation.
enum class vader_code : std::int8_t {
${Object.entries(VADER_CODES)
  .map(([name, value]) => `    ${name} = ${value},`)
  .join("\n")}
};

/// Bits of tagging::tags: every class the word can have.
enum class tag : std::uint8_t {
${enumerators(TAGS, (i) => `1U << ${i}U`)}
};

/// The low bits of tagging::shape: the class the word has most often.
enum class word_class : std::uint8_t {
${enumerators(WORD_CLASSES, (i) => `${i}`)}
};
inline constexpr std::uint8_t word_class_mask = ${(1 << WORD_CLASS_BITS) - 1};

/// The other bits of tagging::shape: inflections the word can have.
enum class shape : std::uint8_t {
${enumerators(SHAPES, (i) => `1U << ${i + WORD_CLASS_BITS}U`)}
};

/// What the column tagging indexes.
struct tagging {
    std::uint8_t tags;
    std::uint8_t shape;
};
inline constexpr std::array<tagging, ${pairs.length}> taggings{{
${lines(pairs.map(({ tags, shape }) => `{${tags},${shape}}`))}}};

/// What the columns hold, times these: Zipf's value; the mean rating from -4 to 4; a booster's step.
inline constexpr int frequency_scale = ${FREQUENCY_SCALE};
inline constexpr int valence_scale = ${VALENCE_SCALE};
inline constexpr int strength_scale = ${STRENGTH_SCALE};

/// What VADER reads for emoji, UTF-8: a line for each in the order of code points, “+n” where n code points are none.
extern const unsigned char vader_emoji[];
extern const std::size_t vader_emoji_size;

}  // namespace prosescope::lexicon
`;
}

/** @param {Buffer} bytes the packed table */
export function lexiconData(bytes) {
  return `${GENERATED}
#include "lexicon_layout.h"

namespace prosescope::lexicon {

const unsigned char lexicon_data[] = {
${lines(bytes)}};
const std::size_t lexicon_size = sizeof lexicon_data;

const unsigned char vader_emoji[] = {
${lines(Buffer.from(emojiDescriptions()))}};
const std::size_t vader_emoji_size = sizeof vader_emoji;

}  // namespace prosescope::lexicon
`;
}
