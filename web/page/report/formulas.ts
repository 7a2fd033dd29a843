import { type Formula, formulas, type Report } from "prosescope";
import { element } from "../dom.js";
import { number } from "../format.js";
import { strings } from "../strings.js";
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

export function createFormulas(): Section {
  const rows = formulas.map(createRow);
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
    element: element("details", { class: "formulas" }, element("summary", {}, strings.formulasTitle), table),
    show({ report }) {
      for (const row of rows) row.show(report);
    },
  };
}
