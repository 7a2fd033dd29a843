// Blocks of code in README and docs; decisions are history, whose blocks nobody copies.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { root } from "./paths.mjs";

/** @typedef {{ document: string, line: number, kind: string, name: string, code: string }} Block */

export const documents = [
  "README.md",
  ...["docs", "docs/guide", "docs/measures", "docs/reference"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

/** @type {Block[]} */
export const blocks = documents.flatMap((document) => {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```(\w*) ?(.*)\n([^]*?)^```$/gm)].map(
    ({ 1: kind, 2: name, 3: code, index }) => ({
      ...{ document, kind, name, code },
      line: text.slice(0, index).split("\n").length,
    }),
  );
});

export const titleOf = (/** @type {Block} */ { document, line, kind }) => `${document}:${line} (${kind})`;

/** The one block of that kind and name in a document. @param {string} document @param {string} kind @param {string} [name] */
export function blockOf(document, kind, name = "") {
  const [block, ...more] = blocks.filter(
    (each) => each.document === document && each.kind === kind && each.name === name,
  );
  assert.ok(
    block && more.length === 0,
    `${document} has ${more.length + (block ? 1 : 0)} blocks ${kind} ${name}`,
  );
  return block;
}

/** A folder inside the package, whose modules find it by its name. @param {(end: () => void) => void} after */
export function insidePackage(after) {
  mkdirSync(join(root, "build"), { recursive: true });
  const folder = mkdtempSync(join(root, "build/docs-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (/** @type {string} */ name, /** @type {string} */ code) => {
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };
  return {
    write,
    /** Writes a block, and gives its path. @param {Block} block @param {string} [ending] */
    writeBlock: ({ document, line, kind, code }, ending = kind) =>
      write(`${basename(document, ".md")}_${line}.${ending}`, code),
  };
}
