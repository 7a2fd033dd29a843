/**
 * Prosescope for browsers, workers and bundlers: the WebAssembly module is fetched from beside this file.
 *
 * @packageDocumentation
 */
import type { Analyzer } from "./analyzer.js";
import { countTexts, type Texts } from "./background.js";
import { type AnalyzerOptions, compileResponse, type Fetcher, load } from "./load.js";

export type { Analyzer } from "./analyzer.js";
export * from "./api.js";

const fetchModule: Fetcher = async (url) => compileResponse(await fetch(url));

/** Makes an analyzer. The module is fetched and compiled each time; keep the analyzer. */
export function createAnalyzer(options?: AnalyzerOptions): Promise<Analyzer> {
  return load(options, fetchModule);
}

/**
 * Counts in how many texts of an archive each word stands, for `createAnalyzer({ background })`: what is usual in the
 * archive is no keyword. The bytes, seven for each word of two texts or more, can be kept. The same texts give the same.
 *
 * @param texts - The archive's texts, each once, or the facts of each.
 * @throws TypeError if it isn't an iterable of strings or facts, RangeError for facts of another release or own words.
 */
export function makeBackground(texts: Texts, options?: Pick<AnalyzerOptions, "wasm">): Promise<Uint8Array> {
  return countTexts(texts, options, fetchModule);
}
