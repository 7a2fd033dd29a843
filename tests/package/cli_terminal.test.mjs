// On a terminal: colours, and a line that counts. `script` (bsdutils, on every Debian) makes one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, test } from "node:test";

import { program, run, workFolder } from "./helpers/command.mjs";
import { root } from "./helpers/paths.mjs";

const { folder, write } = workFolder(after);
const example = join(root, "web/page/example.txt");
const escape = "\x1b[";

/** What a terminal gets. @param {string} command @param {NodeJS.ProcessEnv} [env] */
function onTerminal(command, env = {}) {
  const others = { ...process.env };
  // Node shows no colours where CI says so.
  for (const name of ["NO_COLOR", "FORCE_COLOR", "CI"]) delete others[name];
  const { stdout } = spawnSync(
    "script",
    ["-qec", `"${process.execPath}" "${program}" ${command}`, "/dev/null"],
    {
      cwd: folder,
      env: { ...others, TERM: "xterm-256color", ...env },
      encoding: "utf8",
    },
  );
  return stdout;
}

test("colours on a terminal only, and not with NO_COLOR", () => {
  assert.ok(onTerminal(`"${example}"`).includes(escape));
  assert.ok(!onTerminal(`"${example}"`, { NO_COLOR: "1" }).includes(escape));
  assert.ok(!run([example]).stdout.includes(escape));
});

test("progress on a terminal, of which nothing is left; and none in a pipe", () => {
  const line = `${JSON.stringify({ text: "The old ferry is great. ".repeat(400) })}\n`;
  const path = write("many.jsonl", line.repeat(400));
  const shown = onTerminal(`--jsonl --fields counts.words "${path}" > out.jsonl`);
  assert.match(shown.replaceAll(`\r${escape}K`, "\n"), /\n\d+ texts, \d+ a second/);
  assert.ok(shown.endsWith(`\r${escape}K`));
  assert.equal(run(["--jsonl", "--fields", "counts.words", path]).stderr, "");
});

test("without a name, on a terminal, nothing is waited for", () => {
  assert.match(onTerminal(""), /name a file, or pass a text to standard input/);
});
