// @ts-check
// Emscripten by emsdk, its own installer: the usual way.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { run, say } from "./command.mjs";

export const EMSDK_HOSTS = ["https://github.com", "https://storage.googleapis.com"];

/**
 * Fills `partial` and returns the paths Emscripten's configuration names.
 * @param {string} version
 * @param {string} partial
 */
export async function fromEmsdk(version, partial) {
  say(`Emscripten ${version} by emsdk: downloading (about 400 MB) …`);
  const emsdk = join(partial, "emsdk");
  rmSync(emsdk, { recursive: true, force: true });
  await run("git", [
    "clone",
    "--quiet",
    "--depth",
    "1",
    "https://github.com/emscripten-core/emsdk.git",
    emsdk,
  ]);
  await run("python3", ["emsdk.py", "install", version], { cwd: emsdk });
  return { root: "emsdk/upstream/emscripten", llvm: "emsdk/upstream/bin", binaryen: "emsdk/upstream" };
}
