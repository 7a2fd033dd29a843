// @ts-check
// Writes wasm/core/keywords/weights.h: what the few features of a phrase weigh in its keyword score. A conditional logit
// (McFadden 1974): of a text's phrases the keys that people gave shall be likely, e^(w·features) over the sum of all. It
// has a ridge and one optimum, which Newton's method finds. No feature knows a word. Prints F1 on documents left out.
// Reads DUC-2001 (news), Inspec (abstracts) and SemEval-2017 (science) through the native build's phrase_features:
//   node wasm/word_lists/fit/keywords.mjs [DIR]     DIR: the folder with keywords/*_dev.jsonl
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { constantOf, namesOf } from "./core_constants.mjs";

export const header = fileURLToPath(new URL("../../core/keywords/weights.h", import.meta.url));
export const program = fileURLToPath(
  new URL("../../../build/native-release/wasm/core/phrase_features", import.meta.url),
);

/** What the score weighs. */
const FEATURES = namesOf("keywords/phrase_score.h", "feature");
/**
 * Weights that are given. Of the spread the sets tell nothing: an abstract is one paragraph, and a paragraph of the news
 * one sentence. What many paragraphs take up is more likely what a text is about than what one of them repeats.
 * @type {Record<string, number>}
 */
const GIVEN = { spread: 0.05 };
const WEIGHTS_OF_SETS = { news_duc2001: 3, abstracts_inspec: 0.7, science_semeval2017: 0.4 };
const RIDGE = 3;
const FOLDS = 5;
/** So many say nothing twice. */
const DISTINCT = constantOf("keywords/prosescope.cpp", "distinct");

/**
 * @typedef {{ words: string, features: number[], key: boolean }} Phrase
 * @typedef {{ set: string, weight: number, phrases: Phrase[], keys: Set<string> }} Doc
 */

/** In lower case and the singular. @param {string} phrase */
const normal = (phrase) =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/ies$/, "y").replace(/(?<![su])s$/, ""))
    .join(" ");

