// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { lexiconData, lexiconHeader } from "../../wasm/word_lists/emit_lexicon.mjs";
import { constantOf, namesOf } from "../../wasm/word_lists/fit/core_constants.mjs";
import { isEasyDaleChall } from "../../wasm/word_lists/easy_words.mjs";
import { encode, kinds, taggings } from "../../wasm/word_lists/encode.mjs";
import {
  COLUMNS,
  FLAGS,
  HEADER_SIZE,
  MAGIC,
  ORDERS,
  ROLES,
  TAGS,
  VADER_CODES,
  WORD_BYTES,
  WORD_CLASSES,
  WORD_CLASS_BITS,
} from "../../wasm/word_lists/layout.mjs";
import { notices, sources } from "../../wasm/word_lists/notices.mjs";
import { tagging } from "../../wasm/word_lists/tags.mjs";
import { caseFolding, CHAR_CLASSES, charClasses, SCRIPTS, scripts } from "../../wasm/word_lists/unicode.mjs";
import { languages, languageSets, toldApart } from "../../wasm/word_lists/languages.mjs";
import { emojiDescriptions } from "../../wasm/word_lists/vader.mjs";
import { vaderTenths } from "../../wasm/word_lists/valence.mjs";
import { otherWords, vocabulary } from "../../wasm/word_lists/vocabulary.mjs";

const entries = vocabulary();
const others = otherWords(entries);
const bytes = Buffer.concat([...encode(entries, others).values()]);
const pairs = taggings(entries);
const allKinds = kinds(entries);

/**
 * A plain reader of the packed bytes, written from the format's description alone.
 * @param {Buffer} packed
 */
function decode(packed) {
  assert.equal(packed.toString("latin1", 0, 4), MAGIC);
  const [count, english, streamBytes] = [4, 8, 12].map((at) => packed.readUInt32LE(at));
  const columns = HEADER_SIZE + streamBytes;
  const sets = columns + COLUMNS.length * english;
  assert.equal(packed.length, sets + count);

  /** @type {Buffer[]} */
  const spellings = [];
  /** @type {Map<string, string[]>} */
  const codes = new Map();
  let previous = Buffer.alloc(0);
  for (let i = 0, at = HEADER_SIZE; i < count; ++i) {
    let end = at + 1;
    while (end < columns && packed[end] >= WORD_BYTES) ++end;
    previous = Buffer.concat([
      previous.subarray(0, previous.length - packed[at]),
      packed.subarray(at + 1, end),
    ]);
    at = end;
    spellings.push(previous);
    const set = languageSets[packed[sets + i]];
    codes.set(
      previous.toString(),
      languages.filter((_, bit) => set & (1n << BigInt(bit))).map(({ code }) => code),
    );
  }
  /** @type {Record<string, number>[]} */
  const rows = spellings.slice(0, english).map((word) => ({
    last: word.at(-1) ?? 0,
    second_last: word.at(-2) ?? 0,
    third_last: word.at(-3) ?? 0,
    length: word.length,
  }));
  COLUMNS.forEach((column, c) => {
    const keys = ORDERS[column] ?? [];
    const differing = (/** @type {number} */ a, /** @type {number} */ b) =>
      keys.find((key) => rows[a][key] !== rows[b][key]);
    const order = rows
      .map((_, i) => i)
      .sort((a, b) => {
        const key = differing(a, b);
        return key === undefined ? a - b : rows[a][key] - rows[b][key];
      });
    order.forEach((word, i) => (rows[word][column] = packed[columns + c * english + i]));
  });
  const words = new Map(rows.map((row, i) => [spellings[i].toString(), row]));
  return { words, codes };
}

const { words, codes } = decode(bytes);

/** @param {string} word */
function lookUp(word) {
  const row = words.get(word);
  assert.ok(row, `${word} is in the table`);
  const { tags, shape } = pairs[row.tagging];
  const { flags, role, strength } = allKinds[row.kind];
  return {
    frequency: row.frequency,
    valence: (row.valence << 24) >> 24,
    vader: (row.vader << 24) >> 24,
    strength,
    role: ROLES[role],
    primary: WORD_CLASSES[shape & ((1 << WORD_CLASS_BITS) - 1)],
    tags: TAGS.filter((_, bit) => tags & (1 << bit)),
    flags: FLAGS.filter((_, bit) => flags & (1 << bit)),
  };
}

