// @ts-check
import { createRequire } from "node:module";
import { readList } from "./read_list.mjs";
import { readings } from "./morphology.mjs";

const wink = createRequire(import.meta.url)("wink-lexicon");

/** @typedef {import("./layout.mjs").TAGS[number]} Tag */
/** @typedef {import("./layout.mjs").WORD_CLASSES[number]} WordClass */
/** @typedef {import("./layout.mjs").SHAPES[number]} Shape */
/** @typedef {{ primary: WordClass, tags: Set<Tag>, shapes: Set<Shape> }} Tagging */

/** @type {[WordClass, string][]} Penn Treebank's tags (Santorini 1990); UH, FW and LS say nothing of use. */
const pennTags = [
  ["noun", "NN NNS"],
  ["proper_noun", "NNP NNPS"],
  ["adjective", "JJ JJR JJS"],
  ["verb", "VB VBD VBG VBN VBP VBZ"],
  ["adverb", "RB RBR RBS"],
  ["function", "DT PDT PRP PRP$ WP WP$ WDT WRB IN CC MD TO EX RP CD POS"],
];
const pennClasses = new Map(
  pennTags.flatMap(([wordClass, tags]) =>
    tags.split(" ").map((tag) => /** @type {const} */ ([tag, wordClass])),
  ),
);

/** @type {Map<string, WordClass>} The files of WordNet's lexicographers, named "noun.act" and so on. */
const wordnetClasses = new Map([
  ["noun", "noun"],
  ["adj", "adjective"],
  ["verb", "verb"],
  ["adv", "adverb"],
]);

const pennLexicon = new Map(Object.entries(wink.lexicon));
const wordnetWords = new Map(Object.entries(wink.wnWords));
const auxiliaries = readList("auxiliaries");
const stopWords = readList("stop_words");
const interjections = readList("interjections");
const numbers = readList("numbers");
const conjunctions = readList("conjunctions");

/** The words of the wink lexicon, those of written English. */
export const writtenWords = () => pennLexicon.keys();
/** @param {string} word */
export const isWritten = (word) => pennLexicon.has(word);

/** @returns {Tagging} */
const nothing = () => ({ primary: "unknown", tags: new Set(), shapes: new Set() });

/**
 * The wink lexicon's tags, most usual first, as the Brill tagger's lexicons have them.
 * @param {string} word
 */
export function fromPenn(word) {
  /** @type {string[] | undefined} */
  const penn = pennLexicon.get(word);
  if (penn === undefined) return undefined;
  const tagging = nothing();
  for (const tag of penn) {
    const wordClass = pennClasses.get(tag);
    if (wordClass === undefined || wordClass === "unknown") continue;
    if (tagging.primary === "unknown") tagging.primary = wordClass;
    // Treebanks hold slips: "the" is a verb in one.
    if (tagging.primary === "function" && wordClass !== "function" && stopWords.has(word)) continue;
    tagging.tags.add(wordClass);
    if (tag === "VBD" || tag === "VBN") tagging.tags.add("past");
    if (tag === "VBG") tagging.tags.add("gerund");
    if (tag === "VBN") tagging.shapes.add("participle");
    if (/^(JJ|RB)[RS]$/.test(tag)) tagging.shapes.add("comparative");
    if (/^NNP?S$/.test(tag)) tagging.shapes.add("plural");
  }
  return tagging;
}

/**
 * WordNet's classes of a base form: the class with most groups of senses comes first, nouns before others
 * when equal.
 * @param {string} word
 */
function fromWordNet(word) {
  const index = wordnetWords.get(word);
  if (index === undefined) return undefined;
  /** @type {Map<WordClass, number>} */
  const senses = new Map([...wordnetClasses.values()].map((wordClass) => [wordClass, 0]));
  for (const sense of wink.wnWordSenses[index]) {
    const wordClass = wordnetClasses.get(wink.wnSenses[sense].split(".")[0]) ?? "unknown";
    senses.set(wordClass, (senses.get(wordClass) ?? 0) + 1);
  }
  const tagging = nothing();
  let most = 0;
  for (const [wordClass, count] of senses) {
    if (count === 0) continue;
    tagging.tags.add(/** @type {Tag} */ (wordClass));
    if (count > most) [most, tagging.primary] = [count, wordClass];
  }
  return tagging;
}

/** @param {string} word */
const baseForm = (word) => fromPenn(word) ?? fromWordNet(word);

/**
 * Whether a word can be the base form of a class: what the rules of inflection ask.
 * @param {string} word
 * @param {"noun" | "verb" | "adjective"} wordClass
 */
export const canBe = (word, wordClass) =>
  (fromPenn(word)?.tags.has(wordClass) ?? false) || (fromWordNet(word)?.tags.has(wordClass) ?? false);

/**
 * Whether a word is an adjective before anything else: what takes -er and -est. ("Trouble" can be one,
 * "troubler" is not its comparative.)
 * @param {string} word
 */
export const isAdjective = (word) => baseForm(word)?.primary === "adjective";

/**
 * A word in neither lexicon, read as an inflected form of one that is.
 * @param {string} word
 */
function fromInflection(word) {
  const tagging = nothing();
  for (const { base, of, ending } of readings(word)) {
    if (!canBe(base, of)) continue;
    if (tagging.primary === "unknown")
      tagging.primary = ending === "s" ? (baseForm(base)?.primary ?? of) : of;
    tagging.tags.add(of);
    if (of === "adjective") tagging.shapes.add("comparative");
    if (of === "noun") tagging.shapes.add("plural");
    if (of === "verb" && ending === "ing") tagging.tags.add("gerund");
    if (of === "verb" && (ending === "ed" || ending === "irregular")) {
      tagging.tags.add("past");
      tagging.shapes.add("participle");
    }
  }
  return tagging.primary === "unknown" ? undefined : tagging;
}

/** What is made of a word that the wink lexicon lacks. @param {string} word */
export const fromOthers = (word) => fromWordNet(word) ?? fromInflection(word) ?? nothing();

/**
 * @param {string} word
 * @param {boolean} capitalized whether SUBTLEX has it mostly with a capital
 * @returns {Tagging}
 */
export function tagging(word, capitalized) {
  const found = fromPenn(word) ?? fromOthers(word);
  const isNominal = found.primary === "noun" || found.primary === "unknown";
  if (auxiliaries.has(word) || (isNominal && (stopWords.has(word) || numbers.has(word)))) {
    found.primary = "function";
  }
  if (found.primary === "function") found.tags.add("function");
  // Penn's IN has prepositions and the conjunctions that subordinate.
  if (conjunctions.has(word)) found.shapes.add("conjunction");
  else if (/^(IN|TO)$/.test(pennLexicon.get(word)?.[0] ?? "")) found.shapes.add("preposition");
  if (capitalized && !stopWords.has(word) && !interjections.has(word) && isName(word, found)) {
    found.tags.add("proper_noun");
    if (found.primary === "unknown" || (found.primary === "noun" && !pennLexicon.has(word))) {
      found.primary = "proper_noun";
    }
  }
  return found;
}

/**
 * A word that subtitles capitalise is a name unless it is one of those that begin their sentences: adverbs,
 * verbs.
 * @param {string} word
 * @param {Tagging} found
 */
function isName(word, found) {
  if (found.primary === "unknown" || found.primary === "noun" || found.primary === "proper_noun") return true;
  return found.primary === "adjective" && !pennLexicon.has(word);
}
