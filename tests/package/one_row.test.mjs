// To add a field or a formula, add a row: a copy of the sources with one row more of each has them in the report, the
// types and the reference page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

import ts from "typescript";

import { root } from "./helpers/paths.mjs";

const copy = mkdtempSync(join(tmpdir(), "prosescope-one-row-"));
after(() => rmSync(copy, { recursive: true, force: true }));

/** @param {string} program @param {string[]} args @param {string | undefined} [input] */
function run(program, args, input) {
  try {
    return execFileSync(program, args, {
      cwd: copy,
      input,
      stdio: ["pipe", "pipe", "pipe"],
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: Buffer, stderr: Buffer }} */ (error);
    throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}

/** @param {string} path @param {string} anchor @param {string} row goes in front of the anchor */
function insert(path, anchor, row) {
  const text = readFileSync(join(copy, path), "utf8");
  assert.equal(
    text.split(anchor).length,
    2,
    `${path} has “${anchor}” not exactly once: change this test's anchor`,
  );
  writeFileSync(join(copy, path), text.replace(anchor, row + anchor));
}

const field = `
      integer("counts.wordsAndSentences", "things", "Words and sentences together.",
              [](source r, std::size_t) { return r.counts[counter::words] + r.counts[counter::sentences]; }),
      `;

const formula = `    {
        .name = "lettersPerWord",
        .title = "Letters per Word",
        .unit = "letters",
        .meaning = "Length of words.",
        .definition = "letters/words",
        .citation = "Nobody (2000). A test.",
        .language = any_language,
        .fewest_words = 7,
        .value = [](const ratios& r) { return r.per_word(counter::letters); },
        .example = gettysburg(4.24),
    },
`;

const text = "The old ferry is great. It carries people to a town.";

test("one row adds a field, and one row adds a formula", { timeout: 300_000 }, async () => {
  for (const name of [
    "wasm",
    "cmake",
    "web/package",
    "CMakeLists.txt",
    "CMakePresets.json",
    "package.json",
    "package-lock.json",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  insert("wasm/core/report/fields.cpp", 'counted<counter::long_words>("counts.longWords"', field.trimStart());
  insert("wasm/core/readability/formulas.cpp", "};\n// clang-format on\n", formula);

  // The sources of fmt and Catch2 that the build found.
  const cache = readFileSync(join(root, "build/native-release/CMakeCache.txt"), "utf8");
  const sources = [...cache.matchAll(/^(FETCHCONTENT_SOURCE_DIR_\w+):\w+=(\/.+)$/gm)].map(
    ([, name, at]) => `-D${name}=${at}`,
  );
  const quick = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DPROSESCOPE_TESTS=OFF"];
  run("cmake", ["-S", ".", "-B", "build", "-G", "Ninja", ...quick, ...sources]);
  run("cmake", ["--build", "build", "--target", "report_bytes", "prosescope_schema_json"]);

  const { generate } = await import(pathToFileURL(join(copy, "web/package/generate.mjs")).href);
  const { typescript, markdown, measures } = generate(
    JSON.parse(readFileSync(join(copy, "build/schema.json"), "utf8")),
  );

  const reader = join(copy, "report.mjs");
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  writeFileSync(reader, ts.transpileModule(typescript, { compilerOptions: options }).outputText);
  const { readReport, formulas, layoutHash } = await import(pathToFileURL(reader).href);
  const packed = run(join(copy, "build/wasm/core/report_bytes"), [], text);
  assert.equal(packed.readUInt32LE(0), layoutHash);
  const { counts, readability } = readReport(Uint8Array.from(packed));

  // In the report …
  assert.equal(counts.words, 11);
  assert.equal(counts.sentences, 2);
  assert.equal(counts.wordsAndSentences, 13);
  assert.equal(readability.lettersPerWord, counts.letters / 11);
  assert.equal(readability.lettersPerWord, 40 / 11);
  assert.ok(readability.error.lettersPerWord > 0);
  assert.ok(
    !readability.unreliable.some(
      (/** @type {{ measure: string }} */ { measure }) => measure === "lettersPerWord",
    ),
  );
  assert.equal(
    formulas.find((/** @type {{ name: string }} */ { name }) => name === "lettersPerWord").citation,
    "Nobody (2000). A test.",
  );
  // … with its neighbours as they were …
  assert.equal(counts.miniWords, 6);
  assert.equal(readability.eflaw, (11 + 6) / 2);
  // … in the types …
  assert.match(
    typescript,
    /\/\*\* Words and sentences together\. Unit: things\. \*\/\n {4}wordsAndSentences: number;/,
  );
  assert.equal(typescript.match(/^ +lettersPerWord: number \| null;$/gm)?.length, 2);
  // … and in the reference.
  assert.match(
    markdown,
    /^\| `counts\.wordsAndSentences` \| `number` \| things \| Words and sentences together\. \|$/m,
  );
  assert.match(markdown, /^\| `readability\.lettersPerWord` \| `number \\\| null` \| letters \|/m);
  assert.match(markdown, /^\| `readability\.error\.lettersPerWord` \|/m);
  assert.match(
    measures,
    /^### Letters per Word\n\n`readability\.lettersPerWord` \(letters\)\. Length of words\.\n\n {4}letters\/words\n\nNobody \(2000\)\. A test\.\n\nMade for texts of 7 words or more\. Holds in any language\.\n\nExample: 4\.24, koRpus/m,
  );
});
