// One article in every layout that people paste has one report, but for the places.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { layouts, plain } from "./helpers/layouts.mjs";
import { assertEvidence, assertPlainData } from "./helpers/report.mjs";
import { randomNumbers } from "./helpers/texts.mjs";

/** @typedef {import("./helpers/layouts.mjs").Part} Part */

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {string} path @returns {Part[]} */
const paragraphsOf = (path) =>
  readFileSync(new URL(path, import.meta.url), "utf8")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ kind: "paragraph", text }));

/** @param {string} title @param {string} author @param {Part[]} body @returns {Part[]} */
const entitled = (title, author, body) => [
  { kind: "title", text: title },
  { kind: "byline", text: `By ${author}` },
  ...body,
];

const passages = "../conformance/passages";

/** @type {Part[]} */
const ferry = [
  {
    kind: "paragraph",
    text: "The town council of St. Mary’s voted on Tuesday to keep its old ferry, which international inspectors had called unsafe only last winter. “We love it,” said Dr. R. Jones, the mayor’s long-standing deputy, “but nobody should be proud of this.” The well-known boat carries 1,250 people a day, at $2.50 each, and it has never been late by more than ten minutes.",
  },
  {
    kind: "paragraph",
    text: "Cookies are sold on board, and passengers share the few benches that there are. The company that runs the ferry asked its readers last month to subscribe to a newsletter; it didn’t expect that three thousand of them would answer, most of them angry about the privacy policy of a boat that has a camera on every deck.",
  },
  { kind: "heading", text: "What the council wants" },
  { kind: "item", text: "A new engine for the old boat" },
  {
    kind: "item",
    text: "Lower prices for children, longer days in the summer, and a captain who will stay for at least one more winter",
  },
  { kind: "item", text: "No more cameras" },
  {
    kind: "quote",
    text: "It was a terrible day for the harbour, and a good one for the people who have lived there since the beginning. We are not going to give up, and we will remember who voted for this.",
  },
  {
    kind: "paragraph",
    text: "Whether the boat can be saved is an open question. Its state-of-the-art radar was a gift; its hull is sixty years old. The government in London, on the other hand, has promised a decision by the end of the year – and government promises, as everyone in the harbour knows, are like the weather.",
  },
];

const articles = {
  "the Gettysburg address": entitled(
    "A Speech for the Ages",
    "Abraham Lincoln",
    paragraphsOf(`${passages}/01_gettysburg_1863.txt`),
  ),
  "the Declaration of Independence": entitled(
    "A Declaration",
    "Thomas Jefferson",
    paragraphsOf(`${passages}/02_declaration_1776.txt`),
  ),
  "Alice’s Adventures in Wonderland": entitled(
    "Down the Rabbit-Hole",
    "Lewis Carroll",
    paragraphsOf(`${passages}/03_alice_1865.txt`),
  ),
  "Yes, Virginia": entitled(
    "Is There a Santa Claus?",
    "Francis P. Church",
    paragraphsOf(`${passages}/04_yes_virginia_1897.txt`),
  ),
  "the page’s example": paragraphsOf("../../web/page/example.txt").map((part, i) => ({
    ...part,
    kind: i === 0 ? "title" : i === 1 ? "byline" : "paragraph",
  })),
  "a news article": entitled("Harbour Town Keeps Its Old Ferry", "Ann Q. Writer", ferry),
};

const furniture = ["boilerplate", "code"];

/** What must be the same. @param {string} text */
function read(text) {
  const report = analyzer.analyze(text, { words: true });
  assertPlainData(report);
  assertEvidence(text, report);
  const { paragraphs, ...counts } = report.counts;
  return {
    paragraphs,
    same: {
      counts,
      readability: report.readability,
      language: report.language,
      score: report.sentiment.score,
      keywords: report.keywords.map(({ text: name, count, score }) => ({ name, count, score })),
      words: report.words?.map(({ syllables, difficult }) => ({ syllables, difficult })),
      sentences: report.sentences
        .filter(({ block }) => !furniture.includes(report.blocks[block].kind))
        .map(({ words, syllables, score, grade }) => ({ words, syllables, score, grade })),
    },
  };
}

/** A version in a layout is read as the plain one is. @param {string} layout @param {string} text @param {ReturnType<typeof read>} expected */
function assertSame(layout, text, expected) {
  const found = read(text);
  assert.deepEqual(found.same, expected.same);
  // Quoted mail and Markdown have quotes for paragraphs; where pages have no blank lines, a last line that is full hides a
  // paragraph's end.
  if (layout === "hardWrapped" || layout === "indented") assert.equal(found.paragraphs, expected.paragraphs);
}

for (const [layout, write] of Object.entries(layouts)) {
  describe(layout, () => {
    for (const [name, article] of Object.entries(articles)) {
      test(name, () => {
        const expected = read(plain(article));
        const random = randomNumbers(20_240_304);
        const rounds = 40;
        /** @type {Error[]} */
        const faults = [];
        for (let round = 0; round < rounds; round++) {
          const text = write(article, random);
          try {
            assertSame(layout, text, expected);
          } catch (cause) {
            faults.push(new Error(`round ${round}, ${JSON.stringify(text)}`, { cause }));
          }
        }
        // Where neither a blank line nor an indent parts paragraphs, a last line that is full hides a paragraph's end,
        // and the grade knows which words are new to a paragraph. Nor is the width sure of lines that were wrapped after
        // long addresses were put in.
        const doubtful = { fromPdf: rounds / 10, markdown: 1 }[layout] ?? 0;
        if (faults.length > doubtful) throw faults[0];
      });
    }
  });
}
