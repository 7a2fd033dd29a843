import type { Sentence, Word } from "prosescope";
import { element } from "../dom.js";
import { excerpt, number, signed } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, inside, longList, placeButton, type Section, titled } from "./section.js";

const FEWEST = 3;
const MOST = 30;
const MOST_WORDS = 6;

type Hard = Sentence & { gradeEffect: number };

/** The sentences without which the grade would fall, those that cost most first. */
export function hardest(sentences: readonly Sentence[]): Hard[] {
  return sentences
    .filter((sentence): sentence is Hard => sentence.gradeEffect !== null && sentence.gradeEffect < -0.005)
    .sort((a, b) => a.gradeEffect - b.gradeEffect)
    .slice(0, MOST);
}

/** The words that make a sentence hard: those that aren't easy, the longest first; each once, as it is spelt first. */
function hardWords(text: string, words: readonly Word[]): string[] {
  const spelt = new Map<string, { word: string; syllables: number }>();
  for (const { start, end, syllables } of words) {
    const word = text.slice(start, end);
    if (!spelt.has(word.toLowerCase())) spelt.set(word.toLowerCase(), { word, syllables });
  }
  return [...spelt.values()]
    .sort((a, b) => b.syllables - a.syllables)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

export function createHardSentences(places: Places): Section {
  const list = longList(FEWEST);
  const note = help("");

  return {
    element: titled(strings.hardTitle, note, ...list.elements),
    show({ text, report: { sentences, words = [] } }) {
      const rows = hardest(sentences).map((sentence) => () => {
        const { start, end, grade, gradeEffect } = sentence;
        const quote = excerpt(text.slice(start, end));
        const hard = inside(words, sentence).filter(({ difficult }) => difficult);
        const facts = strings.hardFacts(sentence.words, grade === null ? strings.none : number(grade, 0));
        return placeButton(
          places,
          `sentence ${start}`,
          { label: quote, spans: [sentence], within: hard },
          "row",
          element("span", { class: "quote" }, quote),
          element("span", { class: "effect" }, signed(-gradeEffect, 2)),
          element("span", { class: "why" }, facts, " ", strings.hardWords(hardWords(text, hard))),
        );
      });
      list.show(rows);
      note.textContent = rows.length ? strings.hardHelp : strings.hardNone;
    },
  };
}
