import type { Report } from "prosescope";
import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, type Section, type View } from "./section.js";
import { toneButton } from "./tone_button.js";
import { toneWordRows } from "./tone_words.js";

type Target = NonNullable<Report["targets"]>[number];

const MOST_WORDS = 8;

/**
 * Towards whom: the tone of each name that the text is about, and the words that made it. `ask` is called with names that the
 * visitor asks about besides.
 */
export function createTowards(places: Places, ask: (names: readonly string[]) => void): Section {
  const list = element("ul", { class: "names" });
  const note = help("");
  const opened = new Set<string>();
  const asked = new Set<string>();
  const field = element("input", { type: "text", name: "name", autocomplete: "off", spellcheck: "false" });
  const form = element(
    "form",
    { class: "ask" },
    element("label", {}, element("span", {}, strings.askName), field),
    element("button", { class: "button" }, strings.ask),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (!name) return;
    asked.add(name);
    field.value = "";
    ask([...asked]);
  });

  function row(view: View, { text, spans, sentiment }: Target): HTMLElement {
    const { terms } = sentiment;
    const times = [`×\u2009${number(spans.length)}`];
    const button = toneButton(places, `towards ${text}`, { name: text, times, spans, ...sentiment });
    const words = element("ul", { class: "rows" });
    const why = element(
      "details",
      { class: "because", open: opened.has(text) },
      element("summary", { "aria-label": `${strings.why}: ${text}` }, strings.why),
    );
    why.append(words);
    const fill = () => {
      const rows = toneWordRows(places, view, `towards ${text}:`, terms).slice(0, MOST_WORDS);
      words.replaceChildren(...rows.map((each) => element("li", {}, each())));
    };
    if (why.open) fill();
    why.addEventListener("toggle", () => {
      if (why.open) opened.add(text);
      else opened.delete(text);
      if (why.open && !words.firstChild) fill();
    });
    return element("li", {}, button, ...(terms.length ? [why] : []));
  }

  return {
    element: element("div", { class: "towards" }, element("h4", {}, strings.towardsTitle), note, list, form),
    show(view) {
      const targets = view.report.targets ?? [];
      const found = targets.filter(({ text, spans }) => spans.length > 0 || asked.has(text));
      found.sort((a, b) => Math.abs(b.sentiment.score) - Math.abs(a.sentiment.score));
      list.replaceChildren(...found.map((target) => row(view, target)));
      note.textContent = found.length ? strings.towardsHelp : strings.towardsNone;
    },
  };
}
