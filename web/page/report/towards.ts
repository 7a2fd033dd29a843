import type { Report } from "prosescope";
import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { toneMeter } from "./meter.js";
import { help, placeButton, type Section, type View } from "./section.js";
import { toneWordRows } from "./tone_words.js";

type Target = NonNullable<Report["targets"]>[number];

const MOST_WORDS = 8;

/** Towards whom: the tone of each name that the text is about, and the words that made it. */
export function createTowards(places: Places): Section {
  const list = element("ul", { class: "names" });
  const note = help("");
  const opened = new Set<string>();

  function row(view: View, { text, spans, sentiment: { score, label, terms } }: Target): HTMLElement {
    const tone = toneMeter();
    tone.show(score, label);
    const button = placeButton(
      places,
      `towards ${text}`,
      { label: text, spans },
      "keyword",
      element("span", { class: "name" }, text),
      " ",
      element("span", { class: "times" }, `×\u2009${number(spans.length)}`),
      " ",
      tone.element,
    );
    const words = element("ul", { class: "rows" });
    const why = element(
      "details",
      { class: "because", open: opened.has(text) },
      element("summary", {}, strings.why),
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
    element: element("div", { class: "towards" }, element("h4", {}, strings.towardsTitle), note, list),
    show(view) {
      const found = (view.report.targets ?? []).filter(({ spans }) => spans.length > 0);
      found.sort((a, b) => Math.abs(b.sentiment.score) - Math.abs(a.sentiment.score));
      list.replaceChildren(...found.map((target) => row(view, target)));
      note.textContent = found.length ? strings.towardsHelp : strings.towardsNone;
    },
  };
}
