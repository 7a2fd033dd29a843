// The endpoint of docs/recipes/edge.js in Cloudflare's runtime, which compiles no WebAssembly from bytes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import { createAnalyzer } from "prosescope";

import { texts } from "../package/helpers/texts.mjs";
import { createProject, programs } from "./package.mjs";

const { folder, installed, write } = createProject(after);
const recipe = fileURLToPath(new URL("../../docs/recipes/edge.js", import.meta.url));

test("answers are the reports of Node, to the bit", async () => {
  write("edge.js", readFileSync(recipe, "utf8"));
  // As wrangler does: one script, and WebAssembly beside it.
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["edge.js"],
    bundle: true,
    format: "esm",
    write: false,
    external: ["*.wasm"],
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent",
  });
  const { Miniflare } = await import(pathToFileURL(join(programs, "miniflare/dist/src/index.js")).href);
  const server = new Miniflare({
    compatibilityDate: "2026-04-01",
    modules: [
      { type: "ESModule", path: "edge.js", contents: outputFiles[0].text },
      {
        type: "CompiledWasm",
        path: "prosescope/prosescope.wasm",
        contents: readFileSync(join(installed, "dist/prosescope.wasm")),
      },
    ],
  });
  const analyzer = await createAnalyzer();
  try {
    for (const [name, text] of Object.entries(texts)) {
      const body = text.toWellFormed().replace(/^\ufeff/, "");
      const answer = await server.dispatchFetch("http://localhost/", { method: "POST", body });
      assert.deepEqual(await answer.json(), analyzer.analyze(body), name);
    }
    assert.equal((await server.dispatchFetch("http://localhost/")).status, 405);
  } finally {
    analyzer.dispose();
    await server.dispose();
  }
});
