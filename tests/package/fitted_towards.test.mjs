// @ts-check
// What was fitted of agents and patients is of deeds and feelings, and of no topic.
import assert from "node:assert/strict";
import { test } from "node:test";

import { readList } from "../../wasm/word_lists/read_list.mjs";
import { towards } from "../../wasm/word_lists/towards.mjs";
import { vocabulary } from "../../wasm/word_lists/vocabulary.mjs";

const weights = towards();

test("topics, names, people and professions say nothing of agents and patients", () => {
  const topics =
    "budget texas golf moon chairman father company administration police republican democrat women men black white " +
    "muslim jewish christian american washington trump china abortion television email ticket";
  for (const word of topics.split(" ")) assert.equal(weights.get(word), undefined, word);
});

test("every word that is weighed is in the table, and no weight is beyond 4", () => {
  const words = new Set(vocabulary().map(({ word }) => word));
  for (const [word, { agent, patient }] of weights) {
    assert.ok(words.has(word), word);
    assert.ok(Math.abs(agent) <= 40 && Math.abs(patient) <= 40, word);
  }
});

test("whom harm is done to is not the worse for it, and who does it not the better", () => {
  const valences = new Map(vocabulary().map(({ word, valence }) => [word, valence]));
  for (const word of readList("harms")) {
    const { agent, patient } = weights.get(word) ?? { agent: 0, patient: 0 };
    const valence = valences.get(word) ?? 0;
    if (valence < 0) assert.ok(valence + patient >= 0, `${word}: patient`);
    assert.ok(agent <= 0, `${word}: agent`);
  }
});
