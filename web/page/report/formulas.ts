import { element } from "../dom.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import type { Section, View } from "./section.js";

/** The table of formulas, which is loaded when it is unfolded: its texts are long. */
export function createFormulas(places: Places): Section {
  const details = element("details", { class: "formulas" }, element("summary", {}, strings.formulasTitle));
  let view: View | undefined;
  let table: Section | undefined;

  async function fill(): Promise<void> {
    const { createFormulasTable } = await import("./formulas_table.js");
    if (table) return;
    table = createFormulasTable(places);
    details.append(table.element);
    if (view) table.show(view);
  }
  details.addEventListener("toggle", () => details.open && !table && void fill());

  return {
    element: details,
    show(shown) {
      view = shown;
      table?.show(shown);
    },
  };
}
