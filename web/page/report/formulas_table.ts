import { type Formula, formulas } from "prosescope";
import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import type { Settings } from "../settings.js";
import { strings } from "../strings.js";
import { KIND_OF } from "./formula_kinds.js";
import { caution } from "./missing.js";
import { keyButton, labelledBy, type Section, type View } from "./section.js";
import { offerOf } from "./word_kinds.js";

function createRow(formula: Formula, places: Places) {
  const measure = formula.name as keyof typeof KIND_OF;
  const key = `formula ${measure}`;
  const value = element("span", { class: "value", "data-value": formula.name });
  const error = element("span", { class: "error" });
  const note = element("span", { class: "note" });
  const title = element("span", { class: "title" }, formula.title);
  const button = keyButton(key, "number", value, error);
  labelledBy(button, measure, title, value, error);
  button.title = strings.wordKinds[KIND_OF[measure]];
  const row = element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      title,
      element("span", { class: "meaning" }, formula.meaning),
      element("code", {}, formula.definition),
      element("cite", {}, formula.citation),
    ),
    element("td", {}, button, element("span", { class: "unit" }, formula.unit), note),
  );

  function show(view: View): void {
    const { report } = view;
    const [found, uncertainty] = [report.readability[measure], report.readability.error[measure]];
    value.textContent = found === null ? strings.none : number(found, 1);
    error.textContent = uncertainty === null ? "" : `${strings.plusMinus} ${number(uncertainty, 1)}`;
    note.textContent = caution(report, measure) ?? "";
    button.disabled = found === null;
    if (found !== null) places.offer(key, offerOf(view, KIND_OF[measure]));
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
export function createFormulasTable(places: Places): Section {
  const rows = formulas.map((formula) => ({ formula, ...createRow(formula, places) }));
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
    show(view) {
      for (const { formula, row, show } of rows) {
        row.hidden = !isShown(formula, view.settings.formulas);
        show(view);
      }
    },
  };
}
