// @ts-check
// The module's memory, which grows and never shrinks: with one long text, and with many short ones.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { createAnalyzer } from "prosescope";

import { loadCore, packedReports } from "../../package/helpers/packed.mjs";
import { figure } from "../table.mjs";

const LENGTH = 10_000_000;
const SHORT = 20_000;
const REPORTS = 10_000;
const FIXED = 2 ** 21;
const MOST = 24;
// What two measurements of Node's own heap differ by.
const FLAT = 2 ** 20;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function memory({ prose }) {
  const each = await bytesEach(Buffer.from(prose(LENGTH)));
  const grown = await growth(prose(SHORT));
  const signed = (/** @type {number} */ bytes) =>
    `${bytes < 0 ? "−" : "+"}${figure(Math.abs(bytes) / 1000)} KB`;
  return [
    {
      what: "memory while analysing 10 MB, beyond 2 MiB",
      goal: `≤ ${MOST} bytes a byte of text`,
      measured: `${figure(each)} bytes a byte`,
      reached: each <= MOST,
    },
    {
      what: "memory after 10,000 more reports of 20 KB",
      goal: "flat",
      measured: `${signed(grown.module)}; Node’s own heap ${signed(grown.heap)}`,
      reached: Math.max(grown.module, grown.heap) < FLAT,
    },
  ];
}

/** How much the module's memory grows for each byte of a text, beyond what is allowed any text. @param {Buffer} text */
async function bytesEach(text) {
  const module = await loadCore();
  const report = await packedReports(module, { words: false });
  report(text.subarray(0, SHORT));
  const before = module.HEAPU8.length;
  report(text);
  return (module.HEAPU8.length - before - FIXED) / text.length;
}

/** @param {string} text */
async function growth(text) {
  const analyzer = await createAnalyzer();
  for (let i = 0; i < REPORTS / 10; i++) analyzer.analyze(text);
  const before = memoryInUse();
  for (let i = 0; i < REPORTS; i++) analyzer.analyze(text);
  const after = memoryInUse();
  analyzer.dispose();
  return { module: after.module - before.module, heap: after.heap - before.heap };
}

/** Bytes outside Node's heap, where the module's memory is, and in it, without what is garbage. */
function memoryInUse() {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  // What was found to be garbage outside is freed by the second.
  collect();
  collect();
  const { external, heapUsed } = process.memoryUsage();
  return { module: external, heap: heapUsed };
}
