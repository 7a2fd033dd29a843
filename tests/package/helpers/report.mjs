// What holds of every report, whatever the text.
import assert from "node:assert/strict";

/** @typedef {import("prosescope").Report} Report */

/** The core rounds a sentence's score to this (DESIGN.md section 1), so terms add up to no less. */
export const sentenceScoreStep = 2 ** -20;

/**
 * Finite numbers, strings, booleans, null, lists and plain objects: nothing else, at any depth.
 * @param {unknown} value
 * @param {string} [path]
 */
export function assertPlainData(value, path = "report") {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) assert.fail(`${path} is ${value}`);
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) assertPlainData(value[i], `${path}[${i}]`);
    return;
  }
  assert.equal(typeof value, "object", `${path} is ${typeof value}`);
  assert.equal(Object.getPrototypeOf(value), Object.prototype, `${path} is no plain object`);
  for (const [name, inner] of Object.entries(/** @type {object} */ (value)))
    assertPlainData(inner, `${path}.${name}`);
}

/**
 * Whole numbers inside the text that cut no character in two.
 * @param {string} text
 * @param {{ start: number, end: number }} span
 * @param {string} path
 */
export function assertSpan(text, { start, end }, path) {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    assert.fail(`${path} is no span of the text: [${start}, ${end}) of ${text.length}`);
  }
  for (const at of [start, end]) {
    const cut = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1)) && at > 0;
    if (cut) assert.fail(`${path} cuts a character at ${at}`);
  }
}

/**
 * Spans in order that don't overlap.
 * @param {{ start: number, end: number }[]} list
 * @param {string} path
 */
function assertInOrder(list, path) {
  for (let i = 1; i < list.length; i++) {
    if (list[i].start < list[i - 1].end) assert.fail(`${path}[${i}] begins before ${path}[${i - 1}] ends`);
  }
}

/** @param {{ start: number, end: number }} outer @param {{ start: number, end: number }} inner */
const holds = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

/** @param {number[]} list */
export const sumOf = (list) => list.reduce((sum, value) => sum + value, 0);

/**
 * Every span is in place, and every total is the sum of its parts. `report` was made with `words: true`.
 * @param {string} text
 * @param {Report} report
 * @param {{ keep?: boolean }} [options] `keep`: made with `boilerplate: "keep"`
 */
export function assertEvidence(text, report, { keep = false } = {}) {
  const given = text.toWellFormed();
  const { blocks, sentences, keywords, sentiment, counts } = report;
  const words = report.words ?? assert.fail("there are no words");
  for (const [name, list] of Object.entries({
    blocks,
    sentences,
    words,
    "sentiment.terms": sentiment.terms,
  })) {
    list.forEach((span, i) => assertSpan(text, span, `${name}[${i}]`));
    assertInOrder(list, name);
  }

  const counted = (/** @type {number} */ index) =>
    !(keep ? ["code"] : ["code", "boilerplate"]).includes(blocks[index].kind);
  sentences.forEach((sentence, i) => {
    assert.ok(blocks[sentence.block], `sentences[${i}] stands in no block`);
    assert.ok(holds(blocks[sentence.block], sentence), `sentences[${i}] is not inside its block`);
  });
  const countedSentences = sentences.filter((sentence) => counted(sentence.block));
  assert.equal(counts.sentences, countedSentences.filter((sentence) => sentence.words > 0).length);
  assert.equal(counts.words, sumOf(countedSentences.map((sentence) => sentence.words)));
  assert.equal(counts.syllables, sumOf(countedSentences.map((sentence) => sentence.syllables)));
  assert.equal(counts.paragraphs, blocks.filter((block) => block.kind === "paragraph").length);

  assert.equal(counts.words, words.length);
  assert.equal(counts.syllables, sumOf(words.map((word) => word.syllables)));
  assert.equal(counts.difficultWords, words.filter((word) => word.difficult).length);
  assert.equal(counts.monosyllables, words.filter((word) => word.syllables === 1).length);
  assert.equal(counts.polysyllables, words.filter((word) => word.syllables >= 3).length);
  let at = 0;
  words.forEach((word, i) => {
    while (at < countedSentences.length && countedSentences[at].end <= word.start) at++;
    if (!countedSentences[at] || !holds(countedSentences[at], word))
      assert.fail(`words[${i}] stands in no sentence`);
  });

  sentiment.terms.forEach((term, i) => {
    assert.ok(term.reasons.length > 0, `sentiment.terms[${i}] has no reason`);
    term.reasons.forEach((reason, j) => {
      const path = `sentiment.terms[${i}].reasons[${j}]`;
      assertSpan(text, reason, path);
      const there = given.slice(reason.start, reason.end);
      assert.ok(
        there === reason.text || readsAs(there, reason.text),
        `${path}.text is not what stands there`,
      );
    });
  });
  const contributions = sumOf(sentiment.terms.map((term) => term.contribution));
  assertClose(contributions, sentiment.score, "sum of contributions", sentenceScoreStep);
  assertClose(sentiment.positive + sentiment.neutral + sentiment.negative, 1, "sum of shares");
  assert.ok(Math.abs(sentiment.score) <= 1);
  const { score } = sentiment;
  assert.equal(sentiment.label, score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral");

  keywords.forEach((keyword, i) => {
    const path = `keywords[${i}]`;
    assert.equal(keyword.count, keyword.spans.length, `${path}.count`);
    assert.ok(keyword.count > 0, `${path} stands nowhere`);
    keyword.spans.forEach((span, j) => assertSpan(text, span, `${path}.spans[${j}]`));
    assertInOrder(keyword.spans, `${path}.spans`);
    const found = keyword.spans.map(({ start, end }) => given.slice(start, end));
    assert.ok(
      found.some((there) => readsAs(there, keyword.text)),
      `${path}: ${JSON.stringify(keyword.text)} is none of ${JSON.stringify(found)}`,
    );
    if (i > 0) assert.ok(keyword.score <= keywords[i - 1].score, `${path} is better than the one before`);
  });
}

/**
 * The letters of a phrase: it may go over the end of a line, be divided there, stand between Markdown's marks, or have
 * ligatures.
 * @param {string} text
 */
const asRead = (text) =>
  text
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[\ufb00-\ufb06]/g, (c) => c.normalize("NFKC"))
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a text reads as a phrase, which may go over a page's end. @param {string} there @param {string} phrase */
function readsAs(there, phrase) {
  const [first, second] = [asRead(there), asRead(phrase)];
  if (first === second) return true;
  const begins = [...second].findIndex((letter, i) => letter !== first[i]);
  return begins > 0 && /\n/.test(there) && first.endsWith(second.slice(begins));
}

/** @param {number} found @param {number} wanted @param {string} what @param {number} [tolerance] */
export function assertClose(found, wanted, what, tolerance = 1e-9) {
  assert.ok(Math.abs(found - wanted) <= tolerance, `${what} is ${found}, expected ${wanted}`);
}