/** @param {{ first: number, value: number }[]} runs @param {string} character */
function runAt(runs, character) {
  const codePoint = /** @type {number} */ (character.codePointAt(0));
  const run = runs.findLast(({ first }) => first <= codePoint);
  assert.ok(run);
  return { ...run, codePoint };
}

test("the same lists give the same bytes", () => {
  const again = vocabulary();
  const bytesAgain = Buffer.concat([...encode(again, otherWords(again)).values()]);
  assert.ok(bytes.equals(bytesAgain));
  assert.equal(lexiconHeader(bytes, entries, others), lexiconHeader(bytesAgain, again, otherWords(again)));
});

test("words are sorted bytewise, then phrases, and come back as they went in", () => {
  assert.deepEqual(
    [...words.keys()],
    entries.map(({ word }) => word),
  );
  const sorted = (/** @type {string[]} */ list) =>
    list.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const isPhrase = (/** @type {string} */ word) => word.includes(" ");
  const all = [...words.keys()];
  assert.deepEqual(all, [
    ...sorted(all.filter((word) => !isPhrase(word))),
    ...sorted(all.filter((word) => isPhrase(word))),
  ]);
});

test("the C++ array holds the packed bytes", () => {
  const source = lexiconData(bytes);
  const list = source.slice(
    source.indexOf("{\n", source.indexOf("lexicon_data[]")) + 1,
    source.indexOf("};"),
  );
  assert.deepEqual(Buffer.from(list.split(",").slice(0, -1).map(Number)), bytes);
});

test("the table is small enough to be loaded by a page", () => {
  const size = brotliCompressSync(bytes).length;
  assert.ok(size <= 101 * 1024, `${size} bytes of brotli`);
});

test("each list says what it should of the words it knows", () => {
  assert.ok(lookUp("good").valence > 10);
  assert.ok(lookUp("bad").valence < -10);
  assert.ok(lookUp(":)").valence > 10);
  assert.ok(lookUp("abomination").valence < 0);
  assert.equal(lookUp("the bomb").valence, 30);
  assert.equal(lookUp("anything but").role, "negation");
  assert.ok(lookUp("anything").flags.includes("begins_phrase"));
  assert.ok(lookUp("\u{1f620}").valence < 0);
  assert.ok(lookUp("the").frequency > lookUp("nation").frequency);
  assert.ok(lookUp("mr").flags.includes("abbreviation_title"));
  assert.ok(lookUp("e.g").flags.includes("abbreviation_inner"));
  assert.ok(lookUp("u.s").flags.includes("abbreviation_either"));
  for (const word of ["no", "sun", "art"])
    assert.ok(lookUp(word).flags.includes("abbreviation_also_word"), word);
  for (const word of ["the", "of", "and", "don't"]) assert.ok(lookUp(word).flags.includes("stop_word"), word);
  for (const word of ["system", "new", "world", "work"]) {
    assert.ok(!lookUp(word).flags.includes("stop_word"), word);
  }
});

test("VADER's own lexicon is the published one", () => {
  const { as_valence, unlisted, booster, dampener, negation } = VADER_CODES;
  assert.equal(lookUp("table").vader, as_valence);
  assert.equal(lookUp("table").valence, 0);
  const means = vaderTenths();
  assert.equal(means.get("heart"), 32);
  assert.equal(means.get("lol"), 18, "of an entry that stands twice the later one counts");
  assert.ok(!means.has("o_O"), "entries with capitals are never found");
  for (const [word, mean] of means) {
    const { vader, valence } = lookUp(word);
    assert.equal(vader === as_valence ? valence : vader, mean, word);
  }
  for (const [word, { vader, valence }] of [...words.keys()].map(
    (w) => /** @type {const} */ ([w, lookUp(w)]),
  )) {
    if (means.has(word)) continue;
    assert.ok(vader >= unlisted || (vader === as_valence && valence === 0), word);
  }
  assert.equal(lookUp("very").vader, booster);
  assert.equal(lookUp("scarcely").vader, dampener);
  assert.equal(lookUp("aint").vader, negation);
});

