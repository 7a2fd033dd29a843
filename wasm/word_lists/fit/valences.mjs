// @ts-check
// Writes fitted_valences.txt: words whose valence is not what people rated. Words that VADER, AFINN or we rate move to where
// people's ratings of whole texts have them; words that none rates get what WordNet lets one expect, and move as well.
// Nothing else gets a valence, so that no topic of the texts becomes a feeling; and words of one family, as "bore", "bored"
// and "boring", move together, so that one that stands in few texts says what its kin says. Reads Hutto and Gilbert's ratings (2014,
// MIT) and NewsMTSC (Hamborg and Donnay 2021, MIT) through the built package, so that each word counts as its rules say.
//   node wasm/word_lists/fit/valences.mjs [DIR]     DIR: the folder with sentiment/ and targets/
// Prints how well the fit does on texts that it left out.
import { writeFileSync } from "node:fs";

import { createAnalyzer } from "prosescope";

import { foldsOf } from "./folds.mjs";
import { FREQUENCY_SCALE, VALENCE_SCALE } from "../layout.mjs";
import { family, priorValences } from "./prior_valences.mjs";
import { correlation, macroF1, sumOf } from "./measures.mjs";
import { countedSentences, ratedTexts, scoreOfSentence, scoreOfText } from "./rated_texts.mjs";
import { dot, ridge } from "./ridge.mjs";
import { denials, notFeelings, ratedValences } from "../valence.mjs";
import { vocabulary } from "../vocabulary.mjs";
import { lookUp, synsets } from "./wordnet.mjs";

// Chosen by cross-validation; the optimum is flat.
const PRIOR_SHARE = 0.7;
const PENALTY = { rated: 0.7, unrated: 2, family: 4 };
/** How many times as hard a word that has kin is moved alone. */
const ALONE = 1.5;
/** What is left at least of a rated valence: the ratings of texts can make little of a word, not nothing. */
const LEAST_SHARE = 0.25;
/** A weaker valence of a word that no list rates says less than it costs. */
const LEAST_UNRATED = 0.6;
const NEWS_WEIGHT = 0.8;
const FOLDS = 5;

const output = new URL("../fitted_valences.txt", import.meta.url);
const data = process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data";

