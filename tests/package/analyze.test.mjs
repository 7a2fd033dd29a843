// What `analyze` gives: DESIGN.md section 3, as far as this version has it.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { createAnalyzer, formulas } from "prosescope";

import { assertClose, assertEvidence, assertPlainData, sentenceScoreStep, sumOf } from "./helpers/report.mjs";
import { english, page, texts, tricky } from "./helpers/texts.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const counts =
  "characters letters words uniqueWords sentences paragraphs syllables monosyllables polysyllables longWords " +
  "sixLetterWords difficultWords pronouns prepositions conjunctions";
const measures =
  "fleschReadingEase powersSumnerKearlFlesch fleschKincaidGrade farrJenkinsPaterson " +
  "powersSumnerKearlFarrJenkinsPaterson gunningFog powersSumnerKearlFog navyFog smog smogC simpleSmog colemanLiau " +
  "colemanLiauCloze coleman1 coleman2 coleman3 coleman4 automatedReadability simpleAutomatedReadability " +
  "navyAutomatedReadability danielsonBryan1 danielsonBryan2 daleChall powersSumnerKearlDaleChall newDaleChall " +
  "bormuthMeanCloze bormuthGrade degreesOfReadingPower spache spache1953 harrisJacobson3 wheelerSmith linsearWrite " +
  "lix rix forcast preciseForcast eflaw elf strain fucks tuldava traenkleBailer1 traenkleBailer2 fryGrade raygorGrade " +
  "syllablesPerHundred sixLettersPerHundred sentencesPerHundred meanSentenceLength meanWordSyllables";
/** Where a text is off the graph they are null, and so are their errors where it is with one sentence absent. */
const graphs = ["fryGrade", "raygorGrade"];
const kinds = "heading paragraph listItem quote table caption byline code boilerplate".split(" ");
const levels = ["primary", "middle", "secondary", "college", "graduate"];
const labels = ["positive", "neutral", "negative"];

/** @param {object} object @param {string} names */
const assertFields = (object, names) => {
  for (const name of names.split(" ")) assert.ok(Object.hasOwn(object, name), `there is no ${name}`);
};

