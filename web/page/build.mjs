// @ts-check
// Builds the page into build/page/: static files that any host can serve from any path.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = join(root, "web/page");
const target = join(root, "build/page");

/**
 * CodeMirror's commands import a parser that prose has no use for; its package doesn't say that leaving it out is safe.
 * @type {import("esbuild").Plugin}
 */
const withoutParser = {
  name: "without-parser",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@lezer\/common$/ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === "asked") return undefined;
      return { ...(await resolve(path, { ...options, pluginData: "asked" })), sideEffects: false };
    });
  },
};

export async function buildPage() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--project", join(source, "tsconfig.json")], { stdio: "inherit" });

  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [join(source, "main.ts"), join(source, "style.css")],
    outdir: target,
    bundle: true,
    // The editor is a chunk of its own, loaded when the page has been painted.
    splitting: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome111", "firefox113", "safari16.4"],
    loader: { ".txt": "text" },
    plugins: [withoutParser],
    logLevel: "warning",
  });
  writeFileSync(join(target, "index.html"), await worded(readFileSync(join(source, "index.html"), "utf8")));
  // The package looks for its module beside the script that it became part of.
  copyFileSync(join(root, "dist/prosescope.wasm"), join(target, "prosescope.wasm"));
  copyFileSync(join(root, "dist/NOTICES.txt"), join(target, "NOTICES.txt"));
}

/** Puts the wording in at build time, so that the page is there before its script. @param {string} html */
async function worded(html) {
  const { outputFiles } = await build({
    entryPoints: [join(source, "strings.ts")],
    format: "esm",
    charset: "utf8",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  /** @type {{ strings: Record<string, unknown> }} */
  const { strings } = await import(`data:text/javascript;base64,${code}`);
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const text = strings[name];
    if (typeof text !== "string")
      throw new Error(`index.html asks for a text "${name}" that strings.ts lacks`);
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildPage();
