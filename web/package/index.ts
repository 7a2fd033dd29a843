/**
 * Prosescope for browsers, workers and bundlers: the WebAssembly module is fetched from beside this file.
 *
 * @packageDocumentation
 */
import type { Analyzer } from "./analyzer.js";
import { type AnalyzerOptions, compileResponse, load } from "./load.js";

export type { Analyzer } from "./analyzer.js";
export * from "./api.js";

/** Makes an analyzer. The module is fetched and compiled each time; keep the analyzer. */
export function createAnalyzer(options?: AnalyzerOptions): Promise<Analyzer> {
  return load(options, async (url) => compileResponse(await fetch(url)));
}
