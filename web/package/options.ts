/** Options of `analyze`. */
export interface AnalyzeOptions {
  /** Adds `report.words`. Default: false. */
  words?: boolean;
  /** How keywords are found. */
  keywords?: KeywordOptions;
  /**
   * The algorithm of the tone. Default: `"prosescope"`. `"vader"` is the published VADER, exactly, on the whole text as
   * given, furniture and other languages included. It knows no targets: the tone towards `targets` and keywords is that of
   * `"prosescope"` in either.
   */
  sentiment?: "prosescope" | "vader";
  /** Whether lines that are page furniture count in measures, tone and keywords. Default: `"skip"`. */
  boilerplate?: "skip" | "keep";
  /**
   * Adds `report.targets`: the tone towards each. A name means all its places, parts of it that stand alone (“Blinken” for
   * “Antony Blinken”), its initials, and pronouns where it is plain; a place means what is named there.
   */
  targets?: readonly Target[];
}

const keywordMethods = ["prosescope", "yake", "rake", "textrank"] as const;

/** An algorithm that finds keywords. */
export type KeywordMethod = (typeof keywordMethods)[number];

/** A name, or a place of the text that isn't empty: UTF-16 code units, `end` exclusive. */
export type Target = string | { start: number; end: number };

/** The options of `analyze` for facts, which hold no text: a target is a name. */
export interface ReportOptions extends Omit<AnalyzeOptions, "targets"> {
  /** Adds `report.targets`: the tone towards each of these names. */
  targets?: readonly string[];
}

/** How keywords are found. */
export interface KeywordOptions {
  /** The most keywords that are given: a whole number from 0. Default: 10. */
  limit?: number;
  /** The most words of a keyword: a whole number from 1. Default: 3. */
  maxWords?: number;
  /**
   * The algorithm. Default: `"prosescope"`. The others are published ones, for comparison: YAKE! (Campos et al. 2020),
   * RAKE (Rose et al. 2010) and TextRank (Mihalcea & Tarau 2004).
   */
  method?: KeywordMethod;
}

/** Options as the core takes them. */
export interface CheckedOptions {
  words: boolean;
  keepBoilerplate: boolean;
  vader: boolean;
  limit: number;
  maxWords: number;
  /** As facts::keyword_method numbers them. */
  keywordMethod: number;
  targets: readonly Target[] | undefined;
}

const largest = 2 ** 32 - 1;

export function checkObject(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object`);
  }
  return value as Record<string, unknown>;
}

function checkBoolean(value: unknown, name: string, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value !== "boolean") throw new TypeError(`${name} must be a boolean`);
  return value;
}

function checkCount(value: unknown, name: string, least: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number`);
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`${name} must be a whole number from ${least}`);
  return Math.min(value, largest);
}

function checkChoice<Choice extends string>(
  value: unknown,
  name: string,
  choices: readonly Choice[],
): Choice {
  if (value === undefined) return choices[0]!;
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  if (!(choices as readonly string[]).includes(value)) {
    throw new RangeError(`${name} must be one of ${choices.map((choice) => `"${choice}"`).join(", ")}`);
  }
  return value as Choice;
}

/**
 * Checks that two numbers are a place of a text so long, `start` before `end` by `least` at the least.
 */
function checkBounds(start: unknown, end: unknown, length: number, name: string, least: number): void {
  if (typeof start !== "number") throw new TypeError(`${name}start must be a number`);
  if (typeof end !== "number") throw new TypeError(`${name}end must be a number`);
  if (!Number.isInteger(start) || start < 0 || start + least > length)
    throw new RangeError(`${name}start must be a whole number from 0, inside the text`);
  if (!Number.isInteger(end) || end < start + least || end > length)
    throw new RangeError(
      `${name}end must be a whole number ${least > 0 ? "above" : "from"} start, inside the text`,
    );
}

/** Checks the place of an edit in a text so long. */
export function checkPlace(start: unknown, end: unknown, length: number): void {
  checkBounds(start, end, length, "", 0);
}

function checkTargets(value: unknown, length: number | undefined): readonly Target[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new TypeError("options.targets must be an array");
  return (value as unknown[]).map((target, i) => {
    const name = `options.targets[${i}]`;
    if (typeof target === "string") return target;
    if (typeof target !== "object" || target === null)
      throw new TypeError(`${name} must be a string or { start, end }`);
    if (length === undefined)
      throw new RangeError(`${name} must be a string: facts hold no text to point into`);
    const { start, end } = target as { start: unknown; end: unknown };
    checkBounds(start, end, length, `${name}.`, 1);
    return { start: start as number, end: end as number };
  });
}

/** Checks the options of a live document's `report`, which is at `revision`; gives `since`. */
export function checkChangeOptions(value: unknown, revision: number): number | undefined {
  const { since } = checkObject(value, "options");
  if (since === undefined) return undefined;
  if (typeof since !== "number") throw new TypeError("options.since must be a number");
  if (!Number.isInteger(since) || since < 0 || since > revision)
    throw new RangeError(
      `options.since must be a revision of this document: a whole number up to ${revision}`,
    );
  return since;
}

/**
 * Checks the options of `analyze` for a text so long, or for facts: `TypeError` for wrong types, `RangeError` for wrong
 * values.
 */
export function checkOptions(value: unknown, length?: number): CheckedOptions {
  const options = checkObject(value, "options");
  const keywords = checkObject(options.keywords, "options.keywords");
  const method = checkChoice(keywords.method, "options.keywords.method", keywordMethods);
  return {
    words: checkBoolean(options.words, "options.words", false),
    keepBoilerplate: checkChoice(options.boilerplate, "options.boilerplate", ["skip", "keep"]) === "keep",
    vader: checkChoice(options.sentiment, "options.sentiment", ["prosescope", "vader"]) === "vader",
    limit: checkCount(keywords.limit, "options.keywords.limit", 0, 10),
    maxWords: checkCount(keywords.maxWords, "options.keywords.maxWords", 1, 3),
    keywordMethod: keywordMethods.indexOf(method),
    targets: checkTargets(options.targets, length),
  };
}
