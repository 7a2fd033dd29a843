// @ts-check
// Builds the command into dist/cli.js: one file beside the package that it calls, with what it needs of other packages
// inside, and their licences in NOTICES.txt.
import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "../notices.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = join(root, "web/cli");
const dist = join(root, "dist");

export async function buildCommand() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", join(source, "tsconfig.json")], { stdio: "inherit" });
  const target = join(dist, "cli.js");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(source, "main.ts")],
    outfile: target,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["prosescope"],
    // Some of what is bundled asks for Node's modules as CommonJS does.
    banner: {
      js: '#!/usr/bin/env node\nimport{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);',
    },
    metafile: true,
    logLevel: "warning",
  });
  chmodSync(target, 0o755);
  appendFileSync(join(dist, "NOTICES.txt"), noticesOf(Object.keys(metafile.inputs), "in the command"));
}
