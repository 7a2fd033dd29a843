import type { Places } from "../places.js";
import { createBlocks } from "./blocks.js";
import { createCounts } from "./counts.js";
import { createFormulas } from "./formulas.js";
import { createGrade } from "./grade.js";
import { createHardSentences } from "./hard_sentences.js";
import { createKeywords } from "./keywords.js";
import type { View } from "./section.js";
import { createTone } from "./tone.js";
import { createToneWords } from "./tone_words.js";

/** The report, most important first. */
export function createReport(places: Places): { elements: HTMLElement[]; show(view: View): void } {
  const sections = [
    createGrade(),
    createCounts(),
    createTone(),
    createKeywords(places),
    createHardSentences(places),
    createToneWords(places),
    createBlocks(places),
    createFormulas(),
  ];
  return {
    elements: sections.map(({ element }) => element),
    show(view) {
      for (const section of sections) section.show(view);
    },
  };
}
