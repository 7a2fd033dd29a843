// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { createAnalyzer } from "prosescope";

const text =
  "The Zorblat was quaggy, and its frumious end broke even with all that a kerfuffle of a terrible idea could be.";

/** @param {import("prosescope").OwnWords} [lexicon] */
async function analyzed(lexicon) {
  const analyzer = await createAnalyzer({ lexicon });
  const report = analyzer.analyze(text, { words: true });
  analyzer.dispose();
  return report;
}

/** @param {import("prosescope").Report} report */
const termsOf = ({ sentiment }) =>
  sentiment.terms.map(({ start, end, valence }) => [text.slice(start, end), valence]);

test("own valences stand over the package's, whatever the capitals", async () => {
  const terms = termsOf(await analyzed({ valences: { QUAGGY: 1.5, zorblat: -2 } }));
  assert.deepEqual(terms.slice(0, 2), [
    ["Zorblat", -2],
    ["quaggy", 1.5],
  ]);
});

test("own phrases are found as one", async () => {
  const terms = termsOf(await analyzed({ phrases: { "frumious end": 3, "broke even": -1 } }));
  assert.deepEqual(terms.slice(0, 2), [
    ["frumious end", 3],
    ["broke even", -1],
  ]);
});

test("a valence of 0 takes a word's tone away", async () => {
  const before = await analyzed();
  const after = await analyzed({ valences: { terrible: 0 } });
  assert.ok(termsOf(before).some(([word]) => word === "terrible"));
  assert.ok(!termsOf(after).some(([word]) => word === "terrible"));
});

test("own easy words are easy, own stop words are in no keyword", async () => {
  const before = await analyzed();
  const after = await analyzed({ easyWords: ["quaggy", "frumious"], stopWords: ["kerfuffle"] });
  assert.equal(after.counts.difficultWords, before.counts.difficultWords - 2);
  assert.ok(before.keywords.some((keyword) => keyword.text.includes("kerfuffle")));
  assert.ok(!after.keywords.some((keyword) => keyword.text.includes("kerfuffle")));
});

test("what is more than its words can't be laid over them", async () => {
  for (const key of ["3:(", "(8", "wow!"]) {
    await assert.rejects(createAnalyzer({ lexicon: { valences: { [key]: -2 } } }), (error) => {
      assert.ok(error instanceof RangeError);
      assert.ok(error.message.startsWith(`options.lexicon: "${key}"`), error.message);
      return true;
    });
  }
});
