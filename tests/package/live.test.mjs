// A live document's report is at any time that of its text (DESIGN.md section 3).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { randomEdit } from "./helpers/edits.mjs";
import { dice } from "./helpers/random.mjs";

const analyzer = await createAnalyzer();
const opened = [];
after(() => {
  for (const live of opened) live.close();
  analyzer.dispose();
});

/** @param {Parameters<typeof analyzer.open>} args */
function open(...args) {
  const live = analyzer.open(...args);
  opened.push(live);
  return live;
}

const article = readFileSync(new URL("../../web/page/example.txt", import.meta.url), "utf8");

describe("open", () => {
  test("gives the report of analyze at once, with the same options", () => {
    for (const options of [
      {},
      { words: true, boilerplate: "keep", keywords: { limit: 3, maxWords: 1 } },
      { sentiment: "vader", targets: ["China"] },
      { keywords: { method: "yake" } },
      { keywords: { method: "textrank" }, targets: [{ start: 0, end: 10 }] },
    ]) {
      const live = open(article, options);
      assert.deepEqual(live.report(), analyzer.analyze(article, options));
    }
  });

  test("takes any string", () => {
    for (const text of ["", "\n", "\ud83d", "a\n\nb", "\n\n\na"]) {
      const live = open(text);
      assert.deepEqual(live.report(), analyzer.analyze(text));
      assert.equal(live.text, text);
    }
  });
});

describe("replace", () => {
  test("after any edits the report is that of the text as it stands", () => {
    const roll = dice(1);
    for (let document = 0; document < 12; document++) {
      let text = document % 3 === 0 ? "" : article.slice(0, roll(3000));
      const live = open(text, { words: true });
      for (let step = 0; step < 25; step++) {
        const { start, end, inserted } = randomEdit(roll, text);
        live.replace(start, end, inserted);
        text = text.slice(0, start) + inserted + text.slice(end);
        assert.equal(live.text, text);
        assert.equal(live.length, text.length);
        assert.deepEqual(live.report(), analyzer.analyze(text, { words: true }), JSON.stringify(text));
      }
    }
  });

  test("menus and fences, which only the document tells, are told after any edit", () => {
    const page = [
      ..."Skip to content,Home,World,Politics,Opinion,Sign in".split(","),
      "The town keeps its old ferry",
      "It rained.",
      "```\nsail();",
      "sink();\n```\nIt was late.",
      "Name | Age\n--- | ---\nAnn | 40",
      ..."About us,Careers,Press,Legal,Help,Contact,Cookies,Privacy,Sitemap,Advertise".split(","),
    ].map((part) => `${part}\n\n`);
    const whole = analyzer.analyze(page.join(""));
    const live = open(page.join(""));
    for (let i = 0, at = 0; i < page.length; at += page[i++].length) {
      live.replace(at, at + page[i].length, "");
      assert.deepEqual(live.report(), analyzer.analyze(page.toSpliced(i, 1).join("")), page[i]);
      live.replace(at, at, page[i]);
      assert.deepEqual(live.report(), whole, page[i]);
    }
  });

  test("typing a text letter by letter gives its report, and deleting it that of no text", () => {
    const text = "By Ann Q. Writer\n\nIt isn’t good. 😀\n\n- One\n- two";
    const live = open("");
    for (const [i, unit] of text.split("").entries()) live.replace(i, i, unit);
    assert.deepEqual(live.report(), analyzer.analyze(text));
    for (let i = text.length; i > 0; i--) live.replace(i - 1, i, "");
    assert.deepEqual(live.report(), analyzer.analyze(""));
  });

  test("halves of a character that an edit brings together become one", () => {
    const live = open("A \ud83d x \ude00 b.");
    live.replace(3, 6, "");
    assert.deepEqual(live.report(), analyzer.analyze("A 😀 b."));
  });

  test("undo is an edit like any other", () => {
    const live = open(article);
    const before = live.report();
    live.replace(100, 400, "Something else.\n\nAltogether");
    live.replace(100, 127, article.slice(100, 400));
    assert.deepEqual(live.report(), before);
    assert.equal(live.revision, 2);
  });

  test("documents of one analyzer don't know of each other", () => {
    const one = open("It is good.");
    const other = open("Es ist gut.");
    one.replace(6, 10, "bad");
    other.replace(0, 2, "Das");
    assert.deepEqual(one.report(), analyzer.analyze("It is bad."));
    assert.deepEqual(other.report(), analyzer.analyze("Das ist gut."));
  });

  test("a target that is a place moves with the text", () => {
    const text = "Nobody likes war. Russia attacked Ukraine. Russia is bad.";
    const start = text.indexOf("Russia");
    const live = open(text, { targets: [{ start, end: start + 6 }] });
    live.replace(0, 0, "Well. ");
    const moved = { start: start + 6, end: start + 12 };
    assert.deepEqual(live.report(), analyzer.analyze(`Well. ${text}`, { targets: [moved] }));
  });
});

