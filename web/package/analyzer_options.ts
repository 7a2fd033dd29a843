import { type CheckedOwnWords, checkOwnWords, type OwnWords } from "./lexicon.js";
import { checkObject } from "./options.js";
import type { WasmSource } from "./wasm.js";

/** Options of `createAnalyzer`. */
export interface AnalyzerOptions {
  /**
   * The WebAssembly module: its address, bytes, a response or the compiled module. Default: the file beside the entry. What an
   * address names is fetched and compiled once, however many analyzers are made of it.
   */
  wasm?: WasmSource | PromiseLike<WasmSource>;
  /** Own words, laid over those of the package. */
  lexicon?: OwnWords;
  /** How usual words are in a site's own archive, by `makeBackground`: what is usual there is no keyword. */
  background?: Uint8Array | PromiseLike<Uint8Array>;
}

/** Options of `createAnalyzer` as they were given, where what can be checked without the module is good. */
export interface CheckedAnalyzerOptions {
  wasm: unknown;
  lexicon: OwnWords | undefined;
  own: CheckedOwnWords;
  background: Uint8Array | undefined;
}

/** Checks the options of `createAnalyzer`: `TypeError` for wrong types, `RangeError` for wrong values. */
export async function checkAnalyzerOptions(value: unknown): Promise<CheckedAnalyzerOptions> {
  const { wasm, lexicon, background: given } = checkObject(value, "options");
  const own = checkOwnWords(lexicon);
  const background = await (given as PromiseLike<unknown>);
  if (background !== undefined && !(background instanceof Uint8Array)) {
    throw new TypeError("options.background must be a Uint8Array");
  }
  return { wasm, lexicon: lexicon as OwnWords | undefined, own, background };
}
