/** The command and its subcommands. Each gives its exit status. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type AnalyzerOptions, createAnalyzer, makeBackground, type OwnWords, type Report } from "prosescope";

import { type Arguments, readArguments } from "./arguments.js";
import { csvRow, usualFields } from "./csv.js";
import { Failure, messageOf } from "./failure.js";
import { valueOf } from "./fields.js";
import { frame, unframe } from "./framed.js";
import { help } from "./help.js";
import { inOrder } from "./in_order.js";
import { type Output, type Result, type Setup, textField, write } from "./job.js";
import { type OwnWordsTable, readOwnWords } from "./own_words.js";
import { createPool } from "./pool.js";
import { createProgress } from "./progress.js";
import { type File, filesOf, openFile, sourcesOf, standardInput } from "./sources.js";

/** What a shell is told. */
export const status = { good: 0, broken: 1, wrong: 2 } as const;

const usualWidth = 80;

/** Reads the command line, and does what it says. */
export async function command(given: readonly string[]): Promise<number> {
  const asked = readArguments(given);
  if (asked.help) return print(help);
  if (asked.version) return printVersions();
  if (asked.names.length === 0 && process.stdin.isTTY)
    throw new Failure("name a file, or pass a text to standard input; prosescope --help tells more");
  const analyzer = await analyzerOptions(asked);
  const sample = await tryOut(analyzer, asked);
  checkFields(asked, sample);
  return asked.command === "merge" ? merge(asked, analyzer) : readTexts(asked, analyzer);
}

async function put(bytes: string | Uint8Array): Promise<void> {
  if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, "drain");
}

async function print(text: string): Promise<number> {
  await put(text);
  return status.good;
}

async function printVersions(): Promise<number> {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const analyzer = await createAnalyzer();
  const { lexicon, algorithm } = analyzer.analyze("").version;
  return print(`prosescope ${version} (algorithm ${algorithm}, lexicon ${lexicon})\n`);
}

/** What analyzers are made with: compiled once, for all threads. */
async function analyzerOptions({ lexicon, background }: Arguments): Promise<AnalyzerOptions> {
  const wasm = await WebAssembly.compile(await readFile(new URL("./prosescope.wasm", import.meta.url)));
  return {
    wasm,
    ...(lexicon === undefined ? {} : { lexicon: await ownWords(lexicon, wasm) }),
    ...(background === undefined ? {} : { background: await bytesOf(background) }),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    // Not a Buffer, which may be a part of memory that is shared.
    return Uint8Array.from(await readFile(path));
  } catch (error) {
    throw new Failure(`${path}: ${messageOf(error)}`);
  }
}

async function ownWords(path: string, wasm: WebAssembly.Module): Promise<OwnWords> {
  const table = readOwnWords(new TextDecoder().decode(await bytesOf(path)), path);
  try {
    (await createAnalyzer({ wasm, lexicon: table.words })).dispose();
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(refusal(error, table, path));
    throw error;
  }
  return table.words;
}

/** Whether a string is a word, the core says; what line that was is known here. */
function refusal({ message }: RangeError, table: OwnWordsTable, path: string): string {
  const [, quoted, why] = /^options\.lexicon: (".*") (is no .*)$/.exec(message) ?? [];
  const place = quoted && table.placeOf(JSON.parse(quoted) as string);
  return place ? `${place}: ${quoted} ${why}` : `${path}: ${message}`;
}

/** The report of no text, which shows what fields there are, and whether all that is given fits. */
async function tryOut(options: AnalyzerOptions, { analyze, background }: Arguments): Promise<Report> {
  try {
    const analyzer = await createAnalyzer(options);
    const sample = analyzer.analyze("", analyze);
    analyzer.dispose();
    return sample;
  } catch (error) {
    if (error instanceof RangeError && background !== undefined)
      throw new Failure(`${background}: this was not made by prosescope background of this release`);
    throw error;
  }
}

function checkFields({ fields, limits, output }: Arguments, sample: Report): void {
  if (fields && output === "readable") throw new Failure("--fields goes with --json, --jsonl or --csv");
  for (const field of [...(fields ?? []), ...limits.fields.map((limit) => limit.field)]) {
    if (field === textField && output.startsWith("json")) continue;
    if (valueOf(sample, field) === undefined)
      throw new Failure(`"${field}" is no field of this report; docs/fields.md lists them`);
  }
}

