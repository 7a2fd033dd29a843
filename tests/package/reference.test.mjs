// The reference in docs/reference says what the comments on the public types say.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { reference, referenceFolder } from "../../web/package/reference.mjs";

const made = await reference();

test("docs/reference is made of the types as they are: after a change, `npm run api` and commit it", () => {
  const kept = readdirSync(referenceFolder).map((name) => [
    name,
    readFileSync(join(referenceFolder, name), "utf8"),
  ]);
  assert.deepEqual(Object.fromEntries(kept), made);
});

test("its links to the fields of the report, and within it, lead to a heading", () => {
  /** @type {Record<string, string>} */
  const files = { ...made, "../fields.md": readFileSync(join(referenceFolder, "../fields.md"), "utf8") };
  /** @type {Record<string, Set<string>>} */
  const anchors = {};
  for (const [name, text] of Object.entries(files)) {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
      title.toLowerCase().replace("()", ""),
    );
    anchors[name] = new Set([
      ...headings,
      ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id),
    ]);
  }
  for (const [page, text] of Object.entries(made)) {
    for (const [, file, anchor = ""] of text.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)) {
      assert.ok(anchors[file || page]?.has(anchor), `${page} leads to ${file}#${anchor}`);
    }
  }
});
