import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { toneMeter } from "./meter.js";
import { help, placeButton, type Section, titled } from "./section.js";

export function createKeywords(places: Places): Section {
  const list = element("ul", { class: "keywords" });
  const note = help("");

  return {
    element: titled(strings.keywordsTitle, list, note),
    show({ report: { keywords } }) {
      const buttons = keywords.map(({ text, count, spans, sentiment }) => {
        const tone = toneMeter();
        tone.show(sentiment.score, sentiment.label);
        const button = placeButton(
          places,
          `keyword ${text}`,
          { label: text, spans },
          "keyword",
          element("span", { class: "name" }, text),
          " ",
          element("span", { class: "times" }, "×\u2009", element("span", { class: "count" }, number(count))),
          " ",
          tone.element,
        );
        button.dataset.keyword = text;
        return element("li", {}, button);
      });
      list.replaceChildren(...buttons);
      note.textContent = keywords.length ? strings.keywordsHelp : strings.keywordsNone;
    },
  };
}
