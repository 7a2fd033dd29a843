/**
 * Prosescope for browsers, workers and bundlers: the WebAssembly module is fetched from beside this file.
 *
 * @packageDocumentation
 */
import type { Analyzer } from "./analyzer.js";
import type { AnalyzerOptions } from "./analyzer_options.js";
import { countTexts, type Texts } from "./background.js";
import { load } from "./load.js";
import { fetched } from "./wasm_fetched.js";

export type { Analyzer } from "./analyzer.js";
export * from "./api.js";

/**
 * Makes an analyzer. The module is fetched and compiled once; keep the analyzer all the same.
 *
 * @throws (rejects) TypeError for a wrong type of an option, RangeError for a wrong value, and what fetching or compiling
 * the module fails with.
 */
export function createAnalyzer(options?: AnalyzerOptions): Promise<Analyzer> {
  return load(options, fetched);
}

/**
 * Counts in how many texts of an archive each word stands, for `createAnalyzer({ background })`: what is usual in the
 * archive is no keyword. The bytes, seven for each word of two texts or more, can be kept. The same texts give the same.
 *
 * @param texts - The archive's texts, each once, or the facts of each.
 * @throws TypeError if it isn't an iterable of strings or facts, RangeError for facts of another release or own words.
 */
export function makeBackground(texts: Texts, options?: Pick<AnalyzerOptions, "wasm">): Promise<Uint8Array> {
  return countTexts(texts, options, fetched);
}
