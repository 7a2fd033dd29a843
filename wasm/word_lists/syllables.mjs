// @ts-check
import { dictionary } from "cmu-pronouncing-dictionary";

/**
 * Syllables of each word of CMUdict: the vowels of its first pronunciation (vowels alone carry a stress
 * digit). Further pronunciations stand under `word(2)` and are not words.
 * @returns {Map<string, number>}
 */
export function syllables() {
  const counts = new Map();
  for (const [word, phones] of Object.entries(dictionary)) {
    if (!/\(\d+\)$/.test(word))
      counts.set(word, phones.split(" ").filter((phone) => /\d$/.test(phone)).length);
  }
  return counts;
}
