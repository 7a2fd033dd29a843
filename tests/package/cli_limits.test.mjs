// Limits, their exit status, and annotations for a CI.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { run, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";
import { german } from "./helpers/texts.mjs";

const { write } = workFolder(after);
const example = join(root, "web/page/example.txt");
const analyzer = await createAnalyzer();
after(() => analyzer.dispose());
const article = readFileSync(example, "utf8");
const { readability, sentiment, counts, sentences } = analyzer.analyze(article);
const grade = /** @type {number} */ (readability.grade);

describe("status 1 if a limit is broken, else 0", () => {
  for (const [args, broken] of /** @type {[string[], boolean][]} */ ([
    [["--max-grade", String(grade)], false],
    [["--max-grade", String(grade - 0.001)], true],
    [["--min-grade", String(grade + 0.001)], true],
    [["--min-tone", "-0.2"], false],
    [["--min-tone=-.2", "--max-tone", "-.1"], true],
    [["--max-tone", String(sentiment.score)], false],
    [["--min-ease", "99"], true],
    [["--max-words", String(counts.words)], false],
    [["--max-words", String(counts.words - 1)], true],
    [["--min-words", String(counts.words + 1)], true],
    [["--max-sentence-words", String(Math.max(...sentences.map(({ words }) => words)))], false],
    [["--max-sentence-words", String(Math.max(...sentences.map(({ words }) => words)) - 1)], true],
    [["--max", "readability.smog=3"], true],
    [["--max", "readability.smog=30", "--min", "counts.sentences=5"], false],
    [["--max", "readability.smog=30", "--min", "counts.sentences=500"], true],
  ])) {
    test(args.join(" "), () => assert.equal(run([...args, example]).status, broken ? 1 : 0));
  }

  test("one text of many is enough, and what can't be read weighs more", () => {
    const easy = write("easy.txt", "The cat sat on the mat. It was a big cat.");
    assert.equal(run(["--max-grade", "9", easy]).status, 0);
    assert.equal(run(["--max-grade", "9", easy, example, easy]).status, 1);
    const input = `${JSON.stringify({ text: article })}\nno\n${JSON.stringify({ text: article })}\n`;
    assert.equal(run(["--jsonl", "--max-grade", "9"], { input }).status, 2);
  });

  test("what there is not can't be held to a limit, which is said", () => {
    const { status, stderr } = run(["--max-grade", "9"], { input: german });
    assert.equal(status, 0);
    assert.match(stderr, /there is no grade of this text/);
  });

  test("the report says which, and that a short text is judged roughly", () => {
    assert.match(
      run(["--max-grade", "9", example]).stdout,
      new RegExp(`✖ The grade is ${grade.toFixed(2)}, above 9\n`),
    );
    const short = run(["--max-grade", "2"], {
      input: "Interdisciplinary deliberations necessitate perseverance.",
    });
    assert.match(short.stdout, /✖ The grade is [\d.]+, above 2 \(rough: made for \d+ words or more\)/);
  });

  test("beside data, it goes to standard error", () => {
    const { stdout, stderr } = run(["--json", "--max-grade", "9", example]);
    assert.equal(JSON.parse(stdout).length, 1);
    assert.equal(stderr, `${example}: The grade is ${grade.toFixed(2)}, above 9\n`);
  });

  test("furniture and code are not held to a length of sentences", () => {
    const long = "word ".repeat(60);
    const text = `# Title\n\nThe plan is short.\n\n\`\`\`\n${long}\n\`\`\`\n`;
    assert.equal(run(["--max-sentence-words", "20"], { input: text }).status, 0);
    assert.equal(run(["--max-sentence-words", "20"], { input: long }).status, 1);
  });
});

describe("--annotations github", () => {
  /** Commands with their properties. @param {string} text */
  const commandsIn = (text) =>
    [...text.matchAll(/^::(\w+) (.*?)::(.*)$/gm)].map(([, level, properties, message]) => ({
      level,
      ...Object.fromEntries(properties.split(",").map((each) => each.split("="))),
      message,
    }));

  test("an error for the text, and warnings at the sentences that raise the grade most", () => {
    const { status, stdout } = run(["--annotations", "github", "--max-grade", "9", example]);
    assert.equal(status, 1);
    const [error, ...warnings] = commandsIn(stdout);
    assert.deepEqual(error, {
      level: "error",
      file: example,
      line: "1",
      message: `The grade is ${grade.toFixed(2)}, above 9`,
    });
    const hard = sentences
      .filter(({ gradeEffect }) => (gradeEffect ?? 0) <= -0.005)
      .sort((a, b) => Number(a.gradeEffect) - Number(b.gradeEffect))
      .slice(0, 10);
    assert.equal(warnings.length, hard.length);
    warnings.forEach(({ level, file, line, col, message }, i) => {
      assert.deepEqual([level, file], ["warning", example]);
      const before = article.slice(0, hard[i].start).split("\n");
      assert.deepEqual([Number(line), Number(col)], [before.length, (before.at(-1) ?? "").length + 1]);
      assert.match(
        message,
        new RegExp(
          `^This sentence raises the grade by ${Number((-Number(hard[i].gradeEffect)).toFixed(2))}$`,
        ),
      );
    });
  });

  test("a sentence of many lines, and the sentences of a bad tone", () => {
    const path = write(
      "tone.md",
      "The ferry is old.\n\nThis is a terrible,\nhorrible plan.\n\nIt is a great day.\n",
    );
    const { stdout } = run(["--annotations=github", "--min-tone", "0.9", path]);
    const [, warning, ...more] = commandsIn(stdout);
    assert.deepEqual([warning.line, warning.endLine, more.length], ["3", "4", 0]);
    assert.match(warning.message, /^The tone of this sentence is -0\.\d+$/);
  });

  test("lines of HTML are those of the file", () => {
    const path = write(
      "page.html",
      "<!doctype html>\n<title>No</title>\n<nav>Home</nav>\n<p>Short one.\n<p>This\nis one\nof six words.</p>",
    );
    const { stdout } = run(["--annotations=github", "--max-sentence-words", "4", path]);
    const [, { line, endLine, col }] = commandsIn(stdout);
    assert.deepEqual([line, endLine, col], ["5", "7", undefined]);
  });

  test("names are escaped; a text without a name has no place", () => {
    const path = write("a,b:c%.txt", article);
    const { stdout } = run(["--annotations=github", "--max-words", "9", path]);
    assert.match(stdout, /a%2Cb%3Ac%25\.txt,line=1::/);
    assert.match(
      run(["--annotations=github", "--max-words", "1"], { input: "Two words." }).stdout,
      /^::error::The number of words is 2, above 1$/m,
    );
  });

  test("beside data they go to standard error, where GitHub reads them too", () => {
    const { stdout, stderr } = run(["--jsonl", "--annotations=github", "--max-words", "9", example]);
    assert.equal(stdout.split("\n").length, 2);
    assert.match(stderr, /^::error file=/);
  });
});
