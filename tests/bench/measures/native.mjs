// @ts-check
// WebAssembly against the same core compiled for this machine: processor time of a text to its packed report.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../../wasm/toolchain/command.mjs";
import { packedReports } from "../../package/helpers/packed.mjs";
import { root } from "../../package/helpers/paths.mjs";
import { median, processorTime, wallTime } from "../medians.mjs";
import { figure, time } from "../table.mjs";

const LENGTH = 20_000;
const ROUNDS = 7;
const SECONDS = 0.4;
const MOST = 1.5;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function native({ prose }) {
  const text = prose(LENGTH);
  const folder = mkdtempSync(join(tmpdir(), "prosescope-bench-"));
  const file = join(folder, "article.txt");
  writeFileSync(file, text);
  const report = await packedReports(undefined, { words: false });
  const bytes = Buffer.from(text);
  inWebAssembly(() => report(bytes));
  const times = { native: /** @type {number[]} */ ([]), wasm: /** @type {number[]} */ ([]) };
  for (let round = 0; round < ROUNDS; round++) {
    times.native.push(natively(file));
    times.wasm.push(inWebAssembly(() => report(bytes)));
  }
  rmSync(folder, { recursive: true });
  const ratio = median(times.wasm) / median(times.native);
  return [
    {
      what: "WebAssembly against the same core natively, -O3",
      goal: `≤ ${MOST} ×`,
      measured: `${figure(ratio)} × (${time(median(times.wasm))} and ${time(median(times.native))} for 20 KB)`,
      reached: ratio <= MOST,
    },
  ];
}

/** Milliseconds a call. @param {() => unknown} call */
function inWebAssembly(call) {
  const before = processorTime();
  let calls = 0;
  for (const end = wallTime() + SECONDS * 1000; wallTime() < end; calls++) call();
  return (processorTime() - before) / calls;
}

/** Milliseconds a call, by Google Benchmark. @param {string} file */
function natively(file) {
  const program = join(root, "build/benchmark/tests/bench/core/core_benchmarks");
  const { status, stdout, stderr } = spawnSync(
    program,
    [file, "--benchmark_filter=analyze", "--benchmark_format=json", `--benchmark_min_time=${SECONDS}s`],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Failure(`${program} failed (${status}):\n${stderr}`);
  /** @type {{ cpu_time: number, time_unit: string }} */
  const { cpu_time: microseconds } = JSON.parse(stdout).benchmarks[0];
  return microseconds / 1000;
}
