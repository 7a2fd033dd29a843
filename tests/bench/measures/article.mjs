// @ts-check
// The whole report of an article against what others take for less.
import { createAnalyzer } from "prosescope";

import { medians } from "../medians.mjs";
import { compromiseNlp, sentimentAlone, threePackages, winkNlp } from "../peers/peers.mjs";
import { figure, time } from "../table.mjs";

const LENGTH = 20_000;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function article({ prose }) {
  const text = prose(LENGTH);
  const analyzer = await createAnalyzer();
  const taken = await medians({
    prosescope: () => analyzer.analyze(text),
    three: () => threePackages(text),
    sentiment: () => sentimentAlone(text),
    wink: () => winkNlp(text),
    compromise: () => compromiseNlp(text),
  });
  analyzer.dispose();
  const row = (/** @type {string} */ what, /** @type {number} */ goal, /** @type {number} */ peer) => {
    const ratio = peer / taken.prosescope;
    return {
      what: `whole report of 20 KB, against ${what}`,
      goal: goal === 1 ? "not slower" : `≥ ${goal} × faster`,
      measured: `${ratio < 1 ? `${figure(1 / ratio)} × slower` : `${figure(ratio)} × faster`} (${time(taken.prosescope)})`,
      reached: ratio >= goal,
      peers: time(peer),
    };
  };
  return [
    row("text-readability, vader-sentiment and retext-keywords", 200, taken.three),
    row("sentiment, which gives one number", 1, taken.sentiment),
    row("wink-nlp", 18, taken.wink),
    row("compromise", 240, taken.compromise),
  ];
}
