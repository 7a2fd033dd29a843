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

/** Terms outlive the edits of a text, and what tells them apart is long. */
const keys = new WeakMap<Term, string>();

function keyOf(word: string, { reasons }: Term): string {
  const rules = reasons.map(({ code, amount, text: cause }) => `${code} ${amount} ${cause.toLowerCase()}`);
  return [word.toLowerCase(), ...rules].join("; ");
}

/** Words with equal reasons are one line; those that did most come first. */
function alike(text: string, terms: readonly Term[]): ToneWord[] {
  const found = new Map<string, ToneWord>();
  for (const term of terms) {
    let key = keys.get(term);
    if (key === undefined) keys.set(term, (key = keyOf(text.slice(term.start, term.end), term)));
    const entry = found.get(key);
    if (entry) {
      entry.contribution += term.contribution;
      entry.terms.push(term);
    } else {
      const word = text.slice(term.start, term.end);
      found.set(key, { key, word, contribution: term.contribution, terms: [term] });
    }
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
