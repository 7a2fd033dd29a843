import type { Report } from "prosescope";
import { existing } from "./dom.js";
import { number } from "./format.js";
import { strings } from "./strings.js";

/** Long enough that a screen reader does not speak into the typing. */
const PAUSE = 900;

let timer = 0;

/** Says the grade and the tone to those who cannot see them, once the text has come to rest. */
export function announce(report: Report | undefined): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const status = existing("status", HTMLElement);
    if (!report) status.textContent = "";
    else {
      const { grade } = report.readability;
      status.textContent = strings.status(
        grade === null ? strings.none : number(grade, 1),
        strings.tones[report.sentiment.label].toLowerCase(),
      );
    }
  }, PAUSE);
}
