import type { Report, Span, Word } from "prosescope";
import type { Offer } from "../places.js";
import { strings } from "../strings.js";
import { inside, type View } from "./section.js";

/** A word as formulas see it. */
interface Seen {
  word: Word;
  /** Its letters and digits. */
  letters: () => number;
}

/** The words that a count is of. Each stands under the name of its count, but for the last. */
const WORDS = {
  monosyllables: ({ word }) => word.syllables === 1,
  polysyllables: ({ word }) => word.syllables >= 3,
  miniWords: ({ letters }) => letters() <= 3,
  sixLetterWords: ({ letters }) => letters() >= 6,
  longWords: ({ letters }) => letters() > 6,
  difficultWords: ({ word }) => word.difficult,
  twoSyllables: ({ word }) => word.syllables >= 2,
} satisfies Record<string, (seen: Seen) => boolean>;

export type WordKind = keyof typeof WORDS;

/** The longest sentences, alone or with words underlined in them. */
const SENTENCES = {
  longSentences: undefined,
  longSentencesBySyllables: "polysyllables",
  longSentencesByLetters: "longWords",
} satisfies Record<string, WordKind | undefined>;

export type Kind = WordKind | keyof typeof SENTENCES;

const MOST_SENTENCES = 30;

export function countOf({ counts }: Report, kind: WordKind): number {
  return kind === "twoSyllables" ? counts.words - counts.monosyllables : counts[kind];
}

function wordsOf({ text, report: { words = [] } }: View, kind: WordKind): Word[] {
  const isOne: (seen: Seen) => boolean = WORDS[kind];
  return words.filter((word) => {
    const letters = () => text.slice(word.start, word.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return isOne({ word, letters });
  });
}

/** Sentences as long as the mean one or longer, of those that count; the longest, in the order of the text. */
function longest({ report: { counts, sentences, words = [] } }: View): Span[] {
  const mean = counts.words / Math.max(1, counts.sentences);
  return sentences
    .filter((sentence) => sentence.words >= mean && inside(words, sentence).length > 0)
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.start - b.start);
}

/** The places of a kind of words or sentences. They are looked for when they are asked for: a book has many. */
export function offerOf(view: View, kind: Kind): Offer {
  let found: { spans: readonly Span[]; within: readonly Span[] } | undefined;
  const find = () => {
    if (!(kind in SENTENCES)) return { spans: wordsOf(view, kind as WordKind), within: [] };
    const spans = longest(view);
    const of: WordKind | undefined = SENTENCES[kind as keyof typeof SENTENCES];
    const words = of ? wordsOf(view, of) : [];
    return { spans, within: spans.flatMap((sentence) => inside(words, sentence)) };
  };
  return {
    label: strings.wordKinds[kind],
    get spans() {
      return (found ??= find()).spans;
    },
    get within() {
      return (found ??= find()).within;
    },
  };
}