describe("the report", () => {
  const report = analyzer.analyze(page);

  test("names what made it", () => {
    assertFields(report, "version language counts readability sentiment keywords blocks sentences");
    for (const name of ["schema", "lexicon", "algorithm"]) assert.match(report.version[name], /^\S+$/);
    assert.deepEqual(Object.keys(report.version).sort(), ["algorithm", "lexicon", "schema"]);
  });

  test("has every count as a whole number, and two times", () => {
    assertFields(report.counts, counts);
    for (const name of counts.split(" ")) assert.ok(Number.isInteger(report.counts[name]), name);
    for (const [name, value] of Object.entries(report.counts)) assert.ok(value >= 0, name);
    const { readingSeconds, speakingSeconds } = report.counts;
    assert.ok(readingSeconds > 0 && readingSeconds < speakingSeconds);
  });

  test("has every measure with its error", () => {
    const { readability } = report;
    assertFields(readability, `${measures} grade ages level error unreliable`);
    assertFields(readability.error, `${measures} grade`);
    for (const name of measures.split(" ").concat("grade")) {
      if (graphs.includes(name)) continue;
      assert.equal(typeof readability[name], "number", name);
      assert.equal(typeof readability.error[name], "number", name);
      assert.ok(readability.error[name] >= 0, name);
    }
    const [from, to] = readability.ages;
    assert.ok(Number.isInteger(from) && from < to);
    assert.ok(levels.includes(readability.level));
  });

  test("names the measures that it is too short for, or that are outside the values they are made for", () => {
    const { unreliable } = report.readability;
    assert.ok(unreliable.length > 0);
    for (const { measure, reason } of unreliable) {
      assert.ok(Object.hasOwn(report.readability, measure), measure);
      assert.ok(["fewWords", "fewSentences"].includes(reason));
    }
    const long = analyzer.analyze(Array(40).fill(english).join("\n\n")).readability;
    for (const { measure, reason, bound } of long.unreliable) {
      assert.ok(
        reason === "aboveRange" ? long[measure] > bound : reason === "belowRange" && long[measure] < bound,
      );
    }
    const spache = long.unreliable.find(({ measure }) => measure === "spache");
    assert.deepEqual(
      spache,
      long.spache > 4 ? { measure: "spache", reason: "aboveRange", bound: 4 } : undefined,
    );
  });

  test("has no error of a single sentence", () => {
    const { error, grade } = analyzer.analyze(
      "The old ferry carries a thousand people to the harbour.",
    ).readability;
    assert.equal(typeof grade, "number");
    for (const [name, value] of Object.entries(error)) assert.equal(value, null, name);
  });

  test("describes each formula", () => {
    assert.deepEqual(formulas.map(({ name }) => name).sort(), measures.split(" ").sort());
    for (const formula of formulas) {
      for (const value of Object.values(formula)) assert.ok(typeof value === "string" && value.length > 0);
    }
  });

  test("has a tone with its terms", () => {
    const { sentiment } = report;
    assertFields(sentiment, "score label positive neutral negative voices terms");
    assert.ok(labels.includes(sentiment.label));
    const words = sentiment.terms.map(({ start, end }) => page.slice(start, end));
    for (const word of ["Terrible", "safe", "love", "proud", "GREAT"]) assert.ok(words.includes(word), word);
    const safe = sentiment.terms[words.indexOf("safe")];
    assert.ok(safe.valence < 0);
    assert.deepEqual(
      safe.reasons.map(({ code, text }) => [code, text]),
      [
        ["lexicon", "safe"],
        ["negation", "isn't"],
      ],
    );
    for (const { reasons } of sentiment.terms) {
      for (const reason of reasons) assert.match(analyzer.explain(reason), /^.+\.$/);
    }
  });

  test("has keywords with their tone, best first", () => {
    assert.ok(report.keywords.length > 0);
    for (const keyword of report.keywords) {
      assertFields(keyword, "text score count spans sentiment");
      assert.ok(Math.abs(keyword.sentiment.score) <= 1);
      assert.ok(labels.includes(keyword.sentiment.label));
    }
    assert.ok(report.keywords.some(({ text }) => /\bferry$/i.test(text)));
  });

  test("has blocks of every kind that this page holds", () => {
    const found = report.blocks.map(({ start, end, kind }) => [kind, page.slice(start, end)]);
    for (const [kind] of found) assert.ok(kinds.includes(kind), kind);
    const kindOf = (/** @type {string} */ part) => found.find(([, text]) => text.includes(part))?.[0];
    assert.equal(kindOf("Skip to content"), "boilerplate");
    assert.equal(kindOf("HOME | WORLD"), "boilerplate");
    assert.equal(kindOf("Terrible Old Ferry"), "heading");
    assert.equal(kindOf("By Ann Q."), "byline");
    assert.equal(kindOf("The town council"), "paragraph");
    assert.equal(kindOf("GREAT day"), "quote");
    assert.equal(kindOf("Safety first"), "listItem");
    assert.equal(kindOf("We use cookies"), "boilerplate");
    assert.equal(kindOf("All rights reserved"), "boilerplate");
  });

  test("has the sentences of every block", () => {
    for (const sentence of report.sentences) {
      assertFields(sentence, "start end block words syllables grade gradeEffect difficulty score");
      assert.ok(Math.abs(sentence.score) <= 1);
      const { grade, difficulty } = sentence;
      if (difficulty !== null) assert.ok(grade !== null && difficulty >= 0 && difficulty <= 1);
    }
    const blocks = new Set(report.sentences.map(({ block }) => block));
    assert.equal(blocks.size, report.blocks.length);
  });

  test("says what a sentence does to the grade: the grade without it minus the grade with it", () => {
    const [first, second, third] = [
      "The cat sat on the mat.",
      "Incomprehensible bureaucratic documentation proliferates.",
      "We ran home.",
    ];
    const { sentences, readability } = analyzer.analyze([first, second, third].join(" "));
    const without = analyzer.analyze([first, third].join(" ")).readability.grade;
    assert.equal(sentences.length, 3);
    assertClose(sentences[1].gradeEffect, without - readability.grade, "gradeEffect");
    assert.ok(sentences[1].gradeEffect < 0);
    assert.equal(analyzer.analyze(first).sentences[0].gradeEffect, null);
  });
});

