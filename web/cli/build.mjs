// @ts-check
// Builds the command into dist/cli.js: one file beside the package that it calls, with what it needs of other packages
// inside, and their licences in NOTICES.txt.
import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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
  appendFileSync(join(dist, "NOTICES.txt"), notices(Object.keys(metafile.inputs)));
}

/** What the packages that files belong to ask to be told of them. @param {string[]} files */
function notices(files) {
  const packages = new Set(
    files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, "node_modules", name);
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const path = ["LICENSE", "LICENSE.md", "license"]
        .map((file) => join(folder, file))
        .find((file) => existsSync(file));
      if (!path) throw new Error(`${dirname(folder)}: ${name} has no licence to pass on`);
      return `\n${"=".repeat(80)}\n${name} ${version} (${license}), in the command\n${"=".repeat(80)}\n\n${readFileSync(path, "utf8").trim()}\n`;
    })
    .join("");
}
