// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../package/helpers/paths.mjs";

test("licences of what the page is made of come along", () => {
  const notices = readFileSync(join(root, "build/page/NOTICES.txt"), "utf8");
  const names = ["@codemirror/view", "@codemirror/state", "@codemirror/commands", "style-mod", "w3c-keyname"];
  for (const name of names) assert.match(notices, new RegExp(`\\n${name} [\\d.]+ \\(MIT\\), in the page\\n`));
  assert.match(notices, /CMU Pronouncing Dictionary/);
});
