// The built command, run as a process.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { dist } from "./paths.mjs";

export const program = join(dist, "cli.js");

/** A folder for a test's files, which goes with the test. @param {(end: () => void) => void} after */
export function workFolder(after) {
  const folder = mkdtempSync(join(tmpdir(), "prosescope-cli-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    /** @param {string} name @param {string | Uint8Array} content */
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

/**
 * What the command prints, as bytes, and its status.
 * @param {string[]} args @param {{ input?: string | Uint8Array, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runBytes(args, { input = "", ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...options,
    input,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr: stderr.toString() };
}

/** The same as text. @param {Parameters<typeof runBytes>} given */
export function run(...given) {
  const { stdout, ...rest } = runBytes(...given);
  return { ...rest, stdout: stdout.toString() };
}

/** The command at work. @param {string[]} args */
export const start = (...args) => spawn(process.execPath, [program, ...args], { stdio: "pipe" });

/** Lines of JSON. @param {string} text */
export const jsonLines = (text) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
