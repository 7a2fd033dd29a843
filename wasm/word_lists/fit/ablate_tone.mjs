// @ts-check
// Prints what each rule of the tone is worth: r with people's ratings with all rules and the rated valences (none of them fitted),
// and how r changes where a rule's factors are taken out. Reads the built package.
//   node wasm/word_lists/fit/ablate_tone.mjs [DIR]     DIR: the folder with sentiment/ and targets/
import { createAnalyzer } from "prosescope";

import { correlation, macroF1 } from "./measures.mjs";
import { countedSentences, ratedTexts, scoreOfSentence, scoreOfText } from "./rated_texts.mjs";
import { denials, ratedValences } from "../valence.mjs";
import { vocabulary } from "../vocabulary.mjs";

const data = process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data";
/** A change of r that is smaller is not printed. */
const LEAST_CHANGE = 0.001;

/** @typedef {{ code: string, amount: number, text: string }} Reason */
/** @typedef {{ words: number, terms: { valence: number, reasons: Reason[] }[] }} Sentence */

/** @type {[string, string[]][]} */
const RULES = [
  ["negation", ["negation"]],
  ["phrases with a tone", ["phrase"]],
  ["intensifiers and dampeners", ["intensifier", "dampener"]],
  ["but and its like", ["beforeBut", "afterBut"]],
  ["concessions", ["concession", "conceded"]],
  ["what is averted", ["averted"]],
  ["the contrary (“unlike”)", ["contrary"]],
  ["questions", ["question"]],
  ["conditions and modals", ["irrealis"]],
  ["comparisons", ["comparison"]],
  ["support for what is bad", ["opposed"]],
  ["capitals", ["capitals"]],
  ["“!”", ["exclamation"]],
  ["repeated letters", ["repeatedLetters"]],
  ["sarcasm", ["sarcasm"]],
];

const denying = new Map(denials());
const rated = new Map([...ratedValences(), ...denying]);
/** What stands beside a word's letters in the table, "(8", is no word that can be laid over it. */
const isWord = (/** @type {string} */ word) => /^[a-z0-9].*[a-z0-9.]$|^[a-z]$|^[^a-z0-9]+$/.test(word);
const words = vocabulary()
  .map(({ word }) => word)
  .filter((word) => !word.includes(" ") && isWord(word));
const analyzer = await createAnalyzer({
  lexicon: { valences: Object.fromEntries(words.map((word) => [word, rated.get(word) ?? 0])) },
});

/** @param {string} text @returns {Sentence[]} */
function read(text) {
  const report = analyzer.analyze(text);
  return countedSentences(report).map(({ start, end, words }) => ({
    words: Math.max(words, 1),
    terms: report.sentiment.terms
      .filter((term) => start <= term.start && term.start < end)
      .map(({ valence, reasons }) => ({ valence, reasons })),
  }));
}
const sets = ratedTexts(data).map(({ name, texts }) => ({
  name,
  ratings: texts.map(({ rating }) => rating),
  texts: texts.map(({ text }) => read(text)),
}));
analyzer.dispose();

/** A term's valence without what some rules did; without its word's own valence, none. @param {string[]} codes */
const without =
  (codes) =>
  (/** @type {Sentence["terms"][number]} */ { valence, reasons }) =>
    reasons
      .filter(({ code }) => codes.includes(code))
      .reduce((value, { code, amount }) => (code === "phrase" || amount === 0 ? 0 : value / amount), valence);

const plain = without([]);
const undenied = (/** @type {Sentence["terms"][number]} */ term) =>
  denying.has(term.reasons[0].text.toLowerCase().replaceAll(/[’ʼ]/g, "'")) ? 0 : term.valence;
const byRoot = (/** @type {number} */ sum, /** @type {number} */ n) => sum / Math.sqrt(n);

/**
 * @param {(term: Sentence["terms"][number]) => number} valenceOf
 * @param {(sum: number, words: number) => number} normalised
 * @param {number} [least]
 */
function measure(valenceOf, normalised = byRoot, least) {
  return sets.map(({ ratings, texts }) => {
    const scores = texts.map((sentences) => {
      const sums = sentences.map(({ words, terms }) =>
        normalised(
          terms.reduce((sum, term) => sum + valenceOf(term), 0),
          words,
        ),
      );
      return scoreOfText(sums.map(scoreOfSentence), least).score;
    });
    return { r: correlation(scores, ratings), f1: macroF1(scores, ratings, 0.2) };
  });
}

const whole = measure(plain);
/** @param {string} name @param {string[]} cells */
const print = (name, cells) => console.log(`| ${name} | ${cells.join(" | ")} |`);
print(
  "r (macro-F1)",
  sets.map(({ name }) => name),
);
print(
  "all rules, rated valences",
  whole.map(({ r, f1 }) => `${r.toFixed(3)} (${f1.toFixed(3)})`),
);
/** @param {string} name @param {ReturnType<typeof measure>} found */
const printChange = (name, found) =>
  print(
    name,
    found.map(({ r }, i) => {
      const change = r - whole[i].r;
      if (Math.abs(change) < LEAST_CHANGE) return "";
      return `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(3).slice(1)}`;
    }),
  );
printChange("denials", measure(undenied));
for (const [name, codes] of RULES) printChange(name, measure(without(codes)));
// A weight so large that all are alike.
printChange("weighing sentences by their tone", measure(plain, byRoot, 1e9));
printChange(
  "√n",
  measure(plain, (sum) => sum / Math.sqrt(18)),
);
