// @ts-check
/** @file What VADER's published algorithm looks up: its own lexicon, its words of degree and negation, and emoji. */
import { createRequire } from "node:module";
import { VADER_CODES, VALENCE_SCALE } from "./layout.mjs";
import { readLines, readList } from "./read_list.mjs";
import { vaderTenths } from "./valence.mjs";

const lexicon = vaderTenths();
const lists = /** @type {const} */ ([
  ["booster", readList("vader_boosters")],
  ["dampener", readList("vader_dampeners")],
  ["negation", readList("vader_negations")],
]);

/** Every word of VADER's. */
export const vaderWords = new Set([...lexicon.keys(), ...lists.flatMap(([, words]) => [...words])]);
for (const [code, words] of lists) {
  for (const word of words) if (lexicon.has(word)) throw new Error(`${word} has a mean and is a ${code}`);
}
if (VALENCE_SCALE !== 10) throw new Error("columns `valence` and `vader` are compared in tenths");

/** The column `vader`. @param {string} word @param {number} valence what the column `valence` says of it */
export function vaderCode(word, valence) {
  const list = lists.find(([, words]) => words.has(word));
  if (list !== undefined) return VADER_CODES[list[0]];
  const mean = lexicon.get(word) ?? 0;
  if (mean === valence) return VADER_CODES.as_valence;
  return mean === 0 ? VADER_CODES.unlisted : mean;
}

/** Words of the rules themselves (wasm/core/sentiment/vader.cpp) that the lists lack. */
const RULE_WORDS = "at bus but die enough for just least of or right sort the this to".split(" ");

const known = [...vaderWords, ...RULE_WORDS];

/** Stands for a word of a description that no rule knows: no word that one knows begins with it. */
const STAND_IN = "zx";
if (known.some((word) => word.startsWith(STAND_IN))) throw new Error(`a word begins with ${STAND_IN}`);

/**
 * VADER reads an emoji as its description: CLDR's short name as Unicode's emoji-test.txt 11.0 had it. Only entries of one
 * code point can be found, as the algorithm looks at one at a time.
 * @returns {Map<number, string>}
 */
function descriptions() {
  /** @type {{ char: string, name: string }[]} */
  const emoji = createRequire(import.meta.url)("emoji.json");
  const all = new Map();
  for (const { char, name } of emoji) {
    // "⊛" marks what was new in that version.
    if ([...char].length === 1) all.set(char.codePointAt(0), name.replace("⊛ ", ""));
  }
  for (const line of readLines("vader_emoji")) {
    const [char, ...name] = line.split(" ");
    all.set(char.codePointAt(0), name.join(" "));
  }
  return all;
}

/**
 * A description as far as it matters: how many words, which of them VADER knows or could know with what is written right
 * behind the emoji, and which are capitals.
 * @param {string} description
 */
function reduced(description) {
  const words = description.split(" ");
  return words
    .map((word, i) => {
      const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      const plain = /\p{Ll}/u.test(word) && !/[!?]/.test(word) && !known.includes(bare);
      const begins = i === words.length - 1 && known.some((one) => one.startsWith(word.toLowerCase()));
      return plain && !begins ? STAND_IN : word;
    })
    .join(" ");
}

/** The descriptions as one text: a line for each emoji in the order of code points, `+n` where n code points are none. */
export function emojiDescriptions() {
  let text = "";
  let next = 0;
  for (const [codePoint, description] of [...descriptions()].sort(([a], [b]) => a - b)) {
    if (codePoint !== next) text += `+${codePoint - next}\n`;
    text += `${reduced(description)}\n`;
    next = codePoint + 1;
  }
  return text;
}
