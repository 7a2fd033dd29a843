// @ts-check
// What the page weighs, compressed as hosts do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { root } from "../package/helpers/paths.mjs";
import { setUp } from "./helpers/visit.mjs";

const visit = setUp();

/** Thousands of bytes until the page is painted and can be used; and with editor and analyzer. The goal for all is 260. */
const FIRST = 30;
const ALL = 330;

/** @param {string} file of build/page */
const compressed = (file) => brotliCompressSync(readFileSync(join(root, "build/page", file))).length;

test("the first paint and the whole page keep to their budgets", () =>
  visit(async (page, url) => {
    await page.locator('.report[aria-busy="false"]').waitFor();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    const files = new Set(["index.html", ...loaded.map((name) => name.slice(url.length))]);
    const later = [...files].filter((name) => /prosescope\.wasm|worker_script|later-/.test(name));
    assert.equal(later.length, 3, later.join(", "));
    const sum = (/** @type {Iterable<string>} */ names) =>
      [...names].reduce((total, name) => total + compressed(name), 0);
    const [first, all] = [sum([...files].filter((name) => !later.includes(name))), sum(files)];
    console.log(`    ${first} bytes of brotli for the first paint, ${all} in all`);
    assert.ok(first <= FIRST * 1000, `${first} bytes`);
    assert.ok(all <= ALL * 1000, `${all} bytes`);
  }));
