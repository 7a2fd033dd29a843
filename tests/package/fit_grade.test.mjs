// The fitted scale of the grade is the one that its script makes of today's package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { gradeScale, header } from "../../wasm/word_lists/fit/grade.mjs";
import { dataFile } from "./helpers/paths.mjs";

const { path, skip } = dataFile("readability/onestop_dev.jsonl");

test("the scale of the grade is what the script writes", { skip }, async () => {
  assert.equal(await gradeScale(path), readFileSync(header, "utf8"));
});
