// @ts-check
// `keywords: { method }`: the published algorithms that stand beside the default one.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { assertEvidence, assertPlainData } from "./helpers/report.mjs";
import { randomNumbers, texts } from "./helpers/texts.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const text = `Skip to content

Oil Tanker Sinks Off Spain

An oil tanker sank off the coast of Spain. The tanker had carried oil for the EU. Two tankers had sunk there
before; the EU’s coast guard said that oil tankers of its kind were terrible.

Spain asked the European Union for help, and new rules for each oil tanker.

All rights reserved.
`;

/** @param {number} words @param {string} end */
function manyWords(words, end) {
  const random = randomNumbers(3);
  return Array.from({ length: words }, () => random().toString(36).replace(/\d/g, "x") + end).join(" ");
}

for (const method of /** @type {const} */ (["yake", "rake", "textrank"])) {
  describe(method, () => {
    /** @param {string} of @param {import("prosescope").KeywordOptions} [options] */
    const keywords = (of, options) => analyzer.analyze(of, { keywords: { method, ...options } }).keywords;

    test("gives the keywords of its paper, best first, and nothing else changes", () => {
      const report = analyzer.analyze(text, { words: true, keywords: { method, limit: 100 } });
      assertPlainData(report);
      assertEvidence(text, report);
      const found = report.keywords.map((keyword) => keyword.text);
      assert.ok(found.includes("oil tanker"), found.join());
      assert.deepEqual(
        report.keywords.map(({ score }) => score),
        report.keywords.map(({ score }) => score).sort((a, b) => b - a),
      );
      assert.deepEqual(
        { ...report, keywords: [] },
        { ...analyzer.analyze(text, { words: true }), keywords: [] },
      );
    });

    test("counts every place, whatever its capitals, and has the tone towards it", () => {
      const tanker = keywords(text, { limit: 100 }).find((keyword) => keyword.text === "oil tanker");
      assert.ok(tanker);
      assert.equal(tanker.count, tanker.spans.length);
      for (const { start, end } of tanker.spans)
        assert.equal(text.slice(start, end).toLowerCase(), "oil tanker");
      const [bad] = keywords("The tanker is a terrible ferry.", { limit: 1 });
      assert.ok(bad && bad.sentiment.score < 0);
    });

    test("takes any limit and any number of words", () => {
      assert.deepEqual(keywords(text, { limit: 0 }), []);
      const all = keywords(text, { limit: Number.MAX_SAFE_INTEGER, maxWords: Number.MAX_SAFE_INTEGER });
      assert.ok(all.length >= 5);
      for (const limit of [1, 2, 5]) {
        assert.deepEqual(keywords(text, { limit, maxWords: Number.MAX_SAFE_INTEGER }), all.slice(0, limit));
      }
      for (const keyword of keywords(text, { limit: 100, maxWords: 1 }))
        assert.doesNotMatch(keyword.text, /\s/);
    });

    test("takes any text", () => {
      assert.deepEqual(keywords(""), []);
      assert.deepEqual(
        keywords("Tanker").map((keyword) => keyword.text),
        ["Tanker"],
      );
      assert.ok(keywords("constructor, __proto__ and toString").length > 0);
      for (const [name, any] of Object.entries(texts)) {
        const options = { keywords: { method, limit: 1e9, maxWords: 1e9 } };
        assert.deepEqual(analyzer.analyze(any, options), analyzer.analyze(any, options), name);
      }
    });

    test("leaves out furniture of the page", () => {
      for (const keyword of keywords(text, { limit: 1000 }))
        assert.doesNotMatch(keyword.text, /content|reserved/);
    });

    test("has room for a hundred thousand different words, with punctuation and without", () => {
      for (const end of ["", ","]) {
        const long = manyWords(100_000, end);
        const found = keywords(long, { limit: 1e9, maxWords: 1e9 });
        assert.ok(found.every(({ score }) => Number.isFinite(score)));
        keywords(long, { limit: 10 });
      }
    });
  });
}