describe("plain data", () => {
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      const report = analyzer.analyze(text, { words: true });
      assertPlainData(report);
      assert.deepStrictEqual(structuredClone(report), report);
      assert.deepStrictEqual(JSON.parse(JSON.stringify(report)), report);
    });
  }
});

describe("text.slice is the evidence", () => {
  for (const [name, text] of Object.entries(texts)) {
    test(name, () => {
      assertEvidence(text, analyzer.analyze(text, { words: true }));
      assertEvidence(text, analyzer.analyze(text, { words: true, boilerplate: "keep" }), { keep: true });
    });
  }

  /** @param {string} text @param {{ start: number, end: number }[]} spans */
  const slices = (text, spans) => spans.map(({ start, end }) => text.slice(start, end));

  test("words after emoji, lone surrogates, a byte order mark, CRLF and combining marks", () => {
    const wordsOf = (/** @type {string} */ text) =>
      slices(text, analyzer.analyze(text, { words: true }).words);
    assert.deepEqual(wordsOf(tricky.byteOrderMark).slice(0, 4), ["The", "old", "ferry", "is"]);
    assert.deepEqual(wordsOf("A 😀 great 👩‍👩‍👧‍👦 ferry 🚢!"), ["A", "great", "ferry"]);
    assert.deepEqual(wordsOf("great\r\nold\r\n\r\nferry\r\n"), ["great", "old", "ferry"]);
    assert.deepEqual(wordsOf("The cafe\u0301 of Zo\u0308e"), ["The", "cafe\u0301", "of", "Zo\u0308e"]);
    assert.ok(wordsOf(tricky.loneSurrogates).includes("ferry"));
    assert.deepEqual(wordsOf("old \ud83d ferry \ude00 boat"), ["old", "ferry", "boat"]);
  });

  test("terms after the same", () => {
    for (const before of [
      "😀 ",
      "\ufeff",
      "\ud83d ",
      "\ude00 ",
      "\r\n\r\n",
      "e\u0301 ",
      "中文 ",
      "\u0000 ",
    ]) {
      const text = `${before}A terrible day.`;
      const { terms } = analyzer.analyze(text).sentiment;
      assert.ok(slices(text, terms).includes("terrible"), JSON.stringify(text));
    }
  });

  test("a byte order mark is no character of the first sentence's words", () => {
    const { byteOrderMark } = tricky;
    const plain = analyzer.analyze(byteOrderMark.slice(1));
    const marked = analyzer.analyze(byteOrderMark);
    assert.equal(marked.counts.words, plain.counts.words);
    assert.equal(marked.counts.letters, plain.counts.letters);
    assert.equal(marked.readability.grade, plain.readability.grade);
  });

  test("lines that end in CRLF read as lines that end in LF", () => {
    const windows = analyzer.analyze(page.replace(/\n/g, "\r\n"));
    const unix = analyzer.analyze(page);
    assert.deepEqual(windows.counts, unix.counts);
    assert.deepEqual(windows.readability, unix.readability);
    assert.deepEqual(
      windows.blocks.map(({ kind }) => kind),
      unix.blocks.map(({ kind }) => kind),
    );
    assert.deepEqual(
      windows.keywords.map(({ text }) => text),
      unix.keywords.map(({ text }) => text),
    );
  });
});

