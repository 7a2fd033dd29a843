// The fitted weights of the keyword score are the ones that their script makes of today's candidates.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";

import { header, keywordWeights, program } from "../../wasm/word_lists/fit/keywords.mjs";
import { dataFile } from "./helpers/paths.mjs";

const { path, skip } = dataFile("keywords");
const missing = existsSync(program) ? false : `there is no ${program}`;

test("the weights of the keyword score are what the script writes", { skip: skip || missing }, () => {
  assert.equal(keywordWeights(dirname(path)), readFileSync(header, "utf8"));
});
