import type { Report, Span } from "../generated/report.js";
import { hardest } from "./hardest.js";
import type { Highlighted } from "./marks.js";
import { strings } from "./strings.js";

// Sentences that are listed.
const mostSentences = 5;

// The grade at the end of the scale.
const topGrade = 20;

// In front of the words of a heading or an item.
const mark = /^\s*(?:#+|[-*•>])\s+/;

/** What its user does. */
export interface Actions {
  /** One of the places of what was clicked: the next one, each time. */
  reveal: (span: Span) => void;
  highlight: (highlighted: Highlighted) => void;
}

/** The report as it is drawn. */
export interface View {
  elements: HTMLElement[];
  /** Where the browser may point when a form can't be sent. */
  anchor: HTMLElement;
  show: (text: string, report: Report) => void;
  /** Which marks are chosen, where the text can be marked. */
  choose: (highlighted: Highlighted | undefined) => void;
  /** Whether there is nothing to click. */
  disable: (isDisabled: boolean) => void;
  fail: () => void;
  busy: (isBusy: boolean) => void;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  names: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (names) {
    element.className = names;
    element.setAttribute("part", names);
  }
  element.append(...children);
  return element;
}

const number = (value: number, digits: number) => value.toFixed(digits).replace("-", "−");

function duration(seconds: number): string {
  return seconds < 60 ? strings.seconds(Math.round(seconds)) : strings.minutes(Math.round(seconds / 60));
}

export function createView({ reveal, highlight }: Actions): View {
  const value = make("span", "value");
  const level = make("p", "level");
  const note = make("p", "note");
  const bar = make("span", "bar");
  const scale = make("div", "scale", bar);
  scale.ariaHidden = "true";
  const summary = make("div", "summary", value, make("div", "", level, note), scale);
  summary.tabIndex = -1;
  const error = make("p", "error");
  error.role = "alert";

  const figures = {
    tone: make("dd", "figure"),
    words: make("dd", "figure"),
    sentences: make("dd", "figure"),
    reading: make("dd", "figure"),
  };
  const named = { tone: strings.tone, ...strings.counts };
  const counts = make(
    "dl",
    "counts",
    ...Object.entries(figures).map(([name, figure]) =>
      make("div", "", make("dt", "", named[name as keyof typeof named]), figure),
    ),
  );

  const radios = Object.entries(strings.highlights).map(([name, label]) => {
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "highlight", value: name });
    radio.addEventListener("change", () => highlight(name as Highlighted));
    return { radio, label: make("label", "choice", radio, label) };
  });
  const choices = make("div", "choices", ...radios.map(({ label }) => label));
  const marks = make("fieldset", "highlights", make("legend", "", strings.highlight), choices);

  const keywordList = make("ul", "keywords");
  const keywords = make("div", "", make("h3", "heading", strings.keywords), keywordList);
  const sentenceList = make("ol", "sentences");
  const sentences = make("div", "", make("h3", "heading", strings.sentences), sentenceList);
  const found = [summary, counts, marks, keywords, sentences];
  const section = make("section", "report", error, ...found);
  section.ariaLabel = strings.title;
  for (const part of [error, ...found]) part.hidden = true;

  let isDisabled = false;
  function disable(): void {
    for (const control of section.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input"))
      control.disabled = isDisabled;
  }

  /** A button that leads from place to place. */
  function placeButton(name: string, spans: readonly Span[], ...children: (Node | string)[]) {
    const button = make("button", name, ...children);
    button.type = "button";
    let next = 0;
    button.addEventListener("click", () => reveal(spans[next++ % spans.length]!));
    return make("li", "", button);
  }

  function showGrade({ grade, ages, level: school }: Report["readability"]): void {
    value.textContent = grade === null ? strings.none : number(grade, 1);
    level.textContent =
      school && `${strings.grade} ${number(Math.max(1, grade!), 0)}, ${strings.schools[school]}`;
    note.textContent = ages ? strings.ages(...ages) : strings.noGrade;
    // Set by script, which a strict policy allows.
    bar.style.width = `${(100 * Math.min(topGrade, Math.max(0, grade ?? 0))) / topGrade}%`;
  }

  return {
    elements: [section],
    anchor: summary,
    show(text, report) {
      error.hidden = true;
      for (const part of [summary, counts]) part.hidden = false;
      showGrade(report.readability);
      const { label, score } = report.sentiment;
      figures.tone.textContent = `${strings.tones[label]} (${number(score, 2)})`;
      figures.words.textContent = number(report.counts.words, 0);
      figures.sentences.textContent = number(report.counts.sentences, 0);
      figures.reading.textContent = duration(report.counts.readingSeconds);
      keywordList.replaceChildren(
        ...report.keywords.map((keyword) => {
          const count = make("span", "count", ` ${keyword.count}`);
          count.ariaLabel = strings.places(keyword.count);
          return placeButton("keyword", keyword.spans, keyword.text, count);
        }),
      );
      keywords.hidden = report.keywords.length === 0;
      const hard = hardest(report.sentences, mostSentences);
      sentenceList.replaceChildren(
        ...hard.map((sentence) => {
          const quote = make("span", "quote", text.slice(sentence.start, sentence.end).replace(mark, ""));
          const effect = make("span", "effect", strings.effect(number(-sentence.gradeEffect, 2)));
          return placeButton("sentence", [sentence], quote, effect);
        }),
      );
      sentences.hidden = hard.length === 0;
      disable();
    },
    choose(highlighted) {
      marks.hidden = highlighted === undefined;
      for (const { radio } of radios) radio.checked = radio.value === highlighted;
    },
    disable(value) {
      isDisabled = value;
      disable();
    },
    fail() {
      for (const part of found) part.hidden = true;
      error.textContent = strings.failed;
      error.hidden = false;
    },
    busy(isBusy) {
      section.ariaBusy = String(isBusy);
    },
  };
}
