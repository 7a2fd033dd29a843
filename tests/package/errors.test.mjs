// Wrong use throws at the boundary, with the argument's name (DESIGN.md section 3).
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { inspect } from "node:util";

import { createAnalyzer } from "prosescope";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

/** @param {unknown} value */
const shown = (value) => inspect(value, { breakLength: Infinity });

/** What is neither undefined nor of the type. */
const every = [null, true, 1, "text", 3n, Symbol("s"), [], {}, () => {}];
const others = {
  string: every.filter((value) => typeof value !== "string"),
  boolean: every.filter((value) => typeof value !== "boolean"),
  number: every.filter((value) => typeof value !== "number"),
  object: [null, true, 1, "text", 3n, Symbol("s"), ["a"], () => {}],
};

/**
 * @param {typeof TypeError | typeof RangeError} kind
 * @param {string} name of the argument, which the message begins with
 * @param {() => unknown} call
 * @param {unknown} value
 */
function assertRefused(kind, name, call, value) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof kind, `${name}: ${shown(value)} gives ${error}`);
    assert.equal(error.constructor, kind);
    assert.ok(error.message.startsWith(`${name} `), `“${error.message}” does not begin with ${name}`);
    return true;
  });
}

/** Options with one of them set. @param {string} path @param {unknown} value */
function withOption(path, value) {
  return path.split(".").reduceRight((inner, name) => ({ [name]: inner }), /** @type {any} */ (value));
}

describe("analyze", () => {
  test("text: a string only", () => {
    for (const value of [undefined, ...others.string, new String("text")]) {
      assertRefused(TypeError, "text", () => analyzer.analyze(value), value);
    }
    assertRefused(TypeError, "text", () => analyzer.analyze(), undefined);
  });

  test("options: an object only", () => {
    for (const value of others.object)
      assertRefused(TypeError, "options", () => analyzer.analyze("", value), value);
    for (const value of others.object) {
      assertRefused(TypeError, "options.keywords", () => analyzer.analyze("", { keywords: value }), value);
    }
  });

  for (const [type, names] of Object.entries({
    boolean: ["words"],
    string: ["sentiment", "boilerplate", "keywords.method"],
    number: ["keywords.limit", "keywords.maxWords"],
  })) {
    for (const name of names) {
      test(`options.${name}: a ${type} only`, () => {
        for (const value of others[type]) {
          assertRefused(
            TypeError,
            `options.${name}`,
            () => analyzer.analyze("", withOption(name, value)),
            value,
          );
        }
        analyzer.analyze("", withOption(name, undefined));
      });
    }
  }

  for (const name of ["keywords.limit", "keywords.maxWords"]) {
    test(`options.${name}: a whole number that is not negative`, () => {
      for (const value of [NaN, Infinity, -Infinity, -1, -0.5, 0.5, 2.5, -(2 ** 53)]) {
        assertRefused(
          RangeError,
          `options.${name}`,
          () => analyzer.analyze("", withOption(name, value)),
          value,
        );
      }
    });
  }

  test("options.keywords.maxWords: at least 1, options.keywords.limit: 0 gives none", () => {
    assertRefused(
      RangeError,
      "options.keywords.maxWords",
      () => analyzer.analyze("", { keywords: { maxWords: 0 } }),
      0,
    );
    assert.deepEqual(analyzer.analyze("The old ferry.", { keywords: { limit: 0 } }).keywords, []);
    assert.deepEqual(analyzer.analyze("The old ferry.", { keywords: { limit: -0 } }).keywords, []);
  });

  for (const [name, values] of Object.entries({
    sentiment: ["", "Prosescope", "afinn", "constructor", "__proto__", "0"],
    boilerplate: ["", "Skip", "drop", "toString", "constructor"],
    "keywords.method": ["", "Yake", "tfidf", "constructor", "__proto__"],
  })) {
    test(`options.${name}: one of those allowed`, () => {
      for (const value of values) {
        assertRefused(
          RangeError,
          `options.${name}`,
          () => analyzer.analyze("", withOption(name, value)),
          value,
        );
      }
    });
  }

  test("options.targets: an array only", () => {
    for (const value of others.object.filter((other) => !Array.isArray(other)).concat({})) {
      assertRefused(TypeError, "options.targets", () => analyzer.analyze("", { targets: value }), value);
    }
  });

  test("options.targets: strings, and places inside the text that aren't empty", () => {
    /** @param {typeof TypeError | typeof RangeError} type @param {string} name @param {unknown} target */
    const refuses = (type, name, target) =>
      assertRefused(
        type,
        `options.targets[1]${name}`,
        () => analyzer.analyze("Ukraine", /** @type {any} */ ({ targets: ["Ukraine", target] })),
        target,
      );
    for (const value of [undefined, null, 5, true, Symbol("Ukraine"), () => "Ukraine"])
      refuses(TypeError, "", value);
    for (const value of [undefined, null, "0", {}]) {
      refuses(TypeError, ".start", { start: value, end: 1 });
      refuses(TypeError, ".end", { start: 0, end: value });
    }
    for (const value of [-1, 0.5, 7, NaN, Infinity]) refuses(RangeError, ".start", { start: value, end: 8 });
    for (const value of [-1, 0.5, 2, 1, 8, NaN, Infinity])
      refuses(RangeError, ".end", { start: 2, end: value });
  });

  test("a wrong call leaves the analyzer as it was", () => {
    const before = analyzer.analyze("The old ferry is great.");
    assert.throws(() => analyzer.analyze("x", { words: 1 }));
    assert.throws(() => analyzer.analyze(5));
    assert.deepStrictEqual(analyzer.analyze("The old ferry is great."), before);
  });

  test("an option that throws when it is read throws that", () => {
    const options = {
      get words() {
        throw new SyntaxError("mine");
      },
    };
    assert.throws(() => analyzer.analyze("", options), new SyntaxError("mine"));
  });
});

