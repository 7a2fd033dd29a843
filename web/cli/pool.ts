/** Threads that share the texts. */
import { parentPort, Worker, workerData } from "node:worker_threads";

import { createJob, type Job, type Result, type Setup } from "./job.js";
import type { Source } from "./sources.js";

export interface Pool {
  job: Job;
  /** How many texts are worked on, or wait beside a thread, at a time. */
  most: number;
  close(): Promise<void>;
}

/** Work that a thread has not answered. */
interface Pending {
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

// While a thread works, its next text is on the way.
const textsByThread = 2;

/** So many threads; one is this one. */
export async function createPool(setup: Setup, threads: number): Promise<Pool> {
  if (threads === 1) return { job: await createJob(setup), most: 1, close: () => Promise.resolve() };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL(import.meta.url), { workerData: setup });
    const pending: Pending[] = [];
    worker.on("message", (result: Result) => pending.shift()?.resolve(result));
    worker.on("error", (error) => pending.splice(0).forEach(({ reject }) => reject(error)));
    return { worker, pending };
  });
  return {
    most: threads * textsByThread,
    job: (source) =>
      new Promise((resolve, reject) => {
        const { worker, pending } = workers.reduce((best, each) =>
          each.pending.length < best.pending.length ? each : best,
        );
        pending.push({ resolve, reject });
        worker.postMessage(source);
      }),
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

/** What a thread does: it answers in turn. */
export async function serveThread(): Promise<void> {
  const port = parentPort!;
  let before: Promise<unknown> = createJob(workerData as Setup);
  const ready = before as Promise<Job>;
  port.on("message", (source: Source) => {
    before = before.then(async () => port.postMessage(await (await ready)(source)));
  });
  await ready;
}
