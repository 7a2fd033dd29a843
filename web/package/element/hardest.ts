import type { Sentence } from "../generated/report.js";

/** A sentence that counts in the grade. */
export type Hard = Sentence & { gradeEffect: number };

/** The sentences without which the grade would fall, those that cost most first. */
export function hardest(sentences: readonly Sentence[], most: number): Hard[] {
  return sentences
    .filter((sentence): sentence is Hard => (sentence.gradeEffect ?? 0) < 0)
    .sort((a, b) => a.gradeEffect - b.gradeEffect)
    .slice(0, most);
}