test("VADER reads emoji by their descriptions, as far as it knows their words", () => {
  const lines = emojiDescriptions().split("\n").slice(0, -1);
  const read = new Map();
  let next = 0;
  for (const line of lines) {
    if (line.startsWith("+")) next += Number(line);
    else read.set(String.fromCodePoint(next++), line);
  }
  assert.equal(read.size, 1212);
  assert.equal(read.get("💔"), "broken heart");
  assert.equal(read.get("❤"), "zx heart");
  assert.equal(read.get("🆙"), "UP! zx");
  assert.equal(read.get("😂").split(" ").length, "face with tears of joy".split(" ").length);
  assert.ok(!read.has("#") && !read.has("1"));
});

test("inflected forms of easy words are easy, as Dale and Chall have it", () => {
  for (const word of ["walk", "walked", "walking", "stories", "children", "went", "happier", "biggest"]) {
    assert.ok(lookUp(word).flags.includes("easy_dale_chall"), word);
  }
  for (const word of ["easily", "international", "troubler", "nation"]) {
    assert.ok(!words.has(word) || !lookUp(word).flags.includes("easy_dale_chall"), word);
  }
  assert.ok(lookUp("walked").flags.includes("easy_spache"));
  assert.ok(!lookUp("sovereignty").flags.includes("easy_spache"));
});

test("word classes", () => {
  assert.equal(lookUp("law").primary, "noun");
  assert.equal(lookUp("china").primary, "proper_noun");
  assert.equal(lookUp("international").primary, "adjective");
  assert.equal(lookUp("was").primary, "function");
  assert.equal(lookUp("quickly").primary, "adverb");
  assert.ok(lookUp("written").tags.includes("past"));
  assert.ok(lookUp("running").tags.includes("gerund"));
  for (const word of ["hello", "apparently", "twenty", "what"]) {
    assert.ok(
      !lookUp(word).tags.includes("proper_noun"),
      `${word} is no name, though subtitles capitalise it`,
    );
  }
});

test("words say which languages they are frequent in", () => {
  assert.deepEqual(codes.get("und"), ["de"]);
  assert.deepEqual(codes.get("the"), ["en"]);
  assert.deepEqual(codes.get("table"), []);
  for (const code of ["de", "nl", "af"]) assert.ok(codes.get("die")?.includes(code), code);
  for (const { words: frequent, code } of languages.slice(0, toldApart)) {
    for (const word of frequent) assert.ok(codes.get(word)?.includes(code), `${word}, ${code}`);
  }
});

test("a word of other languages is no English word", () => {
  for (const word of others) assert.ok(!words.has(word), word);
  assert.ok(lookUp("die").valence < 0, "a word that is German too keeps what it is in English");
});

test("roles", () => {
  assert.equal(lookUp("don't").role, "negation");
  assert.equal(lookUp("however").role, "contrast");
  assert.equal(lookUp("would").role, "irrealis");
  assert.equal(lookUp("very").role, "intensifier");
  assert.equal(lookUp("very").strength, 75);
  assert.equal(lookUp("slightly").role, "dampener");
  assert.equal(lookUp("slightly").strength, -75);
  assert.equal(lookUp("table").role, "none");
});

test("words that break objects are words like others", () => {
  for (const word of ["__proto__", "hasownproperty", "tostring", "valueof"]) {
    assert.equal(tagging(word, false).primary, "unknown", word);
    assert.ok(!isEasyDaleChall(word), word);
  }
});

