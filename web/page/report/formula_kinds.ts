import type { Report } from "prosescope";
import type { Kind } from "./word_kinds.js";

export type Measure = keyof Report["readability"]["error"];

/**
 * What shows in the text what a formula stands on: the words that its definition counts, where the report tells them; else
 * the longest sentences, with words of many syllables or letters if these count. Gunning’s hard words are among those of
 * three syllables; Spache’s words can’t be told.
 */
export const KIND_OF: Record<Exclude<Measure, "grade">, Kind> = {
  fleschReadingEase: "longSentencesBySyllables",
  powersSumnerKearlFlesch: "longSentencesBySyllables",
  fleschKincaidGrade: "longSentencesBySyllables",
  farrJenkinsPaterson: "monosyllables",
  powersSumnerKearlFarrJenkinsPaterson: "monosyllables",
  gunningFog: "polysyllables",
  powersSumnerKearlFog: "polysyllables",
  navyFog: "polysyllables",
  smog: "polysyllables",
  smogC: "polysyllables",
  simpleSmog: "polysyllables",
  colemanLiau: "longSentencesByLetters",
  colemanLiauCloze: "longSentencesByLetters",
  coleman1: "monosyllables",
  coleman2: "monosyllables",
  coleman3: "monosyllables",
  coleman4: "monosyllables",
  automatedReadability: "longSentencesByLetters",
  simpleAutomatedReadability: "longSentencesByLetters",
  navyAutomatedReadability: "longSentencesByLetters",
  danielsonBryan1: "longSentencesByLetters",
  danielsonBryan2: "longSentencesByLetters",
  daleChall: "difficultWords",
  powersSumnerKearlDaleChall: "difficultWords",
  newDaleChall: "difficultWords",
  bormuthMeanCloze: "difficultWords",
  bormuthGrade: "difficultWords",
  degreesOfReadingPower: "difficultWords",
  spache: "longSentences",
  spache1953: "longSentences",
  harrisJacobson3: "sixLetterWords",
  wheelerSmith: "twoSyllables",
  linsearWrite: "polysyllables",
  lix: "longWords",
  rix: "longWords",
  forcast: "monosyllables",
  preciseForcast: "monosyllables",
  eflaw: "miniWords",
  elf: "twoSyllables",
  strain: "longSentencesBySyllables",
  fucks: "longSentencesBySyllables",
  tuldava: "longSentencesBySyllables",
  traenkleBailer1: "longSentencesByLetters",
  traenkleBailer2: "longWords",
  fryGrade: "longSentencesBySyllables",
  raygorGrade: "sixLetterWords",
  syllablesPerHundred: "polysyllables",
  sixLettersPerHundred: "sixLetterWords",
  sentencesPerHundred: "longSentences",
  meanSentenceLength: "longSentences",
  meanWordSyllables: "polysyllables",
};
