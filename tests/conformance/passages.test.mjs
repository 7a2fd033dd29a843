// Four passages in the public domain whose counts three independent tools agree on, and the formulas as koRpus 0.13
// (https://reaktanz.de/?c=hacking&s=koRpus), a fourth, has them: Lincoln at Gettysburg (1863), the Declaration of
// Independence (1776), Alice in Wonderland (1865), “Yes, Virginia, there is a Santa Claus” (1897).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

const folder = new URL("passages/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

// koRpus rounds to two decimals.
const tolerance = 0.005 + 1e-9;

for (const [name, { counts, measures }] of Object.entries(expected)) {
  describe(name, () => {
    const report = analyzer.analyze(readFileSync(new URL(name, folder), "utf8"));

    test("counts", () => {
      const found = Object.fromEntries(Object.keys(counts).map((count) => [count, report.counts[count]]));
      assert.deepEqual(found, counts);
    });

    test("measures", () => {
      for (const [measure, value] of Object.entries(measures)) {
        const found = report.readability[measure];
        assert.ok(Math.abs(found - value) <= tolerance, `${measure} is ${found}, expected ${value}`);
      }
    });
  });
}
