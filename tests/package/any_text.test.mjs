// Text itself is never an error: any string gives a report, and no number in it is NaN.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { createAnalyzer, formulas } from "prosescope";

import { families } from "./helpers/families.mjs";
import { assertEvidence, assertPlainData } from "./helpers/report.mjs";
import { chinese, english, french, german, randomNumbers, randomText, texts } from "./helpers/texts.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {string} text */
function reportOn(text) {
  const report = analyzer.analyze(text, { words: true });
  assertPlainData(report);
  assertEvidence(text, report);
  return report;
}

const names = formulas.map(({ name }) => name);
const million = 1_000_000;

describe("without words every measure is null and the score 0", () => {
  for (const [name, text] of Object.entries({
    "the empty text": "",
    "a space": " ",
    "spaces of every kind": " \t\n\r\u00a0\u1680\u2003\u2028\u2029\u3000\ufeff\u200b",
    "blank lines": "\n".repeat(1000),
    "a million spaces": " ".repeat(million),
    "a million line feeds": "\n".repeat(million),
    punctuation: ". ! ? … “” — ( ) [ ] ; : ,",
    "a million full stops": ".".repeat(million),
    emoji: "😀🎉👩‍👩‍👧‍👦🇺🇦👍🏽",
    "emoji on lines": "😀\n\n🎉 🎉\n",
    "a high surrogate": "\ud800",
    "a low surrogate": "\udc00",
    "lone surrogates": "\udc00\ud800\ud800 \udfff".repeat(1000),
    "a NUL": "\0",
    "many NULs": "\0".repeat(1000),
    "a byte order mark": "\ufeff",
    CRLF: "\r\n\r\n",
    "a lone carriage return": "\r",
    "the last code points": "\uffff\u{10ffff}",
    "combining marks alone": "\u0301\u0308".repeat(500),
    "joiners alone": "\u200d\u200c\u2060".repeat(500),
    "private use": "\ue000\u{f0000}",
  })) {
    test(name, () => {
      const { counts, readability, sentiment, keywords, words, language } = reportOn(text);
      assert.equal(counts.words, 0);
      assert.equal(counts.sentences, 0);
      assert.deepEqual(words, []);
      for (const measure of [...names, "grade", "ages", "level"])
        assert.equal(readability[measure], null, measure);
      for (const value of Object.values(readability.error)) assert.equal(value, null);
      assert.ok(language.confidence >= 0 && language.confidence <= 1);
      // Emoji have a tone of their own in tweets; what has no words has none.
      assert.equal(sentiment.score, 0);
      assert.equal(sentiment.label, "neutral");
      assert.deepEqual([sentiment.positive, sentiment.neutral, sentiment.negative], [0, 1, 0]);
      assert.deepEqual(keywords, []);
    });
  }
});

