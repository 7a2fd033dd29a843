import type { Term } from "prosescope";
import { element } from "../dom.js";
import { number, signed } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, longList, placeButton, type Section, titled } from "./section.js";

const FEWEST = 6;

/** A word wherever it counts for the same reasons. */
interface ToneWord {
  key: string;
  word: string;
  contribution: number;
  terms: Term[];
}

/** Words with equal reasons are one line; those that did most come first. */
function toneWords(text: string, terms: readonly Term[]): ToneWord[] {
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

export function createToneWords(places: Places): Section {
  const list = longList(FEWEST);
  const note = help("");

  return {
    element: titled(strings.toneWordsTitle, note, ...list.elements),
    show({ text, report: { sentiment }, explain }) {
      const rows = toneWords(text, sentiment.terms).map(({ key, word, contribution, terms }) => () => {
        const reasons = terms[0]!.reasons.map(explain).join(" ");
        const times = element(
          "span",
          { class: "count" },
          terms.length > 1 ? `× ${number(terms.length)}` : "",
        );
        return placeButton(
          places,
          `tone ${key}`,
          { label: word, spans: terms },
          "row",
          element("span", { class: "word" }, word, " ", times),
          element(
            "span",
            { class: contribution < 0 ? "effect negative" : "effect positive" },
            signed(contribution, 3),
          ),
          element("span", { class: "why" }, reasons),
        );
      });
      list.show(rows);
      note.textContent = rows.length ? strings.toneWordsHelp : strings.toneWordsNone;
    },
  };
}
