// What the package offers is what docs/api says, and all of it is explained.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { apiReport, entries, reportPath } from "../../web/package/api_report.mjs";

describe("the interface of", () => {
  for (const entry of entries) {
    const report = apiReport(entry);

    test(`${entry} is the one that was reviewed: if it should change, \`npm run api\` and commit docs/api`, () => {
      assert.equal(report, readFileSync(reportPath(entry), "utf8"));
    });

    test(`${entry} has a comment on everything`, () => {
      assert.deepEqual(report.match(/\(undocumented\)\n.*/g), null);
    });
  }
});
