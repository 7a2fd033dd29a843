import { type Formula, formulas, type Report } from "prosescope";
import { element } from "../dom.js";
import { number } from "../format.js";
import { strings } from "../strings.js";
import type { Settings } from "../settings.js";
import { caution } from "./missing.js";
import type { Section } from "./section.js";

type Measure = keyof Report["readability"]["error"];

function createRow(formula: Formula) {
  const value = element("span", { class: "value", "data-value": formula.name });
  const error = element("span", { class: "error" });
  const note = element("span", { class: "note" });
  const row = element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element("span", { class: "title" }, formula.title),
      element("span", { class: "meaning" }, formula.meaning),
      element("code", {}, formula.definition),
      element("cite", {}, formula.citation),
    ),
    element("td", {}, value, error, element("span", { class: "unit" }, formula.unit), note),
  );

  function show(report: Report): void {
    const measure = formula.name as Measure;
    const [found, uncertainty] = [report.readability[measure], report.readability.error[measure]];
    value.textContent = found === null ? strings.none : number(found, 1);
    error.textContent = uncertainty === null ? "" : `${strings.plusMinus} ${number(uncertainty, 1)}`;
    note.textContent = caution(report, formula.name) ?? "";
  }
  return { row, show };
}

/** The best known; the table has many more. */
const USUAL = new Set([
  "fleschReadingEase",
  "fleschKincaidGrade",
  "gunningFog",
  "smog",
  "colemanLiau",
  "automatedReadability",
  "daleChall",
  "newDaleChall",
  "spache",
  "linsearWrite",
  "lix",
  "forcast",
]);

function isShown({ name, unit }: Formula, which: Settings["formulas"]): boolean {
  return which === "all" || (which === "usual" ? USUAL.has(name) : unit.startsWith("US school grades"));
}

/** A table of formulas: name, value, error, definition and source. */
export function createFormulasTable(): Section {
  const rows = formulas.map((formula) => ({ formula, ...createRow(formula) }));
  const head = element(
    "tr",
    {},
    ...[strings.formula, strings.value].map((name) => element("th", { scope: "col" }, name)),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, head),
    element("tbody", {}, ...rows.map(({ row }) => row)),
  );
  return {
    element: table,
    show({ report, settings }) {
      for (const { formula, row, show } of rows) {
        row.hidden = !isShown(formula, settings.formulas);
        show(report);
      }
    },
  };
}
