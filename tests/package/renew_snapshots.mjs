// @ts-check
// `npm run snapshots`: writes the numbers of today over those in tests/package/snapshots, so that a review shows what has
// changed; CHANGELOG says why.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createAnalyzer } from "prosescope";

import { corpus, folder, snapshotOf, written } from "./helpers/snapshots.mjs";

const analyzer = await createAnalyzer();
const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

/** @type {string[]} */
const changed = [];
for (const [name, text] of Object.entries(corpus)) {
  const path = join(folder, `${name}.json`);
  const now = written(snapshotOf(text, analyzer.analyze(text)));
  const before = read(path);
  if (before === now) continue;
  if (before !== undefined) changed.push(name);
  writeFileSync(path, now);
}
for (const file of readdirSync(folder)) {
  const name = file.replace(/\.json$/, "");
  if (file.endsWith(".json") && name !== "version" && !(name in corpus)) rmSync(join(folder, file));
}

const { lexicon, algorithm } = analyzer.analyze("").version;
analyzer.dispose();
const path = join(folder, "version.json");
const version = written({ lexicon, algorithm });
const sameVersion = read(path) === version;
writeFileSync(path, version);

console.log(
  changed.length > 0 ? `Changed: ${changed.join(", ")}` : "No number of an earlier text has changed.",
);
if (changed.length > 0 && sameVersion) {
  console.log(
    "But report.version says that nothing has: raise algorithm_version in wasm/core/report/fields.h.",
  );
  process.exitCode = 1;
}
