// JSON Lines in and out, and how pipes are kept: the contract that Spark's and Hadoop's pipes, GNU Parallel and other programs rely on.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { jsonLines, run, start, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";
import { dice } from "./helpers/random.mjs";
import { texts } from "./helpers/texts.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());
const { write } = workFolder(after);
const article = readFileSync(join(root, "web/page/example.txt"), "utf8");

const linesOf = (/** @type {unknown[]} */ values) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

for (const jobs of ["1", "3"]) {
  describe(`--jsonl with ${jobs} threads`, () => {
    test("a line for each line, in their order, with the id as it was", () => {
      const roll = dice(8);
      const items = Array.from({ length: 60 }, (_, id) => ({
        id,
        text: article.slice(0, roll(article.length)),
      }));
      const { status, stdout, stderr } = run(["--jsonl", "--jobs", jobs], { input: linesOf(items) });
      assert.deepEqual([status, stderr], [0, ""]);
      assert.deepEqual(
        jsonLines(stdout),
        items.map(({ id, text }) => ({ id, report: analyzer.analyze(text) })),
      );
    });

    test("every kind of text; ids of any kind, and none", () => {
      const ids = ["a", 7, null, false, { of: ["site", 3] }, ""];
      const items = Object.values(texts).map((text, i) =>
        i % 7 === 6 ? { text } : { id: ids[i % 7], text },
      );
      const { stdout } = run(["--jsonl", "--jobs", jobs], { input: linesOf(items) });
      assert.deepEqual(
        jsonLines(stdout),
        items.map(({ text, ...rest }) => ({ ...rest, report: analyzer.analyze(text) })),
      );
    });

    test("a line that is no text gives an error in its place, and status 2", () => {
      const input =
        '{"text":"One."}\n{"id":5,"text":6}\nno\n[]\n"text"\n\n  \n{"id":"last","text":"Two words."}';
      const { status, stdout, stderr } = run(["--jsonl", "--fields=counts.words", "--jobs", jobs], { input });
      assert.equal(status, 2);
      const lines = jsonLines(stdout);
      assert.deepEqual(lines[0], { report: { counts: { words: 1 } } });
      assert.deepEqual(lines[1], { id: 5, error: 'must be an object with a "text"' });
      assert.deepEqual(Object.keys(lines[2]), ["error"]);
      assert.deepEqual(lines.slice(3, 5), [lines[4], lines[3]]);
      assert.deepEqual(lines[5], { id: "last", report: { counts: { words: 2 } } });
      assert.equal(lines.length, 6);
      assert.match(stderr, /^prosescope: standard input:2: must be an object with a "text"\n/);
      assert.match(stderr, /standard input:5: /);
    });

    test("an answer doesn't wait for the next question", async () => {
      const child = start("--jsonl", "--fields", "counts.words", "--jobs", jobs);
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const text of ["One.", "Two words.", "Now three words."]) {
        child.stdin.write(linesOf([{ text }]));
        const { value } = await answers.next();
        assert.equal(JSON.parse(value).report.counts.words, text.split(" ").length);
      }
      child.stdin.end();
      assert.deepEqual(await once(child, "close"), [0, null]);
    });
  });
}

test("lines end with a line feed, not with what Unicode also calls the end of a line", () => {
  const input = '{"id":"\u2028","text":"One\u2029word"}\r\n{"id":2,"text":""}\r\n';
  const { stdout } = run(["--jsonl", "--fields", "counts.words"], { input });
  assert.deepEqual(
    jsonLines(stdout).map(({ id }) => id),
    ["\u2028", 2],
  );
});

test("files of JSON Lines, beside others", () => {
  const lines = write("a.jsonl", linesOf([{ id: 1, text: "One." }, { text: "Two words." }]));
  const plain = write("b.txt", "Now three words.");
  const { stdout } = run(["--jsonl", "--fields", "counts.words", lines, plain]);
  assert.deepEqual(jsonLines(stdout), [
    { file: lines, id: 1, report: { counts: { words: 1 } } },
    { file: lines, report: { counts: { words: 2 } } },
    { file: plain, report: { counts: { words: 3 } } },
  ]);
});

describe("memory is bounded", () => {
  test("a reader that stops stops the command: what it was given waits outside", async () => {
    const child = start("--jsonl", "--jobs", "2");
    const line = linesOf([{ text: article }]);
    let written = 0;
    // Nobody reads the answers; the pipes in between hold less than this.
    const limit = 4 * 2 ** 20;
    while (written < limit) {
      const full = !child.stdin.write(line);
      written += line.length;
      if (!full) continue;
      const stopped = Symbol("stopped");
      const pause = new Promise((resolve) => setTimeout(resolve, 1500, stopped));
      if ((await Promise.race([once(child.stdin, "drain"), pause])) === stopped) break;
    }
    assert.ok(written < limit, `${written} bytes were taken`);
    child.stdin.on("error", () => {});
    child.kill();
    await once(child, "close");
  });

  test("what goes wrong ends it though standard input stays open", async () => {
    const child = start("merge");
    let told = "";
    child.stderr.on("data", (data) => (told += data));
    child.stdin.on("error", () => {});
    child.stdin.write("These are no facts, and more may come.");
    assert.deepEqual(await once(child, "close"), [2, null]);
    assert.equal(told, "prosescope: standard input: these are no facts\n");
  });

  test("a reader that has enough ends it, without a complaint", async () => {
    const child = start("--jsonl");
    child.stdin.on("error", () => {});
    const complaints = [];
    child.stderr.on("data", (data) => complaints.push(String(data)));
    child.stdin.write(linesOf(Array.from({ length: 50 }, () => ({ text: article }))));
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.end(linesOf(Array.from({ length: 50 }, () => ({ text: article }))));
    assert.deepEqual(await once(child, "close"), [0, null]);
    assert.deepEqual(complaints, []);
  });
});
