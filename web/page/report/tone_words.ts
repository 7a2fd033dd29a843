import type { Term } from "prosescope";
import { element } from "../dom.js";
import { number, signed } from "../format.js";
import type { Places } from "../places.js";
import { explained, placeButton, type View } from "./section.js";

/** A word wherever it counts for the same reasons. */
interface ToneWord {
  key: string;
  word: string;
  contribution: number;
  terms: Term[];
}

/** Words with equal reasons are one line; those that did most come first. */
function alike(text: string, terms: readonly Term[]): ToneWord[] {
  const found = new Map<string, ToneWord>();
  for (const term of terms) {
    const word = text.slice(term.start, term.end);
    const rules = term.reasons.map(
      ({ code, amount, text: cause }) => `${code} ${amount} ${cause.toLowerCase()}`,
    );
    const key = [word.toLowerCase(), ...rules].join("; ");
    const entry = found.get(key) ?? { key, word, contribution: 0, terms: [] };
    entry.contribution += term.contribution;
    entry.terms.push(term);
    found.set(key, entry);
  }
  return [...found.values()].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** A row for each word of a tone: what it adds, and the rules that made it so. `whose` tells apart the tones of a text. */
export function toneWordRows(
  places: Places,
  view: View,
  whose: string,
  terms: readonly Term[],
): (() => Node)[] {
  return alike(view.text, terms).map(({ key, word, contribution, terms: spans }) => () => {
    const times = element("span", { class: "count" }, spans.length > 1 ? `× ${number(spans.length)}` : "");
    return placeButton(
      places,
      `${whose} ${key}`,
      { label: word, spans },
      "row",
      element("span", { class: "word" }, word, " ", times),
      element(
        "span",
        { class: contribution < 0 ? "effect negative" : "effect positive" },
        signed(contribution, 3),
      ),
      explained(view, spans[0]!.reasons),
    );
  });
}
