import type { AnalyzerOptions } from "./analyzer_options.js";
import { instantiate } from "./instantiate.js";
import { checkObject } from "./options.js";
import { writeBytes, writeText } from "./text.js";
import { compileModule, type Loader } from "./wasm.js";

/** Texts, or the facts of each, in turn. */
export type Texts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** `makeBackground` of an entry. */
export async function countTexts(
  texts: Texts,
  options: Pick<AnalyzerOptions, "wasm"> | undefined,
  loader: Loader,
): Promise<Uint8Array> {
  // A string is an iterable too, but of letters.
  const given = Object(texts) as object;
  if (typeof texts === "string" || !(Symbol.iterator in given || Symbol.asyncIterator in given)) {
    throw new TypeError("texts must be an iterable of strings");
  }
  const module = await instantiate(await compileModule(checkObject(options, "options").wasm, loader));
  const core = new module.Analyzer();
  try {
    for await (const text of texts) {
      if (typeof text === "string") core.addToBackground(writeText(module, core, text));
      else if (!(text instanceof Uint8Array)) throw new TypeError("texts must hold strings or facts");
      else if (!core.addFactsToBackground(writeBytes(module, core, text)))
        throw new RangeError("texts must hold facts of this release, made without own words");
    }
    return (core.madeBackground() as Uint8Array).slice();
  } finally {
    core.delete();
  }
}
