// The worker's analyzer gives what the analyzer gives, and outlives its workers.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { after, before, describe, test } from "node:test";
import { serialize } from "node:v8";
import threads from "node:worker_threads";

import { createAnalyzer as createPlain } from "prosescope";

/** Runs in each worker: texts that say so end as in a trap of the module. */
const traps = `
  import { threadId } from "node:worker_threads";
  const { encodeInto } = TextEncoder.prototype;
  TextEncoder.prototype.encodeInto = function (text, bytes) {
    if (text === "Trap." || text === "Trap in " + threadId) throw new WebAssembly.RuntimeError("unreachable");
    return encodeInto.call(this, text, bytes);
  };`;

/** Every worker that was started, the last one last. @type {threads.Worker[]} */
const workers = [];
threads.Worker = class extends threads.Worker {
  /** @param {string | URL} script */
  constructor(script) {
    super(script, { execArgv: ["--import", `data:text/javascript,${encodeURIComponent(traps)}`] });
    workers.push(this);
  }
};
syncBuiltinESMExports();
const { createAnalyzer } = await import("prosescope/worker");

const plain = await createPlain();
const analyzer = await createAnalyzer();
after(() => {
  plain.dispose();
  analyzer.dispose();
});

const article = readFileSync(new URL("../../web/page/example.txt", import.meta.url), "utf8");

/** Long enough to be read in pieces, with places that differ. */
const long = Array.from({ length: Math.ceil(1.2e6 / article.length) }, (_, i) =>
  article.replaceAll("the", i % 7 ? "the" : `the ${"great bad old new".split(" ")[i % 4]}`),
).join("\n\n");

/** So long that it can be broken off in the midst of it, on a slow machine too. */
const veryLong = long.repeat(8);

/** Ends the worker that was started last, in the midst of what it does, as a trap would. */
const breakDown = () => workers.at(-1)?.terminate();

describe("every method", () => {
  const options = [
    {},
    { words: true, boilerplate: "keep", keywords: { limit: 3 } },
    { sentiment: "vader", targets: ["China"] },
    { targets: [{ start: 0, end: 10 }], keywords: { method: "yake" } },
  ];

  test("a change is posted in fewer bytes than a whole report", async () => {
    const posted = [];
    const note = (answer) => posted.push(serialize(answer).byteLength);
    const document = await analyzer.open(long);
    workers.at(-1)?.on("message", note);
    await document.report();
    await document.replace(0, 0, "Well. ");
    await document.report({ since: 0 });
    workers.at(-1)?.off("message", note);
    document.close();
    const [whole, change] = posted;
    assert.ok(change < whole, `${change} bytes, where a whole report has ${whole}`);
  });

  test("analyze", async () => {
    for (const chosen of options) {
      assert.deepEqual(await analyzer.analyze(article, chosen), plain.analyze(article, chosen));
    }
    assert.deepEqual(await analyzer.analyze("A \ud83d b"), plain.analyze("A \ud83d b"));
  });

  test("analyze of a long text", async () => {
    for (const chosen of options) {
      assert.deepEqual(await analyzer.analyze(long, chosen), plain.analyze(long, chosen));
    }
  });

  test("facts, merge and reportOf", async () => {
    const pieces = [
      article.slice(0, article.indexOf("\n\n") + 2),
      article.slice(article.indexOf("\n\n") + 2),
    ];
    const facts = await Promise.all(pieces.map((piece) => analyzer.facts(piece)));
    const merged = await analyzer.merge(...facts);
    assert.deepEqual(merged, plain.merge(...pieces.map((piece) => plain.facts(piece))));
    assert.deepEqual(
      await analyzer.reportOf(merged, { words: true }),
      plain.analyze(article, { words: true }),
    );
  });

  test("explain", async () => {
    for (const { reasons } of plain.analyze(article).sentiment.terms.slice(0, 5)) {
      for (const reason of reasons) assert.equal(await analyzer.explain(reason), plain.explain(reason));
    }
  });

  test("calls are answered in their order, and take what they were given", async () => {
    /** @type {string[]} */
    const answered = [];
    const keywords = { limit: 1 };
    const all = Promise.all(
      [long, "two", "three"].map((text) =>
        analyzer.analyze(text, { keywords }).then((report) => {
          assert.ok(report.keywords.length <= 1);
          answered.push(text.slice(0, 5));
        }),
      ),
    );
    keywords.limit = 10;
    await all;
    assert.deepEqual(answered, [long.slice(0, 5), "two", "three"]);
  });

  test("own words and a background are the worker's too", async () => {
    const given = { lexicon: { valences: { ferry: 3 } } };
    const [own, ownPlain] = [await createAnalyzer(given), await createPlain(given)];
    assert.deepEqual(await own.analyze("The ferry."), ownPlain.analyze("The ferry."));
    given.lexicon.valences.ferry = -3;
    breakDown();
    assert.deepEqual(await own.analyze("The ferry."), ownPlain.analyze("The ferry."));
    own.dispose();
    ownPlain.dispose();
  });
});

