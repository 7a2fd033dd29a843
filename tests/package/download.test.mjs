// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { buildSync } from "esbuild";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** @param {string} name */
const compressed = (name) =>
  brotliCompressSync(readFileSync(join(dist, name)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;

/** What a page that imports an entry loads to analyse. @param {string} entry @param {...string} others */
function loaded(entry, ...others) {
  const { metafile } = buildSync({
    absWorkingDir: dist,
    entryPoints: [entry],
    format: "esm",
    bundle: true,
    write: false,
    metafile: true,
  });
  return [...Object.keys(metafile.inputs), ...others];
}

// Thousands of bytes. The goal is 160: docs/decisions/0021-download.md has what it is made of.
for (const [name, limit, files] of /** @type {const} */ ([
  ["in a page", 260, loaded("index.js", "prosescope.wasm")],
  ["in a worker", 265, loaded("worker.js", "worker_script.js", "prosescope.wasm")],
])) {
  test(`what is loaded to analyse ${name} is no larger than the budget`, () => {
    const size = files.reduce((sum, file) => sum + compressed(file), 0);
    assert.ok(size <= limit * 1000, `${size} bytes of brotli`);
  });
}
