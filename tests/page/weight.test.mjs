// @ts-check
// What the page weighs, compressed as hosts do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { root } from "../package/helpers/paths.mjs";
import { setUp } from "./helpers/visit.mjs";

const visit = setUp();

/** Thousands of bytes until the page is painted and takes a text; and with editor and analyzer. The goal for all is 260. */
const FIRST = 22;
const ALL = 342;

/** A script and those that it can't begin without. @param {string} file @returns {string[]} */
function withImports(file) {
  const script = readFileSync(join(root, "build/page", file), "utf8");
  const imported = [...script.matchAll(/\b(?:from|import)"(\.\/[^"]+)"/g)];
  return [file, ...imported.flatMap(([, name = ""]) => withImports(join(dirname(file), name)))];
}

/** @param {string} file of build/page */
const compressed = (file) => brotliCompressSync(readFileSync(join(root, "build/page", file))).length;

test("the first paint and the whole page keep to their budgets", () =>
  visit(async (page, url) => {
    await page.locator('.report[aria-busy="false"]').waitFor();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    const files = new Set(["index.html", ...loaded.map((name) => name.slice(url.length))]);
    const script = [...files].find((name) => name.endsWith("/main.js")) ?? "";
    const style = [...files].find((name) => name.endsWith("/style.css")) ?? "";
    for (const later of [/prosescope\.wasm/, /worker_script\.js/, /worker-\w+\.js/, /later-\w+\.js/]) {
      assert.ok(
        [...files].some((name) => later.test(name)),
        String(later),
      );
    }
    const sum = (/** @type {Iterable<string>} */ names) =>
      [...new Set(names)].reduce((total, name) => total + compressed(name), 0);
    const [first, all] = [sum(["index.html", "icon.svg", style, ...withImports(script)]), sum(files)];
    console.log(`    ${first} bytes of brotli for the first paint, ${all} in all`);
    assert.ok(first <= FIRST * 1000, `${first} bytes`);
    assert.ok(all <= ALL * 1000, `${all} bytes`);
  }));
