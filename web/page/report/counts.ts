import type { Report } from "prosescope";
import { element } from "../dom.js";
import { duration, number, signed } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { keyButton, type Section } from "./section.js";

/** Tones beyond these are said to be slight no more, or strong. */
const SLIGHT = 0.15;
const STRONG = 0.35;

function toneInWords({ label, score }: Report["sentiment"]): string {
  if (label === "neutral") return strings.tones.neutral;
  const size = Math.abs(score);
  return strings.strengths[size < SLIGHT ? "slight" : size < STRONG ? "plain" : "strong"][label];
}

/** Tone, time and size, at a glance. The tone shows the words that made it. */
export function createCounts(places: Places): Section {
  const value = (key: string) => element("span", { "data-value": key });
  const row = (name: string, shown: Node) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, shown));
  const [tone, score, time] = [value("tone"), value("tone-score"), value("reading-time")];
  const [words, sentences] = [value("words"), value("sentences")];
  const button = keyButton("tone", "number", tone, score);
  button.title = strings.toneWordsTitle;

  return {
    element: element(
      "dl",
      { class: "facts" },
      row(strings.toneTitle, button),
      row(strings.readingTime, time),
      row(strings.words, words),
      row(strings.sentences, sentences),
    ),
    show({ report: { counts, sentiment } }) {
      places.offer("tone", { label: strings.toneWordsTitle, spans: sentiment.terms });
      button.disabled = sentiment.terms.length === 0;
      tone.textContent = toneInWords(sentiment);
      tone.className = `tone ${sentiment.label}`;
      score.textContent = signed(sentiment.score, 2);
      time.textContent = duration(counts.readingSeconds);
      words.textContent = number(counts.words);
      sentences.textContent = number(counts.sentences);
    },
  };
}