function outputOf(asked: Arguments, files: readonly File[]): Output {
  const { stdout } = process;
  return {
    format: asked.output,
    fields: asked.fields ?? (asked.output === "csv" ? usualFields : undefined),
    readable: {
      colour: stdout.isTTY && stdout.hasColors(),
      // Some terminals say 0.
      width: stdout.columns || usualWidth,
      hardSentences: asked.hardSentences,
    },
    limits: asked.limits,
    keepBoilerplate: asked.analyze.boilerplate === "keep",
    annotations: asked.annotations,
    ids: files.some(({ format }) => format === "jsonl"),
  };
}

/** Writes reports between what their format has around them. */
function createWriter({ format, fields, ids }: Output) {
  let count = 0;
  const begin = {
    json: "[\n",
    csv: csvRow(["file", ...(ids ? ["id"] : []), ...(fields ?? [])]),
    jsonl: "",
    readable: "",
  }[format];
  return {
    begin: () => put(begin),
    async add(out: string | Uint8Array) {
      if (out.length === 0) return;
      if (format === "json") await put(`${count === 0 ? "" : ",\n"}${out as string}`);
      else await put(format === "jsonl" ? `${out as string}\n` : out);
      count++;
    },
    end: () => put(format === "json" ? `${count === 0 ? "" : "\n"}]\n` : ""),
  };
}

/** The results of all texts, in their order; notes are written when it is their turn. */
async function* resultsOf(
  asked: Arguments,
  setup: Setup,
  files: readonly File[],
): AsyncGenerator<Result, void, undefined> {
  const pool = await createPool(setup, asked.jobs);
  const progress = createProgress(files.some(({ format }) => format === "jsonl") ? undefined : files.length);
  try {
    for await (const result of inOrder(sourcesOf(files), pool.most, pool.job)) {
      progress.note(result.notes);
      yield result;
      progress.add();
    }
  } finally {
    progress.end();
    await pool.close();
  }
}

async function readTexts(asked: Arguments, analyzer: AnalyzerOptions): Promise<number> {
  const files = await filesOf(asked.names, asked.format, asked.output === "jsonl" ? "jsonl" : "text");
  const output = outputOf(asked, files);
  const make = asked.command === "analyze" ? "report" : "facts";
  const results = resultsOf(asked, { make, analyzer, analyze: asked.analyze, output }, files);
  let outcome: number = status.good;
  const note = ({ broken, failed }: Result) => {
    outcome = failed ? status.wrong : broken > 0 ? Math.max(outcome, status.broken) : outcome;
  };

  if (asked.command === "analyze") {
    const writer = createWriter(output);
    await writer.begin();
    for await (const result of results) {
      note(result);
      await writer.add(result.out);
    }
    await writer.end();
  } else if (asked.command === "facts") {
    for await (const result of results) {
      note(result);
      if (!result.failed) await put(frame(result.out as Uint8Array));
    }
  } else {
    async function* facts() {
      for await (const result of results) {
        note(result);
        if (!result.failed) yield result.out as Uint8Array;
      }
    }
    await put(await makeBackground(facts(), analyzer));
  }
  return outcome;
}

async function merge(asked: Arguments, options: AnalyzerOptions): Promise<number> {
  const files = asked.names.length > 0 ? asked.names : [standardInput];
  const pieces: Uint8Array[] = [];
  for (const name of files) {
    const called = name === standardInput ? "standard input" : name;
    for await (const facts of unframe(openFile(name), called)) pieces.push(facts);
  }
  if (pieces.length === 0) throw new Failure("there are no facts to merge");
  const analyzer = await createAnalyzer(options);
  const merged = wellMade(() => analyzer.merge(...pieces));
  if (asked.facts) {
    await put(frame(merged));
    return status.good;
  }
  const output = outputOf(asked, []);
  const writer = createWriter(output);
  const report = wellMade(() => analyzer.reportOf(merged, asked.analyze as object));
  const result = write(report, {}, output);
  await writer.begin();
  await writer.add(result.out);
  await writer.end();
  createProgress(undefined).note(result.notes);
  return result.broken > 0 ? status.broken : status.good;
}

/** Facts that don't fit are the caller's fault. */
function wellMade<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(messageOf(error));
    throw error;
  }
}
