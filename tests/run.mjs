// @ts-check
// `npm test`: every test of every kind, and in the last line how many passed and failed.
//   npm test -- package page   runs only these stages
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../web/build.mjs";
import { buildPreset } from "../wasm/toolchain/cmake.mjs";
import { Failure, script } from "../wasm/toolchain/command.mjs";
import { npmPackages, setup } from "../wasm/toolchain/setup.mjs";
import { programs } from "../wasm/toolchain/system.mjs";
import { texts } from "./package/helpers/texts.mjs";
import { NOTHING, runCounted, sum } from "./count.mjs";

/** @typedef {import("./count.mjs").Count} Count */

const repository = fileURLToPath(new URL("../", import.meta.url));

/** @type {NodeJS.ProcessEnv} what `setup` found: Emscripten, and the browser */
let env = process.env;

/** @type {Record<string, { title: string, built: boolean, run: () => Promise<Count> }>} */
const STAGES = {
  native: { title: "The core, native", built: false, run: () => coreTests("native-release", process.env) },
  sanitizers: {
    title: "The core under sanitizers",
    built: false,
    run: () => coreTests("sanitizers", process.env),
  },
  fuzz: { title: "The core under a fuzzer", built: false, run: fuzz },
  wasm: { title: "The core as WebAssembly", built: true, run: () => coreTests("wasm-release", env) },
  package: { title: "The package", built: true, run: packageTests },
  runtimes: { title: "The package in other runtimes", built: true, run: () => testsWithPrograms("runtimes") },
  bundlers: {
    title: "The package in bundlers",
    built: true,
    run: () => testsWithPrograms("bundlers"),
  },
  page: { title: "The page in a browser", built: true, run: () => nodeTests("tests/page") },
  lint: {
    title: "Linters",
    built: true,
    run: () => runCounted(process.execPath, ["tests/lint.mjs"], repository, env),
  },
};

/**
 * @param {string} preset
 * @param {NodeJS.ProcessEnv} environment
 */
async function coreTests(preset, environment) {
  await buildPreset(preset, environment, ["--target", "all"]);
  const options = ["--preset", preset, "--parallel", "2", "--no-tests=error"];
  return runCounted("ctest", options, repository, environment);
}

/** libFuzzer on texts, for half a minute, from the tests' own; then on facts, for half as long: one test each. */
async function fuzz() {
  await programs(["clang++"]);
  await buildPreset("fuzz", process.env, ["--target", "report_fuzz", "facts_fuzz"]);
  const folder = join(repository, "build/fuzz");
  const quiet = [`-artifact_prefix=${folder}/`, "-verbosity=0", "-print_final_stats=1"];
  const run = (/** @type {string} */ name, /** @type {string[]} */ ...options) => {
    const corpus = join(folder, "corpus", name);
    mkdirSync(corpus, { recursive: true });
    if (name === "report")
      Object.values(texts).forEach((text, i) => writeFileSync(join(corpus, `text_${i}`), text));
    const program = join(folder, `tests/fuzz/${name}_fuzz`);
    return runCounted(program, [...options, ...quiet, corpus], repository, process.env);
  };
  const ofTexts = await run("report", "-max_total_time=30", "-dict=tests/fuzz/text.dict");
  return sum([ofTexts, await run("facts", "-max_total_time=15")]);
}

/** Some hold the package to the native core, or look at it in a browser. */
async function packageTests() {
  await programs(["parallel", "openssl"]);
  await buildPreset("native-release", process.env, [
    "--target",
    "report_bytes",
    "phrase_features",
    "prosescope_schema_json",
  ]);
  return nodeTests("tests/package", "tests/conformance");
}

/** Tests that run other programs. They are installed below build, where no linter looks. @param {string} name */
async function testsWithPrograms(name) {
  const folder = join(repository, "build", name);
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(repository, "tests", name, "programs", file), join(folder, file));
  await npmPackages(folder);
  return nodeTests(join("tests", name));
}

/** @param {string[]} folders */
async function nodeTests(...folders) {
  const files = folders.filter((folder) => existsSync(join(repository, folder))).flatMap(testsIn);
  if (files.length === 0) throw new Failure(`There are no tests in ${folders.join(" and ")}.`);
  return runCounted(process.execPath, ["--test", "--test-reporter=spec", ...files], repository, env);
}

/** Named one by one, for Node 20 knows no patterns. @param {string} folder */
function testsIn(folder) {
  const files = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.mjs"))
    .map((file) => join(folder, file))
    .sort();
}

/**
 * A stage that breaks before it can count is one failure, and the others go on.
 * @param {string} title
 * @param {() => Promise<Count>} stage
 */
async function attempt(title, stage) {
  console.log(`\n=== ${title} ===\n`);
  try {
    return await stage();
  } catch (error) {
    console.log(error instanceof Failure ? error.message : error);
    return { ...NOTHING, failed: 1 };
  }
}

/** @param {string[]} names */
async function main(names) {
  const unknown = names.find((name) => !(name in STAGES));
  if (unknown) throw new Failure(`No stage ${unknown}; there are ${Object.keys(STAGES).join(", ")}.`);
  const chosen = Object.entries(STAGES).filter(([name]) => names.length === 0 || names.includes(name));
  const stages = chosen.map(([, stage]) => stage);
  const inBrowser = [STAGES.page, STAGES.package, STAGES.bundlers].some((stage) => stages.includes(stage));

  const preparation = await attempt("Set-up", async () => {
    const { env: found, browser } = await setup({ browser: inBrowser });
    env = browser ? { ...found, PROSESCOPE_CHROMIUM: browser } : found;
    return NOTHING;
  });
  if (preparation.failed) return preparation;

  const counts = [];
  if (stages.some((stage) => stage.built)) {
    counts.push(await attempt("Build", () => build().then(() => NOTHING)));
  }
  for (const stage of stages) counts.push(await attempt(stage.title, stage.run));
  return sum(counts);
}

await script(async () => {
  const { passed, failed, skipped } = await main(process.argv.slice(2));
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed ? 1 : 0;
});
