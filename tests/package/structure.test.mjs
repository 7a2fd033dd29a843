// @ts-check
// The core's includes point one way, as the diagram in docs/architecture.md has them, and bring in nothing that costs the
// module bytes or ties it to JavaScript.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../../wasm/core/", import.meta.url));

// What each folder may include, besides itself.
/** @type {Record<string, string[]>} */
const BELOW = {
  math: [],
  lexicon: ["math"],
  text: ["math", "lexicon"],
  facts: ["math", "lexicon", "text"],
  readability: ["math", "lexicon", "text", "facts"],
  sentiment: ["math", "lexicon", "text", "facts"],
  keywords: ["math", "lexicon", "text", "facts"],
  report: ["math", "lexicon", "text", "facts", "readability", "sentiment", "keywords"],
  analysis: ["math", "lexicon", "text", "facts", "readability", "sentiment", "keywords", "report"],
};

// Written by wasm/word_lists when the core is built.
const GENERATED = ["lexicon_layout.h", "unicode_data.h"];

const FORBIDDEN = ["iostream", "istream", "ostream", "fstream", "sstream", "regex", "locale", "codecvt", "typeinfo"];

const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) => /\.(h|cpp)$/.test(file));

/** @param {string} file */
function includesOf(file) {
  const source = readFileSync(join(core, file), "utf8");
  return [...source.matchAll(/^\s*#\s*include\s*([<"])([^">]+)[">]/gm)].map(([, mark, path]) => ({
    own: mark === '"',
    path,
  }));
}

test("the core has the folders of the diagram, and no others", () => {
  const folders = new Set(files.map((file) => file.split("/")[0]));
  assert.deepEqual([...folders].sort(), Object.keys(BELOW).sort());
});

test("includes point one way", () => {
  const wrong = [];
  let seen = 0;
  for (const file of files) {
    const folder = file.split("/")[0];
    for (const { own, path } of includesOf(file)) {
      if (!own || GENERATED.includes(path)) continue;
      ++seen;
      const from = path.split("/")[0];
      if (!existsSync(join(core, path))) wrong.push(`${file}: ${path} is not named from wasm/core`);
      else if (from !== folder && !BELOW[folder].includes(from)) wrong.push(`${file} includes ${path}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(seen > 50);
});

test("the core includes nothing of JavaScript, of streams, of locales", () => {
  const wrong = files.flatMap((file) =>
    includesOf(file)
      .filter(({ path }) => path.startsWith("emscripten") || FORBIDDEN.includes(path))
      .map(({ path }) => `${file} includes ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test("each header says what it is, and is read once", () => {
  for (const file of files.filter((name) => name.endsWith(".h"))) {
    const source = readFileSync(join(core, file), "utf8");
    assert.match(source, /^\/\*\*\n \* @file\n \* @brief \S/, file);
    assert.match(source, /^#pragma once$/m, file);
  }
});
