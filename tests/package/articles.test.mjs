// The two articles by which the whole way is judged: a real opinion piece as pasted from a page, and a made-up paste with
// all that goes wrong.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { dataFile } from "./helpers/paths.mjs";
import { assertEvidence, assertPlainData } from "./helpers/report.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {string} name */
function article(name) {
  const { path, skip } = dataFile(`articles/${name}`);
  const text = skip ? "" : readFileSync(path, "utf8");
  const report = analyzer.analyze(text, { words: true });
  const slice = (/** @type {{ start: number, end: number }} */ { start, end }) => text.slice(start, end);
  return {
    text,
    report,
    slice,
    blocks: report.blocks.map((block) => [block.kind, slice(block)]),
    words: report.words.map(slice),
    check: (/** @type {string} */ title, /** @type {() => void} */ body) => test(title, { skip }, body),
  };
}

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `outer` holds the words of `inner` one after the other. @param {string} outer @param {string} inner */
const containsAsWord = (outer, inner) =>
  ` ${wordsOf(outer).join(" ")} `.includes(` ${wordsOf(inner).join(" ")} `);

/** @param {ReturnType<typeof article>} read */
function holdsOfBoth({ text, report, slice, check }) {
  check("every highlight stands on the right words", () => {
    assertPlainData(report);
    assertEvidence(text, report);
    for (const { text: name, spans } of report.keywords) {
      for (const span of spans) {
        const [found, wanted] = [wordsOf(slice(span)), wordsOf(name)];
        if (found.length === 1 && found[0] === wanted.at(-1)) continue; // a surname
        assert.equal(found.length, wanted.length, `${slice(span)} for ${name}`);
        // Inflections differ at the end only.
        found.forEach((word, i) =>
          assert.equal(word.slice(0, 3), wanted[i].slice(0, 3), `${slice(span)} for ${name}`),
        );
      }
    }
    for (const { start, end, reasons } of report.sentiment.terms) {
      assert.ok(["lexicon", "phrase"].includes(reasons[0].code));
      assert.deepEqual([reasons[0].start, reasons[0].end], [start, end]);
      assert.match(text.slice(start - 1, start), /^[^\p{L}\p{N}]?$/u, "a term begins a word");
      assert.match(text.slice(end, end + 1), /^[^\p{L}\p{N}]?$/u, "a term ends a word");
    }
  });

  check("no keyword contains another as a word", () => {
    const names = report.keywords.map((keyword) => keyword.text);
    for (const outer of names) {
      for (const inner of names)
        assert.ok(outer === inner || !containsAsWord(outer, inner), `${outer}, ${inner}`);
    }
  });
}

