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

/** Tone, time and size, at a glance, each with a figure that tells more of it. The tone shows the words that made it. */
export function createCounts(places: Places): Section {
  const value = (key: string) => element("span", { "data-value": key });
  const also = () => element("span", { class: "also" });
  const row = (name: string, ...shown: Node[]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, ...shown));
  const [tone, score, time, aloud] = [value("tone"), value("tone-score"), value("reading-time"), also()];
  const [words, different, sentences, length] = [value("words"), also(), value("sentences"), also()];
  score.className = "also";
  const button = keyButton("tone", "number", tone, score);
  button.title = strings.toneWordsTitle;

  return {
    element: element(
      "dl",
      { class: "facts" },
      row(strings.toneTitle, button),
      row(strings.readingTime, time, aloud),
      row(strings.words, words, different),
      row(strings.sentences, sentences, length),
    ),
    show({ report: { counts, sentiment } }) {
      places.offer("tone", { label: strings.toneWordsTitle, spans: sentiment.terms });
      button.disabled = sentiment.terms.length === 0;
      tone.textContent = toneInWords(sentiment);
      tone.className = `tone ${sentiment.label}`;
      score.textContent = signed(sentiment.score, 2);
      time.textContent = duration(counts.readingSeconds);
      aloud.textContent = strings.aloud(duration(counts.speakingSeconds));
      words.textContent = number(counts.words);
      different.textContent = strings.different(number(counts.uniqueWords));
      sentences.textContent = number(counts.sentences);
      length.textContent = strings.wordsEach(number(counts.words / Math.max(1, counts.sentences)));
    },
  };
}
