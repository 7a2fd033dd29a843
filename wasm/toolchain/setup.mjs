// @ts-check
// Everything that building and testing need and that may be missing on this machine.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browser } from "./browser.mjs";
import { Failure, run, say, script } from "./command.mjs";
import { emscripten } from "./emscripten.mjs";
import { sources } from "./sources.mjs";
import { checkVersions, programs } from "./system.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {{ browser?: boolean }} [needs]
 * @returns {Promise<{ env: NodeJS.ProcessEnv, browser?: string }>} the environment for CMake with Emscripten
 */
export async function setup(needs = {}) {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < 20) throw new Failure(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  await programs([
    "cmake",
    "ninja",
    "python3",
    "xz",
    ...(process.env.CXX ? [] : /** @type {const} */ (["c++"])),
  ]);
  checkVersions();
  await npmPackages(repository);
  const { env } = await emscripten();
  await sources();
  return needs.browser ? { env, browser: await browser() } : { env };
}

/** Makes sure that a folder's node_modules holds what its package-lock.json pins. @param {string} folder */
export async function npmPackages(folder) {
  const wanted = packages(join(folder, "package-lock.json"));
  const installed = packages(join(folder, "node_modules/.package-lock.json"));
  const all = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
  if (all) return;
  say("Installing npm dependencies …");
  await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packages(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await script(async () => {
    await setup({ browser: true });
    say("Everything is there.");
  });
}
