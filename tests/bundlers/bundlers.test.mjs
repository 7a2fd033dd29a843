// The package in what bundlers make of a page: in a browser, under a strict policy.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { found, pagesOf, strictPolicy } from "../package/helpers/pages.mjs";
import { hashOf } from "../package/helpers/server.mjs";
import { createProject } from "../runtimes/package.mjs";

/** Where `npm test` installs what programs/package.json names. */
const programs = fileURLToPath(new URL("../../build/bundlers/node_modules", import.meta.url));
const { resolve } = createRequire(join(programs, "_.js"));
const load = async (/** @type {string} */ name) => import(pathToFileURL(resolve(name)).href);

const { folder, installed, run, write } = createProject(after);
const visit = pagesOf(folder);

const html =
  '<!doctype html><meta charset="utf-8"><title>Test</title><body><script type="module" src="./main.js"></script></body>\n';
write("index.html", html);
write(
  "main.js",
  `import { createAnalyzer } from "prosescope";
import "prosescope/element";
import { createAnalyzer as createInWorker } from "prosescope/worker";

const text = "The old ferry is great. Nobody hates it.";
const found = {};
for (const [name, create] of Object.entries({ page: createAnalyzer, worker: createInWorker })) {
  const analyzer = await create();
  found[name] = (await analyzer.analyze(text)).counts.words;
  analyzer.dispose();
}
const element = Object.assign(document.createElement("prosescope-report"), { text });
document.body.append(element);
found.element = (await element.refresh()).counts.words;
globalThis.found = found;
`,
);
const wanted = { page: 8, worker: 8, element: 8 };

/** README: what bundlers that don't follow addresses need beside their output. @param {string} out */
function copyBeside(out) {
  for (const name of ["prosescope.wasm", "worker_script.js"])
    copyFileSync(join(installed, "dist", name), join(folder, out, name));
}

/** webpack and rspack are called alike. @param {any} bundler @param {string} out */
const pack = (bundler, out) =>
  new Promise((resolve, reject) => {
    const options = {
      context: folder,
      mode: "production",
      entry: "./main.js",
      output: { path: join(folder, out), filename: "main.js", module: true, publicPath: "auto" },
      experiments: { outputModule: true },
      performance: { hints: false },
    };
    bundler(options, (/** @type {any} */ error, /** @type {any} */ stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString()));
      else resolve(stats);
    });
  });

/** Each builds the page, or its script alone, into a folder. @type {Record<string, (out: string) => Promise<unknown>>} */
const bundlers = {
  async Vite(out) {
    const { build } = await load("vite");
    await build({ root: folder, base: "./", logLevel: "warn", build: { outDir: out } });
  },
  async webpack(out) {
    await pack((await load("webpack")).default, out);
  },
  async rspack(out) {
    await pack((await load("@rspack/core")).rspack, out);
  },
  async Rollup(out) {
    const { rollup } = await load("rollup");
    const { nodeResolve } = await load("@rollup/plugin-node-resolve");
    const bundle = await rollup({
      input: join(folder, "main.js"),
      plugins: [nodeResolve({ browser: true })],
    });
    await bundle.write({ dir: join(folder, out), format: "es" });
    copyBeside(out);
  },
  async esbuild(out) {
    const { build } = await import("esbuild");
    await build({
      absWorkingDir: folder,
      entryPoints: ["main.js"],
      outdir: out,
      bundle: true,
      format: "esm",
    });
    copyBeside(out);
  },
  async Parcel(out) {
    // It reads `exports` when it is told to.
    const settings = { private: true, type: "module", "@parcel/resolver-default": { packageExports: true } };
    write("package.json", JSON.stringify(settings));
    const args = ["build", "index.html", "--dist-dir", out, "--public-url", "./", "--no-cache"];
    const { status, stdout, stderr } = run(process.execPath, [join(programs, "parcel/lib/bin.js"), ...args]);
    assert.equal(status, 0, stdout + stderr);
  },
};

/** The page that was built, with the policy that its inline scripts need. @param {string} out */
function built(out) {
  const path = join(folder, out, "index.html");
  try {
    const inline = [...readFileSync(path, "utf8").matchAll(/<script[^>]*>([^<]+)<\/script>/g)];
    return strictPolicy.replace(
      "script-src",
      ["script-src", ...inline.map(([, script]) => hashOf(script))].join(" "),
    );
  } catch {
    writeFileSync(path, html);
    return strictPolicy;
  }
}

describe("built by", () => {
  for (const [name, build] of Object.entries(bundlers)) {
    test(name, async () => {
      const out = `by_${name}`;
      await build(out);
      await visit(
        `${out}/index.html`,
        async (page, asked) => {
          assert.deepEqual(await found(page, () => globalThis.found), wanted);
          assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
        },
        { policy: built(out) },
      );
    });
  }
});

test("served by Vite, as a page is developed", async () => {
  const { createServer } = await load("vite");
  const server = await createServer({
    root: folder,
    logLevel: "warn",
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
  try {
    const [address] = server.resolvedUrls.local;
    await visit(
      `${address}index.html`,
      async (page) => assert.deepEqual(await found(page, () => globalThis.found), wanted),
      // It tells of itself, and of what it has no picture for.
      { complaints: /\[vite\]|404/ },
    );
  } finally {
    await server.close();
  }
});
