// An earlier report and a change give today's report, but for what the change leaves as it was.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { applyChange, createAnalyzer } from "prosescope";

import { randomEdit } from "./helpers/edits.mjs";
import { dice } from "./helpers/random.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const article = readFileSync(new URL("../../web/page/example.txt", import.meta.url), "utf8");

/** A report without what a change doesn't tell, by VADER or not. */
const told = ({ readability, sentences, sentiment, ...rest }, isVader) => ({
  ...rest,
  readability: { ...readability, error: undefined },
  sentences: sentences.map((sentence) => ({ ...sentence, gradeEffect: undefined })),
  sentiment: {
    ...sentiment,
    terms: sentiment.terms.map((term) =>
      isVader ? { start: term.start, end: term.end } : { ...term, contribution: undefined },
    ),
  },
});

describe("a report that changes are applied to", () => {
  for (const options of [
    {},
    { words: true, targets: ["Kyiv", "nation"] },
    { words: true, boilerplate: "keep", sentiment: "vader", keywords: { method: "yake" } },
  ]) {
    test(`is a whole report, with ${JSON.stringify(options)}`, () => {
      const roll = dice(5);
      let text = article;
      const live = analyzer.open(text, options);
      let report = live.report();
      let since = 0;
      for (let step = 0; step < 120; step++) {
        for (let edits = roll(3); edits >= 0; edits--) {
          const { start, end, inserted } = randomEdit(roll, text);
          live.replace(start, end, inserted);
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        const change = live.report({ since });
        applyChange(report, change);
        since = change.revision;
        const whole = live.report();
        const isVader = options.sentiment === "vader";
        assert.deepEqual(told(report, isVader), told(whole, isVader));
        // What is kept from the earlier report isn't always its own.
        if (roll(10) === 0) report = whole;
      }
      live.close();
    });
  }
});

test("what it leaves as it was is of the earlier report, and the same objects", () => {
  const live = analyzer.open("One is good here.\n\nTwo is incomprehensible.\n\nThree is bad here.", {
    words: true,
  });
  const report = live.report();
  const { error } = report.readability;
  const [first, , third] = report.sentences;
  const { gradeEffect } = first;
  const term = report.sentiment.terms[0];
  live.replace(26, 42, "very easy");
  applyChange(report, live.report({ since: 0 }));
  assert.equal(report.readability.error, error);
  assert.equal(report.sentences[0], first);
  assert.equal(report.sentences[2], third);
  assert.equal(first.gradeEffect, gradeEffect);
  assert.equal(report.sentiment.terms[0], term);
  assert.notEqual(live.report().sentiment.terms[0].contribution, term.contribution);
  live.close();
});

test("nothing changed is no change", () => {
  const live = analyzer.open(article, { words: true, targets: ["nation"] });
  const report = live.report();
  applyChange(report, live.report({ since: 0 }));
  assert.deepEqual(report, live.report());
  live.close();
});
