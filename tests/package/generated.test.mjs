// What is generated from the core's table of fields is what that table gives, and a module and a reader of different
// tables refuse each other.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { formulas } from "prosescope";

import {
  generate,
  markdownPath,
  measuresPath,
  schemaPath,
  shown,
  typescriptPath,
} from "../../web/package/generate.mjs";
import { dist, root } from "./helpers/paths.mjs";

const schema = JSON.parse(readFileSync(schemaPath, "utf8"));

describe("the table of fields", () => {
  const made = generate(schema);

  test("web/package/generated/report.ts is what it gives", () => {
    assert.equal(readFileSync(typescriptPath, "utf8"), made.typescript);
  });

  test("docs/fields.md is what it gives", () => {
    assert.equal(readFileSync(markdownPath, "utf8"), made.markdown);
  });

  test("docs/measures/readability.md is what it gives, and has each formula once", () => {
    assert.equal(readFileSync(measuresPath, "utf8"), made.measures);
    const named = [...made.measures.matchAll(/^`readability\.(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(
      named.sort(),
      schema.formulas.map((/** @type {{ name: string }} */ formula) => formula.name).sort(),
    );
  });

  test("is the same natively and as WebAssembly", () => {
    const native = readFileSync(join(root, "build/native-release/schema.json"), "utf8");
    assert.equal(native, readFileSync(schemaPath, "utf8"));
  });

  test("says of each field what it is", () => {
    for (const record of schema.records) {
      assert.match(record.meaning, /\.$/, record.name);
      const names = record.fields.map((/** @type {{ name: string }} */ field) => field.name);
      assert.equal(new Set(names).size, names.length, `${record.name} has a field twice`);
      for (const { name, meaning } of record.fields) assert.match(meaning, /\.$/, `${record.name}.${name}`);
    }
  });

  test("formulas of the package are its formulas", () => {
    assert.deepEqual(formulas, schema.formulas.map(shown));
  });
});

describe("a module of another table", () => {
  const copy = mkdtempSync(join(tmpdir(), "prosescope-layout-"));
  after(() => rmSync(copy, { recursive: true, force: true }));

  test("is refused when it is loaded, and the message says what to do", async () => {
    cpSync(dist, copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
    const reader = join(copy, "generated/report.js");
    const before = readFileSync(reader, "utf8");
    const other = (schema.hash ^ 1) >>> 0;
    const patched = before.replace(String(schema.hash), String(other));
    assert.notEqual(patched, before, "the reader's hash is not where this test looks for it");
    writeFileSync(reader, patched);
    const { createAnalyzer } = await import(pathToFileURL(join(copy, "node.js")).href);
    await assert.rejects(createAnalyzer(), (/** @type {Error} */ error) => {
      assert.equal(error.constructor, Error);
      assert.match(error.message, new RegExp(`another version.*${schema.hash}.*${other}.*same release`));
      return true;
    });
  });
});
