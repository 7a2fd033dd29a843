import type { Report, Sentence } from "prosescope";
import { button, element } from "./dom.js";
import { excerpt, number, signed } from "./format.js";
import type { Places } from "./places.js";
import { isSkipped } from "./report/section.js";
import { strings } from "./strings.js";

/** The sentence at a place of the text, or the last in front of it. */
export function sentenceAt(sentences: readonly Sentence[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What is known of one sentence, in words; of one that isn't counted, that alone. */
export function describeSentence({ blocks, sentences }: Report, index: number): string {
  const isCounted = (sentence: Sentence) => !isSkipped(blocks[sentence.block]!);
  const sentence = sentences[index]!;
  if (!isCounted(sentence)) return strings.notCounted(strings.kinds[blocks[sentence.block]!.kind][0]);
  const { words, grade, gradeEffect, score } = sentence;
  return strings.sentenceFacts(
    sentences.slice(0, index + 1).filter(isCounted).length,
    sentences.filter(isCounted).length,
    words,
    grade === null ? undefined : number(grade, 0),
    gradeEffect === null ? undefined : signed(-gradeEffect, 2),
    signed(score, 2),
  );
}

/**
 * The line under the text: which places are shown, with buttons to step through them; else the numbers of the sentence
 * where the cursor is.
 */
export function createReadout(bar: HTMLElement, places: Places): (sentence: string) => void {
  const label = element("span", { class: "label" });
  const count = element("span", { class: "count", role: "status" });
  const icon = (sign: string, name: string, act: () => void) => {
    const made = button(sign, "icon", act);
    made.ariaLabel = made.title = name;
    return made;
  };
  const steps = [
    icon("‹", strings.previous, () => places.step(-1)),
    icon("›", strings.next, () => places.step(1)),
  ];
  const buttons = [
    ...steps,
    icon("×", strings.close, () => {
      const key = places.chosen?.key ?? "";
      places.clear();
      // This button is hidden now: back to the one that chose them.
      document.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)?.focus();
    }),
  ];
  bar.append(label, count, ...buttons);
  let sentence = "";

  function update(): void {
    const { chosen } = places;
    label.textContent = chosen ? excerpt(chosen.label, 60) : sentence || strings.placesHint;
    const place = chosen ? strings.placeOf(chosen.at + 1, chosen.spans.length) : "";
    // Set again, it would be said again.
    if (count.textContent !== place) count.textContent = place;
    bar.classList.toggle("idle", !chosen);
    for (const each of buttons) each.hidden = !chosen;
    for (const each of steps) each.disabled = chosen?.spans.length === 1;
  }
  for (const event of ["choose", "step", "settle"]) places.addEventListener(event, update);
  update();
  return (facts) => {
    sentence = facts;
    update();
  };
}