describe("text of every size and shape", () => {
  test("one word", () => {
    for (const word of ["ferry", "I", "7", "don’t", "état", "U.S.", "café", "cafe\u0301"]) {
      const { counts, blocks, sentences } = reportOn(word);
      assert.deepEqual(
        [counts.words, counts.uniqueWords, blocks.length, sentences.length],
        [1, 1, 1, 1],
        word,
      );
    }
  });

  test("one character of every kind, alone and between words", () => {
    for (let code = 0; code < 0x10000; code += 7) {
      const character = String.fromCharCode(code);
      assertPlainData(analyzer.analyze(character, { words: true }));
      if (code % 13 === 0) reportOn(`old${character}ferry ${character} A${character}\n\n${character}b.`);
    }
  });

  // Words in a million characters, where it is plain how many there are.
  const wordsOf = {
    "a word": 1,
    "a word in capitals with digits": 1,
    "an address": 1,
    "a number": 1,
    "words without a full stop": 5 * Math.floor(million / 29),
    sentences: 5 * Math.floor(million / 24),
    "open quotes and brackets": 0,
    "exclamation marks": 1,
    "“not”": million / 4,
    "list marks": 0,
    "combining marks": 1,
  };
  assert.deepEqual(
    Object.keys(wordsOf).filter((name) => !(name in families)),
    [],
  );
  for (const [name, make] of Object.entries(families)) {
    test(`1 MB: ${name}`, () => {
      const { counts } = reportOn(make(million));
      if (name in wordsOf) assert.equal(counts.words, wordsOf[name]);
    });
  }

  // Sixteen times the text would take 256 times as long if anything in it were compared with all the rest. A busy
  // machine may slow one measurement fourfold, not five in a row.
  for (const [name, make] of Object.entries(families)) {
    test(`all keywords of sixteen times the text don't take 64 times as long: ${name}`, () => {
      const [short, long] = [million / 64, million / 4].map(make);
      const timeOf = (/** @type {string} */ text) => {
        const before = process.cpuUsage();
        analyzer.analyze(text, { keywords: { limit: million } });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      const least = 2; // milliseconds, below which a clock tells little
      const growsInLine = () => timeOf(long) < 64 * Math.max(timeOf(short), least);
      assert.ok([1, 2, 3, 4, 5].some(growsInLine));
    });
  }

  test("100,000 different words", () => {
    const words = families["different words"](million).split(" ").slice(0, 100_000);
    const different = new Set(words).size;
    const { counts } = reportOn(words.join(" "));
    assert.equal(counts.words, 100_000);
    assert.equal(counts.uniqueWords, different);
    assert.equal(reportOn(`${words.join(". ")}.`).counts.uniqueWords, different);
  });

  for (const [name, text] of Object.entries(texts)) {
    test(`the text “${name}”`, () => {
      assert.ok(reportOn(text).counts.words > 0);
      reportOn(text.repeat(50));
      reportOn([...text].join("\n"));
    });
  }

  test("every text cut at every place, in the middle of characters too", () => {
    for (const text of Object.values(texts)) {
      for (let end = 1; end < Math.min(text.length, 300); end += 3) {
        reportOn(text.slice(0, end));
        reportOn(text.slice(end));
      }
    }
  });
});

describe("names that objects have", () => {
  for (const name of [
    "constructor",
    "__proto__",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "length",
  ]) {
    test(name, () => {
      const text = `The ${name} is a ${name}. Every ${name} has a ${name} of the old ferry, and the ${name} is great.`;
      const { words, keywords, sentiment } = reportOn(text);
      const found = words.filter(({ start, end }) => text.slice(start, end).includes(name.replace(/_/g, "")));
      assert.equal(found.length, 5);
      for (const { syllables } of found) assert.ok(syllables >= 1 && syllables < 10);
      for (const keyword of keywords) assert.ok(Number.isFinite(keyword.score));
      assert.ok(sentiment.score > 0);
    });
  }
});

test("2,000 random texts of any UTF-16 code units", () => {
  const random = randomNumbers(20_260_101);
  for (let i = 0; i < 2000; i++) {
    const text = randomText(random);
    try {
      reportOn(text);
      const report = analyzer.analyze(text, {
        boilerplate: "keep",
        words: true,
        keywords: { limit: 1000, maxWords: 7 },
      });
      assertPlainData(report);
      assertEvidence(text, report, { keep: true });
    } catch (error) {
      throw new Error(`text ${i}, ${JSON.stringify(text)}`, { cause: error });
    }
  }
});

describe("language", () => {
  const everywhere = (
    "colemanLiau colemanLiauCloze automatedReadability simpleAutomatedReadability navyAutomatedReadability " +
    "danielsonBryan1 danielsonBryan2 lix rix sixLettersPerHundred sentencesPerHundred meanSentenceLength"
  ).split(" ");

  for (const [name, text, code] of [
    ["German", german, /^(de|und-Latn)$/],
    ["French", french, /^(fr|und-Latn)$/],
    ["Chinese", chinese, /^zh$/],
    ["Russian", texts.russian.repeat(3), /^(ru|und-Cyrl)$/],
  ]) {
    test(`${name}: only the measures that don't need English are numbers`, () => {
      const { language, readability, counts } = reportOn(text);
      assert.match(language.code, code);
      assert.ok(counts.words > 0 && counts.sentences > 0 && counts.letters > 0);
      for (const measure of names) {
        const wanted = everywhere.includes(measure) ? "number" : "object";
        assert.equal(typeof readability[measure], wanted, measure);
      }
      for (const measure of ["grade", "ages", "level"]) assert.equal(readability[measure], null, measure);
    });
  }

  test("English is en with confidence", () => {
    const { language, readability } = reportOn(english);
    assert.equal(language.code, "en");
    assert.ok(language.confidence > 0.7);
    for (const measure of [...names, "grade"]) assert.equal(typeof readability[measure], "number", measure);
  });

  test("fewer than 20 words of Latin script are en with low confidence", () => {
    const words = german.split(" ");
    for (let n = 1; n < 20; n++) {
      const { language, readability, counts } = reportOn(words.slice(0, n).join(" "));
      assert.equal(counts.words, n);
      assert.equal(language.code, "en", `${n} words`);
      assert.ok(language.confidence < 0.5);
      assert.equal(typeof readability.grade, "number");
    }
    assert.notEqual(reportOn(german).language.code, "en");
  });
});
