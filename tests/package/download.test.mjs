// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";

import { downloadSize, loadedInPage, loadedInWorker } from "./helpers/download.mjs";

// Thousands of bytes. The goal is 160: docs/decisions/0021-download.md has what it is made of.
for (const [name, limit, files] of /** @type {const} */ ([
  ["in a page", 251, loadedInPage()],
  ["in a worker", 256, loadedInWorker()],
])) {
  test(`what is loaded to analyse ${name} is no larger than the budget`, () => {
    const size = downloadSize(files);
    assert.ok(size <= limit * 1000, `${size} bytes of brotli`);
  });
}
