// @ts-check
/**
 * @file The model of syllables and its rules, as wasm/core/lexicon/syllables.cpp has them, and how it is trained. A letter
 * is the heart of a syllable if the weights of its surroundings add up to more than zero: all strings of up to four
 * letters that hold it. Dictionaries say how many hearts a word has and not where, so training takes the likeliest
 * ones for the right ones (a latent-variable perceptron: Sun and others, IJCAI 2009).
 *
 * Only +, −, ×, ÷ and √, which round alike everywhere: the same dictionary gives the same weights on every machine.
 */

/** Weights; each n-gram has one of them by hash, and must share it. */
export const WEIGHT_BITS = 14;
const LONGEST = 4;
const REACH = LONGEST - 1;
export const HASH_MULTIPLIER = 0x85ebca6b;

const EDGE = 28;
const CODES = new Map([..."abcdefghijklmnopqrstuvwxyz'"].map((letter, i) => [letter, i + 1]));
const VOWELS = new Set([..."aeiouy"].map((letter) => CODES.get(letter)));

/**
 * A letter that can be the heart of a syllable: its weights' places, and how likely it is before anything is learnt.
 * @typedef {{ places: Int32Array, prior: number }} Letter
 */

/** @type {Map<string, Letter[]>} */
const known = new Map();

/** A vowel, or a consonant with no vowel beside it (pris-m, Mc-Donald). @param {string} word @returns {Letter[]} */
function letters(word) {
  const found = known.get(word);
  if (found) return found;
  const codes = [EDGE, ...[...word].map((c) => CODES.get(c) ?? 0), EDGE];
  const vowel = codes.map((code) => VOWELS.has(code));
  /** @type {Letter[]} */
  const result = [];
  for (let at = 1; at + 1 < codes.length; ++at) {
    if (!vowel[at] && (vowel[at - 1] || vowel[at + 1])) continue;
    const places = [];
    for (let left = 0; left <= REACH && left <= at; ++left) {
      let gram = left;
      for (let i = at - left; i < at - left + LONGEST && i < codes.length; ++i) {
        gram = (gram << 5) | codes[i];
        if (i >= at) places.push(Math.imul(gram, HASH_MULTIPLIER) >>> (32 - WEIGHT_BITS));
      }
    }
    result.push({ places: Int32Array.from(places), prior: !vowel[at] ? 0 : vowel[at - 1] ? 1 : 2 });
  }
  known.set(word, result);
  return result;
}

/** @param {ArrayLike<number>} weights @param {Letter} letter */
function score(weights, { places }) {
  let sum = 0;
  for (let i = 0; i < places.length; ++i) sum += weights[places[i]];
  return sum;
}

/** Vowels that the model hears in a word; at least 1. @param {ArrayLike<number>} weights @param {string} word */
function hearts(weights, word) {
  let count = 0;
  for (const letter of letters(word)) if (score(weights, letter) > 0) ++count;
  return Math.max(count, 1);
}

/** Numbers from 0 to 1, always the same ones: Marsaglia's xorshift. @param {number} seed */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const EPOCHS = 12;
const RATE = 0.1;
const SPARSENESS = 1;
/** What the quantised weights' largest become: more would cost bytes and decide nothing. */
const LARGEST = 6;

/**
 * Weights as small integers. FTRL-Proximal (McMahan and others, KDD 2013) on the hinge loss of each letter.
 * @param {Map<string, number>} dictionary
 * @returns {Int8Array}
 */
export function train(dictionary) {
  const lessons = [...dictionary].filter(
    ([word]) => /^[a-z']*[aeiouy][a-z']*$/.test(word) && !word.endsWith("'s"),
  );
  const size = 2 ** WEIGHT_BITS;
  const [weights, sums, squares] = [0, 0, 0].map(() => new Float64Array(size));
  const learn = (/** @type {Int32Array} */ places, /** @type {number} */ step) => {
    for (let i = 0; i < places.length; ++i) {
      const place = places[i];
      const before = Math.sqrt(squares[place]);
      squares[place] += step * step;
      const after = Math.sqrt(squares[place]);
      sums[place] += step - ((after - before) / RATE) * weights[place];
      const excess = Math.abs(sums[place]) - SPARSENESS;
      weights[place] = excess <= 0 ? 0 : (-Math.sign(sums[place]) * excess * RATE) / (1 + after);
    }
  };
  const random = randomNumbers(7);
  for (let epoch = 0; epoch < EPOCHS; ++epoch) {
    for (let i = lessons.length - 1; i > 0; --i) {
      const j = Math.floor(random() * (i + 1));
      [lessons[i], lessons[j]] = [lessons[j], lessons[i]];
    }
    for (const [word, syllables] of lessons) {
      const candidates = letters(word);
      const scores = candidates.map((letter) => score(weights, letter));
      const head = epoch === 0 ? 4 : 0.01;
      const ranks = scores.map((one, i) => one + candidates[i].prior * head);
      candidates.forEach((letter, i) => {
        const better = ranks.filter((rank, j) => rank > ranks[i] || (rank === ranks[i] && j < i)).length;
        const wanted = better < syllables ? 1 : -1;
        const loss = 1 - wanted * scores[i];
        if (loss > 0) learn(letter.places, -wanted * Math.min(loss, 1));
      });
    }
  }
  const sizes = weights.map(Math.abs).sort();
  const scale = LARGEST / sizes[Math.floor(size * 0.9995)];
  return Int8Array.from(weights, (weight) => Math.round(weight * scale));
}

/** @param {string} text */
const spelled = (text) =>
  [...text].reduce((sum, c) => sum + (c === "w" ? 3 : c >= "a" && c <= "z" ? 1 : 0), 0);

/** Sounds behind which a possessive 's is a syllable. */
const SIBILANT = /(?:[sxz]|[cs]h|[csz]e|ge)$/;

/**
 * Syllables by the model, the rules and the corrections of words that they got wrong, as the core counts them.
 * @param {ArrayLike<number>} weights
 * @param {(word: string) => number} correction
 */
export function counter(weights, correction) {
  /** @type {(word: string) => number} */
  const spoken = (word) => {
    if (word.includes(".")) return dotted(word);
    if (!/[aeiouy]/.test(word)) return spelled(word);
    const plural = word.endsWith("s") && !word.endsWith("ss");
    return hearts(weights, word) + (plural ? correction(word.slice(0, -1)) : 0);
  };
  const simple = (/** @type {string} */ word) => {
    if (!word.endsWith("'s")) return spoken(word);
    const base = word.slice(0, -2);
    return spoken(base) + correction(base) + (SIBILANT.test(base) ? 1 : 0);
  };
  const part = (/** @type {string} */ word) => simple(word) + correction(word);
  const dotted = (/** @type {string} */ word) => {
    const pieces = word.split(".");
    if (pieces.every((piece) => piece.length <= 2)) return spelled(word);
    return pieces.reduce((sum, piece) => sum + part(piece), pieces.length - 1);
  };
  /** @type {(word: string) => number} */
  const count = (word) => {
    if (/['.]$/.test(word)) return count(word.slice(0, -1)) + correction(word);
    if (!word.includes("-")) return part(word);
    return word.split("-").reduce((sum, one) => sum + part(one), correction(word));
  };
  return count;
}
