/** Options of `analyze`. */
export interface AnalyzeOptions {
  /** Adds `report.words`. Default: false. */
  words?: boolean;
  /** How keywords are found. */
  keywords?: KeywordOptions;
  /**
   * The algorithm of the tone. Default: `"prosescope"`. `"vader"` is the published VADER, exactly, on the whole text as
   * given, furniture and other languages included.
   */
  sentiment?: "prosescope" | "vader";
  /** Whether lines that are page furniture count in measures, tone and keywords. Default: `"skip"`. */
  boilerplate?: "skip" | "keep";
}

const keywordMethods = ["prosescope", "yake", "rake", "textrank"] as const;

/** An algorithm that finds keywords. */
export type KeywordMethod = (typeof keywordMethods)[number];

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

/** Refuses an option of the interface that this version does not have. */
export function refuse(value: unknown, name: string): void {
  if (value !== undefined) throw new RangeError(`${name} is not supported by this version`);
}

/** Checks the options of `analyze`: `TypeError` for wrong types, `RangeError` for wrong values. */
export function checkOptions(value: unknown): CheckedOptions {
  const options = checkObject(value, "options");
  const keywords = checkObject(options.keywords, "options.keywords");
  const method = checkChoice(keywords.method, "options.keywords.method", keywordMethods);
  if (options.targets !== undefined && !Array.isArray(options.targets)) {
    throw new TypeError("options.targets must be an array");
  }
  refuse(options.targets, "options.targets");
  return {
    words: checkBoolean(options.words, "options.words", false),
    keepBoilerplate: checkChoice(options.boilerplate, "options.boilerplate", ["skip", "keep"]) === "keep",
    vader: checkChoice(options.sentiment, "options.sentiment", ["prosescope", "vader"]) === "vader",
    limit: checkCount(keywords.limit, "options.keywords.limit", 0, 10),
    maxWords: checkCount(keywords.maxWords, "options.keywords.maxWords", 1, 3),
    keywordMethod: keywordMethods.indexOf(method),
  };
}
