// @ts-check
// Writes fitted_towards.txt: what words say, beyond their valences, of who does what they mean (agent) and of whom it is done
// to (patient). Reads NewsMTSC (Hamborg and Donnay 2021, MIT) through the built package, so that each word counts as its
// rules say. Ridge regression from nothing: a word that is seen seldom stays what its valence is.
//   node wasm/word_lists/fit/towards.mjs [DIR]     DIR: the folder with targets/
// Prints how well the weights do on articles that they were not fitted on. The valences have seen them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createAnalyzer } from "prosescope";

import { constantOf } from "./core_constants.mjs";
import { foldsOf } from "./folds.mjs";
import { readings } from "../morphology.mjs";
import { VALENCE_SCALE } from "../layout.mjs";
import { correlation, macroF1, sumOf } from "./measures.mjs";
import { normalized } from "../normalized.mjs";
import { readList } from "../read_list.mjs";
import { dot, ridge } from "./ridge.mjs";
import { notFeelings } from "../valence.mjs";
import { vocabulary } from "../vocabulary.mjs";
import { lookUp } from "./wordnet.mjs";

/** Shares of the valence that are taken away from the patients of harms, and from the agents of judgements. */
const HARM = 1;
const JUDGEMENT = 0.7;
const PENALTY = 1;
const LEAST_SEEN = 3;
/** A weight below this isn't worth its bytes. */
const LEAST_WEIGHT = 0.25;
const FOLDS = 5;
const NORMALISER = constantOf("sentiment/targets.cpp", "normaliser");

const output = new URL("../fitted_towards.txt", import.meta.url);
const data = process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data";

/** Nouns that say what somebody does to somebody. */
const deeds = readList("deeds");
const harms = readList("harms");

/** Who is told what to do doesn't do it: of words of grammar, these alone, and of their agents alone. */
const DUTIES = new Set(["should", "must", "ought"]);

/** The base form of a word, a verb's if it can be one. @param {string} word */
function baseOf(word) {
  const verb = readings(word).find(
    ({ base, of, ending }) => of === "verb" && ending !== "er" && isVerb(lookUp(base)?.senses ?? []),
  );
  return verb?.base ?? lookUp(word)?.base ?? word;
}

const isVerb = (/** @type {string[]} */ senses) => senses.some((key) => key.startsWith("v"));

