/**
 * Prosescope in a worker thread of Node.
 *
 * @packageDocumentation
 */
import { Worker } from "node:worker_threads";

import type { AnalyzerOptions } from "./analyzer_options.js";
import { read } from "./wasm_read.js";
import { loadWorker, type WorkerAnalyzer } from "./worker/analyzer.js";
import type { StartWorker } from "./worker/jobs.js";

export * from "./worker/api.js";

const start: StartWorker = (answered, failed) => {
  const worker = new Worker(new URL("./worker_script_node.js", import.meta.url));
  worker.on("message", answered);
  worker.on("messageerror", failed);
  worker.on("error", failed);
  worker.on("exit", (code) => failed(new Error(`The worker ended with ${code}`)));
  return {
    post: (request) => worker.postMessage(request),
    end: () => void worker.terminate(),
    awaited: (now) => (now ? worker.ref() : worker.unref()),
  };
};

/** Makes an analyzer with a worker thread of its own, which doesn't keep the process from its end. */
export function createAnalyzer(options?: AnalyzerOptions): Promise<WorkerAnalyzer> {
  return loadWorker(options, read, start);
}
