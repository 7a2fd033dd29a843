// Steady numbers: those of a corpus are the ones that were reviewed. `npm run snapshots` renews them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { corpus, folder, snapshotOf } from "./helpers/snapshots.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const kept = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

for (const [name, text] of Object.entries(corpus)) {
  test(`numbers of ${name}`, () => {
    assert.deepEqual(
      JSON.parse(JSON.stringify(snapshotOf(text, analyzer.analyze(text)))),
      kept(name),
      "if this is meant: npm run snapshots, and say in CHANGELOG.md which numbers have changed and why",
    );
  });
}

test("versions are those that the numbers were kept with", () => {
  const { lexicon, algorithm } = analyzer.analyze("").version;
  assert.deepEqual({ lexicon, algorithm }, kept("version"), "npm run snapshots");
});

test("each text has its snapshot, and there is no other", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  assert.deepEqual(files.sort(), [...Object.keys(corpus), "version"].map((name) => `${name}.json`).sort());
});
