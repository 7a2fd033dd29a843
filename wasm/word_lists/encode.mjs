// @ts-check
import {
  COLUMNS,
  FLAGS,
  HEADER_SIZE,
  MAGIC,
  MAX_COMBINATIONS,
  ORDERS,
  ROLES,
  SHAPES,
  TAGS,
  WORD_BYTES,
  WORD_CLASSES,
  WORD_CLASS_BITS,
} from "./layout.mjs";
import { languageSets, languagesOfWord } from "./languages.mjs";

/** @typedef {import("./vocabulary.mjs").Entry} Entry */

/**
 * @template {string} T
 * @param {readonly T[]} names bit 0 first
 * @param {Set<T>} set
 */
const bits = (names, set) => names.reduce((mask, name, bit) => (set.has(name) ? mask | (1 << bit) : mask), 0);

/** `tags << 8 | shape` @param {Entry} entry */
const taggingOf = ({ tagging: { primary, tags, shapes } }) =>
  (bits(TAGS, tags) << 8) | WORD_CLASSES.indexOf(primary) | (bits(SHAPES, shapes) << WORD_CLASS_BITS);

/** `flags << 16 | role << 8 | strength` @param {Entry} entry */
const kindOf = ({ flags, role, strength }) =>
  ((bits(FLAGS, flags) << 16) | (ROLES.indexOf(role) << 8) | (strength & 0xff)) >>> 0;

/**
 * The combinations that occur, most frequent first; a column holds their index.
 * @param {number[]} values
 */
function combinations(values) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > MAX_COMBINATIONS) throw new Error(`${counts.size} combinations do not fit a byte`);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([value]) => value);
}

/** @param {Entry[]} entries */
export const taggings = (entries) =>
  combinations(entries.map(taggingOf)).map((pair) => ({ tags: pair >> 8, shape: pair & 0xff }));

/** @param {Entry[]} entries */
export const kinds = (entries) =>
  combinations(entries.map(kindOf)).map((kind) => ({
    flags: kind >>> 16,
    role: (kind >> 8) & 0xff,
    strength: (kind << 24) >> 24,
  }));

/** @param {number[]} values */
function indices(values) {
  const ids = new Map(combinations(values).map((value, id) => [value, id]));
  return values.map((value) => /** @type {number} */ (ids.get(value)));
}

/** @type {Record<typeof COLUMNS[number], (entries: Entry[]) => number[]>} */
const columnOf = {
  tagging: (entries) => indices(entries.map(taggingOf)),
  frequency: (entries) => entries.map(({ frequency }) => frequency),
  valence: (entries) => entries.map(({ valence }) => valence & 0xff),
  vader: (entries) => entries.map(({ vader }) => vader & 0xff),
  kind: (entries) => indices(entries.map(kindOf)),
  agent: (entries) => entries.map(({ agent }) => agent & 0xff),
  patient: (entries) => entries.map(({ patient }) => patient & 0xff),
};

/** The index of the set of languages that `word` is frequent in. @param {string} word */
const languageSetOf = (word) => languageSets.indexOf(languagesOfWord.get(word) ?? 0n);

/**
 * The words, each by what it drops of the one before and what comes in its stead.
 * @param {Buffer[]} words
 */
function frontCoded(words) {
  /** @type {Buffer} */
  let previous = Buffer.alloc(0);
  return Buffer.concat(
    words.flatMap((word) => {
      let shared = 0;
      while (shared < previous.length && previous[shared] === word[shared]) ++shared;
      const dropped = previous.length - shared;
      if (dropped >= WORD_BYTES || word.some((byte) => byte < WORD_BYTES)) {
        throw new Error(`${JSON.stringify(word.toString())} can't be told from a number`);
      }
      previous = word;
      return [Buffer.of(dropped), word.subarray(shared)];
    }),
  );
}

/**
 * The parts of the table in the order they are written, by name: the sizes of each are worth knowing.
 * @param {Entry[]} entries the English words, sorted bytewise, then phrases
 * @param {string[]} others words that are frequent in other languages only, sorted bytewise
 * @returns {Map<string, Buffer>}
 */
export function encode(entries, others) {
  const words = [...entries.map(({ word }) => word), ...others];
  const bytes = words.map((word) => Buffer.from(word));
  const stream = frontCoded(bytes);

  const header = Buffer.alloc(HEADER_SIZE);
  header.write(MAGIC, 0, "latin1");
  [words.length, entries.length, stream.length].forEach((size, i) =>
    header.writeUInt32LE(size, MAGIC.length + 4 * i),
  );

  const parts = new Map([
    ["header", header],
    ["words", stream],
  ]);
  /** @type {Record<string, number[]>} */
  const keys = {
    last: bytes.map((word) => word.at(-1) ?? 0),
    second_last: bytes.map((word) => word.at(-2) ?? 0),
    third_last: bytes.map((word) => word.at(-3) ?? 0),
    length: bytes.map((word) => word.length),
  };
  for (const column of COLUMNS) {
    const values = columnOf[column](entries);
    const order = entries.map((_, i) => i);
    for (const key of [...(ORDERS[column] ?? [])].reverse())
      order.sort((a, b) => keys[key][a] - keys[key][b]);
    parts.set(column, Buffer.from(order.map((i) => values[i])));
    keys[column] = values;
  }
  parts.set("languages", Buffer.from(words.map(languageSetOf)));
  return parts;
}

/**
 * What the reader must find, all in one number: FNV-1a with 32 bits of each word's row.
 * @param {Entry[]} entries
 */
export function checksum(entries) {
  let hash = 0x811c9dc5;
  for (const entry of entries) {
    const [tagging, kind] = [taggingOf(entry), kindOf(entry)];
    const { frequency, valence, agent, patient, word } = entry;
    for (const value of [
      ...[tagging >> 8, tagging, frequency, valence, agent, patient],
      ...[kind, kind >> 8, kind >> 16, kind >> 24, languageSetOf(word)],
    ]) {
      hash = Math.imul(hash ^ (value & 0xff), 0x01000193);
    }
  }
  return hash >>> 0;
}
