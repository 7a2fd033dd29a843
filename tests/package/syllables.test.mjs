// Syllables are those of the pronouncing dictionary, by way of the package, and the model is what its script writes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { dictionary } from "cmu-pronouncing-dictionary";
import { createAnalyzer } from "prosescope";

import { header, syllableModel } from "../../wasm/word_lists/fit/syllables.mjs";

/** Each word of CMUdict with the vowels of its first pronunciation: only vowels have a stress digit. */
const words = Object.entries(dictionary)
  .filter(([word]) => !/\(\d+\)$/.test(word))
  .map(([word, phones]) => ({
    word,
    syllables: phones.split(" ").filter((phone) => /\d$/.test(phone)).length,
  }));

describe("syllables", () => {
  /** @type {import("prosescope").Analyzer} */
  let analyzer;
  before(async () => {
    analyzer = await createAnalyzer();
  });
  after(() => analyzer.dispose());

  /**
   * Words that have other syllables than the dictionary says, of those that `spell` leaves one word.
   * @param {(word: string) => string} spell
   */
  const wrong = (spell) =>
    words.flatMap(({ word, syllables }) => {
      const cut = analyzer.analyze(spell(word), { words: true }).words ?? [];
      return cut.length === 1 && cut[0]?.syllables !== syllables
        ? [`${word} ${cut[0]?.syllables}, not ${syllables}`]
        : [];
    });

  test("every word of the dictionary is right in small letters", () =>
    assert.deepEqual(
      wrong((word) => word),
      [],
    ));

  test("and with a capital in front", () =>
    assert.deepEqual(
      wrong((word) => word.replace(/[a-z]/, (letter) => letter.toUpperCase())),
      [],
    ));

  test("and in capitals, but for the plurals of letters", () =>
    assert.deepEqual(
      wrong((word) => word.toUpperCase()).filter((fault) => !/^[a-z.]+\.s\b/.test(fault)),
      [],
    ));

  test("nearly every one is one word", () => {
    const several = words.filter(({ word }) => analyzer.analyze(word, { words: true }).words?.length !== 1);
    assert.ok(several.length < 10, several.map(({ word }) => word).join(" "));
  });
});

test("the model is what the script writes", () =>
  assert.equal(syllableModel(), readFileSync(header, "utf8")));