describe("opinion.txt", () => {
  const read = article("opinion.txt");
  const { text, report, blocks, words, slice, check } = read;
  holdsOfBoth(read);

  check("furniture, the title and eight paragraphs, each a line as it stands", () => {
    assert.deepEqual(
      blocks.map(([, line]) => line),
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    );
    const kinds = blocks.map(([kind]) => kind);
    assert.deepEqual(kinds, ["boilerplate", "heading", ...Array(8).fill("paragraph"), "boilerplate"]);
    assert.equal(report.counts.paragraphs, 8);
  });

  check("what is counted is all but the furniture, word for word", () => {
    const counted = text.replace("top of page", "").replace("bottom of page", "");
    assert.deepEqual(words, counted.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu));
    assert.equal(report.counts.sentences, 18);
  });

  check("a grade from 12.5 to 18", () => {
    const { grade, level } = report.readability;
    assert.ok(grade >= 12.5 && grade <= 18, `${grade}`);
    assert.match(level, /^(college|graduate)$/);
  });

  check("a tone that is not positive", () => {
    assert.notEqual(report.sentiment.label, "positive");
    assert.ok(report.sentiment.score < 0.05);
  });

  check("the keywords that a reader would give, in their own spelling", () => {
    const names = report.keywords.map((keyword) => keyword.text);
    // Who acts stands above what is said of it in passing.
    assert.equal(names[0], "China");
    assert.ok(names.indexOf("Russia") < 6 && names.indexOf("Ukraine") < 6, names.join(", "));
    assert.deepEqual(
      new Set(names),
      new Set([
        "China",
        "Ukraine",
        "Russia",
        "Beijing",
        "Antony Blinken",
        "international law",
        "international community",
        "international legal principles",
        "dual-use goods",
        "escalating tensions",
      ]),
    );
  });

  check("whom the article names once in full and then by surname is one keyword", () => {
    const blinken = report.keywords.filter((keyword) => /Blinken/.test(keyword.text));
    assert.deepEqual(
      blinken.map((keyword) => [keyword.text, keyword.count, keyword.spans.map(slice)]),
      [["Antony Blinken", 3, ["Antony Blinken", "Blinken", "Blinken"]]],
    );
  });

  check("every China is found, with the genitive's apostrophe of either kind", () => {
    const china = report.keywords.find((keyword) => keyword.text === "China");
    assert.ok(china, "no China");
    assert.equal(china.count, text.match(/China/g)?.length);
    for (const span of china.spans) assert.match(slice(span), /^China(['’]s)?$/);
  });
});

describe("web_paste.txt", () => {
  const read = article("web_paste.txt");
  const { text, report, blocks, words, slice, check } = read;
  holdsOfBoth(read);

  /** @param {string} kind */
  const of = (kind) => blocks.filter(([found]) => found === kind).map(([, line]) => line);

  check("navigation and the cookie notice are furniture", () => {
    for (const line of [
      "top of page",
      "HOME | NEWS | OPINION",
      "Share",
      "We use cookies. Accept all",
      "bottom of page",
    ]) {
      assert.ok(of("boilerplate").includes(line), line);
    }
  });

  check("title, byline, heading, list and text", () => {
    assert.deepEqual(of("heading"), [
      "The Mayor’s $3.5 million plan won’t fix Main St.",
      "What happens next",
    ]);
    assert.deepEqual(of("byline"), ["By Jane Q. Public, Jan. 4, 2024"]);
    assert.deepEqual(of("listItem"), ["• Item one", "• Item two"]);
    assert.equal(of("paragraph")[0]?.startsWith("The U.S. city’s mayor"), true);
  });

  check("nothing but white space stands outside the blocks", () => {
    let at = 0;
    for (const { start, end } of report.blocks) {
      assert.equal(text.slice(at, start).trim(), "");
      at = end;
    }
    assert.equal(text.slice(at).trim(), "");
  });

  check("furniture is not counted", () => {
    for (const word of ["top", "page", "HOME", "NEWS", "Share", "cookies", "Accept", "bottom"]) {
      assert.ok(!words.includes(word), word);
    }
  });

  check("abbreviations, decimals and quotes end no sentence", () => {
    const sentences = report.sentences.map(slice);
    for (const sentence of [
      "The Mayor’s $3.5 million plan won’t fix Main St.",
      "By Jane Q. Public, Jan. 4, 2024",
      "The U.S. city’s mayor, Dr. A. B. Smith, said on Thursday that “nothing’s off the table.”",
      "Critics don’t agree: the well-known plan, at 3.5% of the budget, is state-of-the-art — and over-priced.",
    ]) {
      assert.ok(sentences.includes(sentence), `${sentence} is none of ${JSON.stringify(sentences, null, 1)}`);
    }
  });

  check("the link is kept whole", () => {
    const link = "https://example.com/plan?id=4";
    assert.ok(report.sentences.map(slice).includes(`Read more at ${link}.`));
    const kept = analyzer.analyze(text, { words: true, boilerplate: "keep" });
    assert.ok(kept.words.map(slice).includes(link));
    assert.ok(!report.keywords.some((keyword) => /https?|example/.test(keyword.text)));
  });

  check("compounds and numbers are one word each", () => {
    for (const word of ["well-known", "state-of-the-art", "over-priced", "3.5", "won’t", "nothing’s"]) {
      assert.ok(words.includes(word), word);
    }
  });
});
