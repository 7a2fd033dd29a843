import { element } from "../dom.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { toneMeter } from "./meter.js";
import { help, placeButton, type Section } from "./section.js";

/** The writer's own tone apart from that of the words that are quoted. */
export function createVoices(places: Places): Section {
  const list = element("ul", { class: "names" });

  return {
    element: element(
      "div",
      { class: "voices" },
      element("h4", {}, strings.voicesTitle),
      help(strings.voicesHelp),
      list,
    ),
    show({ report: { sentiment } }) {
      const rows = (["author", "quoted"] as const).map((voice) => {
        const spans = sentiment.terms.filter(({ quoted }) => quoted === (voice === "quoted"));
        const tone = toneMeter();
        const score = sentiment.voices[voice];
        tone.show(score, score < 0 ? "negative" : score > 0 ? "positive" : "neutral");
        const name = strings.voices[voice];
        const words = element("span", { class: "times" }, strings.toneWords(spans.length));
        const label = element("span", { class: "name" }, name);
        const button = placeButton(
          places,
          `voice ${voice}`,
          { label: name, spans },
          "keyword",
          label,
          " ",
          words,
          " ",
        );
        button.append(tone.element);
        button.disabled = spans.length === 0;
        return element("li", {}, button);
      });
      list.replaceChildren(...rows);
    },
  };
}
