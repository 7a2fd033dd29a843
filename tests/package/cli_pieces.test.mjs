// Facts of pieces and what they merge to, so that a corpus can be split anywhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { run, runBytes, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";
import { dice } from "./helpers/random.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());
const { write } = workFolder(after);
const article = readFileSync(join(root, "web/page/example.txt"), "utf8");

/** A text cut behind blank lines, by chance. @param {string} text @param {(below: number) => number} roll */
function pieces(text, roll) {
  const cuts = [...text.matchAll(/\n\n/g)].map((m) => m.index + 2).filter(() => roll(3) === 0);
  return [0, ...cuts].map((begin, i) => text.slice(begin, cuts[i]));
}

/** Facts of a piece. @param {string} input @param {string[]} options */
function facts(input, ...options) {
  const { status, stdout, stderr } = runBytes(["facts", ...options], { input });
  assert.deepEqual([status, stderr], [0, ""]);
  return stdout;
}

describe("facts and merge", () => {
  test("what is merged prints what the whole prints, to the bit", () => {
    const parts = pieces(article, dice(3)).map((piece) => facts(piece));
    assert.ok(parts.length > 2);
    for (const options of [
      ["--json", "--words", "--target=Lincoln"],
      ["--csv"],
      ["--json", "--limit", "3", "--max-grade=9"],
    ]) {
      const whole = run(options, { input: article });
      assert.deepEqual(run(["merge", ...options], { input: Buffer.concat(parts) }), whole);
    }
  });

  test("facts of files stand one behind another; merged facts merge on", () => {
    const files = pieces(article, dice(5)).map((piece, i) => write(`piece${i}.txt`, piece));
    const all = runBytes(["facts", "--jobs", "2", ...files]).stdout;
    const [first, ...rest] = files;
    const begin = runBytes(["facts", first]).stdout;
    const end = runBytes(["merge", "--facts"], { input: runBytes(["facts", ...rest]).stdout }).stdout;
    const whole = run(["--json"], { input: article }).stdout;
    assert.equal(run(["merge", "--json"], { input: all }).stdout, whole);
    assert.equal(
      run(["merge", "--json", write("begin.facts", begin), write("end.facts", end)]).stdout,
      whole,
    );
  });

  test("bytes of analyzer.facts are read as they are, and those of the command are the same", () => {
    const own = analyzer.facts(article);
    const path = write("own.facts", own);
    assert.equal(run(["merge", "--json", path]).stdout, run(["--json"], { input: article }).stdout);
    const framed = facts(article);
    assert.deepEqual(new Uint8Array(framed.subarray(framed.length - own.length)), own);
  });

  test("other methods, and own words, on both sides", () => {
    const lexicon = write("own.tsv", "war\tvalence\t3\n");
    const options = ["--sentiment=vader", "--keywords=yake", "--lexicon", lexicon];
    const merged = run(["merge", "--json", ...options], { input: facts(article, ...options) });
    assert.deepEqual(merged, run(["--json", ...options], { input: article }));
  });

  test("the readable report has places for sentences, for facts hold no text", () => {
    const { stdout } = run(["merge"], { input: facts(article) });
    assert.match(stdout, /^ +\d+–\d+ +█{10} \+\d/m);
  });

  test("no facts, half of them, or those of others are told, with status 2", () => {
    const good = facts(article);
    for (const [input, args, message] of /** @type {[string | Uint8Array, string[], RegExp][]} */ ([
      ["", [], /there are no facts to merge/],
      [article, [], /standard input: these are no facts/],
      [good.subarray(0, 7), [], /standard input: these are no facts/],
      [good.subarray(0, good.length - 1), [], /standard input: the end of the facts is missing/],
      [Buffer.concat([good, Buffer.from("rest of something")]), [], /standard input: these are no facts/],
      [
        Buffer.concat([good.subarray(0, 200), Buffer.alloc(good.length - 200)]),
        [],
        /facts\[0\] must be made by/,
      ],
      [good, ["--sentiment", "vader"], /must be made for/],
      [good, ["--lexicon", write("a.tsv", "war\tvalence\t3\n")], /facts\[0\] must be made by/],
    ])) {
      const { status, stdout, stderr } = run(["merge", ...args], { input });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, message);
    }
  });
});
