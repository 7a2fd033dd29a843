// @ts-check
// Builds the page into build/page/: static files that any host can serve from any path.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "../notices.mjs";
import { headersFile, META_POLICY } from "./headers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = join(root, "web/page");
const target = join(root, "build/page");

/** What every script has in common. @satisfies {import("esbuild").BuildOptions} */
const shape = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: /** @type {const} */ ("utf8"),
  format: /** @type {const} */ ("esm"),
  platform: /** @type {const} */ ("browser"),
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  logLevel: /** @type {const} */ ("warning"),
};

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
  for (const project of ["tsconfig.json", "offline/tsconfig.json"]) {
    execFileSync(process.execPath, [tsc, "--project", join(source, project)], { stdio: "inherit" });
  }

  rmSync(target, { recursive: true, force: true });
  const made = join(target, "files/new");
  mkdirSync(made, { recursive: true });
  const { metafile } = await build({
    ...shape,
    metafile: true,
    entryPoints: [join(source, "main.ts"), join(source, "style.css")],
    outdir: made,
    // The editor and other chunks are loaded when the page has been painted, or when they are asked for.
    splitting: true,
    loader: { ".txt": "text" },
    plugins: [withoutParser],
  });
  // The package looks for these beside the script that it became part of.
  for (const name of ["prosescope.wasm", "worker_script.js"]) {
    copyFileSync(join(root, "dist", name), join(made, name));
  }

  // A folder for each version: its files can be kept for ever, and no file finds one of another version.
  const files = `files/${hashOf(made)}`;
  renameSync(made, join(target, files));

  const strings = await wording();
  const put = { ...strings, files, policy: META_POLICY };
  for (const name of ["index.html", "manifest.webmanifest"]) {
    writeFileSync(join(target, name), worded(readFileSync(join(source, name), "utf8"), put));
  }
  copyFileSync(join(source, "icon.svg"), join(target, "icon.svg"));
  copyFileSync(join(root, "dist/NOTICES.txt"), join(target, "NOTICES.txt"));
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  appendFileSync(join(target, "NOTICES.txt"), noticesOf(bundled, "in the page"));
  await buildServiceWorker();
  writeFileSync(join(target, "_headers"), headersFile());
}

/** All files below a folder, in order. @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** @param {string} folder */
function hashOf(folder) {
  const hash = createHash("sha256");
  for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}

/** The service worker knows all files, and is another one whenever any of them is. */
async function buildServiceWorker() {
  const files = filesIn(target);
  await build({
    ...shape,
    entryPoints: [join(source, "offline/service_worker.ts")],
    outdir: target,
    define: {
      VERSION: JSON.stringify(hashOf(target)),
      // The page is asked for by the name of its folder.
      FILES: JSON.stringify(files.map((file) => (file === "index.html" ? "./" : file))),
    },
  });
}

/** @returns {Promise<Record<string, unknown>>} the texts of strings.ts */
async function wording() {
  const entryPoints = [join(source, "strings.ts")];
  const { outputFiles } = await build({ entryPoints, format: "esm", charset: "utf8", write: false });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).strings;
}

/** Puts the wording in at build time, so that the page is there before its script. @param {string} html @param {Record<string, unknown>} put */
function worded(html, put) {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const text = put[name];
    if (typeof text !== "string") throw new Error(`There is no text "${name}" to put into the page`);
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildPage();
