// @ts-check
import {
  COLUMNS,
  FLAGS,
  HEADER_SIZE,
  MAGIC,
  MAX_TAGGINGS,
  ROLES,
  SHAPES,
  TAGS,
  WORD_CLASSES,
  WORD_CLASS_BITS,
  WORD_END,
} from "./layout.mjs";
import { languageSets, languagesOfWord } from "./languages.mjs";

/** @typedef {import("./vocabulary.mjs").Entry} Entry */

/**
 * @template {string} T
 * @param {readonly T[]} names bit 0 first
 * @param {Set<T>} set
 */
const bits = (names, set) => names.reduce((mask, name, bit) => (set.has(name) ? mask | (1 << bit) : mask), 0);

/** @param {import("./tags.mjs").Tagging} tagging */
const packedTagging = ({ primary, tags, shapes }) => ({
  tags: bits(TAGS, tags),
  shape: WORD_CLASSES.indexOf(primary) | (bits(SHAPES, shapes) << WORD_CLASS_BITS),
});

/**
 * The pairs of tags and shape that occur, most frequent first; the column holds their index.
 * @param {Entry[]} entries
 * @returns {{ tags: number, shape: number }[]}
 */
export function taggings(entries) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { tagging } of entries) {
    const { tags, shape } = packedTagging(tagging);
    const pair = (tags << 8) | shape;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  if (counts.size > MAX_TAGGINGS) throw new Error(`${counts.size} pairs of tags and shape do not fit a byte`);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .map(([pair]) => ({ tags: pair >> 8, shape: pair & 0xff }));
}

/** @type {Record<typeof COLUMNS[number], (entry: Entry, taggingIds: Map<string, number>) => number>} */
const columnOf = {
  frequency: ({ frequency }) => frequency,
  tagging: ({ tagging }, ids) => /** @type {number} */ (ids.get(JSON.stringify(packedTagging(tagging)))),
  valence: ({ valence }) => valence & 0xff,
  vader: ({ vader }) => vader & 0xff,
  flags_low: ({ flags }) => bits(FLAGS, flags) & 0xff,
  flags_high: ({ flags }) => bits(FLAGS, flags) >> 8,
  role: ({ role }) => ROLES.indexOf(role),
  strength: ({ strength }) => strength & 0xff,
  agent: ({ agent }) => agent & 0xff,
  patient: ({ patient }) => patient & 0xff,
};

/** The index of the set of languages that `word` is frequent in. @param {string} word */
const languageSetOf = (word) => languageSets.indexOf(languagesOfWord.get(word) ?? 0n);

/**
 * The parts of the table in the order they are written, by name: the sizes of each are worth knowing.
 * @param {Entry[]} entries the English words, sorted bytewise, then phrases
 * @param {string[]} others words that are frequent in other languages only, sorted bytewise
 * @returns {Map<string, Buffer>}
 */
export function encode(entries, others) {
  const words = [...entries.map(({ word }) => word), ...others];
  const prefixes = Buffer.alloc(words.length);
  /** @type {Buffer[]} */
  const suffixes = [];
  let previous = Buffer.alloc(0);
  words.forEach((word, i) => {
    const bytes = Buffer.from(word);
    if (bytes.includes(WORD_END)) throw new Error(`${JSON.stringify(word)} holds the byte that ends words`);
    let shared = 0;
    while (shared < 255 && shared < previous.length && previous[shared] === bytes[shared]) ++shared;
    prefixes[i] = shared;
    suffixes.push(bytes.subarray(shared), Buffer.of(WORD_END));
    previous = bytes;
  });
  const suffix = Buffer.concat(suffixes);

  const header = Buffer.alloc(HEADER_SIZE);
  header.write(MAGIC, 0, "latin1");
  [words.length, entries.length, prefixes.length, suffix.length].forEach((size, i) =>
    header.writeUInt32LE(size, MAGIC.length + 4 * i),
  );

  const parts = new Map([
    ["header", header],
    ["prefixes", prefixes],
    ["suffixes", suffix],
  ]);
  const ids = new Map(taggings(entries).map((tagging, id) => [JSON.stringify(tagging), id]));
  for (const column of COLUMNS) {
    parts.set(column, Buffer.from(entries.map((entry) => columnOf[column](entry, ids))));
  }
  parts.set("languages", Buffer.from(words.map(languageSetOf)));
  return parts;
}
