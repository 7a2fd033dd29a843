// The tone towards names and places, as the package gives it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { dataFile } from "./helpers/paths.mjs";
import { assertClose, assertPlainData, assertSpan, sumOf } from "./helpers/report.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {string} text @param {readonly import("prosescope").Target[]} targets */
function targetsOf(text, targets) {
  const report = analyzer.analyze(text, { targets });
  assertPlainData(report);
  const found = report.targets ?? assert.fail("there are no targets");
  for (const { spans, sentiment } of found) {
    for (const span of spans) assertSpan(text, span, "targets.spans");
    for (const term of sentiment.terms) {
      assertSpan(text, term, "targets.terms");
      assert.ok(term.reasons.length > 0);
      for (const reason of term.reasons) assert.ok(analyzer.explain(reason).length > 0);
    }
    assertClose(
      sumOf(sentiment.terms.map(({ contribution }) => contribution)),
      sentiment.score,
      "sum of contributions",
    );
    assert.equal(
      sentiment.label,
      sentiment.score >= 0.05 ? "positive" : sentiment.score <= -0.05 ? "negative" : "neutral",
    );
  }
  return found;
}

test("there are none unless they are asked for, and one for each asked for, in that order", () => {
  assert.ok(!("targets" in analyzer.analyze("Ukraine won.")));
  assert.deepEqual(targetsOf("Ukraine won.", []), []);
  const names = ["Nobody", "Ukraine", "Ukraine", "", "!", "constructor", "__proto__"];
  assert.deepEqual(
    targetsOf("Ukraine won.", names).map(({ text, spans }) => [text, spans.length]),
    names.map((name) => [name, name === "Ukraine" ? 1 : 0]),
  );
});

test("a name that isn't found has no places and no tone", () => {
  const [nobody] = targetsOf("Ukraine won a great victory.", ["Nobody"]);
  assert.deepEqual(nobody, {
    text: "Nobody",
    spans: [],
    sentiment: { score: 0, label: "neutral", terms: [] },
  });
});

test("a place means what is named there, in UTF-16 code units", () => {
  const text = "😀 Blinken was wise. Smith praised Blinken’s speech.";
  const [at] = targetsOf(text, [{ start: 3, end: 10 }]);
  assert.equal(at.text, "Blinken");
  assert.deepEqual(
    at.spans.map(({ start, end }) => text.slice(start, end)),
    ["Blinken", "Blinken"],
  );
  assert.ok(at.sentiment.score > 0);
});

test("a name over a wrapped line, and in Markdown, leads back to the text", () => {
  const text =
    "Everybody in the whole of this old town has always liked **Antony\nBlinken**, and they all say that he is a great " +
    "man of\n*wise* words, who has not been seen here for a very long\ntime.";
  const [target] = targetsOf(text, ["Antony Blinken"]);
  assert.deepEqual(
    target.spans.map(({ start, end }) => text.slice(start, end)),
    ["Antony\nBlinken"],
  );
});

test("boilerplate and other languages have no tone towards anybody", () => {
  const page = "top of page\n\nBlinken is a great hero.\n\nbottom of page";
  assert.deepEqual(targetsOf(page, ["page"])[0].spans, []);
  const german =
    "Der Mörder Müller ist ein guter Mann und hat mit den Leuten in der Stadt gesprochen, die auf ihn warten.";
  assert.equal(targetsOf(german, ["Müller"])[0].sentiment.score, 0);
});

test("keywords carry the tone towards them, with the words that made it", () => {
  const { keywords } = analyzer.analyze(
    "The ferry was a terrible disaster. The harbour was lovely and wonderful.",
  );
  const labels = Object.fromEntries(keywords.map(({ text, sentiment }) => [text, sentiment.label]));
  assert.equal(labels.harbour, "positive");
  for (const { sentiment } of keywords) {
    assertClose(
      sumOf(sentiment.terms.map(({ contribution }) => contribution)),
      sentiment.score,
      "sum of contributions",
    );
  }
});

const { path, skip } = dataFile("articles/opinion.txt");

test("the opinion article is negative towards China and Russia, not towards Ukraine", { skip }, () => {
  const [china, russia, ukraine] = targetsOf(readFileSync(path, "utf8"), ["China", "Russia", "Ukraine"]);
  assert.equal(china.sentiment.label, "negative");
  assert.equal(russia.sentiment.label, "negative");
  assert.notEqual(ukraine.sentiment.label, "negative");
});

test("every place of a long text is found", () => {
  const text = "Ukraine won and Russia lost, ".repeat(20_000);
  const [ukraine] = targetsOf(text, ["Ukraine"]);
  assert.equal(ukraine.spans.length, 20_000);
});

test("VADER reads whole texts: the tone towards targets and keywords is Prosescope's own beside it", () => {
  const text = "Russia attacked Ukraine. Ukraine is brave and Russia is cruel.";
  const targets = ["Ukraine", "Russia"];
  const own = analyzer.analyze(text, { targets });
  const beside = analyzer.analyze(text, { targets, sentiment: "vader" });
  assert.notEqual(beside.sentiment.score, own.sentiment.score);
  assert.deepEqual(beside.targets, own.targets);
  assert.deepEqual(beside.keywords, own.keywords);
});
