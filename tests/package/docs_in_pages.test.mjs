// Blocks of README and docs in a page: components of React, Vue and Svelte, the element, a strict policy, a CDN.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { build } from "esbuild";

import { workFolder } from "./helpers/command.mjs";
import { blockOf, insidePackage } from "./helpers/documents.mjs";
import { pagesOf } from "./helpers/pages.mjs";
import { dist, root } from "./helpers/paths.mjs";
import { serve } from "./helpers/server.mjs";

const { folder, write } = workFolder(after);
const inside = insidePackage(after);
const visit = pagesOf(folder);
const guide = "docs/guide/README.md";
const icon = '<link rel="icon" href="data:,">';

/** Components of Vue and Svelte to modules, as their plugins for bundlers do. @type {import("esbuild").Plugin} */
const compilers = {
  name: "components",
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { compileScript, parse } = await import("vue/compiler-sfc");
      const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path });
      const isCustomElement = (/** @type {string} */ tag) => tag === "prosescope-report";
      const templateOptions = { compilerOptions: { isCustomElement } };
      return {
        contents: compileScript(descriptor, { id: "sample", inlineTemplate: true, templateOptions }).content,
      };
    });
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import("svelte/compiler");
      return {
        contents: compile(readFileSync(path, "utf8"), { generate: "client", filename: path }).js.code,
      };
    });
  },
};

/** A page with a bundle, and beside it what a bundler such as esbuild leaves where it is. @param {string} entry @param {string} [body] */
async function createPage(entry, body = "") {
  await build({
    entryPoints: [entry],
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    conditions: ["browser"],
    define: {
      ...{
        "process.env.NODE_ENV": '"production"',
        __VUE_OPTIONS_API__: "true",
        __VUE_PROD_DEVTOOLS__: "false",
      },
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [compilers],
    logLevel: "error",
  });
  for (const file of ["prosescope.wasm", "worker_script.js"])
    copyFileSync(join(dist, file), join(folder, file));
  const head = `<!doctype html><meta charset="utf-8"><title>Page</title>${icon}`;
  write("index.html", `${head}<body>${body}<script type="module" src="page.js"></script>`);
}

/**
 * Waits until a place of the page has a grade. `typed`: what is written into the story first.
 * @param {string} place @param {{ policy?: string, typed?: string }} [options]
 */
const showsGrade = (place, { policy = "", typed } = {}) =>
  visit(
    "index.html",
    async (page) => {
      if (typed) await page.locator("#story").fill(typed);
      await page
        .locator(place)
        .filter({ hasText: /Grade \d+\.\d/ })
        .waitFor();
    },
    { policy },
  );
const typed = "The plan is good. It costs little.";

test("under the strict policy of the guide", async () => {
  const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(blockOf(guide, "http").code) ?? [];
  await createPage(inside.writeBlock(blockOf(guide, "js", "page")));
  await showsGrade("body", { policy: `${policy}; img-src data:` });
});

test("a component of React with the worker", async () => {
  const path = inside.writeBlock(blockOf(guide, "tsx", "grade.tsx"));
  const mount = `import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Grade } from ${JSON.stringify(path)};
    createRoot(document.querySelector("main")).render(createElement(Grade, { text: ${JSON.stringify(typed)} }));`;
  await createPage(inside.write("worker.mjs", mount), "<main></main>");
  await showsGrade("output");
});

const mounts = {
  jsx: (/** @type {string} */ path) => `import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Editor } from ${JSON.stringify(path)};
    createRoot(document.querySelector("main")).render(createElement(Editor));`,
  vue: (/** @type {string} */ path) => `import { createApp } from "vue";
    import Editor from ${JSON.stringify(path)};
    createApp(Editor).mount("main");`,
  svelte: (/** @type {string} */ path) => `import { mount } from "svelte";
    import Editor from ${JSON.stringify(path)};
    mount(Editor, { target: document.querySelector("main") });`,
};
for (const [kind, mount] of Object.entries(mounts)) {
  test(`the element in a component (${kind})`, async () => {
    const path = inside.writeBlock(blockOf("docs/guide/element.md", kind));
    await createPage(inside.write(`${kind}.mjs`, mount(path)), "<main></main>");
    await showsGrade("main > p", { typed });
  });
}

for (const document of ["README.md", "docs/guide/element.md"]) {
  test(`the element as in ${document}`, async () => {
    const { code } = blockOf(document, "html");
    // A page without a bundler would need an import map.
    const body = `${code.replace(/<script[^]*<\/script>/, "")}<output></output>`;
    const say = `import "prosescope/element";
      document.querySelector("prosescope-report").addEventListener("prosescope-report", ({ detail }) => {
        const { grade } = detail.report.readability;
        if (grade !== null) document.querySelector("output").value = "Grade " + grade.toFixed(1);
      });`;
    await createPage(inside.write("element.mjs", say), body);
    await showsGrade("output", { typed });
  });
}

test("from a CDN, with the hash that the guide's command gives; and not with another", async () => {
  const command = blockOf(guide, "sh", "hash").code.replace("node_modules/prosescope", root);
  const hash = spawnSync("bash", ["-c", command], { encoding: "utf8" }).stdout;
  const cdn = await serve(dist, "", { "access-control-allow-origin": "*" });
  const html = blockOf(guide, "html")
    .code.replaceAll("https://cdn.example/prosescope@0.1.0/dist/", cdn.address)
    .replace("<title>", `${icon}<title>`);
  try {
    write("index.html", html.replace("HASH", hash));
    await showsGrade("body");
    write("index.html", html.replace("HASH", "A".repeat(64)));
    await assert.rejects(
      visit("index.html", (page) => page.waitForLoadState("networkidle"), { policy: "" }),
      /integrity/,
    );
  } finally {
    await cdn.close();
  }
});