describe("report({ since })", () => {
  /** An earlier report's list with what has been replaced. */
  const applied = (list, { from, to, items }, move) => [
    ...list.slice(0, from),
    ...items,
    ...list.slice(to).map(move),
  ];
  const placed = ({ start, end, block, kind, words, syllables, grade, difficulty, score }) => ({
    start,
    end,
    block,
    kind,
    words,
    syllables,
    grade,
    difficulty,
    score,
  });

  test("turns an earlier report into that of today", () => {
    const roll = dice(2);
    let text = article;
    const live = open(text);
    const reports = [live.report()];
    for (let step = 1; step < 40; step++) {
      const { start, end, inserted } = randomEdit(roll, text);
      live.replace(start, end, inserted);
      text = text.slice(0, start) + inserted + text.slice(end);
      const now = live.report();
      reports.push(now);
      for (const since of [step, step - 1, roll(step), 0]) {
        const change = live.report({ since });
        const old = reports[since];
        const more = now.blocks.length - old.blocks.length;
        const move = (item) => ({ ...item, start: item.start + change.shift, end: item.end + change.shift });
        const { sentences, blocks } = change.replaced;
        assert.deepEqual(applied(old.blocks, blocks, move), now.blocks);
        assert.deepEqual(
          applied(old.sentences, sentences, (s) => ({ ...move(s), block: s.block + more })).map(placed),
          now.sentences.map(placed),
        );
        assert.equal(change.revision, step);
        assert.deepEqual(change.counts, now.counts);
        assert.deepEqual(change.keywords, now.keywords);
        const measures = { ...now.readability };
        delete measures.error;
        assert.deepEqual(change.readability, measures);
        const { terms, ...tone } = change.sentiment;
        const { terms: all, ...toneNow } = now.sentiment;
        assert.deepEqual(tone, toneNow);
        const [first, last] = [blocks.items[0]?.start ?? 0, blocks.items.at(-1)?.end ?? 0];
        assert.deepEqual(
          terms,
          all.filter((term) => term.start >= first && term.end <= last),
        );
      }
    }
  });

  test("an edit changes the sentences of its paragraph", () => {
    const live = open("One is here.\n\nTwo is here. It stays.\n\nThree is here.");
    live.replace(14, 17, "Five");
    const { replaced, shift } = live.report({ since: 0 });
    assert.deepEqual(
      [replaced.sentences.from, replaced.sentences.to, replaced.sentences.items.length],
      [1, 3, 2],
    );
    assert.equal(shift, 1);
    const nothing = live.report({ since: live.revision });
    assert.deepEqual(nothing.replaced.sentences, { from: 4, to: 4, items: [] });
  });
});

describe("wrong use", () => {
  test("is refused by the argument's name", () => {
    const live = open("Some text.");
    assert.throws(() => analyzer.open(), { name: "TypeError", message: /^text / });
    assert.throws(() => analyzer.open("", { words: 1 }), { name: "TypeError", message: /^options\.words / });
    assert.throws(() => live.replace("0", 1, ""), { name: "TypeError", message: /^start / });
    assert.throws(() => live.replace(0, undefined, ""), { name: "TypeError", message: /^end / });
    assert.throws(() => live.replace(0, 1), { name: "TypeError", message: /^text / });
    for (const [start, end, name] of [
      [-1, 0, "start"],
      [0.5, 1, "start"],
      [11, 11, "start"],
      [NaN, 1, "start"],
      [2, 1, "end"],
      [0, 11, "end"],
      [0, 1.5, "end"],
    ]) {
      assert.throws(() => live.replace(start, end, ""), {
        name: "RangeError",
        message: new RegExp(`^${name} `),
      });
    }
    assert.throws(() => live.report(1), { name: "TypeError", message: /^options / });
    assert.throws(() => live.report({ since: "0" }), { name: "TypeError", message: /^options\.since / });
    for (const since of [-1, 0.5, 1, NaN])
      assert.throws(() => live.report({ since }), { name: "RangeError", message: /^options\.since / });
    assert.deepEqual(live.report(), analyzer.analyze("Some text."));
  });

  test("a closed document, and one whose analyzer is disposed of, is an Error", async () => {
    const own = await createAnalyzer();
    const closed = own.open("Text.");
    const left = own.open("Text.");
    closed.close();
    closed.close();
    own.dispose();
    for (const live of [closed, left]) {
      for (const use of [
        () => live.report(),
        () => live.replace(0, 0, ""),
        () => live.text,
        () => live.revision,
      ])
        assert.throws(use, { name: "Error", message: /closed|disposed/ });
    }
    left.close();
  });
});

test("memory of closed documents is used again", () => {
  const grown = () => {
    for (let i = 0; i < 20; i++) analyzer.open(article.repeat(5)).close();
    return process.memoryUsage().external; // WebAssembly's memory is in it, and never shrinks
  };
  grown();
  const before = grown();
  for (let i = 0; i < 10; i++) grown();
  assert.ok(grown() <= before + 2 ** 22);
});
