/** Reports as a table, as RFC 4180 has it but for its ends of lines. */
import type { Keyword, Report } from "prosescope";

import { valueOf } from "./fields.js";

/** The columns, if none are asked for. */
export const usualFields: readonly string[] = [
  "language.code",
  "counts.words",
  "counts.sentences",
  "counts.syllables",
  "readability.grade",
  "readability.fleschReadingEase",
  "readability.fleschKincaidGrade",
  "readability.gunningFog",
  "readability.smog",
  "readability.colemanLiau",
  "readability.automatedReadability",
  "sentiment.score",
  "sentiment.label",
  "keywords",
];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return quoted(typeof value === "string" ? value : JSON.stringify(value));
}

/** A row of cells. */
export const csvRow = (cells: readonly unknown[]): string => `${cells.map(cell).join(",")}\n`;

/** The cells of a report; keywords as words with semicolons between. */
export const csvCells = (report: Report, fields: readonly string[]): unknown[] =>
  fields.map((field) =>
    field === "keywords"
      ? report.keywords.map(({ text }: Keyword) => text).join("; ")
      : valueOf(report, field),
  );
