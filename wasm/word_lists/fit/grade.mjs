// @ts-check
// Writes wasm/core/readability/grade_scale.h: how the four measures of the grade spread over articles, so that they can
// be weighed, and published grades of the same articles, so that their mean is a school grade. Nothing is fitted
// to judgements of difficulty. Reads OneStopEnglish (Vajjala & Lučić 2018, CC BY-SA 4.0) through the built package:
//   node wasm/word_lists/fit/grade.mjs [DIR]     DIR: the folder with readability/onestop_dev.jsonl
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createAnalyzer } from "prosescope";

import { constantOf } from "./core_constants.mjs";

export const header = fileURLToPath(new URL("../../core/readability/grade_scale.h", import.meta.url));

const WEIGHT_OF_WORDS = constantOf("readability/grade.cpp", "weight_of_words");
const WEIGHT_OF_SENTENCES = constantOf("readability/grade.cpp", "weight_of_sentences");

// The formulas of general prose that speak in school grades.
const GRADES = /** @type {const} */ ([
  "fleschKincaidGrade",
  "gunningFog",
  "smog",
  "colemanLiau",
  "automatedReadability",
]);

/** @param {number[]} values */
function scale(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, deviation };
}

const constant = (
  /** @type {string} */ name,
  /** @type {{ mean: number, deviation: number }} */ { mean, deviation },
) => `inline constexpr scale ${name} = {${mean.toFixed(4)}, ${deviation.toFixed(4)}};\n`;

/** The header as the articles in a file have it. @param {string} onestop */
export async function gradeScale(onestop) {
  const analyzer = await createAnalyzer();
  const articles = readFileSync(onestop, "utf8").split("\n").filter(Boolean);
  const reports = articles
    .map((line) => JSON.parse(line))
    .flatMap(({ ele, int, adv }) => [ele, int, adv].map((text) => analyzer.analyze(text)));
  analyzer.dispose();
  const measures = {
    zipf_of_new_words: reports.map(({ counts }) => counts.newZipf ?? NaN),
    unfamiliar_share: reports.map(({ counts }) => counts.newUnfamiliarWords / counts.newContentWords),
    log_length: reports.map(({ counts }) => counts.logLength ?? NaN),
    preposition_share: reports.map(
      ({ counts }) => counts.prepositions / (counts.prepositions + counts.contentWords),
    ),
  };
  const scales = Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, scale(values)]));
  const standardised = (/** @type {keyof typeof measures} */ name, /** @type {number} */ i) =>
    (measures[name][i] - scales[name].mean) / scales[name].deviation;
  const means = reports.map((_, i) => {
    const words = (standardised("unfamiliar_share", i) - standardised("zipf_of_new_words", i)) / 2;
    const sentences = (standardised("log_length", i) + standardised("preposition_share", i)) / 2;
    return (
      (WEIGHT_OF_WORDS * words + WEIGHT_OF_SENTENCES * sentences) / (WEIGHT_OF_WORDS + WEIGHT_OF_SENTENCES)
    );
  });
  const grades = reports.map(({ readability }) =>
    GRADES.reduce((sum, name) => sum + (readability[name] ?? NaN) / GRADES.length, 0),
  );

  return `/**
 * @file
 * @brief Fitted: written by wasm/word_lists/fit/grade.mjs from OneStopEnglish (Vajjala & Lučić 2018). Don't edit.
 */
#pragma once

namespace prosescope::readability::fitted {

/// Mean and standard deviation of one measure over the articles.
struct scale {
  double mean;
  double deviation;
};

${Object.entries(scales)
  .map(([name, value]) => constant(name, value))
  .join("")}
/// The weighted mean of the standardised measures, and the mean of five published grades of the same articles.
${constant("mean_of_measures", scale(means))}${constant("school_grade", scale(grades))}
}  // namespace prosescope::readability::fitted
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const data = process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data";
  writeFileSync(header, await gradeScale(join(data, "readability/onestop_dev.jsonl")));
}
