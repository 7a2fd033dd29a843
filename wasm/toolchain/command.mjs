// @ts-check
// Running other programs, and ending with a message a person can act on.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** An expected failure: its message says what to do next, so no stack trace is shown. */
export class Failure extends Error {}

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Options */

/**
 * Runs a program whose output people may watch. It goes to stderr: stdout belongs to the caller's result.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<void>}
 */
export async function run(program, args, options = {}) {
  const status = await new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["inherit", 2, 2] });
    child.on("error", (error) => reject(new Failure(`${program} could not be started: ${error.message}`)));
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (status !== 0) throw new Failure(`\`${program} ${args.join(" ")}\` failed (${status}).`);
}

/**
 * What a program prints, or undefined where it is missing or fails.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 */
export function output(program, args, options = {}) {
  const { status, stdout } = spawnSync(program, args, {
    ...options,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/**
 * Where a program stands on the PATH.
 * @param {string} program
 */
export function which(program) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** @param {string} message progress, for people only */
export function say(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * Runs a script's main function; an expected failure becomes one message and exit code 1.
 * @param {() => Promise<unknown>} main
 */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(`\nprosescope: ${error.message}`);
    process.exitCode = 1;
  }
}
