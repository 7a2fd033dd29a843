// @ts-check
// Builds the npm package into dist/: generated sources, TypeScript, the WebAssembly module and the notices.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { writeGenerated } from "./generate.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const wasm = join(root, "build/wasm-release/wasm");
const dist = join(root, "dist");

export function buildPackage() {
  for (const path of writeGenerated()) console.log(`wrote ${path}`);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", join(root, "web/package/tsconfig.json")], {
    stdio: "inherit",
  });
  copyFileSync(join(wasm, "bindings/prosescope.mjs"), join(dist, "prosescope.mjs"));
  copyFileSync(join(wasm, "bindings/prosescope.wasm"), join(dist, "prosescope.wasm"));
  copyFileSync(join(wasm, "word_lists/NOTICES.txt"), join(dist, "NOTICES.txt"));
}
