import { Analyzer } from "./analyzer.js";
import { type AnalyzerOptions, checkAnalyzerOptions } from "./analyzer_options.js";
import { instantiate } from "./instantiate.js";
import { compileModule, type Loader } from "./wasm.js";

/** `createAnalyzer` of an entry. */
export async function load(options: AnalyzerOptions | undefined, loader: Loader): Promise<Analyzer> {
  const { wasm, own, background } = await checkAnalyzerOptions(options);
  return new Analyzer(await instantiate(await compileModule(wasm, loader)), own, background);
}
