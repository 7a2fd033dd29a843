import type { Block, Report, Sentence } from "prosescope";
import { element, svg } from "../dom.js";
import { describeSentence } from "../readout.js";
import { strings } from "../strings.js";
import { isSkipped, type Section } from "./section.js";

/** More columns than this can't be told apart; then a column stands for some neighbours. */
const MOST_COLUMNS = 240;
/** The longest sentence reaches the top, if it has so many words. */
const LONG = 20;
const STEPS = 5;
/** So many of the hardest have a cap, which is seen without colours; but no more than one in so many. */
const CAPS = 5;
const NOT_CAPPED = 5;
/** Sentences on each side that the tone's curve is the mean of. */
const SMOOTHING = 2;

// Heights in the picture's own units; the width is a unit for each column.
const LENGTHS = 60;
const GAP = 6;
const TONES = 34;
const MIDDLE = LENGTHS + GAP + TONES / 2;
/** How far the curve goes from the middle: its line has a width, too. */
const REACH = TONES / 2 - 1;
const HEIGHT = LENGTHS + GAP + TONES;

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** A sentence with neither difficulty nor tone if it doesn't count. */
function asCounted(sentence: Sentence, blocks: readonly Block[]): Sentence {
  return isSkipped(blocks[sentence.block]!) ? { ...sentence, difficulty: null, score: 0 } : sentence;
}

/** Neighbours in groups, so many that there are no more than `MOST_COLUMNS`. */
function grouped(sentences: readonly Sentence[]): Sentence[][] {
  const size = Math.max(1, Math.ceil(sentences.length / MOST_COLUMNS));
  const groups: Sentence[][] = [];
  for (let at = 0; at < sentences.length; at += size) groups.push(sentences.slice(at, at + size));
  return groups;
}

/** The difficulty of a column, 0–1; the mean of those sentences that have one. */
function difficulty(group: readonly Sentence[]): number | undefined {
  const found = group.map((sentence) => sentence.difficulty).filter((each) => each !== null);
  return found.length ? mean(found) : undefined;
}

function drawColumns(groups: readonly Sentence[][]): SVGElement[] {
  const hard = groups.map(difficulty);
  let caps = Math.min(CAPS, Math.floor(groups.length / NOT_CAPPED));
  const bound = hard.map((each) => each ?? 0).sort((a, b) => b - a)[caps - 1] ?? 1;
  const lengths = groups.map((group) => mean(group.map(({ words }) => words)));
  const longest = Math.max(LONG, ...lengths);
  return groups.flatMap((_, x) => {
    const height = Math.max(3, (lengths[x]! / longest) * (LENGTHS - 6));
    const level = hard[x];
    const step = level === undefined ? "none" : `step-${Math.min(STEPS - 1, Math.floor(level * STEPS))}`;
    const y = LENGTHS - height;
    const column = svg("rect", { class: step, x: x + 0.1, y, width: 0.8, height });
    const hasCap = level !== undefined && level >= Math.max(bound, 0.5) && caps-- > 0;
    return hasCap
      ? [column, svg("rect", { class: "cap", x: x + 0.1, y: y - 5, width: 0.8, height: 3 })]
      : [column];
  });
}

/** The tone along the text, as the area between the curve and the middle: above it good, below it bad. */
function drawCurve(groups: readonly Sentence[][]): SVGElement[] {
  const scores = groups.map((group) => mean(group.map(({ score }) => score)));
  const smooth = scores.map((_, x) => mean(scores.slice(Math.max(0, x - SMOOTHING), x + SMOOTHING + 1)));
  const top = Math.max(0.25, ...smooth.map(Math.abs));
  const y = (score: number) => (MIDDLE - (score / top) * REACH).toFixed(2);
  const points = [smooth[0] ?? 0, ...smooth, smooth.at(-1) ?? 0];
  const at = points.map((_, x) => (x === 0 ? 0 : x > smooth.length ? smooth.length : x - 0.5));
  const path = (value: (score: number) => number) =>
    points.map((score, x) => `${x ? "L" : "M"}${at[x]} ${y(value(score))}`).join("");
  const area = (value: (score: number) => number) => `${path(value)}L${smooth.length} ${MIDDLE}L0 ${MIDDLE}Z`;
  return [
    svg("path", { class: "positive", d: area((score) => Math.max(0, score)) }),
    svg("path", { class: "negative", d: area((score) => Math.min(0, score)) }),
    svg("path", { class: "zero", d: `M0 ${MIDDLE}H${smooth.length}` }),
    svg("path", { class: "curve", d: path((score) => score) }),
  ];
}

/**
 * The whole text as one picture: a column for each sentence, its height the length, its colour the difficulty; along the
 * same axis the tone. It is a slider over the sentences: arrow keys and clicks go to one.
 */
export function createStrip(go: (sentence: number) => void): Section & { point(sentence: number): void } {
  const picture = svg("svg", { "aria-hidden": true, preserveAspectRatio: "none" });
  const needle = element("div", { class: "here" });
  const slider = element(
    "div",
    { class: "slider", role: "slider", tabindex: 0, "aria-label": strings.stripTitle, "aria-valuemin": 1 },
    picture,
    needle,
  );
  const scale = Array.from({ length: STEPS }, (_, step) => element("i", { class: `step-${step}` }));
  const legend = element(
    "p",
    { class: "legend" },
    element("span", {}, strings.stripLength),
    element(
      "span",
      {},
      strings.stripEasy,
      " ",
      element("span", { class: "scale" }, ...scale),
      " ",
      strings.stripHard,
    ),
    element("span", {}, strings.stripTone),
  );
  let report: Report | undefined;
  let at = 0;

  function point(sentence: number): void {
    const count = report?.sentences.length ?? 0;
    at = Math.max(0, Math.min(sentence, count - 1));
    slider.ariaValueMax = String(Math.max(1, count));
    slider.ariaValueNow = String(at + 1);
    slider.ariaValueText = report && count ? describeSentence(report, at) : strings.none;
    needle.hidden = sentence < 0 || count === 0;
    needle.style.insetInlineStart = `${((at + 0.5) / Math.max(1, count)) * 100}%`;
  }

  slider.addEventListener("click", ({ clientX }) => {
    const { left, width } = slider.getBoundingClientRect();
    const share = Math.max(0, Math.min(0.999, (clientX - left) / width));
    go(Math.floor(share * (report?.sentences.length ?? 0)));
  });
  slider.addEventListener("keydown", (event) => {
    const last = (report?.sentences.length ?? 0) - 1;
    const page = Math.max(1, Math.round(last / 10));
    const to = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + page,
      PageDown: at - page,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(Math.max(0, Math.min(to, last)));
  });

  return {
    element: element("div", { class: "strip" }, slider, legend),
    point,
    show(view) {
      const { blocks, sentences } = (report = view.report);
      const groups = grouped(sentences.map((sentence) => asCounted(sentence, blocks)));
      picture.setAttribute("viewBox", `0 0 ${Math.max(1, groups.length)} ${HEIGHT}`);
      picture.replaceChildren(...drawCurve(groups), ...drawColumns(groups));
    },
  };
}
