/** Fields of a report by their names, as docs/fields.md lists them: `counts.words`, `readability`. */
import type { Report } from "prosescope";

type Values = Record<string, unknown>;

/** The value of a field; undefined if there is none. */
export function valueOf(report: Report, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
          ? (value as Values)[name]
          : undefined,
      report,
    );
}

/** A report of these fields alone. */
export function only(report: Report, fields: readonly string[]): Values {
  const chosen: Values = {};
  for (const field of fields) {
    const path = field.split(".");
    const last = path.pop()!;
    let at = chosen;
    for (const name of path) at = (at[name] ??= {}) as Values;
    at[last] = valueOf(report, field);
  }
  return chosen;
}
