import type { Reason, Term } from "prosescope";
import { element } from "../dom.js";
import { number, signed } from "../format.js";
import type { Places } from "../places.js";
import { explained, placeButton, type View } from "./section.js";

/** A word wherever it counts for the same reasons. */
interface ToneWord {
  word: string;
  contribution: number;
  terms: Term[];
}

function keyOf({ word, terms: [first] }: ToneWord): string {
  const rules = first!.reasons.map(
    ({ code, amount, text: cause }) => `${code} ${amount} ${cause.toLowerCase()}`,
  );
  return [word.toLowerCase(), ...rules].join("; ");
}

function areEqual(some: readonly Reason[], others: readonly Reason[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ code, amount, text }, index) => {
      const other = others[index]!;
      return (
        code === other.code &&
        amount === other.amount &&
        (text === other.text || text.toLowerCase() === other.text.toLowerCase())
      );
    })
  );
}

/** Words with equal reasons are one line; those that did most come first. */
function alike(text: string, terms: readonly Term[]): ToneWord[] {
  const found = new Map<string, ToneWord[]>();
  for (const term of terms) {
    const word = text.slice(term.start, term.end);
    const spelling = word.toLowerCase();
    let entries = found.get(spelling);
    if (!entries) found.set(spelling, (entries = []));
    let entry = entries.find(({ terms: [first] }) => areEqual(first!.reasons, term.reasons));
    if (!entry) entries.push((entry = { word, contribution: 0, terms: [] }));
    entry.contribution += term.contribution;
    entry.terms.push(term);
  }
  return [...found.values()].flat().sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** A row for each word of a tone: what it adds, and the rules that made it so. `whose` tells apart the tones of a text. */
export function toneWordRows(
  places: Places,
  view: View,
  whose: string,
  terms: readonly Term[],
): (() => Node)[] {
  return alike(view.text, terms).map((entry) => () => {
    const { word, contribution, terms: spans } = entry;
    const times = element("span", { class: "count" }, spans.length > 1 ? `× ${number(spans.length)}` : "");
    return placeButton(
      places,
      `${whose} ${keyOf(entry)}`,
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
