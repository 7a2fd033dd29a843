// The packed report as the WebAssembly module makes it, before JavaScript reads it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { dist } from "./paths.mjs";

// As facts::keyword_method numbers them.
const keywordMethods = ["prosescope", "yake", "rake", "textrank"];

/**
 * A function from a text to its packed report with words, as wasm/core/analysis/report_bytes.cpp makes it: with
 * VADER's tone, or the keywords of another method, if `method` says so.
 */
export async function packedReports() {
  const { default: createModule } = await import(pathToFileURL(join(dist, "prosescope.mjs")).href);
  const compiled = await WebAssembly.compile(readFileSync(join(dist, "prosescope.wasm")));
  const module = await createModule({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
      WebAssembly.instantiate(compiled, imports).then((instance) => done(instance));
      return {};
    },
  });
  const core = new module.Analyzer();
  return (/** @type {Uint8Array} */ bytes, method = "") => {
    const at = core.reserve(bytes.length);
    module.HEAPU8.set(bytes, at);
    core.want(true, false, method === "vader", 10, 3, Math.max(0, keywordMethods.indexOf(method)), false);
    return Buffer.from(core.analyze(bytes.length));
  };
}
