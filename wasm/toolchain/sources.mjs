// @ts-check
// fmt, Catch2 and Google Benchmark where CMake's FetchContent cannot reach their releases: Debian keeps the same upstream tarballs.
//   node wasm/toolchain/sources.mjs fmt   prints a source folder, or nothing where FetchContent can do its work
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cached, install } from "./cache.mjs";
import { Failure, run, say, script } from "./command.mjs";
import { hasApt, upstreamTarball } from "./debian.mjs";
import { reachable } from "./network.mjs";

/** @type {Record<string, { version: string, debian: string }>} */
const LIBRARIES = {
  fmt: { version: "11.1.1", debian: "fmtlib" },
  catch2: { version: "3.7.1", debian: "catch2" },
  benchmark: { version: "1.9.1", debian: "benchmark" },
};

/**
 * The library's source folder, or undefined where it is up to FetchContent.
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
export async function source(name) {
  const library = LIBRARIES[name];
  if (!library) throw new Failure(`No library ${name}; there are ${Object.keys(LIBRARIES).join(" and ")}.`);
  const folder = `${name}-${library.version}`;
  if (existsSync(cached(folder))) return cached(folder);
  if (await reachable("https://github.com")) return undefined;
  if (!hasApt()) {
    const option = `FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()}`;
    throw new Failure(
      `github.com cannot be reached: unpack ${name} ${library.version} and set CMake's ${option} to it.`,
    );
  }
  return install(folder, (partial) => unpack(library, partial));
}

/** The sources that FetchContent cannot fetch of what building and testing need; benchmarks ask for their own. */
export async function sources() {
  for (const name of ["fmt", "catch2"]) await source(name);
}

/**
 * @param {{ version: string, debian: string }} library
 * @param {string} partial
 */
async function unpack({ version, debian }, partial) {
  say(`Fetching ${debian} ${version} from Debian's source packages …`);
  const downloads = join(partial, ".downloads");
  const tarball = await upstreamTarball(debian, downloads);
  if (!tarball.includes(`_${version}`))
    say(`Debian no longer has ${version}; taking ${tarball.split("_").pop()}.`);
  await run("tar", ["-xf", tarball, "-C", partial, "--strip-components", "1"]);
  rmSync(downloads, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await script(async () => {
    const folder = await source(process.argv[2] ?? "");
    if (folder) console.log(folder);
  });
}
