// @ts-check
// Builds the npm package into dist/: generated sources, TypeScript, the WebAssembly module, the notices, the command.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";

import { buildSync, transformSync } from "esbuild";

import { buildCommand } from "../cli/build.mjs";
import { writeGenerated } from "./generate.mjs";
import { elementsManifest } from "./manifest.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const wasm = join(root, "build/wasm-release/wasm");
const dist = join(root, "dist");

const shape = { format: /** @type {const} */ ("esm"), target: "es2022", minify: true };

/** @param {string} path of a module */
function minify(path) {
  // The package says where the WebAssembly module is. What its glue says, a bundler would look for as well.
  /** @type {Record<string, string>} */
  const define = path.endsWith("prosescope.mjs") ? { "import.meta.url": "undefined" } : {};
  writeFileSync(path, transformSync(readFileSync(path, "utf8"), { ...shape, define }).code);
}

/** Makes one file of a module and all that it imports. @param {string} path @param {Record<string, string>} define */
function bundle(path, define = {}) {
  buildSync({ ...shape, entryPoints: [path], outfile: path, allowOverwrite: true, bundle: true, define });
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
  bundle(join(dist, "worker_script.js"));
  const deflated = deflateRawSync(readFileSync(join(dist, "prosescope.wasm")), { level: 9 });
  bundle(join(dist, "inline.js"), { deflatedModule: JSON.stringify(deflated.toString("base64")) });
  const manifest = elementsManifest(join(root, "web/package/element/report_element.ts"), "dist/element.js");
  writeFileSync(join(dist, "custom-elements.json"), JSON.stringify(manifest, null, 2));
  copyFileSync(join(wasm, "word_lists/NOTICES.txt"), join(dist, "NOTICES.txt"));
  await buildCommand();
}
