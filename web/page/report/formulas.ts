import { element } from "../dom.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import type { Section, View } from "./section.js";

/** The table of formulas, which is loaded when it is unfolded: its texts are long. */
export function createFormulas(places: Places): Section {
  const note = element("p", { class: "help", role: "status" });
  const summary = element("summary", {}, strings.formulasTitle);
  const details = element("details", { class: "formulas" }, summary, note);
  let view: View | undefined;
  let table: Section | undefined;

  async function fill(): Promise<void> {
    note.textContent = "";
    try {
      const { createFormulasTable } = await import("./formulas_table.js");
      if (table) return;
      table = createFormulasTable(places);
      details.append(table.element);
      if (view) table.show(view);
    } catch (error) {
      note.textContent = strings.notLoaded;
      console.error(error);
    }
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
