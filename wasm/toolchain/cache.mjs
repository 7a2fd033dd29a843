// @ts-check
// The user's cache folder, shared by every checkout.
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
  closeSync,
} from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./command.mjs";

export const cacheFolder = resolve(
  process.env.PROSESCOPE_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "prosescope"),
);

/** @param {string} name */
export const cached = (name) => join(cacheFolder, name);

/**
 * The folder `name` of the cache, made by `fill` where it is missing. `fill` works in a folder beside it that is
 * renamed when complete, so nobody ever sees half of it; a failed attempt leaves its downloads for the next.
 * @param {string} name
 * @param {(partial: string, final: string) => Promise<void>} fill
 */
export async function install(name, fill) {
  const final = cached(name);
  if (existsSync(final)) return final;
  mkdirSync(cacheFolder, { recursive: true });
  const unlock = await lock(`${final}.lock`);
  try {
    if (!existsSync(final)) {
      const partial = `${final}.partial`;
      mkdirSync(partial, { recursive: true });
      await fill(partial, final);
      renameSync(partial, final);
    }
  } finally {
    unlock();
  }
  return final;
}

/**
 * Waits until no other living process holds the lock file.
 * @param {string} path
 */
async function lock(path) {
  for (let told = false; ; told = true) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    if (holderIsGone(path)) rmSync(path, { force: true });
    else if (!told) say(`Waiting for another process that holds ${path}`);
    await sleep(500);
  }
}

/** @param {string} path */
function holderIsGone(path) {
  try {
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}