describe("what is wrong rejects as it throws elsewhere", () => {
  /** @type {Record<string, (analyzer: any) => unknown>} */
  const calls = {
    "a text that is none": (by) => by.analyze(5),
    "options that are none": (by) => by.analyze("", 5),
    "a value that there is not": (by) => by.analyze("", { boilerplate: "drop" }),
    "a limit below 0": (by) => by.open("", { keywords: { limit: -1 } }),
    "a place outside the text": (by) => by.analyze("text", { targets: [{ start: 0, end: 5 }] }),
    "a place in facts": (by) => by.facts("text", { targets: [{ start: 0, end: 1 }] }),
    "no facts": (by) => by.merge(),
    "facts that are none": (by) => by.merge("facts"),
    "broken facts": (by) => by.reportOf(new Uint8Array(9)),
    "facts for another method": (by) => by.reportOf(plain.facts("text"), { sentiment: "vader" }),
    "a reason that is none": (by) => by.explain(null),
    "an unknown code": (by) => by.explain({ code: "mood", amount: 1, text: "" }),
  };
  for (const [name, call] of Object.entries(calls)) {
    test(name, async () => {
      const thrown = await Promise.resolve()
        .then(() => call(plain))
        .then(
          () => assert.fail(),
          (error) => error,
        );
      await assert.rejects(Promise.resolve(call(analyzer)), (error) => {
        assert.equal(error.constructor, thrown.constructor);
        assert.equal(error.message, thrown.message);
        return true;
      });
    });
  }

  test("options of a call", async () => {
    await assert.rejects(analyzer.analyze("", { signal: /** @type {any} */ (5) }), {
      name: "TypeError",
      message: "options.signal must be an AbortSignal",
    });
    await assert.rejects(analyzer.analyze("", { onProgress: /** @type {any} */ (5) }), {
      name: "TypeError",
      message: "options.onProgress must be a function",
    });
  });

  test("options of createAnalyzer", async () => {
    const started = workers.length;
    await assert.rejects(createAnalyzer(/** @type {any} */ (5)), TypeError);
    await assert.rejects(createAnalyzer({ lexicon: { valences: { good: 9 } } }), RangeError);
    await assert.rejects(createAnalyzer({ background: /** @type {any} */ (5) }), TypeError);
    assert.equal(workers.length, started);
    await assert.rejects(createAnalyzer({ wasm: new Uint8Array(8) }), WebAssembly.CompileError);
    await assert.rejects(createAnalyzer({ lexicon: { valences: { "": 1 } } }), RangeError);
    await assert.rejects(createAnalyzer({ background: new Uint8Array(3) }), RangeError);
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    await assert.rejects(createAnalyzer({ wasm: empty }), /^Error: .* not the one of this release/);
  });
});

