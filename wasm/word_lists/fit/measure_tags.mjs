// @ts-check
// Prints how well the table's word classes hold for words that are held out: each open-class word of the wink lexicon,
// which has the tags of treebanks, is given the class that it would have if the lexicon lacked it and it alone.
//   node wasm/word_lists/fit/measure_tags.mjs
import { fromOthers, fromPenn, writtenWords } from "../tags.mjs";

const OPEN = ["noun", "adjective", "verb", "adverb"];

/** @type {Record<string, { words: number, known: number, first: number, among: number }>} */
const rows = {};
for (const word of writtenWords()) {
  const gold = fromPenn(word)?.primary ?? "unknown";
  if (!OPEN.includes(gold)) continue;
  const guess = fromOthers(word);
  for (const name of [gold, "all"]) {
    const row = (rows[name] ??= { words: 0, known: 0, first: 0, among: 0 });
    ++row.words;
    row.known += Number(guess.primary !== "unknown");
    row.first += Number(guess.primary === gold);
    row.among += Number(guess.tags.has(/** @type {any} */ (gold)));
  }
}
/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
console.log("class          words   tagged  of these: first class right  right class among its tags");
for (const [name, { words, known, first, among }] of Object.entries(rows)) {
  console.log(
    `${name.padEnd(12)} ${String(words).padStart(7)} ${percent(known, words)} ${percent(first, known)} ${percent(among, known)}`,
  );
}
