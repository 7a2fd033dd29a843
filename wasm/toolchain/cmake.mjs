// @ts-check
// CMake's presets, configured once and built.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./command.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {string} preset
 * @param {NodeJS.ProcessEnv} env for presets of WebAssembly the one that `setup` returns
 * @param {string[]} [options] of `cmake --build`
 */
export async function buildPreset(preset, env, options = []) {
  const folder = join(repository, "build", preset);
  if (!isConfigured(folder)) {
    rmSync(folder, { recursive: true, force: true });
    await run("cmake", ["--preset", preset], { cwd: repository, env });
  }
  await run("cmake", ["--build", "--preset", preset, ...options], { cwd: repository, env });
}

/**
 * Whether the folder was configured to the end, with a compiler and sources that still exist.
 * @param {string} folder
 */
function isConfigured(folder) {
  if (!existsSync(join(folder, "build.ninja"))) return false;
  const cache = readFileSync(join(folder, "CMakeCache.txt"), "utf8");
  const paths = cache.matchAll(
    /^(?:CMAKE_TOOLCHAIN_FILE|CMAKE_CXX_COMPILER|FETCHCONTENT_SOURCE_DIR_\w+):\w+=(\/.+)$/gm,
  );
  return [...paths].every(([, path]) => existsSync(path));
}
