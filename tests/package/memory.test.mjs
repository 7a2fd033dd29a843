// How much memory a text takes. It is WebAssembly's, which never shrinks and which Node counts as external.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { createAnalyzer } from "prosescope";

import { dataFile, root } from "./helpers/paths.mjs";

const article = readFileSync(join(root, "web/page/example.txt"), "utf8");
const mebibyte = 2 ** 20;

/** @param {string} text @returns {Promise<number>} bytes by which the analysis of a text grows a new analyzer's memory */
async function taken(text) {
  const analyzer = await createAnalyzer();
  analyzer.analyze("One.");
  const before = process.memoryUsage().external;
  analyzer.analyze(text);
  const after = process.memoryUsage().external;
  analyzer.dispose();
  return after - before;
}

// A short text said over and over is no prose: its keywords' places are as many as its words.
const news = dataFile("readability/onestop_dev.jsonl");
test("prose takes no more than 2 MiB and 24 bytes a byte", { skip: news.skip }, async () => {
  const articles = readFileSync(news.path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const text = articles.flatMap(({ adv, int, ele }) => [adv, int, ele]).join("\n\n");
  const bytes = await taken(text);
  assert.ok(bytes > text.length, "a growth of memory is seen");
  assert.ok(bytes <= 2 * mebibyte + 24 * Buffer.byteLength(text), `${bytes / text.length} bytes a byte`);
});

test("the shortest lines leave room for ten million bytes in the 4 GiB that there are", async () => {
  const text = "ab\n".repeat(mebibyte);
  const bytes = await taken(text);
  assert.ok(bytes > text.length);
  assert.ok(bytes * (10_000_000 / text.length) < 3 * 2 ** 30, `${bytes / text.length} bytes a byte`);
});

test("texts that come after another are read in the same memory", async () => {
  const analyzer = await createAnalyzer();
  const read = () => {
    for (let i = 0; i < 200; i++) analyzer.analyze(article.slice(i));
    return process.memoryUsage().external;
  };
  read();
  const before = read();
  for (let i = 0; i < 10; i++) read();
  assert.ok(read() <= before + mebibyte);
  analyzer.dispose();
});
