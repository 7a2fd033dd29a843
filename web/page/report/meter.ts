import { element } from "../dom.js";
import { signed } from "../format.js";

/** Tones of names and sentences beyond this fill the bar. */
const FULL = 0.3;

/** A tone as a bar from the middle, right for good and left for bad, with its number. */
export function toneMeter(): { element: HTMLElement; show(score: number, label: string): void } {
  const fill = element("span", { class: "fill" });
  const value = element("span", { class: "score" });
  const meter = element(
    "span",
    { class: "meter" },
    element("span", { class: "track", "aria-hidden": true }, fill),
    value,
  );
  return {
    element: meter,
    show(score, label) {
      const share = Math.max(-1, Math.min(1, score / FULL));
      fill.style.insetInlineStart = `${50 + 50 * Math.min(0, share)}%`;
      fill.style.insetInlineEnd = `${50 - 50 * Math.max(0, share)}%`;
      meter.className = `meter ${label}`;
      value.textContent = signed(score, 2);
    },
  };
}
