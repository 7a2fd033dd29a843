// The tarball of `npm pack`: what is in it, and that it works in an empty project under Node, TypeScript and in a page.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { found, pagesOf, strictPolicy } from "./helpers/pages.mjs";
import { root } from "./helpers/paths.mjs";
import { hashOf, serve } from "./helpers/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "prosescope-tarball-"));
const project = join(folder, "project");
const installed = join(project, "node_modules/prosescope");
after(() => rmSync(folder, { recursive: true, force: true }));
const visit = pagesOf(project);

/** @type {{ filename: string, files: { path: string }[] }} */
let packed;

/** @param {string} name @param {string} content */
function write(name, content) {
  writeFileSync(join(project, name), content);
  return join(project, name);
}

/** What a program prints; what it complains of is part of the failure. @param {string} program @param {string[]} args */
function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: "utf8" });
  assert.equal(status, 0, `${program} ${args.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
  return { stdout, stderr };
}

before(() => {
  const options = { cwd: root, encoding: /** @type {const} */ ("utf8") };
  const answer = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    options,
  );
  [packed] = JSON.parse(answer);
  mkdirSync(project);
  write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
  run("npm", "install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename));
});

describe("npm pack", () => {
  test("lists exactly what is meant", () => {
    const modules = [
      "analyzer",
      "analyzer_options",
      "api",
      "apply_change",
      "arguments",
      "background",
      "disposable",
      "element",
      "element/element_text",
      "element/hardest",
      "element/marks",
      "element/report_element",
      "element/shared_analyzer",
      "element/source",
      "element/strings",
      "element/style",
      "element/view",
      "generated/report",
      "index",
      "inline",
      "instantiate",
      "lexicon",
      "live",
      "load",
      "node",
      "options",
      "packed_report",
      "place",
      "text",
      "wasm",
      "wasm_fetched",
      "wasm_read",
      "worker",
      "worker_node",
      "worker_script",
      "worker_script_node",
      "worker/analyzer",
      "worker/api",
      "worker/document",
      "worker/jobs",
      "worker/protocol",
      "worker/serve",
    ];
    assert.deepEqual(
      packed.files.map(({ path }) => path).sort(),
      [
        ...[
          "LICENSE",
          "README.md",
          "package.json",
          "dist/NOTICES.txt",
          "dist/cli.js",
          "dist/custom-elements.json",
          "dist/prosescope.mjs",
          "dist/prosescope.wasm",
        ],
        ...modules.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]),
      ].sort(),
    );
  });

  test("licences of what it is made of come along", () => {
    const notices = readFileSync(join(installed, "dist/NOTICES.txt"), "utf8");
    const command = readFileSync(join(installed, "dist/cli.js"), "utf8");
    assert.match(command, /^#!\/usr\/bin\/env node\n/);
    for (const name of ["parse5", "entities", "tinyglobby", "fdir", "picomatch"])
      assert.match(notices, new RegExp(`^${name} [\\d.]+ \\(.*\\), in the command$`, "m"));
    for (const name of ["CMU Pronouncing Dictionary", "VADER", "WordNet", "AFINN", "Unicode", "fmt"])
      assert.ok(notices.includes(name), name);
  });

  test("brings nothing else along", () => {
    const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    assert.deepEqual(Object.keys(packages).sort(), ["", "node_modules/prosescope"]);
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    assert.deepEqual(
      [dependencies, peerDependencies, optionalDependencies],
      [undefined, undefined, undefined],
    );
  });

  test("Are The Types Wrong finds nothing, for a package of ES modules", async () => {
    const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
    const tarball = readFileSync(join(folder, packed.filename));
    const { types, problems } = await checkPackage(createPackageFromTarballData(tarball), {
      // No types, so nothing that could be wrong with them.
      excludeEntrypoints: ["./prosescope.wasm", "./custom-elements.json"],
    });
    assert.deepEqual(types, { kind: "included" });
    // The profile \`esm-only\`: neither Node 10 nor \`require\` can have it.
    const others = ["node10", "node16-cjs"];
    assert.deepEqual(
      problems.filter((problem) => !("resolutionKind" in problem && others.includes(problem.resolutionKind))),
      [],
    );
  });

  test("publint finds nothing", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {})),
      [],
    );
  });
});

const four = `import { createAnalyzer } from "prosescope";
const analyzer = await createAnalyzer();
const report = analyzer.analyze("The old ferry is great. Nobody hates it.");
console.log(report.counts.words, report.sentiment.label, typeof report.readability.grade);
`;

const inWorker = four
  .replace('"prosescope"', '"prosescope/worker"')
  .replace("analyzer.analyze", "await analyzer.analyze");

describe("under Node", () => {
  test("four lines work", () => {
    write("four.js", four);
    assert.deepEqual(run(process.execPath, "four.js"), { stdout: "8 positive number\n", stderr: "" });
  });

  test("they work inline, and in a worker with an await more, which doesn't keep the process from its end", () => {
    write("inline.js", four.replace('"prosescope"', '"prosescope/inline"'));
    assert.deepEqual(run(process.execPath, "inline.js"), { stdout: "8 positive number\n", stderr: "" });
    write("worker.js", inWorker);
    assert.deepEqual(run(process.execPath, "worker.js"), { stdout: "8 positive number\n", stderr: "" });
  });

  test("the command is there, by its name", () => {
    const command = join(project, "node_modules/.bin/prosescope");
    write("four.txt", "The old ferry is great. Nobody hates it.");
    const { stdout } = run(command, "--csv", "--fields", "counts.words,sentiment.label", "four.txt");
    assert.equal(stdout, "file,counts.words,sentiment.label\nfour.txt,8,positive\n");
  });

  test("without code from strings too", () => {
    write("four.js", four);
    const { stdout } = run(process.execPath, "--disallow-code-generation-from-strings", "four.js");
    assert.equal(stdout, "8 positive number\n");
  });

  test("in a worker thread, and reports can be posted", () => {
    write(
      "thread.js",
      `import { parentPort } from "node:worker_threads";\n${four.replace("console.log(", "parentPort.postMessage(report); void (")}`,
    );
    write(
      "post.js",
      'import { Worker } from "node:worker_threads";\nnew Worker("./thread.js").on("message", ({ counts }) => console.log(counts.words));\n',
    );
    assert.equal(run(process.execPath, "post.js").stdout, "8\n");
  });

  test("./prosescope.wasm and ./package.json can be asked for, and nothing inside", () => {
    write(
      "resolve.js",
      `
      console.log(import.meta.resolve("prosescope/prosescope.wasm").split("/").slice(-2).join("/"));
      console.log(import.meta.resolve("prosescope/package.json").split("/").at(-1));
      await import("prosescope/dist/analyzer.js").catch((error) => console.log(error.code));
    `,
    );
    const wanted = "dist/prosescope.wasm\npackage.json\nERR_PACKAGE_PATH_NOT_EXPORTED\n";
    assert.equal(run(process.execPath, "resolve.js").stdout, wanted);
  });
});

describe("the wasm option", () => {
  /** @type {typeof import("prosescope")} */
  let prosescope;
  /** @type {Buffer} */
  let bytes;
  const wasm = join(installed, "dist/prosescope.wasm");
  const address = pathToFileURL(wasm);

  before(async () => {
    prosescope = await import(pathToFileURL(join(installed, "dist/node.js")).href);
    bytes = readFileSync(wasm);
  });

  /** Makes an analyzer twice, for what can be read but once must not matter. @param {() => any} source */
  async function works(source) {
    for (let i = 0; i < 2; i++) {
      const analyzer = await prosescope.createAnalyzer({ wasm: source() });
      assert.equal(analyzer.analyze("Two words").counts.words, 2);
      analyzer.dispose();
    }
  }

  const arrayBuffer = () => Uint8Array.from(bytes).buffer;
  const typed = { headers: { "content-type": "application/wasm" } };
  for (const [name, source] of Object.entries({
    "a URL": () => address,
    "an address as a string": () => address.href,
    "a data: URL": () => new URL(`data:application/wasm;base64,${bytes.toString("base64")}`),
    "an ArrayBuffer": arrayBuffer,
    "a Uint8Array": () => new Uint8Array(arrayBuffer()),
    "a part of a larger buffer": () => new Uint8Array([1, 2, 3, ...bytes, 4]).subarray(3, bytes.length + 3),
    "a DataView": () => new DataView(arrayBuffer()),
    "a Buffer": () => bytes,
    "a Response of the type": () => new Response(arrayBuffer(), typed),
    "a Response of the type with parameters": () =>
      new Response(arrayBuffer(), { headers: { "content-type": "application/wasm; charset=utf-8" } }),
    "a Response of another type": () => new Response(arrayBuffer()),
    "a WebAssembly.Module": () => new WebAssembly.Module(arrayBuffer()),
    "a promise of bytes": () => Promise.resolve(bytes),
    "a promise of a Response": () => Promise.resolve(new Response(arrayBuffer(), typed)),
    "a promise of a module": () => WebAssembly.compile(arrayBuffer()),
    "an address over http": undefined,
  })) {
    test(name, async () => {
      if (source) return works(source);
      const server = await serve(join(installed, "dist"), "default-src 'none'");
      try {
        await works(() => new URL("prosescope.wasm", server.address));
        await assert.rejects(prosescope.createAnalyzer({ wasm: `${server.address}none.wasm` }), /404/);
      } finally {
        await server.close();
      }
    });
  }

  test("what is no module of ours is refused, not waited for", async () => {
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    await assert.rejects(prosescope.createAnalyzer({ wasm: empty }), /not the one of this release/);
    await assert.rejects(
      prosescope.createAnalyzer({ wasm: new Uint8Array([1, 2, 3]) }),
      WebAssembly.CompileError,
    );
    await assert.rejects(prosescope.createAnalyzer({ wasm: new Response("", { status: 500 }) }), /500/);
    await assert.rejects(
      prosescope.createAnalyzer({ wasm: Promise.reject(new Error("mine")) }),
      /^Error: mine$/,
    );
    await assert.rejects(prosescope.createAnalyzer({ wasm: new URL("none.wasm", address) }), {
      code: "ENOENT",
    });
  });
});

describe("types", () => {
  const sample = `
    import { createAnalyzer, formulas, type Analyzer, type AnalyzeOptions, type Formula, type Report, type ReportChange } from "prosescope";
    const analyzer: Analyzer = await createAnalyzer({ wasm: new URL("https://example.com/prosescope.wasm") });
    const options: AnalyzeOptions = { words: true, keywords: { limit: 5, maxWords: 2 }, boilerplate: "keep" };
    const report: Report = analyzer.analyze("text", options);
    export const grade: number | null = report.readability.grade;
    export const words: number = report.words?.length ?? 0;
    export const level: "primary" | "middle" | "secondary" | "college" | "graduate" | null = report.readability.level;
    export const reasons: string[] = report.sentiment.terms.flatMap((term) => term.reasons.map((r) => analyzer.explain(r)));
    export const names: string[] = formulas.map((formula: Formula) => formula.name);
    { using other = await createAnalyzer(); other.analyze(""); }
    analyzer.dispose();
    // @ts-expect-error a text is a string
    analyzer.analyze(5);
    // @ts-expect-error no such value
    analyzer.analyze("", { boilerplate: "drop" });
    // @ts-expect-error no such option
    analyzer.analyze("", { limit: 5 });
    // @ts-expect-error no such field
    report.nothing;

    import "prosescope/element";
    const element = document.createElement("prosescope-report");
    element.addEventListener("prosescope-report", ({ detail }) => console.log(detail.report.counts.words));
    export const elements: Report = await element.refresh();

    import { createAnalyzer as createInline } from "prosescope/inline";
    import { createAnalyzer as createWorker, type WorkerAnalyzer, type WorkerDocument } from "prosescope/worker";
    const inline: Analyzer = await createInline();
    const worker: WorkerAnalyzer = await createWorker({ wasm: new Uint8Array() });
    const { signal } = new AbortController();
    export const same: Report = await worker.analyze("text", { ...options, signal, onProgress: (share: number) => share });
    const live: WorkerDocument = await worker.open("text", { signal });
    await live.replace(0, 1, "T");
    export const whole: Report = await live.report();
    export const change: ReportChange = await live.report({ since: 0, signal });
    export const place: [number, number, string] = [live.length, live.revision, live.text];
    { using other = await createWorker(); using document = await other.open(""); }
    // @ts-expect-error a report can't be had at once
    live.report().counts;
  `;
  const tsc = join(root, "node_modules/typescript/bin/tsc");

  for (const [name, module, moduleResolution] of [
    ["nodenext", "nodenext", "nodenext"],
    ["a bundler", "esnext", "bundler"],
  ]) {
    test(`compile for ${name}, with lib es2023 and dom and no other types`, () => {
      write("sample.ts", sample);
      const compilerOptions = {
        ...{ module, moduleResolution, target: "es2022", lib: ["es2023", "dom"], types: [] },
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
      };
      write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["sample.ts"] }));
      run(process.execPath, tsc, "--project", "tsconfig.json");
    });
  }
});

test("in a page, its worker and one of its own, under a strict policy", { timeout: 120_000 }, async () => {
  const at = "/node_modules/prosescope/dist";
  const imports = { "": `${at}/index.js`, "/inline": `${at}/inline.js`, "/worker": `${at}/worker.js` };
  const map = JSON.stringify({
    imports: Object.fromEntries(Object.entries(imports).map(([name, path]) => [`prosescope${name}`, path])),
  });
  const policy = strictPolicy.replace("script-src", `script-src ${hashOf(map)}`);
  write(
    "index.html",
    `<!doctype html><meta charset="utf-8"><title>Test</title>
<script type="importmap">${map}</script><script type="module" src="/page.js"></script>`,
  );
  // A worker has no import map.
  const inOwnWorker = four.replace('"prosescope"', `"${imports[""]}"`);
  write("own_worker.js", inOwnWorker.replace("console.log(", "postMessage([").replace(/\);\n$/, "]);\n"));
  write(
    "page.js",
    `import * as main from "prosescope";
    import * as inline from "prosescope/inline";
    import * as worker from "prosescope/worker";
    const text = "The old ferry is great. Nobody hates it.";
    const said = ({ counts, sentiment, readability }) => [counts.words, sentiment.label, typeof readability.grade];
    const found = {};
    for (const [name, { createAnalyzer }] of Object.entries({ inline, main, worker })) {
      const analyzer = await createAnalyzer();
      found[name] = said(await analyzer.analyze(text));
      analyzer.dispose();
    }

    const own = new Worker("/own_worker.js", { type: "module" });
    own.onerror = (event) => console.error(event.message);
    found.own = await new Promise((resolve) => { own.onmessage = ({ data }) => resolve(data); });

    const started = [];
    globalThis.Worker = class extends Worker {
      constructor(...args) { super(...args); started.push(this); }
    };
    const analyzer = await worker.createAnalyzer();
    const live = await analyzer.open("Nobody hates it.");
    await live.replace(0, 0, "The old ferry is great. ");
    const pending = live.report();
    // What a browser does when a worker breaks down.
    started[0].terminate();
    started[0].dispatchEvent(new ErrorEvent("error", { message: "Out of memory", cancelable: true }));
    found.afterBreakdown = said(await pending);
    found.started = started.length;
    analyzer.dispose();
    globalThis.found = found;`,
  );

  await visit(
    "index.html",
    async (page, asked) => {
      const wanted = [8, "positive", "number"];
      const [main, inline, worker, own, afterBreakdown] = Array(5).fill(wanted);
      assert.deepEqual(await found(page, () => globalThis.found), {
        ...{ main, inline, worker, own, afterBreakdown },
        started: 2,
      });
      // Once for the page, once for the worker that is the page's own.
      assert.equal(asked.filter((path) => path === `${at}/prosescope.wasm`).length, 2);
      assert.ok(!asked.some((path) => /node|wasm_read/.test(path.slice(at.length))));
    },
    { policy },
  );
});

test("from another server, with an import map that vouches for every module", async () => {
  const home = await serve(installed, "", { "access-control-allow-origin": "*" });
  try {
    const modules = packed.files.filter(({ path }) => /^dist\/.*\.m?js$/.test(path)).map(({ path }) => path);
    const integrity = modules.map((path) => {
      const digest = createHash("sha384")
        .update(readFileSync(join(installed, path)))
        .digest("base64");
      return [home.address + path, `sha384-${digest}`];
    });
    const imports = { prosescope: `${home.address}dist/index.js` };
    const map = JSON.stringify({ imports, integrity: Object.fromEntries(integrity) });
    write("elsewhere.js", four.replace("console.log(", "globalThis.found = [").replace(/\);\n$/, "];\n"));
    write(
      "elsewhere.html",
      `<!doctype html><meta charset="utf-8"><title>Test</title>
<script type="importmap">${map}</script><script type="module" src="/elsewhere.js"></script>`,
    );
    const scripts = `'self' 'wasm-unsafe-eval' ${hashOf(map)} ${home.address}`;
    await visit(
      "elsewhere.html",
      async (page) => assert.deepEqual(await found(page, () => globalThis.found), [8, "positive", "number"]),
      { policy: `default-src 'none'; script-src ${scripts}; connect-src ${home.address}` },
    );
  } finally {
    await home.close();
  }
});
