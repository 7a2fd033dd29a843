import { checkObject } from "./options.js";

/** Own words, laid over those of the package when the analyzer is made. Capitals don't matter. */
export interface OwnWords {
  /**
   * How good or bad a word or an emoticon is, from -4 to 4, to a tenth; 0 takes its tone away. What stands around a word in the
   * text is none of it: "wow!" and "3:(" are a RangeError.
   */
  valences?: Record<string, number>;
  /** The same for phrases of two to six words. */
  phrases?: Record<string, number>;
  /**
   * What a word says, beyond its valence, of who does it, from -4 to 4, to a tenth: "attacked" is worse for the attacker. Counts
   * in the tone towards targets and keywords.
   */
  agents?: Record<string, number>;
  /** The same of whom it is done to, or said of. */
  patients?: Record<string, number>;
  /** Words that are easy to read. */
  easyWords?: readonly string[];
  /** Words that can be in no keyword. */
  stopWords?: readonly string[];
}

/** Own words as the core takes them. */
export interface CheckedOwnWords {
  valences: [string, number][];
  agents: [string, number][];
  patients: [string, number][];
  easyWords: string[];
  stopWords: string[];
}

const bestValence = 4;

function checkValences(value: unknown, name: string): [string, number][] {
  return Object.entries(checkObject(value, name)).map(([text, valence]) => {
    const entry = `${name}[${JSON.stringify(text)}]`;
    if (typeof valence !== "number") throw new TypeError(`${entry} must be a number`);
    if (!(Math.abs(valence) <= bestValence))
      throw new RangeError(`${entry} must be from -${bestValence} to ${bestValence}`);
    return [text, valence];
  });
}

function checkWords(value: unknown, name: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array`);
  for (const word of value as unknown[]) {
    if (typeof word !== "string") throw new TypeError(`${name} must hold strings`);
  }
  return value as string[];
}

/** Checks `options.lexicon` of `createAnalyzer`. Whether a string is a word, the core says. */
export function checkOwnWords(value: unknown): CheckedOwnWords {
  const given = checkObject(value, "options.lexicon");
  return {
    valences: [
      ...checkValences(given.valences, "options.lexicon.valences"),
      ...checkValences(given.phrases, "options.lexicon.phrases"),
    ],
    agents: checkValences(given.agents, "options.lexicon.agents"),
    patients: checkValences(given.patients, "options.lexicon.patients"),
    easyWords: checkWords(given.easyWords, "options.lexicon.easyWords"),
    stopWords: checkWords(given.stopWords, "options.lexicon.stopWords"),
  };
}
