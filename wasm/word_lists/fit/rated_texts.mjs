// @ts-check
/** @file Texts whose tone people rated, and how the core makes a score of valences. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { constantOf } from "./core_constants.mjs";
import { sumOf } from "./measures.mjs";

/**
 * @typedef {{ group: string, rating: number, text: string }} Rated `group`: the article or thread it is of
 * @typedef {{ name: string, texts: Rated[] }} RatedTexts
 */

const constant = (/** @type {string} */ name) => constantOf("sentiment/prosescope.cpp", name);
const NORMALISER = constant("normaliser");
const SIDE = { share: constant("share_of_side"), normaliser: constant("side_normaliser") };
const LEAST_WEIGHT = constant("least_weight");

/** @param {string} path */
const lines = (path) => readFileSync(path, "utf8").split("\n").filter(Boolean);

/** @param {string} path @returns {Rated[]} */
const ratings = (path) =>
  lines(path).map((line) => {
    const [id, rating, ...text] = line.split("\t");
    return { group: id.split("_")[0], rating: Number(rating), text: text.join("\t") };
  });

/** The tone towards those a sentence names, as the tone of the sentence. @param {string} path @returns {Rated[]} */
const news = (path) =>
  lines(path).map((line) => {
    const { id, text, targets } = JSON.parse(line);
    const tones = targets.map((/** @type {{ polarity: number }} */ { polarity }) => polarity);
    return {
      group: id.split("_").slice(0, 3).join("_"),
      rating: (2 * sumOf(tones)) / tones.length,
      text,
    };
  });

/** Hutto and Gilbert's texts (2014) and NewsMTSC's (Hamborg and Donnay 2021). @param {string} data @returns {RatedTexts[]} */
export const ratedTexts = (data) => [
  ...["nyt", "tweets", "movie", "amazon"].map((name) => ({
    name,
    texts: ratings(join(data, "sentiment", `${name}_dev.tsv`)),
  })),
  { name: "news", texts: news(join(data, "targets/news_dev.jsonl")) },
];

/**
 * The sentences of a report that the tone counts.
 * @param {Pick<import("prosescope").Report, "blocks" | "sentences">} report
 */
export const countedSentences = ({ blocks, sentences }) =>
  sentences.filter(({ block, words, score }) => {
    const { kind } = blocks[block];
    return kind !== "boilerplate" && kind !== "code" && (words > 0 || score !== 0);
  });

/** @param {number} x the sum of its valences over √n */
export function scoreOfSentence(x) {
  const part = (/** @type {number} */ normaliser) => x / Math.sqrt(x * x + normaliser);
  return (1 - SIDE.share) * part(NORMALISER) + SIDE.share * part(SIDE.normaliser);
}

/** A text's score, and what each sentence weighs in it. @param {number[]} scores @param {number} least */
export function scoreOfText(scores, least = LEAST_WEIGHT) {
  const weights = scores.map((score) => least + Math.abs(score));
  const all = sumOf(weights);
  return {
    weights: weights.map((weight) => weight / all),
    score: sumOf(scores.map((score, i) => score * (weights[i] / all))),
  };
}
