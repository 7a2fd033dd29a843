// Facts as bytes: made, merged and reported on by different analyzers (DESIGN.md section 3).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { Worker } from "node:worker_threads";

import { createAnalyzer, makeBackground } from "prosescope";

import { dice } from "./helpers/random.mjs";

const analyzer = await createAnalyzer();
const another = await createAnalyzer();
const own = await createAnalyzer({ lexicon: { valences: { tanker: -2 } } });
after(() => [analyzer, another, own].forEach((one) => one.dispose()));

const article = readFileSync(new URL("../../web/page/example.txt", import.meta.url), "utf8");

/** Pieces of a text, cut behind blank lines by chance. */
function pieces(text, roll) {
  const cuts = [...text.matchAll(/\n\n/g)].map((m) => m.index + 2).filter(() => roll(3) === 0);
  return [0, ...cuts].map((begin, i) => text.slice(begin, cuts[i]));
}

describe("facts, merge and reportOf", () => {
  test("the report of pieces that others read is that of the whole", () => {
    const roll = dice(4);
    const text = `top of page\n\n${article}\n\n\`\`\`\ncode\n\n\`\`\`\n\n${article.toUpperCase()}\n\n1\n\n\fTHE END\n\nIt was.`;
    for (let round = 0; round < 20; round++) {
      const all = pieces(text, roll).map((piece) => another.facts(piece));
      // Any grouping: the last two first, or from the front.
      const nested = all.length > 2 ? [...all.slice(0, -2), analyzer.merge(...all.slice(-2))] : all;
      const options = { words: true, targets: ["Kyiv"], boilerplate: round % 2 ? "keep" : "skip" };
      assert.deepEqual(
        analyzer.reportOf(analyzer.merge(...nested), options),
        analyzer.analyze(text, options),
      );
    }
  });

  test("every method has its facts", () => {
    for (const options of [
      { sentiment: "vader" },
      { keywords: { method: "yake" } },
      { sentiment: "vader", keywords: { method: "rake" } },
    ]) {
      const facts = analyzer.merge(analyzer.facts(article, options));
      assert.deepEqual(another.reportOf(facts, options), analyzer.analyze(article, options));
      assert.deepEqual(another.reportOf(facts), analyzer.analyze(article));
    }
  });

  test("facts of one text are the same bytes anywhere; of none they change nothing", () => {
    assert.deepEqual(analyzer.facts(article), another.facts(article));
    const nothing = analyzer.facts("");
    assert.deepEqual(analyzer.merge(nothing, analyzer.facts(article), nothing), analyzer.facts(article));
    assert.deepEqual(analyzer.reportOf(nothing), analyzer.analyze(""));
  });

  test("facts that are larger than the memory of a new analyzer", async () => {
    const facts = analyzer.facts(`${article}\n\n`.repeat(1000));
    assert.ok(facts.length > 2 ** 24, `${facts.length} bytes`);
    const fresh = await createAnalyzer();
    assert.deepEqual(fresh.merge(facts), facts);
    fresh.dispose();
  });

  test("a worker reads, this thread reports", async () => {
    const worker = new Worker(
      `import { parentPort, workerData } from "node:worker_threads";
       import { createAnalyzer } from "prosescope";
       const facts = (await createAnalyzer()).facts(workerData);
       parentPort.postMessage(facts, [facts.buffer]);`,
      { eval: true, workerData: article, execArgv: ["--input-type=module"] },
    );
    const facts = await new Promise((resolve, reject) =>
      worker.once("message", resolve).once("error", reject),
    );
    await worker.terminate();
    assert.deepEqual(analyzer.reportOf(facts), analyzer.analyze(article));
  });

  test("a background is made of facts as of the texts", async () => {
    const texts = pieces(article, dice(5));
    const facts = texts.map((text) => analyzer.facts(text));
    assert.deepEqual(await makeBackground(facts), await makeBackground(texts));
    await assert.rejects(makeBackground([own.facts("It sank.")]), { name: "RangeError", message: /^texts / });
    await assert.rejects(makeBackground([1]), { name: "TypeError", message: /^texts / });
  });
});

describe("wrong use", () => {
  const facts = analyzer.facts(article);
  const refused = (bytes) => {
    assert.throws(() => analyzer.reportOf(bytes), { name: "RangeError", message: /^facts / });
    assert.throws(() => analyzer.merge(facts, bytes), { name: "RangeError", message: /^facts\[1\] / });
  };

  test("broken and foreign facts are a RangeError", () => {
    refused(new Uint8Array());
    refused(new Uint8Array(100));
    refused(new TextEncoder().encode(article));
    refused(own.facts(article));
    assert.throws(() => own.reportOf(facts), { name: "RangeError", message: /^facts / });
    const roll = dice(6);
    for (let round = 0; round < 200; round++) {
      const broken = facts.slice(0, round % 2 ? facts.length : roll(facts.length - 1));
      if (round % 2) broken[roll(4) || 20 + roll(facts.length - 20)] ^= 1 << roll(8);
      // Cut between two paragraphs, bytes are the facts of less text.
      if (round % 2) refused(broken);
      else
        try {
          analyzer.reportOf(broken);
        } catch (error) {
          assert.ok(error instanceof RangeError);
        }
    }
    assert.deepEqual(analyzer.reportOf(analyzer.merge(facts)), analyzer.analyze(article));
  });

  test("facts that were not made for a method are refused for it", () => {
    for (const options of [{ sentiment: "vader" }, { keywords: { method: "rake" } }]) {
      assert.throws(() => analyzer.reportOf(facts, options), {
        name: "RangeError",
        message: /^facts .*options/,
      });
      assert.throws(() => analyzer.merge(facts, analyzer.facts("", options)), {
        name: "RangeError",
        message: /^facts\[1\] /,
      });
    }
  });

  test("types and values are checked", () => {
    assert.throws(() => analyzer.facts(1), { name: "TypeError", message: /^text / });
    assert.throws(() => analyzer.facts("", { words: 1 }), { name: "TypeError", message: /^options\.words / });
    assert.throws(() => analyzer.merge(), { name: "TypeError", message: /^facts / });
    assert.throws(() => analyzer.merge(facts, "facts"), { name: "TypeError", message: /^facts\[1\] / });
    for (const bytes of [undefined, "facts", [1], new Uint16Array(2), facts.buffer])
      assert.throws(() => analyzer.reportOf(bytes), { name: "TypeError", message: /^facts / });
    assert.throws(() => analyzer.reportOf(facts, { targets: [{ start: 0, end: 1 }] }), {
      name: "RangeError",
      message: /^options\.targets\[0\] /,
    });
  });

  test("after dispose all is an Error", async () => {
    const gone = await createAnalyzer();
    gone.dispose();
    for (const use of [
      () => gone.facts(""),
      () => gone.merge(facts),
      () => gone.reportOf(facts),
      () => gone.open(""),
    ])
      assert.throws(use, { name: "Error", message: /disposed/ });
  });
});

test("own words are told by the report's version", () => {
  const { version } = analyzer.analyze("It sank.");
  const laid = own.analyze("It sank.").version;
  assert.ok(laid.lexicon.startsWith(`${version.lexicon}+`));
  assert.deepEqual({ ...laid, lexicon: "" }, { ...version, lexicon: "" });
});
