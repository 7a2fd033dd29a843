// @ts-check
// Builds the npm package into dist/: generated sources, TypeScript, the WebAssembly module, the notices, the command.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { transformSync } from "esbuild";

import { buildCommand } from "../cli/build.mjs";
import { writeGenerated } from "./generate.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const wasm = join(root, "build/wasm-release/wasm");
const dist = join(root, "dist");

/** @param {string} path of a module */
function minify(path) {
  const { code } = transformSync(readFileSync(path, "utf8"), {
    format: "esm",
    target: "es2022",
    minify: true,
  });
  writeFileSync(path, code);
}

export async function buildPackage() {
  for (const path of writeGenerated()) console.log(`wrote ${path}`);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", join(root, "web/package/tsconfig.json")], {
    stdio: "inherit",
  });
  copyFileSync(join(wasm, "bindings/prosescope.mjs"), join(dist, "prosescope.mjs"));
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (/\.m?js$/.test(name)) minify(join(dist, name));
  }
  copyFileSync(join(wasm, "bindings/prosescope.wasm"), join(dist, "prosescope.wasm"));
  copyFileSync(join(wasm, "word_lists/NOTICES.txt"), join(dist, "NOTICES.txt"));
  await buildCommand();
}
