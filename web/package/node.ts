/**
 * Prosescope for Node, whose `fetch` can't read files: the WebAssembly module is read from beside this file.
 *
 * @packageDocumentation
 */
import { readFile } from "node:fs/promises";

import type { Analyzer } from "./analyzer.js";
import { type AnalyzerOptions, compileResponse, load } from "./load.js";

export type { Analyzer } from "./analyzer.js";
export * from "./api.js";

/** Makes an analyzer. The module is read and compiled each time; keep the analyzer. */
export function createAnalyzer(options?: AnalyzerOptions): Promise<Analyzer> {
  return load(options, async (url) =>
    url.protocol === "file:" ? WebAssembly.compile(await readFile(url)) : compileResponse(await fetch(url)),
  );
}
