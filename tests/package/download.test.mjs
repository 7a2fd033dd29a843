// @ts-check
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Thousands of bytes. The goal is 160: docs/decisions/0021-download.md has what it is made of. */
const LIMIT = 260;

/** @param {string} name */
const compressed = (name) =>
  brotliCompressSync(readFileSync(join(dist, name)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;

test("what a page loads to analyse is no larger than the budget", () => {
  const loaded = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(wasm|m?js)$/.test(name) && name !== "node.js" && name !== "cli.js",
  );
  assert.ok(loaded.includes("prosescope.wasm") && loaded.includes(join("generated", "report.js")));
  const size = loaded.reduce((sum, name) => sum + compressed(name), 0);
  assert.ok(size <= LIMIT * 1000, `${size} bytes of brotli`);
});
