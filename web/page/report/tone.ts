import { element } from "../dom.js";
import { percent, signed } from "../format.js";
import { strings } from "../strings.js";
import { help, type Section, titled } from "./section.js";

const TONES = ["negative", "neutral", "positive"] as const;

export function createTone(): Section {
  const label = element("span", { class: "tone", "data-value": "tone" });
  const score = element("span", { class: "score", "data-value": "tone-score" });
  const fill = element("div", { class: "fill" });
  const parts = TONES.map((tone) => {
    const value = element("span", { class: "share", "data-value": tone });
    const key = element("li", { class: tone }, strings.tones[tone], " ", value);
    return { tone, value, key, bar: element("div", { class: tone }) };
  });

  return {
    element: titled(
      strings.toneTitle,
      element(
        "p",
        { class: "headline" },
        label,
        score,
        element("span", { class: "unit" }, strings.toneScore),
      ),
      element("div", { class: "balance", "aria-hidden": "true" }, fill),
      help(strings.toneShares),
      element("div", { class: "shares", "aria-hidden": "true" }, ...parts.map(({ bar }) => bar)),
      element("ul", { class: "legend" }, ...parts.map(({ key }) => key)),
    ),
    show({ report: { sentiment, counts } }) {
      label.textContent = strings.tones[sentiment.label];
      score.textContent = signed(sentiment.score, 2);
      const [from, to] = [Math.min(0, sentiment.score), Math.max(0, sentiment.score)];
      fill.style.insetInlineStart = `${50 + 50 * from}%`;
      fill.style.insetInlineEnd = `${50 - 50 * to}%`;
      for (const { tone, value, bar } of parts) {
        bar.style.flexGrow = String(sentiment[tone]);
        value.textContent = counts.words ? percent(sentiment[tone]) : strings.none;
      }
    },
  };
}
