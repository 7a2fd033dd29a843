// The packed report as the WebAssembly module makes it, before JavaScript reads it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { dist } from "./paths.mjs";

// As facts::keyword_method numbers them.
const keywordMethods = ["prosescope", "yake", "rake", "textrank"];

/** The WebAssembly module as JavaScript sees it, its memory included: what the package hides. */
export async function loadCore() {
  const { default: createModule } = await import(pathToFileURL(join(dist, "prosescope.mjs")).href);
  const compiled = await WebAssembly.compile(readFileSync(join(dist, "prosescope.wasm")));
  return createModule({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
      WebAssembly.instantiate(compiled, imports).then((instance) => done(instance));
      return {};
    },
  });
}

/**
 * A function from a text to its packed report, as wasm/core/analysis/report_bytes.cpp makes it: with VADER's tone, or
 * the keywords of another method, if `method` says so.
 * @param {Awaited<ReturnType<typeof loadCore>>} [loaded]
 */
export async function packedReports(loaded, { words = true } = {}) {
  const module = loaded ?? (await loadCore());
  const core = new module.Analyzer();
  return (/** @type {Uint8Array} */ bytes, method = "") => {
    const at = core.reserve(bytes.length);
    module.HEAPU8.set(bytes, at);
    core.want(words, false, method === "vader", 10, 3, Math.max(0, keywordMethods.indexOf(method)), false);
    return Buffer.from(core.analyze(bytes.length));
  };
}
