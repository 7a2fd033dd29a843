// @ts-check
// What was fitted gives valences to feelings only: to words that a list rates or that WordNet tells of.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  denials,
  notFeelings,
  publishedValences,
  ratedValences,
  valences,
} from "../../wasm/word_lists/valence.mjs";
import { vocabulary } from "../../wasm/word_lists/vocabulary.mjs";

const rated = ratedValences();
const entries = vocabulary();

test("topics, names and people are no feelings", () => {
  const all = valences();
  const topics =
    "budget texas sam targets person detective nurses justices performance art citizens gay washington trump china " +
    "police republican democrat women men black white muslim jewish christian english american";
  for (const word of topics.split(" ")) assert.equal(all.get(word) ?? 0, 0, word);
  for (const word of notFeelings()) assert.equal(all.get(word) ?? 0, 0, word);
});

test("a fitted valence keeps the side of the rated one, and none is beyond 4", () => {
  for (const [word, valence] of valences()) {
    assert.ok(Math.abs(valence) <= 40, word);
    assert.ok(valence * (rated.get(word) ?? valence) >= 0, word);
  }
});

test("what the fit makes of a rated valence is a quarter of it at least", () => {
  const all = valences();
  const denying = new Map(denials());
  for (const [word, valence] of rated) {
    if (denying.has(word)) continue;
    assert.ok(Math.abs(all.get(word) ?? 0) >= Math.floor(2.5 * Math.abs(valence)), word);
  }
});

test("names and words of grammar get no valence that was not rated, but those that deny", () => {
  const denying = new Map(denials());
  for (const { word, valence, tagging, flags } of entries) {
    if (valence === 0 || rated.has(word) || denying.has(word) || word.includes(" ")) continue;
    assert.ok(tagging.primary !== "proper_noun" && !flags.has("stop_word") && !flags.has("pronoun"), word);
  }
});

test("our own ratings are of words that the published lists lack or have plainly otherwise", () => {
  const published = publishedValences();
  for (const [word, valence] of rated) {
    const other = published.get(word);
    if (other !== undefined && other !== valence) assert.ok(Math.abs(other - valence) > 0.5, word);
  }
});
