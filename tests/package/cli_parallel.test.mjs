// What docs/beyond_one_machine.md says of one machine: pieces that other processes read give the report of one process.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { program, run, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";

const { folder, write } = workFolder(after);

const passages = ["01_gettysburg_1863", "02_declaration_1776", "03_alice_1865", "04_yes_virginia_1897"].map(
  (name) => readFileSync(join(root, `tests/conformance/passages/${name}.txt`), "utf8"),
);
const corpus = `${passages.join("\n\n\n")}\n\n`.repeat(2);
const lines = Array.from(
  { length: 60 },
  (_, id) => `${JSON.stringify({ id, text: passages[id % 4].slice(id) })}\n`,
).join("");

/** What a shell prints in which `prosescope` is the command. @param {string} script @param {string} input */
function shell(script, input) {
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

write("prosescope", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
shell("chmod +x prosescope", "");

describe("GNU Parallel", () => {
  test("pieces of a text", () => {
    const script =
      "parallel --will-cite --pipe --recend '\\n\\n' --block 4k --keep-order prosescope facts | tee facts | prosescope merge --json";
    assert.equal(shell(script, corpus), run(["--json"], { input: corpus }).stdout);
    const pieces = readFileSync(join(folder, "facts")).toString("latin1").split("PSFF").length - 1;
    assert.ok(pieces > 2, `${pieces} pieces`);
  });

  test("lines", () => {
    const script = "parallel --will-cite --pipe --block 20k --keep-order prosescope --jsonl";
    assert.equal(shell(script, lines), run(["--jsonl"], { input: lines }).stdout);
  });
});

test("a pipe for each part of the lines, as Spark and Hadoop have it", () => {
  const script =
    "split --lines 25 --filter 'prosescope --jsonl --fields counts.words,readability.grade > $FILE.out' && cat *.out";
  const whole = run(["--jsonl", "--fields", "counts.words,readability.grade"], { input: lines });
  assert.equal(shell(script, lines), whole.stdout);
});
