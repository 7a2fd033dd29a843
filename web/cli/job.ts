/** What is done with one text: the same in this thread and in others. */
import { readFile } from "node:fs/promises";
import type { Analyzer, AnalyzeOptions, AnalyzerOptions, Report } from "prosescope";
import { createAnalyzer } from "prosescope";

import { type AnnotationStyle, githubAnnotations } from "./annotations.js";
import { csvCells, csvRow } from "./csv.js";
import { decode } from "./decode.js";
import { Failure, messageOf } from "./failure.js";
import { only } from "./fields.js";
import { textOfHtml } from "./html.js";
import { breachesOf, type Limits } from "./limits.js";
import { type Lines, linesOfText } from "./positions.js";
import { type ReadableOptions, readable } from "./readable.js";
import type { Source } from "./sources.js";

/** How reports are written. */
export interface Output {
  format: "readable" | "json" | "jsonl" | "csv";
  /** Fields that are asked for; all, or the usual ones of a table, if there are none. */
  fields: readonly string[] | undefined;
  readable: ReadableOptions;
  limits: Limits;
  keepBoilerplate: boolean;
  annotations: AnnotationStyle | undefined;
  /** Whether rows begin with the text's own name, that of a line of JSON. */
  ids: boolean;
}

/** Plain data, so that it can be posted to a thread. */
export interface Setup {
  /** What is made of a text. */
  make: "report" | "facts";
  analyzer: AnalyzerOptions;
  analyze: AnalyzeOptions;
  output: Output;
}

/** What came of a text. */
export interface Result {
  /** What is written to standard output. */
  out: string | Uint8Array;
  /** Lines for standard error. */
  notes: string[];
  /** How many limits are broken. */
  broken: number;
  /** Whether the text could not be read. */
  failed: boolean;
}

/** A text as it was read. */
interface Item {
  file?: string;
  id?: unknown;
  text: string;
  /** Whether places mean this text and not the file. */
  converted: boolean;
  lines: () => Lines;
}

/** What can be asked for among fields, beside those of the report: the text whose places they are. */
export const textField = "text";

export type Job = (source: Source) => Promise<Result>;

/** Makes the job of a thread. */
export async function createJob(setup: Setup): Promise<Job> {
  let analyzer = await createAnalyzer(setup.analyzer);
  return async (source) => {
    let item: Partial<Item> = {};
    try {
      item = named(source);
      const read = await readItem(source, setup.analyze.boilerplate === "keep");
      item = read;
      return setup.make === "facts" ? factsOf(analyzer, read, setup) : reported(analyzer, read, setup);
    } catch (error) {
      // Memory that ran out in the middle of a text leaves nothing to go on with.
      if (error instanceof WebAssembly.RuntimeError) analyzer = await createAnalyzer(setup.analyzer);
      return failed(source, item, error, setup.output);
    }
  };
}

const named = ({ file }: Source): Partial<Item> => (file === undefined ? {} : { file });

async function readItem(source: Source, keep: boolean): Promise<Item> {
  if (source.format === "jsonl") return readLine(source);
  const html = source.format === "html";
  const given = decode(source.bytes ?? (await readFile(source.file!)), html);
  if (!html) return { ...named(source), text: given, converted: false, lines: () => linesOfText(given) };
  const { text, lineAt } = textOfHtml(given, keep);
  return {
    ...named(source),
    text,
    converted: true,
    lines: () => ({ at: (offset) => ({ line: lineAt(offset) }) }),
  };
}

function readLine(source: Source): Item {
  const { json = "", line = 1 } = source;
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    throw new WrongLine('must be an object with a "text"', value);
  const { text } = value;
  return {
    ...named(source),
    ...("id" in value ? { id: value.id } : {}),
    text,
    converted: false,
    // The text stands in one line, whatever lines it has.
    lines: () => ({ at: () => ({ line }) }),
  };
}

/** A line of JSON that holds no text, but perhaps a name. */
class WrongLine extends Failure {
  constructor(
    message: string,
    readonly value: unknown,
  ) {
    super(message);
  }
}

function factsOf(analyzer: Analyzer, { text }: Item, { analyze }: Setup): Result {
  const { sentiment, keywords } = analyze;
  const options = { ...(sentiment && { sentiment }), ...(keywords && { keywords }) };
  return { out: analyzer.facts(text, options), notes: [], broken: 0, failed: false };
}

function reported(analyzer: Analyzer, item: Item, { analyze, output }: Setup): Result {
  return write(analyzer.analyze(item.text, analyze), item, output);
}

/** What is written of a report; of facts there is no text. */
export function write(report: Report, item: Partial<Item>, output: Output): Result {
  const { breaches, unknown } = breachesOf(report, output.limits, output.keepBoilerplate);
  const lines = item.lines?.() ?? { at: () => ({ line: 1 }) };
  const about = item.file === undefined ? "" : `${item.file}: `;
  const annotations =
    output.annotations && breaches.length > 0 ? githubAnnotations(breaches, item.file, lines) : "";
  const data = output.format !== "readable";
  return {
    out: data
      ? written(report, item, output)
      : readable(titleOf(item), item.text, report, breaches, lines, output.readable) + annotations,
    notes: [
      ...unknown.map((words) => `${about}${words}`),
      // Among data they would be taken for it.
      ...(data
        ? annotations
          ? [annotations.trimEnd()]
          : breaches.map(({ message }) => `${about}${message}`)
        : []),
    ],
    broken: breaches.length,
    failed: false,
  };
}

function titleOf({ file, id }: Partial<Item>): string | undefined {
  const named = [file, id].filter((part) => typeof part === "string" || typeof part === "number");
  return named.length > 0 ? named.join(": ") : undefined;
}

function written(report: Report, item: Partial<Item>, { format, fields, ids }: Output): string {
  if (format === "csv")
    return csvRow([item.file ?? "", ...(ids ? [item.id] : []), ...csvCells(report, fields ?? [])]);
  const { file, id, converted, text } = item;
  return record({
    ...(file === undefined ? {} : { file }),
    ...(id === undefined ? {} : { id }),
    ...(fields ? fields.includes(textField) && { text } : converted && { text }),
    report: fields
      ? only(
          report,
          fields.filter((field) => field !== textField),
        )
      : report,
  });
}

const record = (value: unknown): string => JSON.stringify(value);

function failed(source: Source, item: Partial<Item>, error: unknown, { format }: Output): Result {
  const place = [source.file ?? (source.line ? "standard input" : undefined), source.line]
    .filter(Boolean)
    .join(":");
  const message = messageOf(error);
  const value = error instanceof WrongLine ? error.value : undefined;
  const id = typeof value === "object" && value !== null && "id" in value ? { id: value.id } : {};
  return {
    // A line out for each line in, so that those who count lines don't lose their place.
    out: format === "jsonl" || format === "json" ? record({ ...named(source), ...id, error: message }) : "",
    notes: [`prosescope: ${place ? `${place}: ` : ""}${message}`],
    broken: 0,
    failed: true,
  };
}
