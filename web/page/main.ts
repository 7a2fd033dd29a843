import type { Report } from "prosescope";
import { existing } from "./dom.js";
import { Editor, NO_MARKS } from "./editor/editor.js";
import { takeIn } from "./editor/intake.js";
import { Places } from "./places.js";
import { connectOnlyTo } from "./privacy.js";
import { createProgress } from "./progress.js";
import { createReadout, describeSentence, sentenceAt } from "./readout.js";
import { Reading } from "./reading.js";
import { createReport } from "./report/report.js";
import { isSkipped } from "./report/section.js";
import { createStrip } from "./report/strip.js";
import { keepSettings, linkTo, loadSettings, optionsOf } from "./settings.js";
import { createSettingsDialog } from "./settings_dialog.js";
import { announce } from "./status.js";
import { strings } from "./strings.js";
import { titleOf } from "./title.js";

connectOnlyTo(new URL("./prosescope.wasm", import.meta.url));

const paper = existing("paper", HTMLElement);
const title = existing("title", HTMLElement);
const fileField = existing("file", HTMLInputElement);
const exampleButton = existing("example", HTMLButtonElement);
const clearButton = existing("clear", HTMLButtonElement);
const invitation = existing("invitation", HTMLElement);
const reportElement = existing("report", HTMLElement);
const reportSection = reportElement.closest("section")!;
const alertElement = existing("alert", HTMLElement);

let settings = loadSettings();
let names: readonly string[] = [];
const questionOf = () => ({ options: optionsOf(settings), easyWords: settings.easyWords, names });

const places = new Places();
const report = createReport(places, {
  link: () => linkTo(settings),
  ask(asked) {
    names = asked;
    askAnew();
  },
});
const strip = createStrip((sentence) => goTo(sentence));
const readout = createReadout(existing("readout", HTMLElement), places);
existing("strip", HTMLElement).append(strip.element);
reportElement.append(...report.elements);
const progress = createProgress(() => {
  reading.stop();
  // The button that was pressed goes.
  editor.focus();
});
alertElement.before(progress.element);

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
  staysPlain(error) {
    isIncomplete = true;
    complain(strings.notLoaded);
    console.error(error);
  },
});

const reading = new Reading(
  {
    text: () => editor.text,
    read: show,
    progressed: (share) => progress.show(share),
    stopped: () => complain(strings.stopped),
    failed(error, isLoaded) {
      const isWord = error instanceof RangeError && settings.easyWords.length > 0;
      complain(isWord ? strings.noWord : isLoaded ? strings.notRead : strings.notLoaded);
      console.error(error);
    },
  },
  questionOf(),
);

function askAnew(): void {
  current = undefined;
  reportSection.ariaBusy = "true";
  reading.ask(questionOf());
}

// Whether a part of the page is missing, which is said until it is loaded again.
let isIncomplete = false;
// The text beside which a file was refused: that is said until the text is another.
let refusedBeside: string | undefined;

function complain(message: string): void {
  refusedBeside = undefined;
  alertElement.textContent = message;
  alertElement.hidden = false;
  progress.hide();
  reportSection.ariaBusy = "false";
}

function show(found: Report, isWhole: boolean): void {
  const { text } = editor;
  current = found;
  if (!isIncomplete && text !== refusedBeside) alertElement.hidden = true;
  progress.hide();
  places.reset();
  const view = { text, report: found, settings, explain: reading.explain };
  const focused = document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset.place;
  report.show(view);
  // Lists are made anew; the focus stays with what it was on.
  if (focused !== undefined && document.activeElement === document.body) {
    reportElement
      .querySelector<HTMLElement>(`[data-place="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
  }
  strip.show(view);
  title.textContent = titleOf(text, found);
  places.settle();
  showSentence();
  const isEmpty = text.trim() === "";
  document.body.classList.toggle("empty", isEmpty);
  // It has come in the place of that button.
  if (!isEmpty && document.activeElement === exampleButton) clearButton.focus();
  reportElement.hidden = isEmpty;
  invitation.hidden = !isEmpty;
  announce(isEmpty ? undefined : found);
  reportSection.ariaBusy = String(!isWhole);
}

/** The numbers of the sentence where the cursor is. */
function showSentence(): void {
  if (!current) return;
  const at = sentenceAt(current.sentences, cursor);
  readout(at < 0 ? "" : describeSentence(current, at));
  strip.point(at);
  report.point(current.sentences[at]);
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
exampleButton.addEventListener("click", () => {
  void import("./editor/later.js").then(
    ({ example }) => editor.replace(example),
    () => complain(strings.notLoaded),
  );
});
existing("open", HTMLButtonElement).addEventListener("click", () => fileField.click());
takeIn(paper, fileField, {
  pasted: (text) => editor.insert(text),
  opened: (text) => editor.replace(text),
  keepsAll: () => settings.boilerplate === "keep",
  refused(name) {
    complain(strings.notOpened(name));
    refusedBeside = editor.text;
  },
  notLoaded: () => complain(strings.notLoaded),
});

const dialog = createSettingsDialog(settings, (changed) => {
  settings = changed;
  keepSettings(settings);
  askAnew();
});
document.body.append(dialog);
existing("settings", HTMLButtonElement).addEventListener("click", () => dialog.showModal());
clearButton.addEventListener("click", () => {
  places.clear();
  editor.replace("");
  // The button that was pressed goes.
  editor.focus();
});

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("service_worker.js").catch((error: unknown) => console.info(error));
}
