// @ts-check
import { createHash } from "node:crypto";
import {
  COLUMNS,
  FLAGS,
  FREQUENCY_SCALE,
  HEADER_SIZE,
  MAGIC,
  ORDERS,
  ROLES,
  SHAPES,
  SORT_KEYS,
  STRENGTH_SCALE,
  TAGS,
  VADER_CODES,
  VALENCE_SCALE,
  WORD_BYTES,
  WORD_CLASSES,
  WORD_CLASS_BITS,
} from "./layout.mjs";
import { checksum, kinds, taggings } from "./encode.mjs";
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
  const lengths = [...entries.map(({ word }) => word), ...others].map((word) => Buffer.byteLength(word));
  const pairs = taggings(entries);
  const allKinds = kinds(entries);
  const maxKeys = Math.max(...Object.values(ORDERS).map((keys) => keys.length));
  return `${GENERATED}
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prosescope::lexicon {

/// A hash of the packed table: what made the numbers.
inline constexpr std::string_view version = "${version}";

/// The table: magic; u32 words, u32 English words, u32 bytes of the words (little-endian); the words; column_count columns
/// of one byte an English word, each in its order; and of each word one byte that indexes language_sets. Words are UTF-8,
/// lower-case and sorted bytewise: first the English ones, then English phrases, with a space between their words,
/// then words of other languages. A word is a byte that says how many bytes of the word before are dropped, then those
/// that come in their stead, none below word_bytes.
extern const unsigned char lexicon_data[];
extern const std::size_t lexicon_size;

inline constexpr std::string_view magic = "${MAGIC}";
inline constexpr std::size_t header_size = ${HEADER_SIZE};
inline constexpr unsigned char word_bytes = ${WORD_BYTES};
inline constexpr std::size_t word_count = ${entries.length + others.length};
inline constexpr std::size_t english_count = ${entries.length};
inline constexpr std::size_t first_phrase = ${entries.findIndex(({ word }) => word.includes(" "))};  ///< English ones follow up to english_count
inline constexpr std::size_t longest_word = ${Math.max(...lengths)};
inline constexpr std::size_t letter_count = ${lengths.reduce((a, b) => a + b)};  ///< bytes of all words

enum class column : std::uint8_t {
${enumerators(COLUMNS, (i) => `${i}`)}
};
inline constexpr std::size_t column_count = ${COLUMNS.length};

/// What a column's values are sorted by: bytes of the word from its end, its length, and columns.
enum class sort_key : std::uint8_t {
${enumerators(SORT_KEYS, (i) => `${i}`)}
};
struct column_order {
    std::size_t count;
    std::array<sort_key, ${maxKeys}> keys;  ///< the first first
};
inline constexpr std::array<column_order, column_count> orders{{
${COLUMNS.map((name) => ORDERS[name] ?? [])
  .map((keys) => `    {${keys.length}, {${keys.map((key) => `sort_key::${key}`).join(", ")}}},`)
  .join("\n")}
}};

/// FNV-1a with 32 bits of all that the table knows of English words: what a reader must find.
inline constexpr std::uint32_t rows_checksum = ${checksum(entries)}U;

/// Bits of kind::flags.
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

/// What the column kind indexes.
struct kind {
    std::uint16_t flags;
    lexicon::role role;
    std::int8_t strength;
};
inline constexpr std::array<kind, ${allKinds.length}> kinds{{
${lines(allKinds.map(({ flags, role, strength }) => `{${flags},role::${ROLES[role]},${strength}}`))}}};

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
