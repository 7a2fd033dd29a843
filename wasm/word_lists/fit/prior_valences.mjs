// @ts-check
import { dot, ridge } from "./ridge.mjs";
import { lookUp, synsets } from "./wordnet.mjs";

/** How many of a word's synsets tell of its valence. */
const DEFINED = 4;
const NEIGHBOURED = 6;
/** How much features that are valences weigh beside those that are words. */
const NEIGHBOUR_SCALE = 0.3;
/** The weight of a word that no list rates: taken for neutral, which most are. */
const NEUTRAL_WEIGHT = 0.1;

const wordsOf = (/** @type {string} */ text) => text.toLowerCase().match(/[a-z']+/g) ?? [];

const endings =
  "ingly edly fully ness ing ers er ed est ly ies es s y e ful less able ion ions ment ity ous ive".split(
    " ",
  );

/** What words of one family ("hope", "hopeful", "hopes") share. @param {string} word */
export function family(word) {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Words that tell of a word's meaning: of its definitions, its synonyms, and what it is a kind of.
 * @param {string} word
 */
function meaning(word) {
  const found = lookUp(word);
  return (found?.senses ?? []).slice(0, DEFINED).flatMap((key) => {
    const synset = synsets.get(key);
    if (synset === undefined) return [];
    const above = synset.pointers.filter(({ symbol }) => symbol === "@" || symbol === "&");
    return [
      ...(synset.definition.toLowerCase().match(/[a-z]+/g) ?? []),
      ...synset.words.filter((w) => w !== word).map((w) => `synonym ${w}`),
      ...above
        .flatMap(({ synset: to }) => (synsets.get(to)?.words ?? []).slice(0, 2))
        .map((w) => `kind ${w}`),
    ];
  });
}

/**
 * Valences around a word: of its synonyms, of what WordNet points to from it, of its definitions and examples.
 * @param {string} word
 * @param {(word: string) => number} valenceOf 0 for none
 */
function neighbours(word, valenceOf) {
  /** @type {Map<string, number>} */
  const features = new Map();
  const add = (/** @type {string} */ name, /** @type {number} */ value) =>
    value !== 0 && features.set(name, (features.get(name) ?? 0) + value);
  const found = lookUp(word);
  found?.senses.slice(0, NEIGHBOURED).forEach((key, rank) => {
    const synset = synsets.get(key);
    if (synset === undefined) return;
    const weight = 1 / (1 + rank);
    for (const w of synset.words) add("synonym", weight * valenceOf(w));
    for (const { symbol, synset: to, from, to: target } of synset.pointers) {
      if (from > 0 && synset.words[from - 1] !== found.base) continue;
      const words = synsets.get(to)?.words ?? [];
      for (const w of target === 0 ? words : words.slice(target - 1, target)) {
        add(`pointer ${symbol}`, weight * valenceOf(w));
      }
    }
    for (const w of wordsOf(synset.definition)) add("definition", weight * valenceOf(w));
    for (const w of wordsOf(synset.examples)) add("examples", weight * valenceOf(w));
    add(`file ${synset.file}`, weight);
  });
  return features;
}

/**
 * Rows of tf-idf weights of unit length, and of other features, over columns that `learn` adds.
 */
class Features {
  /** @type {Map<string, number>} */
  columns = new Map();
  /** @type {Map<string, number>} */
  idf = new Map();

  /** @param {string[][]} documents those that columns are made for: words of two documents or more */
  constructor(documents) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const words of documents) {
      for (const w of new Set(words)) counts.set(w, (counts.get(w) ?? 0) + 1);
    }
    for (const [w, n] of counts) {
      if (n < 2) continue;
      this.idf.set(w, Math.log((1 + documents.length) / (1 + n)) + 1);
      this.column(w);
    }
    this.column(" mean");
  }

  /** @param {string} name */
  column(name) {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    this.columns.set(name, this.columns.size);
    return this.columns.size - 1;
  }

  /**
   * @param {string[]} words
   * @param {Map<string, number>} others
   * @param {boolean} learn
   */
  row(words, others, learn) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const w of words) if (this.idf.has(w)) counts.set(w, (counts.get(w) ?? 0) + 1);
    const weights = [...counts].map(
      ([w, n]) => /** @type {const} */ ([w, (1 + Math.log(n)) * (this.idf.get(w) ?? 0)]),
    );
    const length = Math.sqrt(weights.reduce((sum, [, v]) => sum + v * v, 0)) || 1;
    /** @type {import("./ridge.mjs").Row} */
    const row = { at: [this.column(" mean")], values: [1] };
    const add = (/** @type {string} */ name, /** @type {number} */ value) => {
      if (!learn && !this.columns.has(name)) return;
      row.at.push(this.column(name));
      row.values.push(value);
    };
    for (const [w, v] of weights) add(w, v / length);
    for (const [name, v] of others) add(` ${name}`, v * NEIGHBOUR_SCALE);
    return row;
  }
}

/**
 * What WordNet lets one expect of words that no list rates, learned from those that one does: ridge regression on the
 * words of their definitions and the valences of their neighbours, words of their own family left out.
 * @param {Map<string, number>} rated published valences
 * @param {string[]} words
 * @returns {Map<string, number>} of the words that WordNet has
 */
export function priorValences(rated, words) {
  const isWord = (/** @type {string} */ w) => /^[a-z]{3,}$/.test(w) && lookUp(w) !== undefined;
  const ratedWords = [...rated.keys()].filter(isWord);
  const families = new Set(ratedWords.map(family));
  const unrated = words.filter((w) => isWord(w) && !rated.has(w));
  const neutral = unrated.filter((w) => !families.has(family(w)));
  const training = [...ratedWords, ...neutral];
  const meanings = training.map(meaning);
  const features = new Features(meanings);
  const rows = training.map((word, i) => {
    const own = family(word);
    const valenceOf = (/** @type {string} */ w) => (family(w) === own ? 0 : (rated.get(w) ?? 0));
    return features.row(meanings[i], neighbours(word, valenceOf), true);
  });
  const weights = training.map((_, i) => Math.sqrt(i < ratedWords.length ? 1 : NEUTRAL_WEIGHT));
  const penalty = new Float64Array(features.columns.size).fill(1);
  penalty[features.column(" mean")] = 1e-3;
  const fitted = ridge(
    rows.map(({ at, values }, i) => ({ at, values: values.map((v) => v * weights[i]) })),
    training.map((word, i) => (rated.get(word) ?? 0) * weights[i]),
    penalty,
  );
  return new Map(
    unrated.map((word) => {
      const valenceOf = (/** @type {string} */ w) => rated.get(w) ?? 0;
      return [word, dot(features.row(meaning(word), neighbours(word, valenceOf), false), fitted)];
    }),
  );
}
