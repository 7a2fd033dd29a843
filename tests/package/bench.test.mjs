// @ts-check
// What `npm run bench` measures with, and how it tells.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { medians, median } from "../bench/medians.mjs";
import { cutAtBlankLines } from "../bench/measures/shards.mjs";
import { figure, table, time } from "../bench/table.mjs";
import { readTexts } from "../bench/texts.mjs";
import { families } from "./helpers/families.mjs";

const folder = mkdtempSync(join(tmpdir(), "prosescope-texts-"));
after(() => rmSync(folder, { recursive: true }));

describe("texts", () => {
  test("are those of a folder's .txt and .jsonl files, news first", () => {
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "a.txt"), "one\n");
    writeFileSync(join(folder, "sub/news.jsonl"), '{"text":"two"}\n{"other":"none"}\n{"text":"three"}\n');
    writeFileSync(join(folder, "c.tsv"), "four");
    const { source, prose } = readTexts(folder);
    assert.equal(source, folder);
    assert.equal(prose(16), "two\n\nthree\n\none");
  });

  test("of any length are prose, and end with a word", () => {
    const { prose } = readTexts(folder);
    for (const length of [8, 20, 1000, 99_999]) {
      const text = prose(length);
      assert.ok(text.length <= length && text.length > length - 10);
      assert.match(text, /(?:one|two|three)$/);
    }
  });

  test("are the repository's own where a folder has none", () => {
    for (const none of [undefined, join(folder, "missing")]) {
      const { source, prose } = readTexts(none);
      assert.match(source, /own/);
      assert.match(prose(10_000), /^Four score and seven years ago/);
    }
  });

  test("that are hard are as long as is asked, nearly", () => {
    for (const [name, make] of Object.entries(families)) {
      const { length } = make(10_000);
      assert.ok(Math.abs(length - 10_000) < 50, `${name}: ${length}`);
    }
  });
});

test("pieces of a text that is cut at blank lines give its report", async () => {
  const analyzer = await createAnalyzer();
  for (const text of [readTexts().prose(10_000), "No blank line.", "a\n\nb", ""]) {
    for (const count of [1, 2, 4]) {
      const pieces = cutAtBlankLines(text, count);
      assert.equal(pieces.length, count);
      const facts = analyzer.merge(...pieces.map((piece) => analyzer.facts(piece)));
      assert.deepEqual(analyzer.reportOf(facts), analyzer.analyze(text));
    }
  }
  analyzer.dispose();
});

test("medians are of every function, called in turns", async () => {
  /** @type {string[]} */
  const calls = [];
  const found = await medians(
    { a: () => calls.push("a"), b: async () => calls.push("b") },
    { turns: 2, milliseconds: 0 },
  );
  assert.deepEqual(calls, ["a", "b", "a", "b", "a", "b"]);
  assert.ok(found.a >= 0 && found.b >= 0);
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
});

test("a table has a line for each row, and figures of two or three digits", () => {
  assert.equal(
    table([{ what: "a|b", goal: "≤ 2", measured: figure(1.234), reached: true, peers: time(1234) }]),
    [
      "| what | goal | measured | reached | peers |",
      "| ---- | ---- | -------- | ------- | ----- |",
      "| a\\|b | ≤ 2  | 1.2      | yes     | 1.2 s |",
    ].join("\n"),
  );
  assert.deepEqual([0.047, 18.26, 218.4, 6920].map(figure), ["0.047", "18.3", "218", "6,920"]);
});
