// Every block of code in README and docs does what it says: JavaScript runs here or in a page (docs_in_pages.test.mjs),
// TypeScript compiles, commands are run on samples, and a block of a kind that nobody runs is refused.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { program, workFolder } from "./helpers/command.mjs";
import { blockOf, blocks, documents, insidePackage, titleOf } from "./helpers/documents.mjs";
import { root } from "./helpers/paths.mjs";

/** A bookmarklet is one expression; element.test.mjs runs it. @param {import("./helpers/documents.mjs").Block} block */
const isBookmarklet = ({ code }) => code.startsWith("javascript:");
const scripts = blocks.filter((block) => ["js", "tsx"].includes(block.kind) && !isBookmarklet(block));

const { folder, write } = workFolder(after);
const inside = insidePackage(after);

test("there is a way to try each kind of block", () => {
  const tried = ["js", "tsx", "jsx", "vue", "svelte", "sh", "http", "html", "tsv", "yaml", "python"];
  for (const block of blocks) assert.ok(tried.includes(block.kind), titleOf(block));
  assert.ok(blocks.length > 15);
});

test("JavaScript and TypeScript compile", () => {
  const files = scripts.map((block) => inside.writeBlock(block, block.kind === "js" ? "mts" : block.kind));
  const compilerOptions = {
    ...{ module: "nodenext", target: "es2022", lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"] },
    ...{ types: [], strict: true, exactOptionalPropertyTypes: true, jsx: "react-jsx" },
    ...{ noEmit: true, skipLibCheck: true },
  };
  const project = inside.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", project], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

describe("JavaScript runs", () => {
  for (const block of scripts.filter(({ kind, name }) => kind === "js" && name === "")) {
    test(titleOf(block), () => {
      const { status, stderr } = spawnSync(process.execPath, [inside.writeBlock(block, "mjs")], {
        encoding: "utf8",
      });
      assert.deepEqual([status, stderr], [0, ""]);
    });
  }
});

describe("commands run", () => {
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  const shell = (/** @type {string} */ script) =>
    spawnSync("bash", ["-uo", "pipefail", "-c", script], { cwd: folder, env, encoding: "utf8" });

  before(() => {
    const article = readFileSync(join(root, "web/page/example.txt"), "utf8");
    write("bin/prosescope", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    write("bin/npx", '#!/bin/sh\nexec "$@"\n');
    // What Hadoop's own command does with a mapper alone.
    write(
      "bin/mapred",
      '#!/bin/bash\nwhile [ $# -gt 0 ]; do case $1 in -input) input=$2;; -output) output=$2;; -mapper) mapper=$2;; esac; shift; done\nmkdir "$output" && bash -c "$mapper" < "$input" > "$output/part-00000"\n',
    );
    shell("chmod +x bin/*");
    for (const name of ["article.md", "docs/intro.md", "docs/more.txt", "corpus.txt"]) write(name, article);
    for (const name of ["a", "b/c"]) write(`posts/${name}.html`, `<h1>Title</h1><p>${article}</p>`);
    write(
      "texts.jsonl",
      `${JSON.stringify({ id: 1, text: article })}\n${JSON.stringify({ text: "Good." })}\n`,
    );
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/prosescope"));
    for (const { kind, name, code } of blocks) if (kind === "tsv") write(name, code);
  });

  const { scripts: named } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const block of blocks.filter(({ kind }) => kind === "sh")) {
    for (const line of block.code.trimEnd().split("\n")) {
      test(`${titleOf(block)}: ${line}`, () => {
        const [, name] = /^npm (?:run )?(\w+)/.exec(line) ?? [];
        // Installing is what tarball.test.mjs does, and the others begin this very test.
        if (name) return assert.ok(name === "install" || name in named, name);
        const { status, stderr } = shell(line);
        // Limits may be broken; anything else is wrong use.
        const allowed = /--m(ax|in)-/.test(line) ? [0, 1] : [0];
        assert.ok(allowed.includes(status ?? -1), `${status}: ${stderr}`);
      });
    }
  }

  test("the workflow's command", () => {
    const { code } = blockOf("docs/guide/README.md", "yaml");
    const [, command] = /- run: (.*)$/m.exec(code) ?? [];
    assert.match(command, /prosescope/);
    const { status, stdout, stderr } = shell(command);
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^::warning file=docs\/intro\.md,line=\d+/m);
  });

  test("Spark's line, with what its pipe does", () => {
    const { code } = blockOf("docs/beyond_one_machine.md", "python");
    const shim = `
import json, subprocess, types
class Lines(list):
    def pipe(self, command):
        done = subprocess.run(command.split(), input="".join(line + "\\n" for line in self), capture_output=True, text=True, check=True)
        return Lines(done.stdout.splitlines())
texts = types.SimpleNamespace(toJSON=lambda: Lines(open("texts.jsonl").read().splitlines()))
spark = types.SimpleNamespace(read=types.SimpleNamespace(json=lambda lines: [json.loads(line) for line in lines]))
`;
    write("spark.py", `${shim}${code}assert [row["report"]["counts"]["words"] for row in reports][1] == 1\n`);
    const { status, stderr } = shell("python3 spark.py");
    assert.equal(status, 0, stderr);
  });
});

test("links lead somewhere", () => {
  for (const document of [...documents, "CONTRIBUTING.md"]) {
    const text = readFileSync(join(root, document), "utf8");
    for (const [, target] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^\w+:/.test(target)) continue;
      assert.ok(existsSync(join(root, dirname(document), target)), `${document} leads to ${target}`);
    }
  }
});