describe("a live document", () => {
  test("is that of the analyzer", async () => {
    const targets = [{ start: article.indexOf("the"), end: article.indexOf("the") + 20 }];
    const [live, other] = [await analyzer.open(article, { targets }), plain.open(article, { targets })];
    for (const [start, end, text] of [
      [0, 0, "Well. "],
      [100, 300, "It is not good.\n\n"],
      [10, 10, "\n\n"],
    ]) {
      await live.replace(start, end, text);
      other.replace(start, end, text);
      assert.deepEqual([live.text, live.length, live.revision], [other.text, other.length, other.revision]);
      assert.deepEqual(await live.report(), other.report());
      assert.deepEqual(await live.report({ since: 0 }), other.report({ since: 0 }));
    }
    live.close();
    other.close();
  });

  test("reports on the text as it was when the report was asked for", async () => {
    const live = await analyzer.open("One.");
    const first = live.report();
    void live.replace(0, 4, "One two.");
    const second = live.report({ since: 0 });
    void live.replace(0, 0, "Zero. ");
    assert.equal((await first).counts.words, 1);
    assert.equal((await second).counts.words, 2);
    assert.equal((await second).revision, 1);
    assert.equal((await live.report()).counts.words, 3);
    live.close();
  });

  test("refuses what is wrong, and everything once it is closed", async () => {
    const live = await analyzer.open("One.");
    await assert.rejects(live.replace(0, 5, ""), RangeError);
    await assert.rejects(live.replace(0, 1, /** @type {any} */ (5)), TypeError);
    await assert.rejects(live.report({ since: 1 }), RangeError);
    assert.equal(live.revision, 0);
    const last = live.report();
    live.close();
    live.close();
    assert.equal((await last).counts.words, 1);
    await assert.rejects(live.report(), /^Error: The document was closed$/);
    await assert.rejects(live.replace(0, 0, ""), /^Error: The document was closed$/);
    assert.throws(() => live.text, /^Error: The document was closed$/);
  });
});

describe("onProgress", () => {
  test("grows to 1", async () => {
    for (const call of ["analyze", "open"]) {
      /** @type {number[]} */
      const shares = [];
      const got = await analyzer[call](long, { onProgress: (share) => shares.push(share) });
      if (call === "open") got.close();
      assert.ok(shares.length > 3, `${shares}`);
      assert.deepEqual(shares, shares.toSorted?.((a, b) => a - b) ?? [...shares].sort((a, b) => a - b));
      assert.ok(shares[0] > 0 && shares.at(-2) < 1 && shares.at(-1) === 1, `${shares}`);
    }
  });

  test("of a short text there is nothing to tell but the end", async () => {
    const shares = [];
    await analyzer.analyze("Short.", { onProgress: (share) => shares.push(share) });
    assert.deepEqual(shares, [1]);
  });
});

describe("an AbortSignal", () => {
  /** @type {import("prosescope/worker").WorkerAnalyzer} */
  let analyzer;
  before(async () => void (analyzer = await createAnalyzer()));
  after(() => analyzer.dispose());

  test("that was aborted before rejects with its reason", async () => {
    const signal = AbortSignal.abort(new Error("mine"));
    for (const call of [
      analyzer.analyze("text", { signal }),
      analyzer.open("text", { signal }),
      analyzer.facts("text", { signal }),
      analyzer.explain({ code: "lexicon", amount: 1, text: "good", start: 0, end: 4 }, { signal }),
    ]) {
      await assert.rejects(call, /^Error: mine$/);
    }
  });

  test("ends a long analysis; live documents and what else is pending go on with another worker", async () => {
    const live = await analyzer.open("It is good.");
    await live.replace(6, 10, "bad");
    const before = await live.report();
    const ended = once(workers.at(-1), "exit");
    const control = new AbortController();
    const broken = analyzer.analyze(veryLong, {
      signal: control.signal,
      onProgress: () => control.abort("enough"),
    });
    const pending = analyzer.analyze(article);
    const pendingReport = live.report();
    await assert.rejects(broken, (reason) => reason === "enough");
    assert.deepEqual(await pending, plain.analyze(article));
    assert.deepEqual(await pendingReport, before);
    await ended;
    live.close();
  });

  test("takes a waiting call away", async () => {
    const first = analyzer.analyze(long);
    const control = new AbortController();
    const second = analyzer.analyze("two", { signal: control.signal });
    const third = analyzer.analyze("three");
    const worker = workers.at(-1);
    control.abort();
    await assert.rejects(second, { name: "AbortError" });
    assert.equal((await first).counts.words > 0, true);
    assert.equal((await third).counts.words, 1);
    assert.equal(workers.at(-1), worker);
  });

  test("of a call that ended long ago does nothing, and nothing listens to it", async () => {
    const control = new AbortController();
    let listening = 0;
    const { signal } = control;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args) => (listening++, add(...args));
    signal.removeEventListener = (...args) => (listening--, remove(...args));
    await analyzer.analyze("text", { signal });
    await analyzer.facts("text", { signal });
    assert.equal(listening, 0);
    control.abort();
    assert.equal((await analyzer.analyze("text")).counts.words, 1);
  });
});

