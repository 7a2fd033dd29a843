import type { Report } from "prosescope";
import { existing } from "./dom.js";
import { Editor, NO_MARKS } from "./editor/editor.js";
import example from "./example.txt";
import { Places } from "./places.js";
import { createReadout, describeSentence, sentenceAt } from "./readout.js";
import { Reading } from "./reading.js";
import { createReport } from "./report/report.js";
import { isSkipped } from "./report/section.js";
import { createStrip } from "./report/strip.js";
import { announce } from "./status.js";
import { strings } from "./strings.js";

const paper = existing("paper", HTMLElement);
const exampleButton = existing("example", HTMLButtonElement);
const clearButton = existing("clear", HTMLButtonElement);
const invitation = existing("invitation", HTMLElement);
const reportElement = existing("report", HTMLElement);
const reportSection = reportElement.closest("section")!;
const alertElement = existing("alert", HTMLElement);

const places = new Places();
const report = createReport(places);
const strip = createStrip((sentence) => goTo(sentence));
const readout = createReadout(existing("readout", HTMLElement), places);
existing("strip", HTMLElement).append(strip.element);
reportElement.append(...report.elements);

/** The report of the text as it stands; none while a newer one is on its way. */
let current: Report | undefined;
let cursor = 0;

const editor = new Editor(existing("text", HTMLTextAreaElement), {
  edited(edits) {
    current = undefined;
    reportSection.ariaBusy = "true";
    reading.edit(edits);
  },
  moved(place) {
    cursor = place;
    showSentence();
    if (current) drawMarks();
  },
});

const reading = new Reading(
  {
    text: () => editor.text,
    read: show,
    failed(error, loaded) {
      alertElement.textContent = loaded ? strings.notRead : strings.notLoaded;
      alertElement.hidden = false;
      reportSection.ariaBusy = "false";
      console.error(error);
    },
  },
  { options: {}, easyWords: [], names: [] },
);

function show(found: Report): void {
  const { text } = editor;
  current = found;
  alertElement.hidden = true;
  places.reset();
  const view = {
    text,
    report: found,
    explain: (reason: Parameters<Reading["explain"]>[0]) => reading.explain(reason),
  };
  report.show(view);
  strip.show(view);
  places.settle();
  showSentence();
  const isEmpty = text.trim() === "";
  clearButton.disabled = text === "";
  document.body.classList.toggle("empty", isEmpty);
  reportElement.hidden = isEmpty;
  invitation.hidden = !isEmpty;
  announce(isEmpty ? undefined : found);
  reportSection.ariaBusy = "false";
}

/** The numbers of the sentence where the cursor is. */
function showSentence(): void {
  if (!current) return;
  const at = sentenceAt(current.sentences, cursor);
  readout(at < 0 ? "" : describeSentence(current, at));
  strip.point(at);
  report.point(at < 0 ? undefined : current.sentences[at]!.start);
}

function goTo(sentence: number): void {
  const span = current?.sentences[sentence];
  if (span) editor.reveal(span, { cursor: true });
}

function drawMarks(): void {
  const { chosen, lit } = places;
  editor.mark({
    ...NO_MARKS,
    chosen: chosen?.spans ?? [],
    at: chosen?.at ?? -1,
    within: chosen?.within ?? [],
    lit: lit?.spans ?? [],
    skipped: current?.blocks.filter(isSkipped) ?? [],
  });
  for (const button of reportElement.querySelectorAll<HTMLElement>("[data-place]")) {
    button.setAttribute("aria-pressed", String(button.dataset.place === chosen?.key));
  }
}

function reveal(): void {
  drawMarks();
  const span = places.chosen?.spans[places.chosen.at];
  if (!span) return;
  editor.reveal(span);
  paper.scrollIntoView({ block: "nearest" });
}

places.addEventListener("settle", drawMarks);
places.addEventListener("choose", reveal);
places.addEventListener("step", reveal);
places.addEventListener("light", () => current && drawMarks());

/** What leads to places, where an event happened. */
function keyOf({ target }: Event): string | undefined {
  const found = target instanceof Element && target.closest<HTMLElement>("[data-place]");
  return found ? found.dataset.place : undefined;
}

reportElement.addEventListener("click", (event) => {
  const key = keyOf(event);
  if (key !== undefined && current) places.choose(key);
});
for (const event of ["pointerover", "focusin"]) {
  reportElement.addEventListener(event, (happened) => places.light(keyOf(happened)));
}
for (const event of ["pointerleave", "focusout"]) {
  reportElement.addEventListener(event, () => places.light(undefined));
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && places.chosen) places.clear();
});
exampleButton.addEventListener("click", () => editor.replace(example));
clearButton.addEventListener("click", () => {
  places.clear();
  editor.replace("");
  // Clear is disabled now, so the focus would be lost.
  editor.focus();
});