test("every source has its notice, and a licence that allows commercial use", () => {
  const allowed = new Set([
    "MIT",
    "ISC",
    "NCSA",
    "BSD-2-Clause",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "Unicode-3.0",
    "WordNet-3.0",
  ]);
  const text = notices();
  const sections = text.split(/^={80}$/m);
  assert.equal(sections.length, 1 + 2 * sources.length);
  for (const [i, { name, licence }] of sources.entries()) {
    for (const part of licence.split(/ AND | OR /)) assert.ok(allowed.has(part), `${name}: ${part}`);
    assert.ok(sections[1 + 2 * i].includes(name));
    assert.ok(sections[2 + 2 * i].trim().length > 500, `${name} has its terms`);
  }
  for (const holder of [
    "Carnegie Mellon University",
    "Zeke Sikelianos",
    "GRAYPE Systems",
    "Princeton University",
    "Comcast",
    "C.J. Hutto",
    "Titus Wormer",
    "Unicode, Inc.",
    "Victor Zverovich",
    "Emscripten authors",
    "Rich Felker",
    "LLVM Exceptions",
    "Brysbaert",
    "Amio",
  ]) {
    assert.ok(text.includes(holder), holder);
  }
});

test("classes of characters", async () => {
  const runs = await charClasses();
  /** @param {string} character */
  const classOf = (character) => {
    const { first, value, codePoint } = runAt(runs, character);
    const found = CHAR_CLASSES[value];
    if (found !== "letter_alternating") return found;
    return (codePoint - first) % 2 === 0 ? "letter_upper" : "letter_lower";
  };
  /** @type {[string, typeof CHAR_CLASSES[number]][]} */
  const expected = [
    ["a", "letter_lower"],
    ["A", "letter_upper"],
    ["\u00e9", "letter_lower"],
    ["\u0100", "letter_upper"],
    ["\u0101", "letter_lower"],
    ["\u01c5", "letter_upper"],
    ["7", "digit"],
    ["#", "other"],
    [".", "other"],
    ["\u00a0", "space"],
    ["\u3000", "space"],
    ["\u4e2d", "ideograph"],
    ["\u3042", "ideograph"],
    ["\u0e01", "letter_other"],
    ["\ud55c", "letter_other"],
    ["\u0301", "mark"],
    ["\u200d", "mark"],
    ["\ufe0f", "mark"],
    ["\u00ad", "mark"],
    ["\u{1f600}", "emoji"],
    ["\u2764", "emoji"],
    ["(", "open_punct"],
    ["\u201c", "open_punct"],
    [")", "close_punct"],
    ["\u201d", "close_punct"],
    ["\u{10ffff}", "other"],
  ];
  for (const [character, charClass] of expected) assert.equal(classOf(character), charClass, character);
});

test("scripts", async () => {
  const runs = await scripts();
  const found = [
    ..."a\u03b1\u0430\u0627\u05d0\u0905\u4e2d\u3042\u30a2\ud55c\u0e01\u0985\u0a05\u0a85\u0b85\u0c05\u0c85\u0d05\u10d0\u0561.",
  ].map((character) => SCRIPTS[runAt(runs, character).value]);
  assert.deepEqual(found, [...SCRIPTS.slice(1), "other"]);
});

test("case folding", async () => {
  const folds = new Map();
  let last = -1;
  for (const range of await caseFolding()) {
    assert.ok(range.first > last, "ranges are sorted and don't overlap");
    last = range.last;
    for (let code = range.first; code <= range.last; code += range.stride)
      folds.set(code, code + range.delta);
  }
  /** @param {string} text */
  const fold = (text) =>
    [...text].map((c) => String.fromCodePoint(folds.get(c.codePointAt(0)) ?? c.codePointAt(0))).join("");
  assert.equal(fold("\u00c9A z\u0100\u03a3\u03c2\u1e9e"), "\u00e9a z\u0101\u03c3\u03c3\u00df");
});

test("scripts read the core's numbers and names where they stand, and say so if they can't", () => {
  assert.equal(constantOf("sentiment/prosescope.h", "label_cut"), 0.05);
  assert.deepEqual(namesOf("sentiment/prosescope.h", "label"), ["negative", "neutral", "positive"]);
  assert.throws(() => constantOf("sentiment/prosescope.h", "label_cuts"), /label_cuts/);
});
