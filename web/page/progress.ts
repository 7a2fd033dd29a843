import { button, element } from "./dom.js";
import { strings } from "./strings.js";

/** What is read sooner than this needs no bar: it would only flash. Milliseconds. */
const PATIENCE = 300;

/** How far the reading of a long text is, and that its report is being made, with a button that breaks either off. */
export function createProgress(stop: () => void): {
  element: HTMLElement;
  show(share: number): void;
  hide(): void;
} {
  const bar = element("progress", { max: 1, value: 0 });
  const stage = element("span", { role: "status" });
  const box = element(
    "div",
    { class: "progress", hidden: true },
    stage,
    bar,
    button(strings.stop, "button", stop),
  );
  let since = 0;
  return {
    element: box,
    show(share) {
      since ||= performance.now();
      bar.value = share;
      // Of the report that is made then, no share is known.
      if (share === 1) bar.removeAttribute("value");
      if (performance.now() - since < PATIENCE) return;
      box.hidden = false;
      const words = share === 1 ? strings.reporting : strings.reading;
      // Said once, not with each share.
      if (stage.textContent !== words) bar.ariaLabel = stage.textContent = words;
    },
    hide() {
      since = 0;
      stage.textContent = "";
      box.hidden = true;
    },
  };
}
