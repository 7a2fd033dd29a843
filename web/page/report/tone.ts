import type { Sentence } from "prosescope";
import { element } from "../dom.js";
import { percent, signed } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, keyButton, longList, type Section, titled } from "./section.js";
import { toneWordRows } from "./tone_words.js";
import { createTowards } from "./towards.js";
import { createVoices } from "./voices.js";

const TONES = ["negative", "neutral", "positive"] as const;
const FEWEST = 5;
/** Where the analyzer cuts a sentence's tone, as it does a text's (`sentiment.label`). */
const CUT = 0.05;

function toneOf({ score }: Sentence): (typeof TONES)[number] {
  return score >= CUT ? "positive" : score <= -CUT ? "negative" : "neutral";
}

/** How much of the text has which tone; whose; towards whom; and the words that made it. */
export function createTone(places: Places, ask: (names: readonly string[]) => void): Section {
  const score = element("span", { class: "score" });
  const fill = element("div", { class: "fill" });
  const parts = TONES.map((tone) => {
    const value = element("span", { class: "share", "data-value": tone });
    const button = keyButton(`sentences ${tone}`, `number ${tone}`, strings.tones[tone], " ", value);
    return { tone, value, button, bar: element("div", { class: tone }) };
  });
  const voices = createVoices(places);
  const towards = createTowards(places, ask);
  const list = longList(FEWEST);
  const note = help("");

  return {
    element: titled(
      strings.toneTitle,
      element("div", { class: "balance", "aria-hidden": true }, fill),
      element(
        "p",
        { class: "ends" },
        element("span", {}, strings.toneFrom),
        score,
        element("span", {}, strings.toneTo),
      ),
      help(strings.toneShares),
      element("div", { class: "shares", "aria-hidden": true }, ...parts.map(({ bar }) => bar)),
      element("ul", { class: "legend" }, ...parts.map(({ button }) => element("li", {}, button))),
      voices.element,
      towards.element,
      element("h4", {}, strings.toneWordsTitle),
      note,
      ...list.elements,
    ),
    show(view) {
      const { sentiment, counts, sentences } = view.report;
      score.textContent = signed(sentiment.score, 2);
      const [from, to] = [Math.min(0, sentiment.score), Math.max(0, sentiment.score)];
      fill.className = `fill ${sentiment.label}`;
      fill.style.insetInlineStart = `${50 + 50 * from}%`;
      fill.style.insetInlineEnd = `${50 - 50 * to}%`;
      for (const { tone, value, button, bar } of parts) {
        const spans = sentences.filter((sentence) => toneOf(sentence) === tone);
        places.offer(`sentences ${tone}`, { label: strings.tones[tone], spans });
        button.disabled = spans.length === 0;
        bar.style.flexGrow = String(sentiment[tone]);
        value.textContent = counts.words ? percent(sentiment[tone]) : strings.none;
      }
      voices.show(view);
      towards.show(view);
      const rows = toneWordRows(places, view, "tone", sentiment.terms);
      list.show(rows);
      note.textContent = rows.length ? strings.toneWordsHelp : strings.toneWordsNone;
    },
  };
}
