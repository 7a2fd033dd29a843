import { formulas, type Report } from "prosescope";

/** What a report holds as tables, for those who count on elsewhere. */

type Cell = string | number | null;

/** A line of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is kept from it. */
function line(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => {
    if (typeof cell !== "string") return cell === null ? "" : String(cell);
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return quoted.join(",");
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // Excel takes a file for UTF-8 only behind this mark.
  return `\ufeff${[head, ...rows].map(line).join("\r\n")}\r\n`;
}

/** Every measure and count with its error and unit. */
export function measuresTable({ readability, counts, sentiment }: Report): string {
  const measures = formulas.map(({ name, unit }): Cell[] => {
    const measure = name as keyof Report["readability"]["error"];
    return [name, readability[measure], readability.error[measure], unit];
  });
  return table(
    ["name", "value", "standard error", "unit"],
    [
      ["grade", readability.grade, readability.error.grade, "US school grades"],
      ...measures,
      ...Object.entries(counts).map(([name, value]): Cell[] => [name, value, null, ""]),
      ["tone", sentiment.score, null, "−1…1"],
    ],
  );
}

/** Every sentence with its numbers and its words. */
export function sentencesTable({ sentences, blocks }: Report, text: string): string {
  return table(
    ["start", "end", "block", "words", "syllables", "grade", "effect on the grade", "tone", "text"],
    sentences.map(({ start, end, block, words, syllables, grade, gradeEffect, score }): Cell[] => [
      start,
      end,
      blocks[block]?.kind ?? "",
      words,
      syllables,
      grade,
      gradeEffect === null ? null : -gradeEffect,
      score,
      text.slice(start, end),
    ]),
  );
}
