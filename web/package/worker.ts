/**
 * Prosescope in a worker of a browser, so that a page goes on while a text is analysed.
 *
 * @packageDocumentation
 */
import type { AnalyzerOptions } from "./analyzer_options.js";
import { fetched } from "./wasm_fetched.js";
import { loadWorker, type WorkerAnalyzer } from "./worker/analyzer.js";
import type { StartWorker } from "./worker/jobs.js";
import type { Answer } from "./worker/protocol.js";

export * from "./worker/api.js";

const start: StartWorker = (answered, failed) => {
  // In this form bundlers find the script.
  const worker = new Worker(new URL("./worker_script.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  worker.onmessageerror = () => failed(new Error("The worker's answer could not be read"));
  worker.onerror = ({ message }) =>
    failed(new Error(message || "The worker's script, worker_script.js, could not be loaded"));
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
    awaited: () => undefined,
  };
};

/**
 * Makes an analyzer with a worker of its own. The WebAssembly module is fetched and compiled once, here, and posted to the workers.
 *
 * @param options - Those of the main entry.
 * @throws (rejects) as the main entry's, and Error where no worker can be started.
 */
export function createAnalyzer(options?: AnalyzerOptions): Promise<WorkerAnalyzer> {
  return loadWorker(options, fetched, start);
}