describe("explain", () => {
  const [
    {
      reasons: [reason],
    },
  ] = analyzer.analyze("A terrible day.").sentiment.terms;

  test("takes a reason of a report, and words it", () => {
    assert.match(analyzer.explain(reason), /“terrible”/);
    assert.match(analyzer.explain(structuredClone(reason)), /“terrible”/);
    assert.match(
      analyzer.explain({ ...reason, text: "a\ud800b 😀" }),
      /“a\ufffdb 😀”/,
      "the whole text, whatever is in it",
    );
  });

  test("refuses what is none", () => {
    for (const value of [undefined, null, true, 1, "text", 3n, () => {}]) {
      assertRefused(TypeError, "reason", () => analyzer.explain(value), value);
    }
    for (const value of [undefined, ...others.string]) {
      assertRefused(TypeError, "reason.text", () => analyzer.explain({ ...reason, text: value }), value);
      assertRefused(TypeError, "reason.code", () => analyzer.explain({ ...reason, code: value }), value);
    }
    for (const value of [undefined, ...others.number]) {
      assertRefused(TypeError, "reason.amount", () => analyzer.explain({ ...reason, amount: value }), value);
    }
    for (const value of [NaN, Infinity, -Infinity, 1e300]) {
      assertRefused(RangeError, "reason.amount", () => analyzer.explain({ ...reason, amount: value }), value);
    }
    for (const value of ["", "constructor", "Lexicon"]) {
      assertRefused(RangeError, "reason.code", () => analyzer.explain({ ...reason, code: value }), value);
    }
  });
});

