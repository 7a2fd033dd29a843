/** What a text must keep to, and where it doesn't. */
import type { Report, Sentence } from "prosescope";

import { valueOf } from "./fields.js";

/** A bound of a number of the report. */
export interface Limit {
  field: string;
  kind: "max" | "min";
  bound: number;
}

/** A bound of each sentence's words. */
export interface Limits {
  fields: Limit[];
  sentenceWords: number | undefined;
}

/** Options that stand for `--max FIELD=N` and `--min FIELD=N`. */
export const shorthands: Readonly<Record<string, Omit<Limit, "bound">>> = {
  "max-grade": { field: "readability.grade", kind: "max" },
  "min-grade": { field: "readability.grade", kind: "min" },
  "min-ease": { field: "readability.fleschReadingEase", kind: "min" },
  "max-tone": { field: "sentiment.score", kind: "max" },
  "min-tone": { field: "sentiment.score", kind: "min" },
  "max-words": { field: "counts.words", kind: "max" },
  "min-words": { field: "counts.words", kind: "min" },
};

/** A limit that a text breaks. */
export interface Breach {
  message: string;
  /** The sentences that did most for it, those first, with what each did. */
  sentences: { sentence: Sentence; message: string }[];
}

const mostSentences = 10;

/** What a sentence must do at the least to be named: less doesn't show in two places. */
const leastShown = 0.005;

/** Of one number, to a hundredth. */
const short = (value: number): string => String(Number(value.toFixed(2)));

const names: Readonly<Record<string, string>> = {
  "readability.grade": "grade",
  "readability.fleschReadingEase": "Flesch reading ease",
  "sentiment.score": "tone",
  "counts.words": "number of words",
};

/** The limits that a report breaks, and those that it can't be held to. */
export function breachesOf(
  report: Report,
  limits: Limits,
  keepBoilerplate: boolean,
): { breaches: Breach[]; unknown: string[] } {
  const breaches: Breach[] = [];
  const unknown: string[] = [];
  for (const { field, kind, bound } of limits.fields) {
    const value = valueOf(report, field);
    const name = names[field] ?? field;
    if (typeof value !== "number") {
      unknown.push(`there is no ${name} of this text, so its limit says nothing`);
    } else if (kind === "max" ? value > bound : value < bound) {
      breaches.push({
        message: `The ${name} is ${short(value)}, ${kind === "max" ? "above" : "below"} ${short(bound)}${caution(report, field)}`,
        sentences: reasonsFor(report, field, kind),
      });
    }
  }
  const most = limits.sentenceWords;
  const counted = ({ block }: Sentence) => {
    const { kind } = report.blocks[block]!;
    return kind !== "code" && (kind !== "boilerplate" || keepBoilerplate);
  };
  const long =
    most === undefined ? [] : report.sentences.filter((each) => each.words > most && counted(each));
  if (most !== undefined && long.length > 0)
    breaches.push({
      message: `${long.length === 1 ? "A sentence is" : `${long.length} sentences are`} longer than ${most} words`,
      sentences: long.map((sentence) => ({
        sentence,
        message: `This sentence has ${sentence.words} words, more than ${most}`,
      })),
    });
  return { breaches, unknown };
}

function caution(report: Report, field: string): string {
  const measure = field.replace(/^readability\./, "");
  const found = report.readability.unreliable.find(
    (each) => each.measure === measure && each.reason.startsWith("few"),
  );
  return found
    ? ` (rough: made for ${found.bound} ${found.reason === "fewWords" ? "words" : "sentences"} or more)`
    : "";
}

function reasonsFor({ sentences }: Report, field: string, kind: Limit["kind"]): Breach["sentences"] {
  const up = kind === "max" ? 1 : -1;
  if (field === "readability.grade") {
    return ranked(sentences, (sentence) => addedTo(sentence) * up, mostSentences).map((sentence) => ({
      sentence,
      message: `This sentence ${up > 0 ? "raises" : "lowers"} the grade by ${short(Math.abs(addedTo(sentence)))}`,
    }));
  }
  if (field === "sentiment.score") {
    return ranked(sentences, ({ score }) => score * up, mostSentences).map((sentence) => ({
      sentence,
      message: `The tone of this sentence is ${short(sentence.score)}`,
    }));
  }
  return [];
}

/** What a sentence adds to the grade. */
export const addedTo = ({ gradeEffect }: Sentence): number => -(gradeEffect ?? 0);

/** The sentences of which something shows, the most of it first. */
export function ranked(
  sentences: readonly Sentence[],
  amount: (sentence: Sentence) => number,
  most: number,
): Sentence[] {
  return sentences
    .filter((sentence) => amount(sentence) >= leastShown)
    .sort((a, b) => amount(b) - amount(a))
    .slice(0, most);
}
