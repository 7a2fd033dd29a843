// The corpus of snapshots, and what of a report is kept: the numbers that somebody would want to see change.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

import { root } from "./paths.mjs";
import * as made from "./texts.mjs";

export const folder = join(root, "tests/package/snapshots");

const filesIn = (/** @type {string} */ path) =>
  readdirSync(join(root, path))
    .filter((name) => [".txt", ".md"].includes(extname(name)))
    .sort()
    .map((name) => join(path, name));

/** Texts by the names of their snapshots. */
export const corpus = {
  ...Object.fromEntries(
    [
      ...filesIn("tests/conformance/passages"),
      "web/page/example.txt",
      ...filesIn("tests/package/snapshots/texts"),
    ].map((path) => [basename(path, extname(path)), readFileSync(join(root, path), "utf8")]),
  ),
  pasted_page: made.page,
  tricky: Object.values(made.tricky).join("\n\n"),
  german: made.german,
};

/** To four places: a changed number shows, and can be read. @param {unknown} value @returns {unknown} */
function short(value) {
  if (typeof value === "number") return Number(value.toFixed(4));
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, short(inner)]));
}

/** How often each stands in a list. @param {string[]} list */
const tally = (list) =>
  Object.fromEntries(
    [...new Set(list)].sort().map((name) => [name, list.filter((each) => each === name).length]),
  );

/**
 * What is kept of the report on a text.
 * @param {string} text @param {import("prosescope").Report} report
 */
export function snapshotOf(text, { language, counts, readability, sentiment, keywords, blocks, sentences }) {
  const { unreliable } = readability;
  const measures = Object.entries(readability).filter(([name]) => name !== "unreliable" && name !== "error");
  const { terms, ...tone } = sentiment;
  const excerpt = (/** @type {{ start: number, end: number }} */ { start, end }) =>
    text.slice(start, end).replace(/\s+/g, " ").slice(0, 40);
  return short({
    language,
    counts,
    readability: Object.fromEntries(measures),
    unreliable: unreliable.map(({ measure, reason }) => `${measure}: ${reason}`),
    sentiment: tone,
    terms: terms.map((term) => [
      excerpt(term),
      term.contribution,
      term.reasons.map(({ code }) => code).join(" "),
    ]),
    keywords: keywords.map((keyword) => [
      keyword.text,
      keyword.score,
      keyword.count,
      keyword.sentiment.score,
    ]),
    blocks: tally(blocks.map(({ kind }) => kind)),
    sentences: sentences.map((sentence) => [
      excerpt(sentence),
      sentence.words,
      sentence.grade,
      sentence.score,
    ]),
  });
}

/** A line for each value, with lists of values in one. @param {unknown} snapshot */
export const written = (snapshot) =>
  `${JSON.stringify(snapshot, null, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, inner) => `[${inner.replace(/\n\s+/g, " ")}]`)}\n`;
