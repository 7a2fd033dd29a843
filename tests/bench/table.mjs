// @ts-check
// The one table: a row for each goal.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} goal
 * @property {string} measured
 * @property {boolean} reached
 * @property {string} [peers]
 */

const HEAD = ["what", "goal", "measured", "reached", "peers"];

/** Three digits, or all of a whole number. @param {number} value */
export const figure = (value) =>
  Number(value >= 100 ? value.toFixed(0) : value.toPrecision(value < 10 ? 2 : 3)).toLocaleString("en");

/** @param {number} milliseconds */
export const time = (milliseconds) =>
  milliseconds < 1000 ? `${figure(milliseconds)} ms` : `${figure(milliseconds / 1000)} s`;

/** The rows as Markdown, in columns. @param {Row[]} rows */
export function table(rows) {
  const cells = rows.map(({ what, goal, measured, reached, peers }) =>
    [what, goal, measured, reached ? "yes" : "no", peers ?? ""].map((cell) => cell.replaceAll("|", "\\|")),
  );
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
