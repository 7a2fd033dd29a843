/**
 * Prosescope in one file: the WebAssembly module stands in this script, and nothing is fetched.
 *
 * @packageDocumentation
 */
import type { Analyzer } from "./analyzer.js";
import type { AnalyzerOptions } from "./analyzer_options.js";
import { countTexts, type Texts } from "./background.js";
import { load } from "./load.js";
import type { Loader } from "./wasm.js";
import { fetched } from "./wasm_fetched.js";

export type { Analyzer } from "./analyzer.js";
export * from "./api.js";

/** The module, deflated (RFC 1951) and in base64. The build puts it in. */
declare const deflatedModule: string;

async function inflate(): Promise<WebAssembly.Module> {
  const bytes = Uint8Array.from(atob(deflatedModule), (byte) => byte.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return WebAssembly.compile(await new Response(inflated).arrayBuffer());
}

let module: Promise<WebAssembly.Module> | undefined;
const inline: Loader = { at: fetched.at, own: () => (module ??= inflate()) };

/**
 * Makes an analyzer. The module is compiled once; keep the analyzer all the same.
 *
 * @throws (rejects) as the main entry's.
 */
export function createAnalyzer(options?: AnalyzerOptions): Promise<Analyzer> {
  return load(options, inline);
}

/** Counts in how many texts of an archive each word stands: `makeBackground` of the main entry. */
export function makeBackground(texts: Texts, options?: Pick<AnalyzerOptions, "wasm">): Promise<Uint8Array> {
  return countTexts(texts, options, inline);
}
