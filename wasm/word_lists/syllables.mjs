// @ts-check
import { dictionary } from "cmu-pronouncing-dictionary";

/**
 * Syllables of each word of CMUdict: the vowels of its first pronunciation (vowels alone carry a stress digit). Further
 * pronunciations stand under `word(2)` and are not words.
 *
 * Words are in the form that is looked up: without an apostrophe in front, the last full stop of a dotted word, and that
 * in front of ’s. Behind other words apostrophes (“thomas'”) and full stops (“rep.”) stay, as some sound otherwise with them.
 * The plural of a letter (“u.s”, which “u.s.” is not) is counted as its possessive is.
 * @returns {Map<string, number>}
 */
export function syllables() {
  const counts = new Map();
  for (const [word, phones] of Object.entries(dictionary)) {
    if (/\(\d+\)$|[.]s'?$/.test(word)) continue;
    const spelling = word.replace(/^'|[.](?='s)|(?<=^[^]|[.].*)[.]$/g, "");
    if (spelling !== word && Object.hasOwn(dictionary, spelling) && !word.includes(".", 1)) continue;
    counts.set(spelling, phones.split(" ").filter((phone) => /\d$/.test(phone)).length);
  }
  return counts;
}
