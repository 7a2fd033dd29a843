// @ts-check
// A book in four pieces: each worker makes the facts of one, and the report is made of all.
import { availableParallelism } from "node:os";
import { once } from "node:events";
import { Worker } from "node:worker_threads";

import { createAnalyzer } from "prosescope";

import { medians, wallTime } from "../medians.mjs";
import { figure, time } from "../table.mjs";

const LENGTH = 10_000_000;
const SHARDS = 4;
const LEAST = 1.8;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function shards({ prose }) {
  const book = prose(LENGTH);
  const pieces = cutAtBlankLines(book, SHARDS);
  const analyzer = await createAnalyzer();
  const workers = pieces.map(() => new Worker(new URL("../shard_worker.mjs", import.meta.url)));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const ask = async (/** @type {Worker} */ worker, /** @type {string} */ text) => {
    worker.postMessage(text);
    const [facts] = await once(worker, "message");
    return /** @type {Uint8Array} */ (facts);
  };
  const taken = await medians(
    {
      whole: () => analyzer.analyze(book),
      oneWorker: async () => analyzer.reportOf(await ask(/** @type {Worker} */ (workers[0]), book)),
      pieces: async () =>
        analyzer.reportOf(
          analyzer.merge(
            ...(await Promise.all(
              workers.map((worker, i) => ask(worker, /** @type {string} */ (pieces[i]))),
            )),
          ),
        ),
    },
    { turns: 5, clock: wallTime },
  );
  await Promise.all(workers.map((worker) => worker.terminate()));
  analyzer.dispose();
  const against = taken.oneWorker / taken.pieces;
  return [
    {
      what: `four pieces of 10 MB in four workers, on ${availableParallelism()} cores, against one`,
      goal: `≥ ${LEAST} ×`,
      measured: `${figure(against)} × (${time(taken.pieces)}; one: ${time(taken.oneWorker)}, analyze: ${time(taken.whole)})`,
      reached: against >= LEAST,
    },
  ];
}

/** @param {string} text @param {number} count */
export function cutAtBlankLines(text, count) {
  const pieces = [];
  let begin = 0;
  for (let i = 1; i < count; i++) {
    const blank = text.indexOf("\n\n", Math.max(begin, Math.floor((text.length * i) / count)));
    const end = blank < 0 ? text.length : blank + 2;
    pieces.push(text.slice(begin, end));
    begin = end;
  }
  return [...pieces, text.slice(begin)];
}
