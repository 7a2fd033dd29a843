import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, type Section, titled } from "./section.js";
import { toneButton } from "./tone_button.js";

export function createKeywords(places: Places): Section {
  const list = element("ul", { class: "keywords" });
  const note = help("");
  const steps = element("span", { class: "screen-only" }, strings.keywordsSteps);

  return {
    element: titled(strings.keywordsTitle, list, note),
    show({ report: { keywords } }) {
      const buttons = keywords.map(({ text, count, spans, sentiment }) => {
        const times = ["×\u2009", element("span", { class: "count" }, number(count))];
        const button = toneButton(places, `keyword ${text}`, { name: text, times, spans, ...sentiment });
        button.dataset.keyword = text;
        return element("li", {}, button);
      });
      list.replaceChildren(...buttons);
      if (keywords.length) note.replaceChildren(`${strings.keywordsHelp} `, steps);
      else note.textContent = strings.keywordsNone;
    },
  };
}
