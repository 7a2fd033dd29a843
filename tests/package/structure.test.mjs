// @ts-check
// The core brings in nothing that ties it to JavaScript, costs the module bytes or makes machines differ. Which way its
// includes point, tests/lint.mjs checks.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../../wasm/core/", import.meta.url));
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(h|cpp)$/.test(file),
);

const FORBIDDEN =
  /^(emscripten.*|iostream|istream|ostream|fstream|sstream|iomanip|regex|locale|clocale|codecvt|typeinfo|random)$/;

test("the core includes nothing of JavaScript, streams, locales and run-time types", () => {
  assert.ok(files.length > 30);
  const wrong = files.flatMap((file) => {
    const source = readFileSync(join(core, file), "utf8");
    return [...source.matchAll(/^\s*#\s*include\s*[<"]([^">/]+)/gm)]
      .map(([, header = ""]) => header)
      .filter((header) => FORBIDDEN.test(header))
      .map((header) => `${file} includes ${header}`);
  });
  assert.deepEqual(wrong, []);
});