/** @param {string} directory @param {string} set @param {number} weight @returns {Doc[]} */
function read(directory, set, weight) {
  const articles = readFileSync(join(directory, "keywords", `${set}_dev.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  const parsed = articles.map((line) => JSON.parse(line));
  const output = execFileSync(program, {
    input: parsed.map(({ text }) => text.replaceAll("\0", " ")).join("\0"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return output
    .split(/(?<=^|\n)\n/)
    .slice(0, parsed.length)
    .map((lines, i) => {
      const keys = new Set(/** @type {string[]} */ (parsed[i].keys).map(normal).filter(Boolean));
      const phrases = lines
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [text, ...features] = line.split("\t");
          const words = normal(text);
          return { words, features: features.map(Number), key: keys.has(words) };
        });
      return { set, weight, phrases, keys };
    });
}

/** Solves a·x = b for a symmetric positive matrix, by Gauss's elimination. @param {number[][]} a @param {number[]} b */
function solve(a, b) {
  const rows = a.map((row, i) => [...row, b[i]]);
  const n = b.length;
  for (let k = 0; k < n; ++k) {
    for (let i = k + 1; i < n; ++i) {
      const factor = rows[i][k] / rows[k][k];
      for (let j = k; j <= n; ++j) rows[i][j] -= factor * rows[k][j];
    }
  }
  const x = new Array(n).fill(0);
  for (let k = n - 1; k >= 0; --k) {
    x[k] = rows[k][n];
    for (let j = k + 1; j < n; ++j) x[k] -= rows[k][j] * x[j];
    x[k] /= rows[k][k];
  }
  return x;
}

/** @param {number[]} weights @param {number[]} features */
const score = (weights, features) => weights.reduce((sum, weight, i) => sum + weight * features[i], 0);

/** @param {Doc[]} docs */
function fit(docs) {
  const n = FEATURES.length;
  const all = docs.flatMap(({ phrases }) => phrases.map(({ features }) => features));
  // The ridge is on features in units of their spread.
  const spreads = FEATURES.map((_, i) => {
    const mean = all.reduce((sum, row) => sum + row[i], 0) / all.length;
    return all.reduce((sum, row) => sum + (row[i] - mean) ** 2, 0) / all.length;
  });
  let weights = FEATURES.map((name) => GIVEN[name] ?? 0);
  for (let step = 0; step < 20; ++step) {
    const slope = weights.map((weight, i) => -RIDGE * spreads[i] * weight);
    const bend = spreads.map((spread, i) => spreads.map((_, j) => (i === j ? RIDGE * spread : 0)));
    for (const { weight, phrases } of docs) {
      const keys = phrases.filter(({ key }) => key);
      if (keys.length === 0) continue;
      // A text with many keys says more, but they are not independent.
      const counts = weight / Math.sqrt(keys.length);
      const odds = phrases.map(({ features }) => Math.exp(score(weights, features)));
      const sum = odds.reduce((a, b) => a + b, 0);
      const mean = new Array(n).fill(0);
      phrases.forEach(({ features }, p) => features.forEach((f, i) => (mean[i] += (f * odds[p]) / sum)));
      for (const { features } of keys) features.forEach((f, i) => (slope[i] += counts * (f - mean[i])));
      phrases.forEach(({ features }, p) => {
        const share = (counts * keys.length * odds[p]) / sum;
        for (let i = 0; i < n; ++i) {
          for (let j = 0; j < n; ++j) bend[i][j] += share * (features[i] - mean[i]) * (features[j] - mean[j]);
        }
      });
    }
    FEATURES.forEach((name, i) => {
      if (!(name in GIVEN)) return;
      slope[i] = 0;
      for (let j = 0; j < n; ++j) bend[i][j] = bend[j][i] = i === j ? 1 : 0;
    });
    const move = solve(bend, slope);
    weights = weights.map((weight, i) => weight + move[i]);
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** F1 of the first 5, 10 and 15. @param {number[]} weights @param {Doc} doc */
function measure(weights, { phrases, keys }) {
  const order = phrases
    .map((phrase) => ({ ...phrase, score: score(weights, phrase.features) }))
    .sort((a, b) => b.score - a.score);
  const repeats = (/** @type {string} */ a, /** @type {string} */ b) =>
    ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  const all = [...new Set(order.map(({ words }) => words))];
  /** @type {string[]} */
  const list = [];
  for (const words of all) {
    if (list.length < DISTINCT && !list.some((other) => repeats(other, words))) list.push(words);
  }
  if (list.length === DISTINCT) list.push(...all.filter((words) => !list.includes(words)));
  return [5, 10, 15].map((k) => {
    const first = list.slice(0, k);
    return (200 * first.filter((words) => keys.has(words)).length) / (first.length + keys.size);
  });
}

/** @param {string} directory */
const readAll = (directory) =>
  Object.entries(WEIGHTS_OF_SETS).flatMap(([set, weight]) => read(directory, set, weight));

/** Prints F1 on documents left out. @param {Doc[]} docs */
function crossValidate(docs) {
  /** @type {Record<string, number[][]>} */
  const leftOut = {};
  for (let fold = 0; fold < FOLDS; ++fold) {
    const weights = fit(docs.filter((_, i) => i % FOLDS !== fold));
    docs.forEach((doc, i) => {
      if (i % FOLDS === fold) (leftOut[doc.set] ??= []).push(measure(weights, doc));
    });
  }
  for (const [set, figures] of Object.entries(leftOut)) {
    const means = [0, 1, 2].map((k) => figures.reduce((sum, row) => sum + row[k], 0) / figures.length);
    console.log(`${set}: F1@5/10/15 left out ${means.map((mean) => mean.toFixed(1)).join(" / ")}`);
  }
}

/** The header as the documents have it. @param {Doc[]} docs */
function headerOf(docs) {
  const weights = fit(docs);
  return `/**
 * @file
 * @brief Fitted: weights of the keyword score. Written by wasm/word_lists/fit/keywords.mjs.
 */
#pragma once

namespace prosescope::keywords::weights {

/// Of each feature of keywords/phrase_score.h.
inline constexpr double of_features[] = {
${weights.map((weight, i) => `    ${`${weight.toFixed(3)},`.padEnd(9)}///< ${FEATURES[i]}\n`).join("")}};

}  // namespace prosescope::keywords::weights
`;
}

/** @param {string} directory the folder with keywords/*_dev.jsonl */
export const keywordWeights = (directory) => headerOf(readAll(directory));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const docs = readAll(process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data");
  crossValidate(docs);
  writeFileSync(header, headerOf(docs));
}
