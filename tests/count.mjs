// @ts-check
// Runs a test runner for all to see, and reads from its summary how many tests passed.
import { spawn } from "node:child_process";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** A runner that hangs must not keep a whole night's machine. */
const TIMEOUT = 15 * 60_000;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
export async function runCounted(program, args, cwd, env) {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: TIMEOUT });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      process.stdout.write(text);
    });
  }
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  // eslint-disable-next-line no-control-regex
  const plain = output.replace(/\x1b\[[\d;]*m/g, "");
  const count = ofCTest(plain) ??
    ofNode(plain) ??
    ofLinters(plain) ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // Whatever the summary says: a runner that ends in failure did fail.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  if (typeof status === "string") console.log(`${program} was ended by ${status}.`);
  return count;
}

/** @param {string} output @returns {Count | undefined} */
function ofCTest(output) {
  const [, failed, all] = /(\d+) tests? failed out of (\d+)/.exec(output) ?? [];
  if (!all) return undefined;
  const skipped = [...output.matchAll(/\*\*\*Skipped/g)].length;
  return { passed: Number(all) - Number(failed) - skipped, failed: Number(failed), skipped };
}

/** @param {string} output @returns {Count | undefined} */
function ofNode(output) {
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(`^ℹ ${name} (\\d+)$`, "m").exec(output)?.[1] ?? NaN);
  const passed = number("pass");
  if (Number.isNaN(passed)) return undefined;
  return {
    passed,
    failed: number("fail") + number("cancelled"),
    skipped: number("skipped") + number("todo"),
  };
}

/** @param {string} output @returns {Count | undefined} */
function ofLinters(output) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed), skipped: 0 };
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = { ...NOTHING };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}
