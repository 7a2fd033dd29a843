// Every block of code in README and docs does what it says: JavaScript runs here or in a page, TypeScript compiles, commands
// are run on samples, and a block of a kind that nobody runs is refused.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { build } from "esbuild";
import { chromium } from "playwright-core";

import { browser } from "../../wasm/toolchain/browser.mjs";
import { program, workFolder } from "./helpers/command.mjs";
import { dist, root } from "./helpers/paths.mjs";
import { hashOf, serve } from "./helpers/server.mjs";

/** @typedef {{ document: string, line: number, kind: string, name: string, code: string }} Block */

const documents = [
  "README.md",
  ...["docs", "docs/guide", "docs/measures"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

/** @type {Block[]} */
const blocks = documents.flatMap((document) => {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```(\w*) ?(.*)\n([^]*?)^```$/gm)].map(
    ({ 1: kind, 2: name, 3: code, index }) => ({
      ...{ document, kind, name, code },
      line: text.slice(0, index).split("\n").length,
    }),
  );
});
const titleOf = (/** @type {Block} */ { document, line, kind }) => `${document}:${line} (${kind})`;
const oneOf = (/** @type {string} */ document, /** @type {string} */ kind, name = "") => {
  const [block, ...more] = blocks.filter(
    (each) => each.document === document && each.kind === kind && each.name === name,
  );
  assert.ok(
    block && more.length === 0,
    `${document} has ${more.length + (block ? 1 : 0)} blocks ${kind} ${name}`,
  );
  return block;
};

// Inside the package, whose modules find it by its name.
const inside = join(root, "build/docs");
rmSync(inside, { recursive: true, force: true });
mkdirSync(inside, { recursive: true });
const pathOf = (/** @type {Block} */ { document, line, kind }) =>
  join(inside, `${basename(document, ".md")}_${line}.${kind === "js" ? "mts" : kind}`);
/** A bookmarklet is one expression; element.test.mjs runs it. @param {Block} block */
const isBookmarklet = ({ code }) => code.startsWith("javascript:");
const typed = blocks
  .filter(({ kind }) => ["js", "tsx"].includes(kind))
  .filter((block) => !isBookmarklet(block));
const components = blocks.filter(({ kind }) => ["jsx", "vue", "svelte"].includes(kind));
for (const block of [...typed, ...components]) writeFileSync(pathOf(block), block.code);

const { folder, write } = workFolder(after);

test("there is a way to try each kind of block", () => {
  const tried = ["js", "tsx", "jsx", "vue", "svelte", "sh", "http", "html", "tsv", "yaml", "python"];
  for (const block of blocks) assert.ok(tried.includes(block.kind), titleOf(block));
  assert.ok(blocks.length > 15);
});

