/** The command line, checked. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { AnalyzeOptions, KeywordMethod, KeywordOptions } from "prosescope";

import { type AnnotationStyle, annotationStyles } from "./annotations.js";
import { Failure, messageOf } from "./failure.js";
import type { Output } from "./job.js";
import { type Limit, type Limits, shorthands } from "./limits.js";
import { type Format, formats } from "./sources.js";

export const subcommands = ["analyze", "facts", "merge", "background"] as const;

export type Subcommand = (typeof subcommands)[number];

/** What the command line asks for. */
export interface Arguments {
  command: Subcommand;
  names: string[];
  help: boolean;
  version: boolean;
  /** The format of all files, if it is given. */
  format: Format | undefined;
  jobs: number;
  analyze: AnalyzeOptions;
  lexicon: string | undefined;
  background: string | undefined;
  output: Output["format"];
  fields: string[] | undefined;
  hardSentences: number;
  limits: Limits;
  annotations: AnnotationStyle | undefined;
  /** Whether `merge` gives facts. */
  facts: boolean;
}

const flag = { type: "boolean" } as const;
const value = { type: "string" } as const;
const values = { type: "string", multiple: true } as const;

const general = {
  help: { ...flag, short: "h" },
  version: { ...flag, short: "V" },
} as const;

const reading = { format: value, jobs: { ...value, short: "j" }, jsonl: flag } as const;

const methods = { keywords: value, sentiment: value, lexicon: value } as const;

const asking = {
  ...methods,
  limit: value,
  "keyword-words": value,
  target: values,
  boilerplate: value,
  words: flag,
  background: value,
} as const;

const writing = {
  json: flag,
  jsonl: flag,
  csv: flag,
  fields: value,
  hard: value,
  max: values,
  min: values,
  "max-sentence-words": value,
  annotations: value,
  ...(Object.fromEntries(Object.keys(shorthands).map((name) => [name, value])) as Record<
    string,
    typeof value
  >),
} as const;

const optionsOf = {
  analyze: { ...general, ...reading, ...asking, ...writing },
  facts: { ...general, ...reading, ...methods },
  merge: { ...general, ...asking, ...writing, facts: flag },
  background: { ...general, ...reading },
} as const;

type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** @throws Failure for what can't be meant. */
export function readArguments(given: readonly string[]): Arguments {
  const [first, ...rest] = given;
  const named = (subcommands as readonly string[]).includes(first ?? "");
  const command = named ? (first as Subcommand) : "analyze";
  const { values: options, positionals: names } = parse(command, named ? rest : given);
  const text = (name: string) => options[name] as string | undefined;
  const list = (name: string) => (options[name] ?? []) as string[];

  const outputs = (["json", "jsonl", "csv"] as const).filter((name) => options[name]);
  if (outputs.length > 1) throw new Failure(`--${outputs[0]} and --${outputs[1]} can't both be written`);

  return {
    command,
    names,
    help: options.help === true,
    version: options.version === true,
    format: choice(text("format"), "format", formats),
    jobs: count(text("jobs"), "jobs", 1) ?? 1,
    analyze: analyzeOptions(options),
    lexicon: text("lexicon"),
    background: text("background"),
    output: outputs[0] ?? "readable",
    fields: text("fields")
      ?.split(",")
      .map((field) => field.trim())
      .filter(Boolean),
    hardSentences: count(text("hard"), "hard", 0) ?? 5,
    limits: {
      fields: [
        ...Object.entries(shorthands).flatMap(([name, limit]) => {
          const bound = amount(text(name), name);
          return bound === undefined ? [] : [{ ...limit, bound }];
        }),
        ...list("max").map((each) => limitOf(each, "max")),
        ...list("min").map((each) => limitOf(each, "min")),
      ],
      sentenceWords: count(text("max-sentence-words"), "max-sentence-words", 1),
    },
    annotations: choice(text("annotations"), "annotations", annotationStyles),
    facts: options.facts === true,
  };
}

function parse(command: Subcommand, given: readonly string[]): { values: Given; positionals: string[] } {
  try {
    const options: NonNullable<ParseArgsConfig["options"]> = optionsOf[command];
    return parseArgs({ args: withSigns(given), options, allowPositionals: true });
  } catch (error) {
    throw new Failure(messageOf(error).split(". To specify")[0]);
  }
}

/** `--min-tone -0.2` as `--min-tone=-0.2`: what begins with a hyphen is taken for an option. */
function withSigns(given: readonly string[]): string[] {
  const joined: string[] = [];
  for (const argument of given) {
    const option = joined.at(-1);
    if (/^-\.?\d/.test(argument) && option !== undefined && /^--m(ax|in)(-\w+)*$/.test(option))
      joined[joined.length - 1] = `${option}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}

function analyzeOptions(options: Given): AnalyzeOptions {
  const text = (name: string) => options[name] as string | undefined;
  const methods: readonly KeywordMethod[] = ["prosescope", "yake", "rake", "textrank"];
  const keywords: KeywordOptions = {};
  const method = choice(text("keywords"), "keywords", methods);
  const limit = count(text("limit"), "limit", 0);
  const maxWords = count(text("keyword-words"), "keyword-words", 1);
  if (method) keywords.method = method;
  if (limit !== undefined) keywords.limit = limit;
  if (maxWords !== undefined) keywords.maxWords = maxWords;

  const analyze: AnalyzeOptions = {};
  const sentiment = choice(text("sentiment"), "sentiment", ["prosescope", "vader"] as const);
  const boilerplate = choice(text("boilerplate"), "boilerplate", ["skip", "keep"] as const);
  const targets = options.target as string[] | undefined;
  if (Object.keys(keywords).length > 0) analyze.keywords = keywords;
  if (sentiment) analyze.sentiment = sentiment;
  if (boilerplate) analyze.boilerplate = boilerplate;
  if (targets) analyze.targets = targets;
  if (options.words) analyze.words = true;
  return analyze;
}

function limitOf(given: string, kind: Limit["kind"]): Limit {
  const [field = "", bound, ...more] = given.split("=");
  if (bound === undefined || more.length > 0)
    throw new Failure(`--${kind} must be a field, an equals sign and a number, not "${given}"`);
  return { field, kind, bound: amount(bound, `${kind} ${field}`)! };
}

function choice<Choice extends string>(
  given: string | undefined,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  if (given === undefined || (choices as readonly string[]).includes(given))
    return given as Choice | undefined;
  throw new Failure(`--${name} must be one of ${choices.join(", ")}, not "${given}"`);
}

function amount(given: string | undefined, name: string): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(given))
    throw new Failure(`--${name} must be a number, not "${given}"`);
  return Number(given);
}

function count(given: string | undefined, name: string, least: number): number | undefined {
  const number = amount(given, name);
  if (number !== undefined && (!Number.isInteger(number) || number < least))
    throw new Failure(`--${name} must be a whole number from ${least}, not "${given}"`);
  return number;
}
