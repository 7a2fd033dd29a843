import type { Analyzer } from "../analyzer.js";
import { load } from "../load.js";
import { fetched } from "../wasm_fetched.js";
import { createAnalyzer, type WorkerAnalyzer } from "../worker.js";

let shared: Promise<Analyzer | WorkerAnalyzer> | undefined;

/** One analyzer for all elements of a page: in a worker, or here where the page's policy, or the script's origin, lets none start. */
export function sharedAnalyzer(): Promise<Analyzer | WorkerAnalyzer> {
  if (!shared) {
    shared = createAnalyzer().catch(() => load(undefined, fetched));
    // What failed may work later.
    shared.catch(() => (shared = undefined));
  }
  return shared;
}