test("JavaScript and TypeScript compile", () => {
  const compilerOptions = {
    ...{ module: "nodenext", target: "es2022", lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"] },
    ...{
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      jsx: "react-jsx",
      noEmit: true,
      skipLibCheck: true,
    },
  };
  writeFileSync(join(inside, "tsconfig.json"), JSON.stringify({ compilerOptions, files: typed.map(pathOf) }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "--project", join(inside, "tsconfig.json")],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stdout);
});

describe("JavaScript runs", () => {
  for (const block of typed.filter(({ kind, name }) => kind === "js" && name === "")) {
    test(titleOf(block), () => {
      const path = pathOf(block).replace(/mts$/, "mjs");
      writeFileSync(path, block.code);
      const { status, stderr } = spawnSync(process.execPath, [path], { encoding: "utf8" });
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

  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const block of blocks.filter(({ kind }) => kind === "sh")) {
    for (const line of block.code.trimEnd().split("\n")) {
      test(`${titleOf(block)}: ${line}`, () => {
        const [, name] = /^npm (?:run )?(\w+)/.exec(line) ?? [];
        // Installing is what tarball.test.mjs does, and the others begin this very test.
        if (name) return assert.ok(name === "install" || name in scripts, name);
        const { status, stderr } = shell(line);
        // Limits may be broken; anything else is wrong use.
        const allowed = /--m(ax|in)-/.test(line) ? [0, 1] : [0];
        assert.ok(allowed.includes(status ?? -1), `${status}: ${stderr}`);
      });
    }
  }

  test("the workflow's command", () => {
    const { code } = oneOf("docs/guide/README.md", "yaml");
    const [, command] = /- run: (.*)$/m.exec(code) ?? [];
    assert.match(command, /prosescope/);
    const { status, stdout, stderr } = shell(command);
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^::warning file=docs\/intro\.md,line=\d+/m);
  });

  test("Spark's line, with what its pipe does", () => {
    const { code } = oneOf("docs/beyond_one_machine.md", "python");
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

describe("in a page", { timeout: 120_000 }, () => {
  /** @type {import("playwright-core").Browser} */
  let chrome;
  before(async () => {
    chrome = await chromium.launch({ executablePath: await browser(), args: ["--no-sandbox"] });
  });
  after(() => chrome.close());

  const site = join(folder, "site");
  const grade = /^Grade \d+\.\d$/m;

  /** Components of Vue and Svelte to modules, as their plugins for bundlers do. @type {import("esbuild").Plugin} */
  const compilers = {
    name: "components",
    setup({ onLoad }) {
      onLoad({ filter: /\.vue$/ }, async ({ path }) => {
        const { compileScript, parse } = await import("vue/compiler-sfc");
        const { descriptor } = parse(readFileSync(path, "utf8"), { filename: path });
        const isCustomElement = (/** @type {string} */ tag) => tag === "prosescope-report";
        const templateOptions = { compilerOptions: { isCustomElement } };
        return {
          contents: compileScript(descriptor, { id: "sample", inlineTemplate: true, templateOptions })
            .content,
        };
      });
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { compile } = await import("svelte/compiler");
        return {
          contents: compile(readFileSync(path, "utf8"), { generate: "client", filename: path }).js.code,
        };
      });
    },
  };

  /** A page with a bundle, and beside it what a bundler such as esbuild leaves where it is. @param {string} entry @param {string} [body] */
  async function createPage(entry, body = "") {
    await build({
      entryPoints: [entry],
      outfile: join(site, "page.js"),
      bundle: true,
      format: "esm",
      jsx: "automatic",
      conditions: ["browser"],
      define: {
        ...{
          "process.env.NODE_ENV": '"production"',
          __VUE_OPTIONS_API__: "true",
          __VUE_PROD_DEVTOOLS__: "false",
        },
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      },
      plugins: [compilers],
      logLevel: "error",
    });
    for (const file of ["prosescope.wasm", "worker_script.js"])
      copyFileSync(join(dist, file), join(site, file));
    const head = '<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
    write("site/index.html", `${head}<body>${body}<script type="module" src="page.js"></script>`);
  }

  /** Serves the page under a policy. @param {string} policy @param {(address: string) => Promise<void>} use */
  async function served(policy, use) {
    const server = await serve(site, policy);
    try {
      await use(`${server.address}index.html`);
    } finally {
      await server.close();
    }
  }

  /** A module beside those of the documents. @param {string} name @param {string} code */
  function entry(name, code) {
    writeFileSync(join(inside, name), code);
    return join(inside, name);
  }

  /** Text of a place in the page once there is a grade. @param {string} address @param {string} place @param {string} [typed] */
  async function read(address, place, typed) {
    const page = await chrome.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(address);
    if (typed) await page.locator("#story").fill(typed);
    let found = "";
    for (
      const until = Date.now() + 20_000;
      !grade.test(found) && complaints.length === 0 && Date.now() < until;
    ) {
      found = (await page.locator(place).innerText()).trim();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(complaints, []);
    await page.close();
    return found;
  }

  test("under the strict policy of the guide", async () => {
    const { code } = oneOf("docs/guide/README.md", "http");
    const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(code) ?? [];
    await createPage(pathOf(oneOf("docs/guide/README.md", "js", "page")));
    await served(`${policy}; img-src data:`, async (address) => {
      assert.match(await read(address, "body"), grade);
    });
  });

  test("a component of React with the worker", async () => {
    const path = pathOf(oneOf("docs/guide/README.md", "tsx", "grade.tsx"));
    await createPage(
      entry(
        "react_worker.tsx",
        `import { createRoot } from "react-dom/client";
         import { Grade } from ${JSON.stringify(path)};
         createRoot(document.querySelector("main")).render(<Grade text="The plan is good. It costs little." />);`,
      ),
      "<main></main>",
    );
    await served("", async (address) => assert.match(await read(address, "output"), grade));
  });

  const mounts = {
    jsx: (/** @type {string} */ path) => `import { createElement } from "react";
      import { createRoot } from "react-dom/client";
      import { Editor } from ${JSON.stringify(path)};
      createRoot(document.querySelector("main")).render(createElement(Editor));`,
    vue: (/** @type {string} */ path) => `import { createApp } from "vue";
      import Editor from ${JSON.stringify(path)};
      createApp(Editor).mount("main");`,
    svelte: (/** @type {string} */ path) => `import { mount } from "svelte";
      import Editor from ${JSON.stringify(path)};
      mount(Editor, { target: document.querySelector("main") });`,
  };
  for (const [kind, mount] of Object.entries(mounts)) {
    test(`the element in a component (${kind})`, async () => {
      const path = pathOf(oneOf("docs/guide/element.md", kind));
      await createPage(entry(`${kind}.mjs`, mount(path)), "<main></main>");
      await served("", async (address) => {
        const found = await read(address, "main > p", "The plan is good. It costs little.");
        assert.match(found, grade);
      });
    });
  }

  for (const document of ["README.md", "docs/guide/element.md"]) {
    test(`the element as in ${document}`, async () => {
      const { code } = oneOf(document, "html");
      // A page without a bundler would need an import map.
      await createPage(
        entry("element.mjs", 'import "prosescope/element";'),
        `${code.replace(/<script[^]*<\/script>/, "")}<output></output>`,
      );
      const say = `document.querySelector("prosescope-report").addEventListener("prosescope-report", ({ detail }) => {
        const { grade } = detail.report.readability;
        if (grade !== null) document.querySelector("output").value = "Grade " + grade.toFixed(1);
      });`;
      writeFileSync(join(site, "page.js"), `${say}${readFileSync(join(site, "page.js"), "utf8")}`);
      await served("", async (address) => {
        assert.match(await read(address, "output", "The plan is good. It costs little."), grade);
      });
    });
  }

  test("from a CDN, with the hash that the guide's command gives; and not with another", async () => {
    const { code } = oneOf("docs/guide/README.md", "sh", "hash");
    const hash = execFileSync("bash", ["-c", code], { cwd: folder, encoding: "utf8" });
    const cdn = await serve(dist, "", { "access-control-allow-origin": "*" });
    const html = oneOf("docs/guide/README.md", "html")
      .code.replaceAll("https://cdn.example/prosescope@0.1.0/dist/", cdn.address)
      .replace("<title>", '<link rel="icon" href="data:,"><title>');
    const server = await serve(site, "");
    try {
      write("site/good.html", html.replace("HASH", hash));
      assert.match(await read(`${server.address}good.html`, "body"), grade);
      write("site/bad.html", html.replace("HASH", hashOf("another").slice(8, -1).padEnd(64, "A")));
      await assert.rejects(read(`${server.address}bad.html`, "body"), /integrity/);
    } finally {
      await server.close();
      await cdn.close();
    }
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