/** An emoticon that is read as a word and marks, "0:)", and a part of a word, "'ve": neither can be laid over the lexicon. */
const isCut = (/** @type {string} */ word) => /^([a-z0-9][^a-z0-9]+|\(8|'[a-z]+)$/.test(word);

const step = (/** @type {number} */ valence) => Math.round(valence * VALENCE_SCALE) / VALENCE_SCALE;

const ratedWords = ratedValences();
// They count as they are: of words that work alike, one would be fitted far from another.
const fixed = new Map(denials());
for (const word of fixed.keys()) ratedWords.delete(word);
for (const word of ratedWords.keys()) if (isCut(word)) ratedWords.delete(word);
const dropped = notFeelings();
const entries = vocabulary();

/** Words that may get a valence: not names, words of grammar and those that the rules ask for. */
const candidates = entries
  .filter(({ word, role, flags, tagging }) => {
    const grammar =
      role !== "none" || flags.has("stop_word") || flags.has("pronoun") || flags.has("page_word");
    return !grammar && !dropped.has(word) && tagging.primary !== "proper_noun" && !word.includes(" ");
  })
  .map(({ word }) => word);
const entryOf = new Map(entries.map((entry) => [entry.word, entry]));

/**
 * WordNet's files of nouns that stand for things and not for what people think of them, by their numbers in lexnames(5WN):
 * animals, artifacts, the body, food, groups, places, objects, plants, quantities, relations, shapes, substances, times.
 */
const THINGS = new Set([5, 6, 8, 13, 14, 15, 17, 20, 23, 24, 25, 27, 28]);
const PEOPLE = 18;

/** The file of a noun's most usual sense. @param {string} word */
const fileOf = (word) => synsets.get(lookUp(word)?.senses[0] ?? "")?.file ?? -1;

/** Words of one family and one side. @param {string} word @param {number} valence */
const familyOf = (word, valence) => `${family(word)} ${valence > 0 ? "+" : "-"}`;
const ratedFamilies = new Set([...ratedWords].map(([word, valence]) => familyOf(word, valence)));

/**
 * The least that a prior must be. A word whose kin is rated as good or as bad is likely what they are; of others, WordNet
 * tells good from neutral less surely than bad from neutral. Nouns are topics more often than other words; and a frequent word that neither list
 * rates was passed over by the makers of both, while the senses that WordNet has of it are many.
 * @param {string} word
 * @param {number} prior
 */
function leastPrior(word, prior) {
  const { tagging, frequency } = /** @type {import("../vocabulary.mjs").Entry} */ (entryOf.get(word));
  const isNoun = tagging.primary === "noun" || tagging.primary === "unknown";
  if (isNoun && THINGS.has(fileOf(word))) return Infinity;
  const base = !isNoun ? 0.15 : fileOf(word) === PEOPLE ? 0.8 : 0.3;
  const alone = prior > 0 ? 0.7 : 0.5;
  const least = base + 0.35 * Math.max(0, frequency / FREQUENCY_SCALE - 3);
  return ratedFamilies.has(familyOf(word, prior)) ? least : Math.max(least, alone);
}

/** @type {Map<string, number>} */
const start = new Map([...ratedWords].map(([word, valence]) => [word, step(valence)]));
/** @type {Map<string, number>} */
const priors = new Map();
for (const [word, prior] of priorValences(ratedWords, candidates)) {
  if (Math.abs(prior) < leastPrior(word, prior)) continue;
  const valence = step(PRIOR_SHARE * prior);
  if (valence === 0) continue;
  priors.set(word, valence);
  start.set(word, valence);
}
const vocabularyWords = [...start.keys()];
const columnOf = new Map(vocabularyWords.map((word, i) => [word, i]));
const v0 = Float64Array.from(start.values());

/** The column of each word's family, behind those of words; -1 of a word without kin. */
const familyColumns = (() => {
  const names = vocabularyWords.map((word, i) => familyOf(word, v0[i]));
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const shared = [...sizes].filter(([, size]) => size > 1).map(([name]) => name);
  const columns = new Map(shared.map((name, i) => [name, vocabularyWords.length + i]));
  return { of: names.map((name) => columns.get(name) ?? -1), count: shared.length };
})();

/**
 * A text as the package reads it: of each sentence, how much each word's valence counts, and the sum of what none of
 * `start`'s words stands for.
 * @typedef {{ row: import("./ridge.mjs").Row, fixed: number }[]} Reading
 * @typedef {{ name: string, weight: number, ratings: number[], folds: number[], readings: Reading[] }} Set
 */

const words = entries.map(({ word }) => word).filter((word) => !word.includes(" ") && !isCut(word));
const analyzer = await createAnalyzer({
  lexicon: { valences: Object.fromEntries([...words.map((word) => [word, 0]), ...start, ...fixed]) },
});

/** @param {string} text @returns {Reading} */
function read(text) {
  const { blocks, sentences, sentiment } = analyzer.analyze(text);
  const spans = countedSentences({ blocks, sentences });
  /** @type {Reading} */
  const reading = spans.map(() => ({ row: { at: [], values: [] }, fixed: 0 }));
  for (const { start, valence, reasons } of sentiment.terms) {
    const i = spans.findIndex((s) => s.start <= start && start < s.end);
    const root = Math.sqrt(Math.max(spans[i].words, 1));
    const word = reasons[0].text.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll("\ufe0f", "");
    const column = reasons[0].code === "lexicon" ? columnOf.get(word) : undefined;
    const valence0 = column === undefined ? 0 : v0[column];
    if (column === undefined || Math.abs(valence0 - reasons[0].amount) > 1e-6) {
      reading[i].fixed += valence / root;
    } else {
      reading[i].row.at.push(column);
      reading[i].row.values.push(valence / valence0 / root);
    }
  }
  return reading;
}

/** @param {import("./rated_texts.mjs").RatedTexts} rated @returns {Set} */
const setOf = ({ name, texts }) => ({
  name,
  weight: name === "news" ? NEWS_WEIGHT : 1,
  ratings: texts.map(({ rating }) => rating),
  folds: foldsOf(texts, FOLDS),
  readings: texts.map(({ text }) => read(text)),
});
const sets = ratedTexts(data).map(setOf);
analyzer.dispose();

/** What a text's sentences and the text score. @param {Reading} reading @param {Float64Array} valences */
const scores = (reading, valences) =>
  scoreOfText(reading.map(({ row, fixed }) => scoreOfSentence(dot(row, valences) + fixed)));

/** A text as one row: its sentences' by their weights. @param {Reading} reading @returns {Reading[number]} */
function whole(reading) {
  const { weights } = scores(reading, v0);
  /** @type {Map<number, number>} */
  const sums = new Map();
  let fixed = 0;
  reading.forEach((sentence, i) => {
    sentence.row.at.forEach((column, k) =>
      sums.set(column, (sums.get(column) ?? 0) + weights[i] * sentence.row.values[k]),
    );
    fixed += weights[i] * sentence.fixed;
  });
  return { row: { at: [...sums.keys()], values: [...sums.values()] }, fixed };
}
const wholes = new Map(sets.map((set) => [set, set.readings.map(whole)]));

const penalty = Float64Array.from({ length: vocabularyWords.length + familyColumns.count }, (_, i) => {
  if (i >= vocabularyWords.length) return PENALTY.family;
  const own = priors.has(vocabularyWords[i]) ? PENALTY.unrated : PENALTY.rated;
  return familyColumns.of[i] < 0 ? own : ALONE * own;
});

/**
 * A row with its words' families: a family moves by a factor, each of its words by as much as it says.
 * @param {import("./ridge.mjs").Row} row
 * @param {number} unit
 * @returns {import("./ridge.mjs").Row}
 */
function withFamilies({ at, values }, unit) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  at.forEach((word, k) => {
    const column = familyColumns.of[word];
    if (column >= 0) sums.set(column, (sums.get(column) ?? 0) + values[k] * Math.abs(v0[word]) * unit);
  });
  return { at: [...at, ...sums.keys()], values: [...values.map((v) => v * unit), ...sums.values()] };
}

/**
 * Valences fitted to all texts but one fold's: each set's ratings in units of its residuals' spread, of which the
 * valences that are there already explain what they can.
 * @param {number} without
 */
function fit(without) {
  /** @type {import("./ridge.mjs").Row[]} */
  const rows = [];
  /** @type {number[]} */
  const targets = [];
  for (const set of sets) {
    const chosen = set.ratings.map((_, i) => i).filter((i) => set.folds[i] !== without);
    const texts = wholes.get(set) ?? [];
    const before = chosen.map((i) => dot(texts[i].row, v0) + texts[i].fixed);
    const slope = sumOf(before.map((b, k) => b * set.ratings[chosen[k]])) / sumOf(before.map((b) => b * b));
    const residuals = before.map((b, k) => set.ratings[chosen[k]] - slope * b);
    const mean = sumOf(residuals) / residuals.length;
    const spread = Math.sqrt(sumOf(residuals.map((r) => (r - mean) ** 2)) / residuals.length);
    chosen.forEach((i, k) => {
      const unit = set.weight / spread;
      rows.push(withFamilies(texts[i].row, slope * unit));
      targets.push(residuals[k] * unit);
    });
  }
  const change = ridge(rows, targets, penalty);
  return v0.map((valence, i) => {
    const shared = familyColumns.of[i] < 0 ? 0 : change[familyColumns.of[i]] * Math.abs(valence);
    const moved = Math.max(-4, Math.min(4, valence + change[i] + shared));
    if (ratedWords.has(vocabularyWords[i])) {
      const least = LEAST_SHARE * valence;
      return (moved - least) * valence < 0 ? step(least) : step(moved);
    }
    // A word that means the contrary of what its meaning says is a topic.
    return moved * valence <= 0 || Math.abs(moved) < LEAST_UNRATED ? 0 : step(moved);
  });
}

/** @param {string} name @param {(set: Set, text: number) => number} scoreOf */
function report(name, scoreOf) {
  const cells = sets.map((set) => {
    const x = set.ratings.map((_, i) => scoreOf(set, i));
    const y = set.ratings.map((rating) => rating / 4);
    const slope = sumOf(x.map((v, i) => v * y[i])) / sumOf(x.map((v) => v * v));
    return `${set.name} ${correlation(x, y).toFixed(3)} F1 ${macroF1(x, set.ratings, 0.2).toFixed(3)} slope ${slope.toFixed(2)}`;
  });
  console.log(`${name.padEnd(12)} ${cells.join(" | ")}`);
}

const byFold = Array.from({ length: FOLDS }, (_, fold) => fit(fold));
const fitted = fit(-1);
report("before", (set, i) => scores(set.readings[i], v0).score);
report("left out", (set, i) => scores(set.readings[i], byFold[set.folds[i]]).score);
report("all", (set, i) => scores(set.readings[i], fitted).score);

/** @type {Map<number, string[]>} */
const wordsOf = new Map();
vocabularyWords.forEach((word, i) => {
  const before = Math.round((ratedWords.get(word) ?? 0) * VALENCE_SCALE) / VALENCE_SCALE;
  if (fitted[i] !== before) wordsOf.set(fitted[i], [...(wordsOf.get(fitted[i]) ?? []), word]);
});
/** Lines as wide as the code's. @param {string} head @param {string[]} words */
const head = `# Fitted: written by wasm/word_lists/fit/valences.mjs from Hutto and Gilbert's ratings (2014) and NewsMTSC (Hamborg and
# Donnay 2021). Valences in place of the rated ones, and of words that have none. Don't edit.
`;
const body = [...wordsOf]
  .sort(([a], [b]) => a - b)
  .map(([valence, words]) => `${valence.toFixed(1)}: ${words.sort().join(" ")}\n`);
writeFileSync(output, head + body.join(""));

if (process.env.REVIEW) {
  const rows = vocabularyWords.map((word, i) => ({
    word,
    from: v0[i],
    to: fitted[i],
    fresh: priors.has(word),
  }));
  writeFileSync(process.env.REVIEW, JSON.stringify(rows));
}
console.log(
  `${priors.size} words that no list rates, of which ${vocabularyWords.filter((w, i) => priors.has(w) && fitted[i] !== 0).length} keep a valence`,
);
