// The same report, to the bit, in every runtime, from every entry, and by the command.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { page, texts } from "../package/helpers/texts.mjs";
import { createProject, programs } from "./package.mjs";

const { write, run } = createProject(after);
const text = `${page}\n\n${texts.emoji}`.toWellFormed();
const analyzer = await createAnalyzer();
const report = analyzer.analyze(text, { words: true });
analyzer.dispose();

const denoArgs = ["run", "--allow-all", "--no-prompt", "--node-modules-dir=manual"];
/** @type {Record<string, { program: string, args: string[], version: RegExp }>} */
const runtimes = {
  "Node 22": { program: join(programs, "node22/bin/node"), args: [], version: /^v22\./ },
  "Node 24": { program: join(programs, "node24/bin/node"), args: [], version: /^v24\./ },
  Deno: { program: join(programs, ".bin/deno"), args: denoArgs, version: /^deno \d/ },
  Bun: { program: join(programs, ".bin/bun"), args: [], version: /^\d/ },
};

for (const entry of ["prosescope", "prosescope/inline", "prosescope/worker"]) {
  write(
    `${entry.replace("/", "_")}.js`,
    `import { createAnalyzer } from "${entry}";
     const analyzer = await createAnalyzer();
     console.log(JSON.stringify(await analyzer.analyze(${JSON.stringify(text)}, { words: true })));
     await analyzer.dispose();`,
  );
}

for (const [name, { program, args, version }] of Object.entries(runtimes)) {
  describe(name, () => {
    test("is what it is called", () => assert.match(run(program, ["--version"]).stdout, version));

    for (const entry of ["prosescope", "prosescope_inline", "prosescope_worker"]) {
      test(entry.replace("_", "/"), () => {
        const { status, stdout, stderr } = run(program, [...args, `${entry}.js`]);
        assert.equal(status, 0, stderr);
        assert.deepEqual(JSON.parse(stdout), report);
      });
    }

    test("the command, in one thread and in two", () => {
      for (const jobs of ["1", "2"]) {
        const command = ["node_modules/prosescope/dist/cli.js", "--jsonl", "--words", "--jobs", jobs];
        const input = `${JSON.stringify({ id: 1, text })}\n`.repeat(3);
        const { status, stdout, stderr } = run(program, [...args, ...command], input);
        assert.equal(status, 0, stderr);
        assert.deepEqual(
          stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)),
          Array.from({ length: 3 }, () => ({ id: 1, report })),
        );
      }
    });
  });
}
