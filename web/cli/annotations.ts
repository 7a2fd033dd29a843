/**
 * Broken limits in the words of a CI, which shows them beside the lines.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-a-warning-message
 */
import type { Breach } from "./limits.js";
import type { Lines } from "./positions.js";

export const annotationStyles = ["github"] as const;

export type AnnotationStyle = (typeof annotationStyles)[number];

const escapeText = (text: string): string =>
  text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeText(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** An error for each limit, and a warning for each sentence that helped to break it. */
export function githubAnnotations(
  breaches: readonly Breach[],
  file: string | undefined,
  lines: Lines,
): string {
  const command = (level: string, line: number, message: string, more = "") => {
    const place = file === undefined ? "" : ` file=${escapeProperty(file)},line=${line}${more}`;
    return `::${level}${place}::${escapeText(message)}\n`;
  };
  return breaches
    .map(
      ({ message, sentences }) =>
        command("error", 1, message) +
        sentences
          .map(({ sentence: { start, end }, message: why }) => {
            const [from, to] = [lines.at(start), lines.at(end - 1)];
            const place = from.column === undefined ? "" : `,col=${from.column}`;
            const last = to.line > from.line ? `,endLine=${to.line}` : "";
            return command("warning", from.line, why, place + last);
          })
          .join(""),
    )
    .join("");
}
