import type { Places } from "../places.js";
import { createBlocks } from "./blocks.js";
import { createCounts } from "./counts.js";
import { createFormulas } from "./formulas.js";
import { createGrade } from "./grade.js";
import { createHardSentences } from "./hard_sentences.js";
import { createKeep } from "./keep.js";
import { createKeywords } from "./keywords.js";
import type { View } from "./section.js";
import { createTone } from "./tone.js";

/** What the report asks of the page. */
export interface Host {
  /** An address that holds the settings. */
  link: () => string;
  /** Asks for the tone towards some names. */
  ask: (names: readonly string[]) => void;
}

/** The report, most important first. */
export function createReport(
  places: Places,
  { link, ask }: Host,
): {
  elements: HTMLElement[];
  show(view: View): void;
  /** Points out the sentence that begins at a place of the text, where it is listed. */
  point(start: number | undefined): void;
} {
  const sections = [
    createGrade(places),
    createCounts(places),
    createKeywords(places),
    createHardSentences(places),
    createTone(places, ask),
    createBlocks(places),
    createFormulas(),
    createKeep(link),
  ];
  const elements = sections.map(({ element }) => element);
  return {
    elements,
    show(view) {
      for (const section of sections) section.show(view);
    },
    point(start) {
      for (const row of elements.flatMap((each) => [...each.querySelectorAll('[data-place^="sentence "]')])) {
        row.classList.toggle("here", row.getAttribute("data-place") === `sentence ${start}`);
      }
    },
  };
}
