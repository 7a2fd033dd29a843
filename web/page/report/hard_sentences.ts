import type { Sentence } from "prosescope";
import { element } from "../dom.js";
import { excerpt, number, signed } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, longList, placeButton, type Section, titled } from "./section.js";

const FEWEST = 3;
const MOST = 30;

type Hard = Sentence & { gradeEffect: number };

/** The sentences without which the grade would fall, those that cost most first. */
function hardest(sentences: readonly Sentence[]): Hard[] {
  return sentences
    .filter((sentence): sentence is Hard => sentence.gradeEffect !== null && sentence.gradeEffect < -0.005)
    .sort((a, b) => a.gradeEffect - b.gradeEffect)
    .slice(0, MOST);
}

export function createHardSentences(places: Places): Section {
  const list = longList(FEWEST);
  const note = help("");

  return {
    element: titled(strings.hardTitle, note, ...list.elements),
    show({ text, report: { sentences } }) {
      const rows = hardest(sentences).map((sentence) => () => {
        const { start, end, words, grade, gradeEffect } = sentence;
        const quote = excerpt(text.slice(start, end));
        const facts = strings.hardFacts(words, grade === null ? strings.none : number(grade, 0));
        return placeButton(
          places,
          `sentence ${start}`,
          { label: quote, spans: [sentence] },
          "row",
          element("span", { class: "quote" }, quote),
          element("span", { class: "effect" }, signed(-gradeEffect, 2)),
          element("span", { class: "why" }, facts),
        );
      });
      list.show(rows);
      note.textContent = rows.length ? strings.hardHelp : strings.hardNone;
    },
  };
}
