import type { Span } from "prosescope";
import type { Places } from "../places.js";
import { createBlocks } from "./blocks.js";
import { createCounted } from "./counted.js";
import { createCounts } from "./counts.js";
import { createFormulas } from "./formulas.js";
import { createGrade } from "./grade.js";
import { createHardSentences } from "./hard_sentences.js";
import { createKeep } from "./keep.js";
import { createKeywords } from "./keywords.js";
import { inside, type View } from "./section.js";
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
  /** Points out what of the lists stands in a sentence, and the sentence itself. */
  point(sentence: Span | undefined): void;
} {
  const sections = [
    createGrade(places),
    createCounts(places),
    createKeywords(places),
    createHardSentences(places),
    createCounted(places),
    createTone(places, ask),
    createBlocks(places),
    createFormulas(places),
    createKeep(link),
  ];
  const elements = sections.map(({ element }) => element);
  return {
    elements,
    show(view) {
      for (const section of sections) section.show(view);
    },
    point(sentence) {
      for (const each of elements) {
        for (const row of each.querySelectorAll<HTMLElement>(".row[data-place], .keyword[data-place]")) {
          const spans = places.offered(row.dataset.place!)?.spans ?? [];
          const isHere = sentence !== undefined && inside(spans, sentence).length > 0;
          row.ariaCurrent = isHere ? "true" : null;
        }
      }
    },
  };
}
