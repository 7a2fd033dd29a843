// The command `prosescope`: what it reads, and how it writes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { run, runBytes, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";
import { english, texts } from "./helpers/texts.mjs";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const { folder, write } = workFolder(after);
const example = join(root, "web/page/example.txt");
const article = readFileSync(example, "utf8");

/** The list that --json prints. @param {string[]} args @param {object} [options] */
function json(args, options) {
  const { status, stdout, stderr } = run(["--json", ...args], options);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return JSON.parse(stdout);
}

const namesOf = (/** @type {{ file: string }[]} */ list) => list.map(({ file }) => file);

describe("what is read", () => {
  test("a file, standard input, and standard input among files", () => {
    const report = analyzer.analyze(article);
    assert.deepEqual(json([example]), [{ file: example, report }]);
    assert.deepEqual(json([], { input: article }), [{ report }]);
    assert.deepEqual(json([example, "-"], { input: "Two words" }), [
      { file: example, report },
      { report: analyzer.analyze("Two words") },
    ]);
  });

  test("every kind of text gives the report of the package", () => {
    const given = Object.entries(texts).map(([name, text]) => {
      const file = write(`kinds/${name}.txt`, text);
      // A byte order mark is how the file is written, no part of what it says.
      return { file, report: analyzer.analyze(text.toWellFormed().replace(/^\ufeff/, "")) };
    });
    assert.deepEqual(json(given.map(({ file }) => file)), given);
  });

  test("folders and patterns, sorted, without what is hidden or installed", () => {
    for (const name of ["b.md", "a.txt", "deep/c.html", "deep/d.TXT"]) write(`site/${name}`, "A word.");
    for (const name of ["e.png", ".hidden/f.txt", "node_modules/g/readme.md"]) write(`site/${name}`, "No.");
    const all = ["site/a.txt", "site/b.md", "site/deep/c.html", "site/deep/d.TXT"];
    assert.deepEqual(namesOf(json(["site"], { cwd: folder })), all);
    assert.deepEqual(namesOf(json(["site/"], { cwd: folder })), all);
    assert.deepEqual(namesOf(json(["site/**/*.{txt,html}"], { cwd: folder })), [all[0], all[2]]);
    assert.deepEqual(namesOf(json(["site/[ab].*", "site/deep"], { cwd: folder })), all);
    assert.deepEqual(namesOf(json([join(folder, "site/*.md")])), [join(folder, "site/b.md")]);
  });

  test("a name with signs of a pattern is a name if there is such a file", () => {
    const path = write("a[1].txt", "A word.");
    assert.deepEqual(namesOf(json([path])), [path]);
  });

  test("UTF-16 with a byte order mark; the encoding that HTML names", () => {
    const little = write("little.txt", Buffer.from("\ufeffNaïve café", "utf16le"));
    const big = write("big.txt", Buffer.from("\ufeffNaïve café", "utf16le").swap16());
    const latin = write("latin.html", Buffer.from('<meta charset="iso-8859-1"><p>Naïve café', "latin1"));
    for (const [item, text] of /** @type {const} */ ([
      [json([little])[0], "Naïve café"],
      [json([big])[0], "Naïve café"],
      [json([latin])[0], "Naïve café\n"],
    ])) {
      assert.deepEqual(item.report, analyzer.analyze(text));
    }
  });

  test("--format, whatever the name", () => {
    const path = write("page", "<h1>Ferry</h1><p>It is old.");
    assert.equal(json(["--format", "html", path])[0].text, "# Ferry\n\nIt is old.\n");
    assert.equal(json(["--format", "html"], { input: "<p>Old" })[0].text, "Old\n");
    assert.equal(json([path])[0].text, undefined);
    assert.equal(json(["--format=text", write("a.html", "<p>Old")])[0].text, undefined);
  });
});

