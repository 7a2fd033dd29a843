import type { Report, Span } from "../generated/report.js";
import type { ElementText } from "./element_text.js";
import { hardest } from "./hardest.js";

/** What is marked in the text. */
export type Highlighted = "none" | "sentences" | "tone" | "keywords";

/** A place, and what it is marked as. */
export type Place = [kind: Kind, span: Span];

type Kind = "sentence" | "positive" | "negative" | "keyword";

// Of all sentences: those that cost the grade most.
const markedShare = 0.2;

const kinds: readonly Kind[] = ["sentence", "positive", "negative", "keyword"];

const colour = (kind: Kind) => `var(--prosescope-${kind}, ${colours[kind]})`;
const colours: Record<Kind, string> = {
  sentence: "rgb(255 170 0 / .3)",
  positive: "rgb(0 160 110 / .3)",
  negative: "rgb(225 50 70 / .3)",
  keyword: "rgb(60 110 255 / .25)",
};

/** The places that are to be marked, of each kind, in the order of the text. */
export function placesOf(report: Report, highlighted: Highlighted): Place[] {
  return inOrder(unordered(report, highlighted));
}

const inOrder = (places: Place[]) => places.sort(([, a], [, b]) => a.start - b.start);

function unordered(report: Report, highlighted: Highlighted): Place[] {
  switch (highlighted) {
    case "none":
      return [];
    case "sentences":
      return hardest(report.sentences, Math.ceil(report.sentences.length * markedShare)).map((sentence) => [
        "sentence",
        sentence,
      ]);
    case "tone":
      return report.sentiment.terms.map((term) => [term.valence < 0 ? "negative" : "positive", term]);
    case "keywords":
      return report.keywords.flatMap(({ spans }) => spans.map((span): Place => ["keyword", span]));
  }
}

/** Marks in the text of the host page. They change nothing else there. */
export interface Marks {
  /** Behind `clear`. `read` gives the text that the places are of, in the nodes that it now stands in, or nothing if it has changed. */
  show: (read: () => ElementText | undefined, places: readonly Place[]) => void;
  clear: () => void;
}

const tag = "prosescope-mark";
let sheet: CSSStyleSheet | undefined;

/** Lets the marks in a document or shadow root have their colours: rules for our own names, and for nothing else. */
function style(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      kinds
        .map(
          (kind) =>
            `::highlight(prosescope-${kind}), ${tag}[kind=${kind}] { background-color: ${colour(kind)} }`,
        )
        .join("\n"),
    );
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Hears of the elements that come near the viewport and leave it, with the places that begin in each. */
function watchPlaces(
  text: ElementText,
  places: readonly Place[],
  moved: (elements: { around: Element; isNear: boolean; places: Place[] }[]) => void,
): IntersectionObserver {
  const placesIn = new Map<Element, Place[]>();
  for (const place of places) {
    const around = text.partsOf(place[1])[0]?.node.parentElement;
    if (!around) continue;
    const others = placesIn.get(around);
    if (others) others.push(place);
    else placesIn.set(around, [place]);
  }
  const observer = new IntersectionObserver(
    (entries) =>
      moved(
        entries.map(({ target, isIntersecting }) => ({
          around: target,
          isNear: isIntersecting,
          places: placesIn.get(target)!,
        })),
      ),
    { rootMargin: "100%" },
  );
  for (const around of placesIn.keys()) observer.observe(around);
  return observer;
}

/**
 * By the CSS Custom Highlight API. Only what is near the viewport is registered: ranges by the thousand are slow to paint, and to keep
 * in place while the text is edited.
 */
function highlightMarks(element: HTMLElement): Marks {
  const shown = new Map<Element, [Highlight, Range][]>();
  let observer: IntersectionObserver | undefined;

  function highlight(kind: Kind): Highlight {
    const name = `prosescope-${kind}`;
    let found = CSS.highlights.get(name);
    if (!found) CSS.highlights.set(name, (found = new Highlight()));
    return found;
  }

  function hide(around: Element): void {
    for (const [highlight, range] of shown.get(around) ?? []) highlight.delete(range);
    shown.delete(around);
  }

  function clear(): void {
    observer?.disconnect();
    for (const around of shown.keys()) hide(around);
  }

  return {
    clear,
    show(read, places) {
      const text = read();
      if (!text) return;
      style(element.getRootNode());
      observer = watchPlaces(text, places, (elements) => {
        for (const { around, isNear, places } of elements) {
          hide(around);
          if (!isNear) continue;
          const ranges: [Highlight, Range][] = [];
          for (const [kind, span] of places) {
            const range = text.rangeOf(span);
            if (range) ranges.push([highlight(kind).add(range), range]);
          }
          shown.set(around, ranges);
        }
      });
    },
  };
}

/**
 * By elements around the words, where highlights are missing or slow. They are made when they come near the viewport, as thousands
 * at once take half a second, and stay. `divided` hears when nodes of the text were divided for them.
 */
function elementMarks(element: HTMLElement, divided: () => void): Marks {
  let made: HTMLElement[] = [];
  let observer: IntersectionObserver | undefined;

  function clear(): void {
    observer?.disconnect();
    const parents = new Set(made.map((mark) => mark.parentNode));
    for (const mark of made) mark.replaceWith(...mark.childNodes);
    for (const parent of parents) parent?.normalize();
    made = [];
  }

  function put(text: ElementText, places: readonly Place[]): void {
    // From the end, so that what is divided stands behind what is still to come.
    const parts = places.flatMap(([kind, span]) => text.partsOf(span).map((part) => ({ kind, ...part })));
    for (const { kind, node, from, to } of parts.reverse()) {
      if (to > node.length) continue;
      const mark = document.createElement(tag);
      mark.setAttribute("kind", kind);
      const words = node.splitText(from);
      words.splitText(to - from);
      words.replaceWith(mark);
      mark.append(words);
      made.push(mark);
    }
    divided();
  }

  return {
    clear,
    show(read, places) {
      const text = read();
      if (!text) return;
      style(element.getRootNode());
      const watching = (observer = watchPlaces(text, places, (elements) => {
        const near = elements.filter(({ isNear }) => isNear);
        const text = near.length > 0 && read();
        if (!text) return;
        for (const { around } of near) watching.unobserve(around);
        put(text, inOrder(near.flatMap(({ places }) => places)));
      }));
    },
  };
}

// WebKit's highlights are slow by the hundred.
const areSlow = () => navigator.vendor.startsWith("Apple");

/**
 * Marks for an element of the host page. Where its user writes, nothing is put around words. `divided` hears when nodes of the text were
 * divided for marks.
 */
export function marksFor(element: HTMLElement, divided: () => void): Marks | undefined {
  const canHighlight = "highlights" in CSS;
  if (canHighlight && (!areSlow() || element.isContentEditable)) return highlightMarks(element);
  return element.isContentEditable ? undefined : elementMarks(element, divided);
}
