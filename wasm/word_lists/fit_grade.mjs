// @ts-check
// Writes wasm/core/readability/grade_scale.h: how the three measures of the grade spread over articles, so that they can
// stand in equal weight, and the Flesch–Kincaid grades of the same articles, so that their mean is a school grade. Nothing
// is fitted to judgements of difficulty. Reads OneStopEnglish (Vajjala & Lučić 2018, CC BY-SA 4.0) through the built package:
//   node wasm/word_lists/fit_grade.mjs [DIR]     DIR: the folder with readability/onestop_dev.jsonl
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createAnalyzer } from "prosescope";

export const header = fileURLToPath(new URL("../core/readability/grade_scale.h", import.meta.url));

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
    log_words_per_sentence: reports.map(({ counts }) => Math.log(counts.words / counts.sentences)),
    content_zipf: reports.map(({ counts }) => counts.contentZipf ?? NaN),
    difficult_share: reports.map(({ counts }) => counts.difficultWords / counts.words),
  };
  const scales = Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, scale(values)]));
  const standardised = (/** @type {keyof typeof measures} */ name, /** @type {number} */ i) =>
    (measures[name][i] - scales[name].mean) / scales[name].deviation;
  const means = reports.map(
    (_, i) =>
      (standardised("log_words_per_sentence", i) +
        standardised("difficult_share", i) -
        standardised("content_zipf", i)) /
      3,
  );
  const grades = reports.map(({ readability }) => readability.fleschKincaidGrade ?? NaN);

  return `/**
 * @file
 * @brief Fitted: written by wasm/word_lists/fit_grade.mjs from OneStopEnglish (Vajjala & Lučić 2018). Don't edit.
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
/// The mean of the three standardised measures, and the Flesch–Kincaid grade of the same articles.
${constant("mean_of_three", scale(means))}${constant("school_grade", scale(grades))}
}  // namespace prosescope::readability::fitted
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const data = process.argv[2] ?? process.env.PROSESCOPE_DATA ?? "../shared/data";
  writeFileSync(header, await gradeScale(join(data, "readability/onestop_dev.jsonl")));
}