describe("options are those of analyze", () => {
  /** @type {[string[], import("prosescope").AnalyzeOptions][]} */
  const cases = [
    [["--words"], { words: true }],
    [["--sentiment", "vader"], { sentiment: "vader" }],
    [
      ["--keywords", "yake", "--limit", "3", "--keyword-words=2"],
      { keywords: { method: "yake", limit: 3, maxWords: 2 } },
    ],
    [["--limit", "0"], { keywords: { limit: 0 } }],
    [["--boilerplate", "keep"], { boilerplate: "keep" }],
    [["--target", "Lincoln", "--target", "the Union"], { targets: ["Lincoln", "the Union"] }],
  ];
  for (const [args, options] of cases) {
    test(args.join(" "), () => {
      assert.deepEqual(json([...args, example])[0].report, analyzer.analyze(article, options));
    });
  }

  test("--background, made by the command", async () => {
    const path = join(folder, "site.background");
    const { status, stdout } = runBytes([
      "background",
      "--jobs",
      "2",
      example,
      join(root, "README.md"),
      example,
    ]);
    assert.equal(status, 0);
    write("site.background", stdout);
    const other = await createAnalyzer({ background: new Uint8Array(stdout) });
    assert.deepEqual(json(["--background", path, example])[0].report, other.analyze(article));
    assert.notDeepEqual(other.analyze(article).keywords, analyzer.analyze(article).keywords);
    other.dispose();
  });
});

describe("what is written", () => {
  test("--fields are a part of the report", () => {
    const [{ report }] = json(["--fields", "counts.words, readability.grade,keywords", example]);
    const { counts, readability, keywords } = analyzer.analyze(article);
    assert.deepEqual(report, {
      counts: { words: counts.words },
      readability: { grade: readability.grade },
      keywords,
    });
  });

  test("--fields text is what was read", () => {
    const path = write("read.html", "<nav>Home</nav><p>Two words.");
    const fields = (/** @type {string} */ names) => json(["--fields", names, path])[0];
    assert.deepEqual(fields("counts.words"), { file: path, report: { counts: { words: 2 } } });
    assert.deepEqual(fields("text,counts.words"), {
      file: path,
      text: "Two words.\n",
      report: { counts: { words: 2 } },
    });
    assert.equal(json(["--fields", "text"], { input: "Two words." })[0].text, "Two words.");
  });

  test("--csv: a row for each text, quoted where it must be", () => {
    const path = write('odd, "name".txt', english);
    const { stdout } = run([
      "--csv",
      "--fields",
      "counts.words,readability.smog,sentiment.label,keywords",
      path,
      "-",
    ]);
    const { counts, readability, sentiment, keywords } = analyzer.analyze(english);
    assert.deepEqual(stdout.split("\n"), [
      "file,counts.words,readability.smog,sentiment.label,keywords",
      `"${path.replaceAll('"', '""')}",${counts.words},${readability.smog},${sentiment.label},${keywords.map(({ text }) => text).join("; ")}`,
      ",0,,neutral,",
      "",
    ]);
  });

  test("--csv of JSON Lines has their ids", () => {
    const { stdout } = run(["--csv", "--format", "jsonl", "--fields", "counts.words"], {
      input: '{"id":"a,b","text":"One."}\n{"text":"Two words."}\n{"id":7,"text":""}\n',
    });
    assert.equal(stdout, 'file,id,counts.words\n,"a,b",1\n,,2\n,7,0\n');
  });

  test("--json of nothing that could be read is a list", () => {
    const path = write("no.jsonl", "");
    assert.equal(run(["--json", path]).stdout, "[\n]\n");
  });

  test("the readable report: grade, tone, keywords, and a bar for each hard sentence", () => {
    const report = analyzer.analyze(article);
    const { status, stdout } = run(["--hard", "3", example]);
    assert.equal(status, 0);
    const hard = report.sentences
      .filter(({ gradeEffect }) => gradeEffect !== null && gradeEffect < 0)
      .sort((a, b) => /** @type {number} */ (a.gradeEffect) - /** @type {number} */ (b.gradeEffect))
      .slice(0, 3);
    const rows = [...stdout.matchAll(/^ +(\d+):(\d+) +([█▏▎▍▌▋▊▉]+) +\+([\d.]+) +(\d+) words? +(.*)$/gm)];
    assert.equal(rows.length, 3);
    rows.forEach(([, line, column, bar, added, words, excerpt], i) => {
      const { start, gradeEffect, words: count } = hard[i];
      const before = article.slice(0, start).split("\n");
      assert.deepEqual([Number(line), Number(column)], [before.length, (before.at(-1) ?? "").length + 1]);
      assert.equal(added, (-(/** @type {number} */ (gradeEffect))).toFixed(2));
      assert.equal(Number(words), count);
      assert.ok(article.slice(start).startsWith(excerpt.replace("…", "")), excerpt);
      assert.ok(bar.length <= 10 && (i > 0 || bar === "█".repeat(10)));
    });
    assert.match(stdout, new RegExp(`Grade +${report.readability.grade?.toFixed(1)} ±`));
    assert.ok(stdout.includes(report.keywords[0].text));
    assert.ok(stdout.split("\n").every((line) => line.length <= 80 || line.includes("About")));
    assert.doesNotMatch(run(["--hard", "0", example]).stdout, /█/);
  });

  test("nothing in a text or a name moves the terminal's cursor", () => {
    const path = write("a\x1b[2Jb.txt", `${english}\n\nThe \x1b[31mred\x1b[0m \u202eferry \x07is old.`);
    const { stdout } = run([path]);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f\u202e]/);
  });

  test("--jobs changes no byte", () => {
    const names = Array.from({ length: 12 }, (_, i) =>
      write(`many/${i}.txt`, article.slice(0, 300 * (12 - i))),
    );
    for (const output of ["--json", "--csv", "--hard=2"]) {
      const one = run([output, ...names]);
      assert.deepEqual(run([output, "--jobs", "3", ...names]), one);
      assert.equal(one.status, 0);
    }
  });
});

