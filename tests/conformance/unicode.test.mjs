// Unicode's own tests of UAX #29's word and sentence boundaries (https://www.unicode.org/reports/tr29/), version 17.
// Their licence is wasm/word_lists/licences/unicode.txt. Where the core tailors the rules, the case stands in deviations.json under the tailoring that causes it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

const read = (name) => readFileSync(new URL(`unicode/${name}`, import.meta.url), "utf8");
const deviations = JSON.parse(read("deviations.json"));

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** Why the core cuts otherwise, and what a text holds where it does. */
const tailorings = {
  words: {
    "Letters in circles are emoji, which are no words": /Ⓜ/u,
    "Each sign of Japanese kana is a word by itself, as no dictionary tells where words end": /〱/u,
    "An underscore at a word's edge marks emphasis": /_/u,
    "A colon parts words in English; it is Swedish that writes it in them": /\p{L}[\p{M}\p{Cf}]*:/u,
    "A time is one word": /\d\p{M}*:\p{M}*\d/u,
    "A number may have an ending behind an apostrophe: “90’s”": /\d'\p{M}*\p{L}/u,
    "Typewriter quotes are quotes in Hebrew too": /\p{Script=Hebrew}\p{M}*['"]/u,
    "Signs in front of Arabic numbers and in Syriac abbreviations are no letters": /\u06DD|\u070F/u,
    "An emoji behind a joiner is no part of a word": /\u200D\p{Emoji}/u,
    "An abbreviation's full stop is its own: “p. 5”": /\p{L}\./u,
  },
  sentences: {
    "What terminates nothing is no sentence: the first sentence begins with its first word": /^[.!]/u,
    "Without white space behind it a closing quote ends a sentence between plain words only": /’\u0308T/u,
    "White space ends a sentence; a mark or an invisible character behind it begins the next":
      /\u2060|\u0308/u,
  },
};

const trimmed = (text) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");

/** The cases of a file: how each is written there, its text, and the pieces between its boundaries. */
function cases(file) {
  const lines = read(file)
    .split("\n")
    .map((line) => line.split("#")[0].trim())
    .filter((line) => line !== "");
  return lines.map((line) => {
    const pieces = line
      .split("÷")
      .map((piece) => piece.match(/[0-9A-F]+/g))
      .filter((codes) => codes !== null)
      .map((codes) => String.fromCodePoint(...codes.map((code) => parseInt(code, 16))));
    return { line, text: pieces.join(""), pieces };
  });
}

const kinds = {
  words: {
    file: "WordBreakTest.txt",
    expected: (pieces) => pieces.filter((piece) => /[\p{Alphabetic}\p{N}]/u.test(piece)),
    spans: (text) => analyzer.analyze(text, { words: true }).words,
  },
  sentences: {
    file: "SentenceBreakTest.txt",
    expected: (pieces) => pieces.map(trimmed).filter((piece) => piece !== ""),
    spans: (text) => analyzer.analyze(text).sentences,
  },
};

for (const [kind, { file, expected, spans }] of Object.entries(kinds)) {
  describe(file, () => {
    const all = cases(file);
    const differs = ({ text, pieces }) => {
      const found = spans(text).map(({ start, end }) => text.slice(start, end));
      return JSON.stringify(found) !== JSON.stringify(expected(pieces));
    };
    const known = new Map(
      Object.entries(deviations[kind]).flatMap(([tailoring, lines]) =>
        lines.map((line) => [line, tailoring]),
      ),
    );

    test("the core cuts as Unicode does, but for the listed deviations", () => {
      const found = all.filter(differs).map(({ line }) => line); // some stand in the file twice
      assert.deepEqual([...new Set(found)].toSorted(), [...known.keys()].toSorted());
    });

    test("each deviation holds what its tailoring is about", () => {
      assert.deepEqual(Object.keys(deviations[kind]), Object.keys(tailorings[kind]));
      for (const { line, text } of all) {
        const tailoring = known.get(line);
        if (tailoring !== undefined) assert.match(text, tailorings[kind][tailoring], tailoring);
      }
    });
  });
}
