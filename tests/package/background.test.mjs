// @ts-check
// `createAnalyzer({ background })`: what is usual in a site's own archive is no keyword.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { createAnalyzer, makeBackground } from "prosescope";

import { english, german, texts } from "./helpers/texts.mjs";

const places = [
  "Harlow",
  "Whitby",
  "Margate",
  "Dover",
  "Ramsgate",
  "Fowey",
  "Looe",
  "Padstow",
  "Bude",
  "Appledore",
];
const archive = places.map(
  (place) => `The ferry to ${place} was late. Old ferries are slow, said a passenger from ${place}.`,
);
const text = "The ferry sank in a storm off Whitby. Passengers of the ferry swam to the lighthouse.";

/** @param {Uint8Array | PromiseLike<Uint8Array>} [background] @param {string} [of] */
async function reportAgainst(background, of = text) {
  const analyzer = await createAnalyzer({ background });
  const report = analyzer.analyze(of);
  analyzer.dispose();
  return report;
}

/** @param {import("prosescope").Report} report */
const keywordsOf = ({ keywords }) => keywords.map((keyword) => keyword.text);

/** @param {typeof TypeError | typeof RangeError} kind @param {RegExp} message @param {Promise<unknown>} made */
const assertRejected = (kind, message, made) =>
  assert.rejects(made, (/** @type {Error} */ error) => {
    assert.equal(error.constructor, kind, String(error));
    assert.match(error.message, message);
    return true;
  });

describe("a background", () => {
  test("takes what is usual from the list of keywords, and leaves the rest of the report", async () => {
    const before = await reportAgainst();
    const after = await reportAgainst(await makeBackground(archive));
    assert.ok(keywordsOf(before).includes("ferry"));
    assert.ok(!keywordsOf(after).some((keyword) => /ferr/.test(keyword)), keywordsOf(after).join());
    assert.ok(keywordsOf(after).includes("lighthouse"));
    assert.deepEqual({ ...after, keywords: [] }, { ...before, keywords: [] });
  });

  test("gives the same report for the same bytes, which a promise may give", async () => {
    const bytes = await makeBackground(archive);
    assert.deepEqual(await makeBackground([...archive].reverse()), bytes);
    const report = await reportAgainst(bytes);
    assert.deepEqual(await reportAgainst(structuredClone(bytes)), report);
    assert.deepEqual(await reportAgainst(Buffer.from(bytes)), report);
    assert.deepEqual(await reportAgainst(makeBackground(archive)), report);
  });

  test("of no text, or of no word twice, changes nothing", async () => {
    for (const texts of [[], [""], ["", "!", " "], ["The ferry was late."]]) {
      for (const of of [text, english, german]) {
        assert.deepEqual(
          await reportAgainst(await makeBackground(texts), of),
          await reportAgainst(undefined, of),
        );
      }
    }
  });

  test("has up to eight bytes for each word", async () => {
    const words = Array.from({ length: 2000 }, (_, i) => `w${i.toString(36).replace(/\d/g, "q")}x`);
    const bytes = await makeBackground([words.join(", the "), words.join(", the ")]);
    assert.ok(bytes.length > 1000);
    assert.ok(bytes.length <= 8 * new Set(words).size, `${bytes.length}`);
  });

  test("is made of any iterable of any texts, an asynchronous one too", async () => {
    const bytes = await makeBackground(archive);
    assert.deepEqual(await makeBackground(new Set(archive)), bytes);
    async function* later() {
      await null;
      yield* archive;
    }
    assert.deepEqual(await makeBackground(later()), bytes);
    await reportAgainst(await makeBackground([...Object.values(texts), ...Object.values(texts)]));
  });

  test("is refused if it is made of anything else", async () => {
    for (const value of [undefined, null, 5, {}, "a text", () => {}]) {
      await assertRejected(
        TypeError,
        /^texts must be an iterable of strings/,
        makeBackground(/** @type {any} */ (value)),
      );
    }
    await assertRejected(
      TypeError,
      /^texts must hold strings/,
      makeBackground(/** @type {any} */ (["a", 5])),
    );
    await assertRejected(TypeError, /^options /, makeBackground([], /** @type {any} */ (5)));
  });

  test("of a wrong type is a TypeError", async () => {
    for (const background of [null, 5, "bytes", {}, [1, 2], new ArrayBuffer(8), new Uint16Array(8)]) {
      await assertRejected(
        TypeError,
        /^options\.background /,
        createAnalyzer({ background: /** @type {any} */ (background) }),
      );
    }
  });

  test("that is foreign or broken is a RangeError", async () => {
    const bytes = await makeBackground(archive);
    const flipped = bytes.slice();
    flipped[bytes.length - 1] ^= 1;
    const newer = bytes.slice();
    newer[3]++;
    for (const background of [new Uint8Array(0), new Uint8Array(8), bytes.slice(0, -1), flipped, newer]) {
      await assertRejected(RangeError, /^options\.background /, createAnalyzer({ background }));
    }
  });
});