describe("--help and --version", () => {
  test("--help names every option, and fits a terminal", () => {
    const { status, stdout } = run(["--help"]);
    assert.equal(status, 0);
    const source = readFileSync(join(root, "web/cli/arguments.ts"), "utf8");
    const limits = readFileSync(join(root, "web/cli/limits.ts"), "utf8");
    const names = [
      ...[...source.matchAll(/^ {2}"?([a-z-]+)"?: (?:flag|value|values|\{ \.\.\.(?:flag|value))/gm)].map(
        ([, name]) => name,
      ),
      ...[...limits.matchAll(/^ {2}"([a-z-]+)": \{/gm)].map(([, name]) => name),
    ];
    assert.ok(names.length > 20);
    for (const name of names) assert.ok(stdout.includes(`--${name}`), name);
    assert.ok(stdout.split("\n").every((line) => line.length <= 100));
    assert.equal(run(["facts", "-h"]).stdout, stdout);
  });

  test("--version is that of package.json and of the numbers", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { algorithm, lexicon } = analyzer.analyze("").version;
    assert.equal(
      run(["--version"]).stdout,
      `prosescope ${version} (algorithm ${algorithm}, lexicon ${lexicon})\n`,
    );
  });
});

describe("wrong use ends with status 2, and says what is wrong", () => {
  const none = join(folder, "none.txt");
  /** @type {[string[], RegExp][]} */
  const cases = [
    [[none], /none\.txt: there is no such file/],
    [["none*.txt"], /none\*\.txt: no file fits this/],
    [["--nonsense"], /Unknown option '--nonsense'/],
    [["--json", "--csv"], /--json and --csv/],
    [["--format", "pdf"], /--format must be one of text, markdown, html, jsonl, not "pdf"/],
    [["--limit", "-1"], /limit/],
    [["--limit", "1.5"], /--limit must be a whole number from 0/],
    [["--keyword-words", "0"], /--keyword-words must be a whole number from 1/],
    [["--jobs", "0"], /--jobs must be a whole number from 1/],
    [["--sentiment", "mine"], /--sentiment must be one of prosescope, vader/],
    [["--keywords", "mine"], /--keywords must be one of/],
    [["--boilerplate", "drop"], /--boilerplate must be one of/],
    [["--fields", "counts.words"], /--fields goes with --json, --jsonl or --csv/],
    [["--csv", "--fields", "text"], /"text" is no field/],
    [["--json", "--fields", "counts.nothing"], /"counts\.nothing" is no field/],
    [["--json", "--fields", "constructor"], /"constructor" is no field/],
    [["--max-grade", "nine"], /--max-grade must be a number, not "nine"/],
    [["--max", "counts.words"], /--max must be a field, an equals sign and a number/],
    [["--max", "counts.nothing=3"], /"counts\.nothing" is no field/],
    [["--annotations", "mine"], /--annotations must be one of github/],
    [["--lexicon", none], /none\.txt: /],
    [["--background", example], /example\.txt: this was not made by prosescope background/],
    [["facts", "--json"], /Unknown option '--json'/],
    [["merge", "--jobs", "2"], /Unknown option '--jobs'/],
  ];
  for (const [args, message] of cases) {
    test(args.join(" "), () => {
      const { status, stdout, stderr } = run(args, { input: "A text." });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, message);
      assert.match(stderr, /^prosescope: /);
      assert.doesNotMatch(stderr, / at .*\.js:/);
    });
  }

  test("nothing is written if one of the names is wrong", () => {
    assert.equal(run(["--csv", example, none]).stdout, "");
  });
});