describe("when a worker breaks down", () => {
  /** @type {import("prosescope/worker").WorkerAnalyzer} */
  let analyzer;
  before(async () => void (analyzer = await createAnalyzer()));
  after(() => analyzer.dispose());

  test("another does what was pending, in order, live documents included", async () => {
    const live = await analyzer.open(article, { targets: [{ start: 50, end: 60 }] });
    const other = plain.open(article, { targets: [{ start: 50, end: 60 }] });
    await live.report();
    for (let i = 0; i < 300; i++) {
      const text = i % 3 ? "It is not good. " : "\n\nNew. ";
      await live.replace(7 * i, 7 * i + (i % 5), text);
      other.replace(7 * i, 7 * i + (i % 5), text);
      if (i % 100 === 50) await live.report();
    }
    const since = live.revision - 2;
    const running = analyzer.analyze(long);
    const waiting = [live.report(), live.report({ since }), analyzer.analyze("one two")];
    await breakDown();
    assert.deepEqual(await running, plain.analyze(long));
    const [whole, change, last] = await Promise.all(waiting);
    assert.deepEqual(whole, other.report());
    assert.deepEqual(change, other.report({ since }));
    assert.equal(last.counts.words, 2);
    live.close();
    other.close();
  });

  test("by a trap of its module, it is ended, for nobody knows the state that it is in", async () => {
    const live = await analyzer.open("It is good.");
    const [worker] = workers.slice(-1);
    const text = `Trap in ${worker.threadId}`;
    const ended = once(worker, "exit");
    const [report, next, lived] = [analyzer.analyze(text), analyzer.analyze("one"), live.report()];
    await ended;
    assert.deepEqual(await report, plain.analyze(text));
    assert.equal((await next).counts.words, 1);
    assert.equal((await lived).counts.words, 3);
    live.close();
    await assert.rejects(analyzer.analyze("Trap."), ({ message, cause }) => {
      assert.deepEqual([message, cause.message], ["The worker broke down", "unreachable"]);
      return true;
    });
    assert.equal((await analyzer.analyze("one")).counts.words, 1);
  });

  test("again and again, while nothing runs too", async () => {
    const live = await analyzer.open("It is good.");
    for (let i = 0; i < 3; i++) {
      await breakDown();
      assert.equal((await live.report()).counts.words, 3);
    }
    live.close();
  });

  test("of what it was told long ago the next one knows nothing, and says so", async () => {
    const live = await analyzer.open("x");
    for (let i = 0; i < 150; i++) await live.replace(0, 1, "x");
    await live.report();
    await breakDown();
    await assert.rejects(live.report({ since: 0 }), {
      name: "RangeError",
      message: /^options\.since must be 150 or later/,
    });
    assert.equal((await live.report({ since: 150 })).revision, 150);
    live.close();
  });

  test("twice over the same text, the call rejects and the next is done", async () => {
    // The next worker has begun with it too when it says how far it is.
    const running = analyzer.analyze(veryLong, { onProgress: breakDown });
    const next = analyzer.analyze("one");
    await assert.rejects(running, /^Error: The worker broke down$/);
    assert.equal((await next).counts.words, 1);
  });
});

test("after dispose everything rejects, what is pending too", async () => {
  const own = await createAnalyzer();
  const live = await own.open("text");
  const pending = [own.analyze(long), own.analyze("text"), live.report()];
  const outcomes = pending.map((call) => assert.rejects(call, /^Error: The analyzer was disposed of$/));
  own.dispose();
  own.dispose();
  await Promise.all(outcomes);
  await assert.rejects(own.analyze("text"), /^Error: The analyzer was disposed of$/);
  await assert.rejects(live.report(), /^Error: The analyzer was disposed of$/);
  live.close();
});

test("one compilation serves all analyzers and their workers", async () => {
  const { compile } = WebAssembly;
  let compiled = 0;
  WebAssembly.compile = (...args) => (compiled++, compile(...args));
  try {
    const wasm = new URL("../../dist/prosescope.wasm?once", import.meta.url);
    const made = await Promise.all([createAnalyzer({ wasm }), createAnalyzer({ wasm })]);
    for (const each of made) each.dispose();
  } finally {
    WebAssembly.compile = compile;
  }
  assert.equal(compiled, 1);
});
