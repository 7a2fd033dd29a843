// @ts-check
import { easyWords, isEasyDaleChall, isEasySpache } from "./easy_words.mjs";
import { frequencies, packedFrequency } from "./frequency.mjs";
import { languagesOfWord } from "./languages.mjs";
import { FREQUENT_WORDS, STRENGTH_SCALE, VALENCE_SCALE, WRITTEN_WORD_BOOST } from "./layout.mjs";
import { normalized } from "./normalized.mjs";
import { phrases } from "./phrases.mjs";
import { readList } from "./read_list.mjs";
import { syllables } from "./syllables.mjs";
import { isWritten, writtenWords, tagging } from "./tags.mjs";
import { towards } from "./towards.mjs";
import { vaderCode, vaderWords } from "./vader.mjs";
import { valences } from "./valence.mjs";

/**
 * What the table holds of a word.
 * @typedef {object} Entry
 * @property {string} word
 * @property {number} frequency
 * @property {import("./tags.mjs").Tagging} tagging
 * @property {number} valence
 * @property {number} vader
 * @property {Set<import("./layout.mjs").FLAGS[number]>} flags
 * @property {import("./layout.mjs").ROLES[number]} role
 * @property {number} strength
 * @property {number} agent
 * @property {number} patient
 */

/** VADER's step of a degree word (Hutto and Gilbert 2014: "empirically derived mean increase"). */
const BOOSTER_STEP = 0.293;

/** @type {Map<import("./layout.mjs").FLAGS[number], Set<string>>} */
const flagLists = new Map([
  ["stop_word", readList("stop_words")],
  ["function_word_english", readList("english_words")],
  ["pronoun", readList("pronouns")],
  ["number_word", readList("numbers")],
  ["weekday", readList("weekdays")],
  ["time_word", readList("time_words")],
  ["page_word", readList("page_words")],
  ["month", readList("months")],
  ["abbreviation_title", readList("abbreviations_title")],
  ["abbreviation_inner", readList("abbreviations_inner")],
  ["abbreviation_either", readList("abbreviations_either")],
  ["abbreviation_also_word", readList("abbreviations_also_words")],
  ["furniture", readList("furniture")],
]);

const roleLists = /** @type {const} */ ([
  ["negation", readList("negation"), 0],
  ["intensifier", readList("intensifiers"), BOOSTER_STEP],
  ["dampener", readList("dampeners"), -BOOSTER_STEP],
  ["contrast", readList("contrast"), 0],
  ["concession", readList("concession"), 0],
  ["contrary", readList("contrary"), 0],
  ["averter", readList("averters"), 0],
  ["supporter", readList("supporters"), 0],
  ["irrealis", readList("irrealis"), 0],
]);

/** The step of a phrase's degree. @param {import("./layout.mjs").ROLES[number]} [role] */
const stepOf = (role) => Math.round((roleLists.find(([name]) => name === role)?.[2] ?? 0) * STRENGTH_SCALE);

/** @returns {Map<string, { role: import("./layout.mjs").ROLES[number], strength: number }>} */
function rolesOfWords() {
  const roles = new Map();
  for (const [role, words, step] of roleLists) {
    for (const word of words) {
      if (roles.has(word)) throw new Error(`${word} stands in the list of ${role} and in another`);
      roles.set(word, { role, strength: Math.round(step * STRENGTH_SCALE) });
    }
  }
  return roles;
}

/** Bytewise, as the reader compares. @param {string} a @param {string} b */
const bytewise = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Every English word of the table with all that is known of it, sorted bytewise.
 * @returns {Entry[]}
 */
export function vocabulary() {
  const syllablesOf = syllables();
  const { counts, capitalized } = frequencies();
  const valenceOf = valences();
  const towardsOf = towards();
  const roleOf = rolesOfWords();
  const phraseOf = phrases();
  const isPhrase = (/** @type {string} */ word) => word.includes(" ");
  const beginsPhrase = new Set([...phraseOf.keys()].filter(isPhrase).map((phrase) => phrase.split(" ")[0]));

  const words = new Set([
    ...[...flagLists.values()].flatMap((list) => [...list]),
    ...roleOf.keys(),
    ...readList("interjections"),
    ...readList("conjunctions"),
    ...readList("auxiliaries"),
    ...easyWords,
    ...valenceOf.keys(),
    ...beginsPhrase,
    ...[...phraseOf.keys()].filter((word) => !isPhrase(word)),
    ...vaderWords,
    ...frequentWords(counts, (word) => syllablesOf.has(word) || isWritten(word)),
  ]);

  // Phrases come last: most columns have nothing to say of them, which compresses best in one run.
  return [...[...words].sort(bytewise), ...[...phraseOf.keys()].filter(isPhrase).sort(bytewise)].map(
    (word) => {
      if (word !== normalized(word)) throw new Error(`${word} is not in the form that is looked up`);
      /** @type {Entry["flags"]} */
      const flags = new Set();
      for (const [flag, list] of flagLists) if (list.has(word)) flags.add(flag);
      if (isEasyDaleChall(word)) flags.add("easy_dale_chall");
      if (isEasySpache(word)) flags.add("easy_spache");
      if (beginsPhrase.has(word)) flags.add("begins_phrase");
      const phrase = phraseOf.get(word);
      const { role, strength } = roleOf.get(word) ?? {
        role: phrase?.role ?? "none",
        strength: stepOf(phrase?.role),
      };
      const valence = phrase ? Math.round(phrase.valence * VALENCE_SCALE) : (valenceOf.get(word) ?? 0);
      return {
        word,
        frequency: packedFrequency(counts.get(word)),
        tagging: isPhrase(word)
          ? { primary: "unknown", tags: new Set(), shapes: new Set() }
          : tagging(word, capitalized.has(word)),
        valence,
        vader: vaderCode(word, valence),
        flags,
        role,
        strength,
        ...(towardsOf.get(word) ?? { agent: 0, patient: 0 }),
      };
    },
  );
}

/**
 * Words that are not English: all the table knows of them is which languages they are frequent in. Sorted bytewise.
 * @param {Entry[]} entries
 */
export function otherWords(entries) {
  const english = new Set(entries.map(({ word }) => word));
  return [...languagesOfWord.keys()].filter((word) => !english.has(word)).sort(bytewise);
}

/**
 * @param {Map<string, number>} counts
 * @param {(word: string) => boolean} isKnown
 */
function frequentWords(counts, isKnown) {
  return [...new Set([...counts.keys(), ...writtenWords()])]
    .filter((word) => /^[a-z']+$/.test(word) && isKnown(word))
    .map((word) => ({
      word,
      count: isWritten(word) ? ((counts.get(word) ?? 0) + 1) * WRITTEN_WORD_BOOST : (counts.get(word) ?? 0),
    }))
    .sort((a, b) => b.count - a.count || bytewise(a.word, b.word))
    .slice(0, FREQUENT_WORDS)
    .map(({ word }) => word);
}