describe("no text leaves anything behind", () => {
  test("the same report after any other text, and from another analyzer", async () => {
    const other = await createAnalyzer();
    for (const [name, text] of Object.entries(texts)) {
      const first = analyzer.analyze(text, { words: true });
      for (const between of [page, "", "\ud800", "x".repeat(5000)]) {
        analyzer.analyze(between, { boilerplate: "keep", keywords: { limit: 3, maxWords: 1 } });
        assert.deepStrictEqual(analyzer.analyze(text, { words: true }), first, name);
      }
      assert.deepStrictEqual(other.analyze(text, { words: true }), first, name);
    }
    other.dispose();
  });

  test("a report keeps its values when the next is made", () => {
    const report = analyzer.analyze(page, { words: true });
    const copy = structuredClone(report);
    analyzer.analyze(english.repeat(20), { words: true });
    assert.deepStrictEqual(report, copy);
  });
});

describe("options", () => {
  test("words: only where they are asked for, and nothing else changes", () => {
    for (const options of [undefined, {}, { words: undefined }, { words: false }]) {
      assert.ok(!("words" in analyzer.analyze(page, options)));
    }
    const { words, ...rest } = analyzer.analyze(page, { words: true });
    assert.deepStrictEqual(rest, analyzer.analyze(page));
    for (const word of words)
      assert.deepEqual(Object.keys(word).slice(0, 4), ["start", "end", "syllables", "difficult"]);
    assert.deepEqual(analyzer.analyze("", { words: true }).words, []);
  });

  test("boilerplate: skipped unless it is kept", () => {
    const skipped = analyzer.analyze(page, { boilerplate: "skip", words: true });
    assert.deepStrictEqual(skipped, analyzer.analyze(page, { words: true }));
    const kept = analyzer.analyze(page, { boilerplate: "keep", words: true });
    const has = (/** @type {typeof kept} */ report, /** @type {string} */ word) =>
      report.words.some(({ start, end }) => page.slice(start, end) === word);
    assert.ok(has(kept, "cookies") && !has(skipped, "cookies"));
    assert.ok(has(kept, "MARKETS") && !has(skipped, "MARKETS"));
    assert.ok(kept.counts.words > skipped.counts.words);
    assert.deepEqual(kept.blocks, skipped.blocks, "what a line is doesn't depend on whether it counts");
    const textOf = kept.sentences.map(({ start, end }) => page.slice(start, end));
    assert.deepEqual(
      textOf,
      skipped.sentences.map(({ start, end }) => page.slice(start, end)),
    );
  });

  test("keywords.limit: at most so many, and the same first ones", () => {
    const all = analyzer.analyze(page, { keywords: { limit: 1000 } }).keywords;
    assert.ok(all.length > 10);
    assert.deepEqual(analyzer.analyze(page).keywords, all.slice(0, 10));
    for (const limit of [0, 1, 2, 7]) {
      assert.deepEqual(analyzer.analyze(page, { keywords: { limit } }).keywords, all.slice(0, limit));
    }
    for (const limit of [2 ** 32, Number.MAX_SAFE_INTEGER, 1e300]) {
      assert.deepEqual(analyzer.analyze(page, { keywords: { limit } }).keywords, all);
    }
  });

  test("keywords.maxWords: no keyword has more", () => {
    const wordsIn = (/** @type {string} */ text) => text.split(" ").length;
    for (const maxWords of [1, 2, 3, 1e300]) {
      const { keywords } = analyzer.analyze(page, { keywords: { maxWords, limit: 100 } });
      assert.ok(keywords.length > 0);
      for (const { text } of keywords) assert.ok(wordsIn(text) <= maxWords, text);
    }
  });

  test("the defaults may be named", () => {
    const named = {
      sentiment: "prosescope",
      keywords: { method: "prosescope", limit: 10, maxWords: 3 },
      words: false,
    };
    assert.deepStrictEqual(analyzer.analyze(page, { ...named, boilerplate: "skip" }), analyzer.analyze(page));
  });
});

test("terms' contributions add up to the score where there are thousands", () => {
  const text = Array(500).fill("A terrible day, but not a bad ferry! We love it. It is sad.").join(" ");
  const { terms, score } = analyzer.analyze(text).sentiment;
  assert.ok(terms.length >= 1500);
  const contributions = sumOf(terms.map(({ contribution }) => contribution));
  assertClose(contributions, score, "sum of contributions", sentenceScoreStep);
});
