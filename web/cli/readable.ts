/** A report to read in a terminal. */
import type { Report, Sentence } from "prosescope";

import { addedTo, type Breach, ranked } from "./limits.js";
import type { Lines } from "./positions.js";

export interface ReadableOptions {
  /** Whether the terminal shows colours. */
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  /** How many hard sentences are shown. */
  hardSentences: number;
}

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

const barCells = 10;
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const indent = 2;
const labelColumns = 10;

const number = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

const signed = (value: number, digits: number): string =>
  value > 0 ? `+${number(value, digits)}` : number(value, digits);

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

function duration(seconds: number): string {
  return seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Text that a terminal takes for nothing but text: a text may hold what would move its cursor. */
const printable = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();

const graphemes = new Intl.Segmenter("en");

function excerpt(text: string, columns: number): string {
  // White space may shrink, so more is looked at than is shown.
  const letters = Array.from(
    graphemes.segment(printable(text.slice(0, columns * 8))),
    ({ segment }) => segment,
  );
  return letters.length > columns
    ? `${letters.slice(0, Math.max(1, columns - 1)).join("")}…`
    : letters.join("");
}

/** A bar of up to ten cells, to an eighth of one. */
function bar(share: number): string {
  const eighthsLong = Math.max(1, Math.round(share * barCells * 8));
  return ("█".repeat(eighthsLong >> 3) + eighths[eighthsLong & 7]!).padEnd(barCells);
}

/**
 * The report on a text in a few lines.
 *
 * @param text - The text; none of facts, of which only places are known.
 */
export function readable(
  name: string | undefined,
  text: string | undefined,
  report: Report,
  breaches: readonly Breach[],
  lines: Lines,
  { colour, width, hardSentences }: ReadableOptions,
): string {
  const style = (name: keyof typeof styles, words: string) =>
    colour ? `\x1b[${styles[name]}m${words}\x1b[0m` : words;
  const row = (label: string, words: string) =>
    `${" ".repeat(indent)}${style("dim", label.padEnd(labelColumns))}${words}\n`;
  const toneStyle = { positive: "green", neutral: "bold", negative: "red" } as const;
  const tone = ({ score, label }: { score: number; label: keyof typeof toneStyle }) =>
    style(toneStyle[label], `${signed(score, 2)} ${label}`);

  function grade(): string {
    const { grade: value, level, ages, error } = report.readability;
    if (value === null)
      return report.counts.words === 0
        ? "there are no words"
        : `none: this doesn't look like English (${report.language.code})`;
    const about = [level, ages && `ages ${ages[0]} to ${ages[1]}`].filter(Boolean).join(", ");
    const plusMinus = error.grade === null ? "" : ` ± ${number(error.grade, 1)}`;
    return `${style("bold", number(value, 1))}${plusMinus}  ${about}`;
  }

  function formulas(): string {
    const { fleschReadingEase, fleschKincaidGrade, gunningFog, smog } = report.readability;
    return Object.entries({
      "Flesch ease": fleschReadingEase,
      "Flesch–Kincaid": fleschKincaidGrade,
      Fog: gunningFog,
      SMOG: smog,
    })
      .flatMap(([name, value]) => (value === null ? [] : [`${name} ${number(value, 1)}`]))
      .join(" · ");
  }

  function place({ start, end }: Sentence): string {
    if (text === undefined) return `${start}–${end}`;
    const { line, column } = lines.at(start);
    return column === undefined ? `${line}` : `${line}:${column}`;
  }

  function hard(): string {
    const found = ranked(report.sentences, addedTo, hardSentences);
    const [hardest] = found;
    if (!hardest) return "";
    const places = found.map(place);
    const columns = Math.max(...places.map(({ length }) => length));
    const rows = found.map((sentence, i) => {
      const facts = plural(sentence.words, "word");
      const head = `${" ".repeat(indent)}${places[i]!.padEnd(columns)}  `;
      const cells = bar(addedTo(sentence) / addedTo(hardest));
      const amount = signed(addedTo(sentence), 2);
      const tail = `  ${facts.padEnd(9)} `;
      const left = width - head.length - barCells - amount.length - tail.length - 1;
      const words =
        text === undefined ? "" : excerpt(text.slice(sentence.start, sentence.end), Math.max(20, left));
      return (
        `${style("cyan", head)}${style("yellow", cells)} ${amount}${style("dim", tail)}${words}`.trimEnd() +
        "\n"
      );
    });
    return `\n${" ".repeat(indent)}${style("dim", "Hard sentences, and what each adds to the grade")}\n${rows.join("")}`;
  }

  const { counts, sentiment, keywords, targets } = report;
  const known = formulas();
  const compound = sentiment.compound === null ? "" : "  (VADER)";
  return [
    name === undefined ? "" : `${style("bold", printable(name))}\n`,
    row("Grade", grade()),
    known && row("", known),
    row("Tone", `${tone(sentiment)}${compound}`),
    ...(targets ?? []).map((target) =>
      row(
        "Towards",
        `${printable(target.text)}: ${tone(target.sentiment)}, ${plural(target.spans.length, "place")}`,
      ),
    ),
    keywords.length > 0 && row("About", keywords.map(({ text: keyword }) => printable(keyword)).join(", ")),
    row(
      "Length",
      `${plural(counts.words, "word")}, ${plural(counts.sentences, "sentence")}, ${duration(counts.readingSeconds)} to read`,
    ),
    hard(),
    breaches.length > 0 && "\n",
    ...breaches.map(({ message }) => `${" ".repeat(indent)}${style("red", `✖ ${message}`)}\n`),
    "\n",
  ]
    .filter((part) => part !== false)
    .join("");
}
