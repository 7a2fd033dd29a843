// @ts-check
// `npm run lint`: formatters, linters and our own rules, each one check. `npm run format` (--fix) lets them repair what
// they can.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../web/build.mjs";
import { script } from "../wasm/toolchain/command.mjs";
import { setup } from "../wasm/toolchain/setup.mjs";
import { programs } from "../wasm/toolchain/system.mjs";

const repository = fileURLToPath(new URL("../", import.meta.url));

// The types that linters read in the package and its tests are made by the build.
const BUILT = ["dist/node.d.ts", "build/wasm-release/wasm/bindings/prosescope.d.mts"];

// From the bottom up: a room may include those in front of it and none behind. Those in one line don't know each other.
const ROOMS = [
  ["math"],
  ["lexicon"],
  ["text"],
  ["facts"],
  ["readability", "sentiment", "keywords"],
  ["report"],
  ["analysis"],
];

/**
 * Our files below some folders whose names end in one of `endings`.
 * @param {string[]} folders @param {...string} endings
 */
function files(folders, ...endings) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.includes("node_modules"))
    .sort();
}

/** @param {string} file */
const read = (file) => readFileSync(join(repository, file), "utf8");

/**
 * Runs a tool for all to see; whether it is content.
 * @param {string} program @param {string[]} args @returns {Promise<boolean>}
 */
function tool(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: repository, stdio: ["ignore", 1, 1] });
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0));
  });
}

/** A tool that is an npm package. @param {string} path @param {...string} args */
const npmTool = (path, ...args) => tool(process.execPath, [join(repository, "node_modules", path), ...args]);

/** Prints what is wrong; whether nothing is. @param {string[]} faults */
function report(faults) {
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

/** Lines of files that match, with their places. @param {string[]} paths @param {RegExp} pattern */
function lines(paths, pattern) {
  return paths.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => {
        const match = pattern.exec(line);
        return match ? [{ path, place: `${path}:${index + 1}`, match }] : [];
      }),
  );
}

function checkHeaders() {
  const headers = files(["wasm", "tests"], ".h").filter((file) => !/@file[^]*@brief/.test(read(file)));
  return report(headers.map((file) => `${file}: a header says what it is for: @file and @brief`));
}

function checkIncludes() {
  const level = (/** @type {string} */ room) => ROOMS.findIndex((rooms) => rooms.includes(room));
  const faults = [];
  for (const { path, place, match } of lines(files(["wasm/core"], ".h", ".cpp"), /^#include "(\w+)\//)) {
    const [from, to] = [path.split("/")[2] ?? "", match[1] ?? ""];
    if (level(from) < 0) faults.push(`${place}: the room ${from} has no place in ROOMS`);
    else if (from !== to && level(to) >= level(from)) faults.push(`${place}: ${from} must not include ${to}`);
  }
  return report(faults);
}

function checkNotes() {
  const paths = files(
    ["wasm", "web", "tests", "cmake"],
    ".h",
    ".cpp",
    ".mjs",
    ".ts",
    ".css",
    ".html",
    ".cmake",
    ".txt",
  );
  return report(
    lines(paths, /\b(?:TO[D]O|FIX[M]E)\b/).map(({ place }) => `${place}: an issue is the place for this`),
  );
}

/** @param {boolean} fix @returns {Record<string, () => boolean | Promise<boolean>>} */
function checks(fix) {
  const sources = files(["wasm", "tests"], ".h", ".cpp");
  return {
    "clang-format": () => tool("clang-format", [...(fix ? ["-i"] : ["--dry-run", "--Werror"]), ...sources]),
    Prettier: () =>
      npmTool("prettier/bin/prettier.cjs", fix ? "--write" : "--check", "--log-level=warn", "."),
    ESLint: () => npmTool("eslint/bin/eslint.js", "--max-warnings=0", ...(fix ? ["--fix"] : []), "."),
    "Types of scripts": () => npmTool("typescript/bin/tsc", "--project", "tests/tsconfig.json"),
    "Headers say what they are for": checkHeaders,
    "Includes point one way": checkIncludes,
    "No notes to self": checkNotes,
  };
}

await script(async () => {
  const fix = process.argv.includes("--fix");
  await setup();
  await programs(["clang-format"]);
  if (!BUILT.every((file) => existsSync(join(repository, file)))) await build();

  const count = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(checks(fix))) {
    const good = await check();
    console.log(`${good ? "✔" : "✖"} ${name}`);
    count[good ? "passed" : "failed"]++;
  }
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed ? 1 : 0;
});
