// @ts-check
// The Emscripten of emsdk-version.txt: the one on the PATH, else the cached one, else installed to the cache.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./cache.mjs";
import { Failure, output, which } from "./command.mjs";
import { hasApt } from "./debian.mjs";
import { fromDebian } from "./emscripten_debian.mjs";
import { EMSDK_HOSTS, fromEmsdk } from "./emscripten_emsdk.mjs";
import { reachable } from "./network.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const version = readFileSync(join(repository, "emsdk-version.txt"), "utf8").trim();

/**
 * Emscripten's folder, and the environment in which its compiler and CMake's toolchain file work.
 * @returns {Promise<{ root: string, env: NodeJS.ProcessEnv }>}
 */
export async function emscripten() {
  const installed = onPath();
  if (installed) return { root: installed, env: environment(installed) };

  const folder = await install(`emscripten-${version}`, fill);
  const config = join(folder, "config.py");
  const root = /EMSCRIPTEN_ROOT = "(.*)"/.exec(readFileSync(config, "utf8"))?.[1];
  if (!root) throw new Failure(`${config} is damaged: delete ${folder} and try again.`);
  return { root, env: { ...environment(root), EM_CONFIG: config } };
}

function onPath() {
  const compiler = which("em++");
  const line = compiler && output(compiler, ["--version"])?.split("\n")[0];
  return line?.split(/\s/).includes(version) ? dirname(realpathSync(compiler ?? "")) : undefined;
}

/** @param {string} root */
function environment(root) {
  // em++ calls tsc for the declarations of the module's bindings, and runs Node.
  const folders = [root, join(repository, "node_modules/.bin"), dirname(process.execPath), process.env.PATH];
  return {
    ...process.env,
    EMSCRIPTEN_ROOT: root,
    EM_NODE_JS: process.execPath,
    PATH: folders.join(delimiter),
  };
}

/**
 * @param {string} partial
 * @param {string} final
 */
async function fill(partial, final) {
  const paths = await fetchCompiler(partial, final);
  const config = {
    EMSCRIPTEN_ROOT: join(final, paths.root),
    LLVM_ROOT: join(final, paths.llvm),
    BINARYEN_ROOT: join(final, paths.binaryen),
    NODE_JS: process.execPath,
    CACHE: join(final, "libraries"),
  };
  const lines = Object.entries(config).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
  writeFileSync(join(partial, "config.py"), lines.join(""));
}

/**
 * @param {string} partial
 * @param {string} final
 */
async function fetchCompiler(partial, final) {
  if ((await Promise.all(EMSDK_HOSTS.map(reachable))).every(Boolean)) return fromEmsdk(version, partial);
  if (hasApt()) return fromDebian(version, partial, final);
  throw new Failure(
    `Emscripten ${version} is missing, emsdk's downloads cannot be reached, and this is not Debian or Ubuntu. ` +
      `Install it (https://emscripten.org/docs/getting_started/downloads.html), put em++ on the PATH, and try again.`,
  );
}
