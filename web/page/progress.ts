import { button, element } from "./dom.js";
import { strings } from "./strings.js";

/** What is read sooner than this needs no bar: it would only flash. Milliseconds. */
const PATIENCE = 300;

/** How far the reading of a long text is, with a button that breaks it off. */
export function createProgress(stop: () => void): {
  element: HTMLElement;
  show(share: number): void;
  hide(): void;
} {
  const bar = element("progress", { max: 1, value: 0, "aria-label": strings.reading });
  const box = element(
    "div",
    { class: "progress", hidden: true },
    element("span", {}, strings.reading),
    bar,
    button(strings.stop, "button", stop),
  );
  let since = 0;
  return {
    element: box,
    show(share) {
      since ||= performance.now();
      bar.value = share;
      // What comes then, the report, is not told of: the bar says that it goes on.
      if (share === 1) bar.removeAttribute("value");
      if (performance.now() - since >= PATIENCE) box.hidden = false;
    },
    hide() {
      since = 0;
      box.hidden = true;
    },
  };
}