describe("createAnalyzer", () => {
  /** @param {typeof TypeError} kind @param {RegExp} message @param {unknown} options */
  const assertRejected = async (kind, message, options) => {
    const made = createAnalyzer(options);
    assert.ok(made instanceof Promise, "what is wrong rejects, and doesn't throw");
    await assert.rejects(made, (error) => {
      assert.equal(error.constructor, kind, `${shown(options)} gives ${error}`);
      assert.match(error.message, message, shown(options));
      return true;
    });
  };

  test("options: an object only", async () => {
    for (const value of others.object) await assertRejected(TypeError, /^options /, value);
  });

  test("options.wasm: nothing but an address, bytes, a Response, a module or a promise of one", async () => {
    for (const wasm of [
      null,
      true,
      1,
      3n,
      Symbol("s"),
      [],
      {},
      () => {},
      Promise.resolve(null),
      Promise.resolve(5),
    ]) {
      await assertRejected(TypeError, /^options\.wasm /, { wasm });
    }
  });

  test("options.lexicon has words and valences", async () => {
    const refused = (/** @type {any} */ error, /** @type {RegExp} */ message, /** @type {any} */ lexicon) =>
      assertRejected(error, message, { lexicon });
    for (const lexicon of [5, null, [], "good"]) await refused(TypeError, /^options\.lexicon /, lexicon);
    await refused(TypeError, /^options\.lexicon\.valences /, { valences: ["good"] });
    await refused(TypeError, /^options\.lexicon\.valences\["good"\] /, { valences: { good: "1" } });
    await refused(RangeError, /^options\.lexicon\.phrases\["a b"\] /, { phrases: { "a b": 4.5 } });
    await refused(RangeError, /^options\.lexicon\.valences\["good"\] /, { valences: { good: NaN } });
    await refused(TypeError, /^options\.lexicon\.easyWords /, { easyWords: "good" });
    await refused(TypeError, /^options\.lexicon\.stopWords /, { stopWords: [5] });
    await refused(RangeError, /^options\.lexicon: /, { valences: { "": 1 } });
    await refused(RangeError, /^options\.lexicon: /, { phrases: { "one two three four five six seven": 1 } });
    await refused(RangeError, /^options\.lexicon: /, { easyWords: ["two words"] });
    // What is never counted as a word would never be found in the list.
    for (const none of ["!!!", ":-)", "", " "]) {
      await refused(RangeError, /^options\.lexicon: /, { easyWords: [none] });
      await refused(RangeError, /^options\.lexicon: /, { stopWords: [none] });
    }
  });

  test("options that are undefined are as none", async () => {
    const made = await createAnalyzer({ lexicon: undefined, background: undefined, wasm: undefined });
    made.dispose();
  });
});

describe("dispose", () => {
  test("ends the analyzer, and a second time does nothing", async () => {
    const mine = await createAnalyzer();
    const [
      {
        reasons: [reason],
      },
    ] = mine.analyze("A terrible day.").sentiment.terms;
    assert.equal(mine.dispose(), undefined);
    const disposed = (/** @type {Error} */ error) =>
      error.constructor === Error && /disposed/.test(error.message);
    assert.throws(() => mine.analyze("text"), disposed);
    assert.throws(() => mine.analyze(""), disposed);
    assert.throws(() => mine.explain(reason), disposed);
    assert.equal(mine.dispose(), undefined);
    assert.throws(() => mine.analyze("text"), disposed);
    assert.equal(analyzer.analyze("Two words").counts.words, 2, "others go on");
  });

  test(
    "is Symbol.dispose where the engine has it",
    { skip: Symbol.dispose ? false : "this engine has no Symbol.dispose" },
    async () => {
      const mine = await createAnalyzer();
      mine[Symbol.dispose]();
      assert.throws(() => mine.analyze("text"), /disposed/);
      mine[Symbol.dispose]();
    },
  );

  test("reports outlive their analyzer", async () => {
    const mine = await createAnalyzer();
    const report = mine.analyze("A terrible day.");
    const copy = structuredClone(report);
    mine.dispose();
    assert.deepStrictEqual(report, copy);
  });
});
