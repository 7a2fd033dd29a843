import { element } from "../dom.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, type Section } from "./section.js";
import { toneButton } from "./tone_button.js";

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
        const score = sentiment.voices[voice];
        const label = score < 0 ? "negative" : score > 0 ? "positive" : "neutral";
        const times = [strings.toneWords(spans.length)];
        const toned = { name: strings.voices[voice], times, spans, score, label } as const;
        return element("li", {}, toneButton(places, `voice ${voice}`, toned));
      });
      list.replaceChildren(...rows);
    },
  };
}
