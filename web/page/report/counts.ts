import type { Report } from "prosescope";
import { element } from "../dom.js";
import { duration, number, signed } from "../format.js";
import { strings } from "../strings.js";
import type { Section } from "./section.js";

/** Tones beyond these are said to be slight no more, or strong. */
const SLIGHT = 0.15;
const STRONG = 0.35;

function toneInWords({ label, score }: Report["sentiment"]): string {
  if (label === "neutral") return strings.tones.neutral;
  const size = Math.abs(score);
  return strings.strengths[size < SLIGHT ? "slight" : size < STRONG ? "plain" : "strong"][label];
}

/** Tone, time and size, at a glance. */
export function createCounts(): Section {
  const fact = (name: string, key: string, ...more: Node[]) => {
    const value = element("span", { "data-value": key });
    return { value, row: element("div", {}, element("dt", {}, name), element("dd", {}, value, ...more)) };
  };
  const score = element("span", { class: "score", "data-value": "tone-score" });
  const tone = fact(strings.toneTitle, "tone", score);
  const time = fact(strings.readingTime, "reading-time");
  const words = fact(strings.words, "words");
  const sentences = fact(strings.sentences, "sentences");

  return {
    element: element("dl", { class: "facts" }, tone.row, time.row, words.row, sentences.row),
    show({ report: { counts, sentiment } }) {
      tone.value.textContent = toneInWords(sentiment);
      tone.value.className = `tone ${sentiment.label}`;
      score.textContent = signed(sentiment.score, 2);
      time.value.textContent = duration(counts.readingSeconds);
      words.value.textContent = number(counts.words);
      sentences.value.textContent = number(counts.sentences);
    },
  };
}
