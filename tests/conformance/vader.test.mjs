// `sentiment: "vader"` against vaderSentiment 3.3.2 for Python, on the four sets of texts that it was published with
// (Hutto & Gilbert 2014): compound, and the three shares.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { dataFile } from "../package/helpers/paths.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {string} path */
const rows = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));

describe("VADER's numbers are Python's", () => {
  for (const name of ["tweets", "movie", "amazon", "nyt"]) {
    const texts = dataFile(`sentiment/${name}_dev.tsv`);
    const reference = dataFile(`sentiment/${name}_dev.vader.tsv`);
    test(name, { skip: texts.skip || reference.skip }, () => {
      // Python rounds small negative numbers to -0.0.
      const expected = new Map(
        rows(reference.path).map(([id, ...numbers]) => [id, numbers.map((n) => Number(n) + 0)]),
      );
      const all = rows(texts.path);
      assert.ok(all.length > 1000);
      for (const [id, , ...columns] of all) {
        const text = columns.join("\t");
        const { compound, positive, neutral, negative } = analyzer.analyze(text, {
          sentiment: "vader",
        }).sentiment;
        assert.deepEqual([compound, positive, neutral, negative], expected.get(id), `${name} ${id}: ${text}`);
      }
    });
  }
});