/** @type {{ id: string, text: string, targets: { start: number, end: number, polarity: number }[] }[]} */
const news = readFileSync(join(data, "targets/news_dev.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** Words that are written with a capital more often than not are names there: “Trump”, “White”. */
const capitals = new Map();
for (const [word] of news.flatMap(({ text }) => [...text.matchAll(/\p{L}+/gu)])) {
  const step = word === word.toLowerCase() ? -1 : 1;
  capitals.set(word.toLowerCase(), (capitals.get(word.toLowerCase()) ?? 0) + step);
}

/** Words that can say something of somebody: those with a valence, verbs, and nouns of deeds. */
const candidates = vocabulary()
  .filter(({ word, valence, flags, tagging, role }) => {
    if (DUTIES.has(word)) return true;
    if (word.includes(" ") || role === "negation" || tagging.primary === "proper_noun") return false;
    if (notFeelings().has(word) || ((capitals.get(word) ?? 0) > 0 && !harms.has(word))) return false;
    for (const flag of /** @type {const} */ ([
      "stop_word",
      "pronoun",
      "month",
      "weekday",
      "number_word",
      "time_word",
    ])) {
      if (flags.has(flag)) return false;
    }
    const senses = lookUp(baseOf(word))?.senses;
    if (senses === undefined) return harms.has(word);
    const isNoun = tagging.primary === "noun" || tagging.primary === "unknown";
    return (
      valence !== 0 || (tagging.primary === "verb" && isVerb(senses)) || (isNoun && deeds.has(baseOf(word)))
    );
  })
  .map(({ word }) => word);
const baseOfCandidate = new Map(candidates.map((word) => [word, baseOf(word)]));
/** Forms share a weight, but “clear” and “cleared” don't. */
const kindOf = new Map(
  vocabulary().map(({ word, tagging }) => [word, tagging.primary === "adjective" ? "adjective" : "other"]),
);

const valenceOf = new Map(vocabulary().map(({ word, valence }) => [word, valence / VALENCE_SCALE]));
const judgements = readList("judgements");

/**
 * What is expected of a word before it is seen: a reader doesn't take what is done to somebody, or said against somebody, for a
 * fault of the victim's, or of the judge's.
 * @param {string} side
 * @param {string} word
 */
function priorOf(side, word) {
  const base = baseOfCandidate.get(word) ?? word;
  const valence = Math.min(valenceOf.get(word) ?? 0, 0);
  if (side === "patient" && harms.has(base)) return -HARM * valence;
  if (side === "agent" && judgements.has(base)) return -JUDGEMENT * valence;
  return 0;
}

const ones = Object.fromEntries(candidates.map((word) => [word, 1]));
const analyzer = await createAnalyzer({ lexicon: { agents: ones, patients: ones } });

/**
 * A target as the package reads it: how much each base counts as its agent or patient, and the sum of what valences say.
 * @typedef {{ group: string, polarity: number, parts: Map<string, number>, fixed: number }} Example
 */

/** @type {Example[]} */
const examples = news.flatMap(({ id, text, targets }) => {
  const { targets: read = [], counts } = analyzer.analyze(text, { targets });
  const root = Math.sqrt(Math.max(counts.words, 1));
  return read.map(({ sentiment }, i) => {
    /** @type {Map<string, number>} */
    const parts = new Map();
    let fixed = 0;
    for (const { start, end, reasons } of sentiment.terms) {
      const first = reasons[0].code;
      const valence = first === "lexicon" || first === "phrase" ? reasons[0].amount : 0;
      const side = reasons.find(({ code }) => code === "agent" || code === "patient");
      const factor = reasons
        .filter((reason) => !["lexicon", "phrase", "agent", "patient"].includes(reason.code))
        .reduce((product, { amount }) => product * amount, 1);
      fixed += (valence * factor) / root;
      if (side === undefined) continue;
      const word = normalized(text.slice(start, end));
      const base = baseOfCandidate.get(word);
      if (base === undefined) continue;
      fixed += (priorOf(side.code, word) * factor) / root;
      // An attack in the news is most often one of words, whose victims are disliked; the word means all victims.
      if (side.code === "patient" && (harms.has(base) || DUTIES.has(word))) continue;
      const part = `${side.code} ${kindOf.get(word)} ${base}`;
      parts.set(part, (parts.get(part) ?? 0) + factor / root);
    }
    return { group: id.split("_").slice(0, 3).join("_"), polarity: targets[i].polarity, parts, fixed };
  });
});
analyzer.dispose();

/** @type {Map<string, number>} */
const seen = new Map();
for (const { parts } of examples) {
  for (const part of parts.keys()) seen.set(part, (seen.get(part) ?? 0) + 1);
}
const columns = [...seen.keys()].filter((part) => (seen.get(part) ?? 0) >= LEAST_SEEN);
const columnOf = new Map(columns.map((part, i) => [part, i]));
const rows = examples.map(({ parts }) => {
  const known = [...parts].filter(([part]) => columnOf.has(part));
  return {
    at: known.map(([part]) => /** @type {number} */ (columnOf.get(part))),
    values: known.map(([, value]) => value),
  };
});
const folds = foldsOf(examples, FOLDS);

/**
 * Weights fitted to all articles but one fold's: polarities in units of their residuals' spread, of which the valences
 * already explain what they can.
 * @param {number} without
 */
function fit(without) {
  const chosen = examples.map((_, i) => i).filter((i) => folds[i] !== without);
  const before = chosen.map((i) => examples[i].fixed);
  const slope =
    sumOf(before.map((b, k) => b * examples[chosen[k]].polarity)) / sumOf(before.map((b) => b * b));
  const residuals = before.map((b, k) => examples[chosen[k]].polarity - slope * b);
  const spread = Math.sqrt(sumOf(residuals.map((r) => r * r)) / residuals.length);
  const weights = ridge(
    chosen.map((i) => ({ at: rows[i].at, values: rows[i].values.map((v) => (v * slope) / spread) })),
    residuals.map((r) => r / spread),
    new Float64Array(columns.length).fill(PENALTY),
  );
  return weights.map((weight) => {
    const kept = Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.max(-4, Math.min(4, weight));
    return Math.round(kept * 10) / 10;
  });
}

/** @param {string} name @param {(i: number) => Float64Array | undefined} weightsOf */
function report(name, weightsOf) {
  const scores = examples.map(({ fixed }, i) => {
    const weights = weightsOf(i);
    const x = fixed + (weights ? dot(rows[i], weights) : 0);
    return x / Math.sqrt(x * x + NORMALISER);
  });
  const gold = examples.map(({ polarity }) => polarity);
  console.log(
    `${name.padEnd(12)} r ${correlation(scores, gold).toFixed(3)} F1 ${macroF1(scores, gold, 1).toFixed(3)}`,
  );
}

const byFold = Array.from({ length: FOLDS }, (_, fold) => fit(fold));
const fitted = fit(-1);
report("before", () => undefined);
report("left out", (i) => byFold[folds[i]]);
report("all", () => fitted);

/** @param {string} side @param {string} word @param {string} base */
const weightOf = (side, word, base) => fitted[columnOf.get(`${side} ${kindOf.get(word)} ${base}`) ?? -1] ?? 0;

/** @type {Map<string, string[]>} */
const wordsOf = new Map();
for (const [word, base] of baseOfCandidate) {
  const [agent, patient] = ["agent", "patient"].map((side) => {
    const change = weightOf(side, word, base);
    // Nor is it a merit to do harm, or to be judged.
    const worse = (side === "agent" ? harms : judgements).has(base);
    const weight = priorOf(side, word) + (worse ? Math.min(change, 0) : change);
    return Math.max(-4, Math.min(4, Math.round(weight * VALENCE_SCALE) / VALENCE_SCALE));
  });
  if (agent === 0 && patient === 0) continue;
  const pair = `${agent.toFixed(1)} ${patient.toFixed(1)}`;
  wordsOf.set(pair, [...(wordsOf.get(pair) ?? []), word]);
}
const head = `# Fitted: written by wasm/word_lists/fit/towards.mjs from NewsMTSC (Hamborg and Donnay 2021). What words say, beyond their
# valences, of agent and patient. Don't edit.
`;
const body = [...wordsOf].sort().map(([pair, words]) => `${pair}: ${words.sort().join(" ")}\n`);
writeFileSync(output, head + body.join(""));
console.log(`${[...wordsOf.values()].flat().length} words, of ${columns.length} weights`);
