import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, keyButton, type Section, titled } from "./section.js";
import { countOf, offerOf, type WordKind } from "./word_kinds.js";

/** The counts that most formulas stand on; the table of formulas leads to the others. */
const SHOWN = ["polysyllables", "longWords", "difficultWords"] as const satisfies WordKind[];

/** What formulas count, each leading to its words. */
export function createCounted(places: Places): Section {
  const chips = SHOWN.map((kind) => {
    const count = element("span", { class: "count", "data-value": kind });
    return { kind, count, button: keyButton(kind, "chip", count, " ", strings.wordKinds[kind]) };
  });
  const sentences = keyButton("longSentences", "chip", strings.wordKinds.longSentences);

  return {
    element: titled(
      strings.countedTitle,
      element(
        "ul",
        { class: "chips" },
        ...[...chips.map(({ button }) => button), sentences].map((each) => element("li", {}, each)),
      ),
      help(strings.countedHelp),
    ),
    show(view) {
      for (const { kind, count, button } of chips) {
        const found = countOf(view.report, kind);
        count.textContent = number(found);
        button.disabled = found === 0;
        places.offer(kind, offerOf(view, kind));
      }
      sentences.disabled = view.report.counts.words === 0;
      places.offer("longSentences", offerOf(view, "longSentences"));
    },
  };
}
