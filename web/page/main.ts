import { type Analyzer, createAnalyzer } from "prosescope";
import { existing } from "./dom.js";
import example from "./example.txt";
import { Marks } from "./marks.js";
import { paced } from "./paced.js";
import { Places } from "./places.js";
import { showPlacesBar } from "./places_bar.js";
import { createReport } from "./report/report.js";
import { isSkipped } from "./report/section.js";
import { announce } from "./status.js";
import { strings } from "./strings.js";

const textarea = existing("text", HTMLTextAreaElement);
const exampleButton = existing("example", HTMLButtonElement);
const clearButton = existing("clear", HTMLButtonElement);
const invitation = existing("invitation", HTMLElement);
const reportElement = existing("report", HTMLElement);
const reportSection = reportElement.closest("section")!;
const alertElement = existing("alert", HTMLElement);

const places = new Places();
const marks = new Marks(existing("marks", HTMLElement), textarea);
const report = createReport(places);
reportElement.append(...report.elements);
showPlacesBar(existing("places", HTMLElement), places);

let analyzer: Analyzer | undefined;
let analyzed = "";
let skipped: { start: number; end: number }[] = [];

function complain(message: string, error: unknown): void {
  alertElement.textContent = message;
  alertElement.hidden = false;
  console.error(error);
}

function analyze(): void {
  if (!analyzer) return;
  const text = textarea.value;
  try {
    const found = analyzer.analyze(text);
    analyzed = text;
    skipped = found.blocks.filter(isSkipped);
    places.reset();
    report.show({ text, report: found, explain: (reason) => analyzer!.explain(reason) });
    places.settle();
    const isEmpty = text.trim() === "";
    reportElement.hidden = isEmpty;
    invitation.hidden = !isEmpty;
    announce(isEmpty ? undefined : found);
  } catch (error) {
    complain(strings.notRead, error);
  } finally {
    reportSection.ariaBusy = "false";
  }
}

const analyzeSoon = paced(analyze);

/** The marks of an older text would stand on the wrong words. */
function textChanged(): void {
  clearButton.disabled = textarea.value === "";
  if (analyzed !== textarea.value) marks.show("", [], []);
  reportSection.ariaBusy = "true";
  analyzeSoon();
}

function replaceText(text: string): void {
  textarea.value = text;
  textarea.scrollTop = 0;
  textarea.setSelectionRange(0, 0);
  places.clear();
  textChanged();
  // Clear is disabled now, so the focus would be lost.
  if (text === "") textarea.focus();
}

function drawMarks(): void {
  const { chosen } = places;
  marks.show(analyzed, chosen?.spans ?? [], skipped);
  marks.point(chosen?.at ?? -1);
  for (const button of reportElement.querySelectorAll<HTMLElement>("[data-place]")) {
    button.setAttribute("aria-pressed", String(button.dataset.place === chosen?.key));
  }
}

places.addEventListener("settle", drawMarks);
places.addEventListener("choose", () => {
  drawMarks();
  if (places.chosen) marks.reveal(places.chosen.at);
});
places.addEventListener("step", () => {
  marks.point(places.chosen!.at);
  marks.reveal(places.chosen!.at);
});

reportElement.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>("[data-place]");
  if (button) places.choose(button.dataset.place!);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && places.chosen) places.clear();
});
textarea.addEventListener("input", textChanged);
exampleButton.addEventListener("click", () => replaceText(example));
clearButton.addEventListener("click", () => replaceText(""));

try {
  analyzer = await createAnalyzer();
  // Browsers keep what was typed over a reload.
  textChanged();
} catch (error) {
  complain(strings.notLoaded, error);
}
