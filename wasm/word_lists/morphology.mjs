// @ts-check
import { createRequire } from "node:module";

const wink = createRequire(import.meta.url)("wink-lexicon");

/** @typedef {"noun" | "verb" | "adjective"} Class */
/** @typedef {{ base: string, of: Class, ending: "s" | "ed" | "ing" | "er" | "est" | "irregular" }} Reading */

/** @param {Record<string, string>} table */
const irregular = (table) => new Map(Object.entries(table).filter(([form, base]) => form !== base));

const irregularForms = /** @type {const} */ ([
  ["verb", irregular(wink.wnVerbExceptions)],
  ["verb", irregular(wink.irregularVerbs)],
  ["noun", irregular(wink.wnNounExceptions)],
  ["adjective", irregular(wink.wnAdjectiveExceptions)],
]);

/** Endings, what stands for them in the base, and the base's class: WordNet's morphy(7), and doubling. */
const rules = /** @type {const} */ ([
  [/ies$/, "y", "s", ["noun", "verb"]],
  [/(s|x|z|ch|sh|o)es$/, "$1", "s", ["noun", "verb"]],
  [/([^s])s$/, "$1", "s", ["noun", "verb"]],
  [/ied$/, "y", "ed", ["verb"]],
  [/ed$/, "", "ed", ["verb"]],
  [/ed$/, "e", "ed", ["verb"]],
  [/([bdfglmnprtvz])\1ed$/, "$1", "ed", ["verb"]],
  [/ing$/, "", "ing", ["verb"]],
  [/ing$/, "e", "ing", ["verb"]],
  [/([bdfglmnprtvz])\1ing$/, "$1", "ing", ["verb"]],
  [/ier$/, "y", "er", ["adjective"]],
  [/er$/, "", "er", ["adjective"]],
  [/er$/, "e", "er", ["adjective"]],
  [/([bdfglmnprtvz])\1er$/, "$1", "er", ["adjective"]],
  [/iest$/, "y", "est", ["adjective"]],
  [/est$/, "", "est", ["adjective"]],
  [/est$/, "e", "est", ["adjective"]],
  [/([bdfglmnprtvz])\1est$/, "$1", "est", ["adjective"]],
]);

/**
 * Every way to read a word as an inflected form. The caller knows which bases exist, and of which class.
 * @param {string} word
 * @returns {Reading[]}
 */
export function readings(word) {
  /** @type {Reading[]} */
  const found = [];
  for (const [of, forms] of irregularForms) {
    const base = forms.get(word);
    if (base !== undefined) found.push({ base, of, ending: "irregular" });
  }
  for (const [pattern, replacement, ending, classes] of rules) {
    if (!pattern.test(word)) continue;
    const base = word.replace(pattern, replacement);
    if (base.length >= 2) for (const of of classes) found.push({ base, of, ending });
  }
  return found;
}
