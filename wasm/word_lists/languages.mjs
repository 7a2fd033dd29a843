// @ts-check
/** @file What tells one language from another: `lists/languages.txt`, read. */
import { readFileSync } from "node:fs";
import { MAX_LANGUAGE_SETS } from "./layout.mjs";
import { readList } from "./read_list.mjs";
import { SCRIPTS } from "./unicode.mjs";

/**
 * @typedef {object} Language
 * @property {string} code BCP 47
 * @property {typeof SCRIPTS[number]} script
 * @property {Set<string>} letters
 * @property {Set<string>} words
 */

/** @param {string} paragraph @returns {Language} */
function languageOf(paragraph) {
  const [code, scriptName, letters, ...words] = paragraph.split(/\s+/);
  const script = SCRIPTS.find((name) => name === scriptName.toLowerCase());
  if (script === undefined) throw new Error(`${code}: no script ${scriptName}`);
  if (new Set(words).size !== words.length) throw new Error(`${code} has a word twice`);
  return { code, script, letters: new Set(letters === "-" ? [] : letters), words: new Set(words) };
}

/** In the order of the list: those with words first. @type {Language[]} */
export const languages = readFileSync(new URL("lists/languages.txt", import.meta.url), "utf8")
  .replaceAll(/^#.*\n/gm, "")
  .trim()
  .split(/\n\n+/)
  .map(languageOf);

for (const word of readList("english_words")) languages[0].words.add(word);

/** How many have words and letters to be told by. */
export const toldApart = languages.findIndex(({ words }) => words.size === 0);

/**
 * By word or letter, which languages have it: the bits of their indices.
 * @param {"words" | "letters"} kind
 * @returns {Map<string, bigint>}
 */
function masks(kind) {
  const found = new Map();
  for (const [i, language] of languages.entries()) {
    for (const item of language[kind]) found.set(item, (found.get(item) ?? 0n) | (1n << BigInt(i)));
  }
  return found;
}

export const languagesOfWord = masks("words");
export const languagesOfLetter = masks("letters");

/** The sets of languages that occur, which words and letters refer to by index; the first is of none. */
export const languageSets = [
  ...new Set([0n, ...languagesOfWord.values(), ...languagesOfLetter.values()]),
].sort((a, b) => (a < b ? -1 : 1));
if (languageSets.length > MAX_LANGUAGE_SETS) {
  throw new Error(`${languageSets.length} sets of languages do not fit a byte`);
}
