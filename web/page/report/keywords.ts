import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, placeButton, type Section, titled } from "./section.js";

export function createKeywords(places: Places): Section {
  const list = element("ul", { class: "chips" });
  const note = help("");

  return {
    element: titled(strings.keywordsTitle, list, note),
    show({ report: { keywords } }) {
      const buttons = keywords.map(({ text, count, spans }) => {
        const badge = element("span", { class: "count" }, number(count));
        const button = placeButton(
          places,
          `keyword ${text}`,
          { label: text, spans },
          "chip",
          text,
          " ",
          badge,
        );
        button.dataset.keyword = text;
        return element("li", {}, button);
      });
      list.replaceChildren(...buttons);
      note.textContent = keywords.length ? strings.keywordsHelp : strings.keywordsNone;
    },
  };
}
