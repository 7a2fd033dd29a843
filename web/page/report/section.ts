import type { Block, Reason, Report, Span } from "prosescope";
import { element } from "../dom.js";
import type { Offer, Places } from "../places.js";
import type { Settings } from "../settings.js";
import { strings } from "../strings.js";

/** What a section shows. */
export interface View {
  text: string;
  report: Report;
  settings: Settings;
  explain: (reason: Reason) => Promise<string>;
}

/** A part of the report. It is made once and shows one view after another. */
export interface Section {
  element: HTMLElement;
  show(view: View): void;
}

/** Blocks that count in no measure. */
export function isSkipped({ kind }: Block): boolean {
  return kind === "boilerplate" || kind === "code";
}

export function titled(title: string, ...children: (Node | string)[]): HTMLElement {
  return element("section", {}, element("h3", {}, title), ...children);
}

/** Names an element by texts that are seen, one after the other. The names of their ids come from `name`. */
export function labelledBy(labelled: HTMLElement, name: string, ...labels: HTMLElement[]): void {
  labels.forEach((label, index) => (label.id = `${name}-${index}`));
  labelled.setAttribute("aria-labelledby", labels.map(({ id }) => id).join(" "));
}

export function help(text: string): HTMLElement {
  return element("p", { class: "help" }, text);
}

/** A button whose places in the text are offered by its key, for each report anew. */
export function keyButton(key: string, kind: string, ...children: (Node | string)[]): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: kind, "data-place": key, "aria-pressed": "false" },
    ...children,
  );
}

/** A button that shows its places in the text. */
export function placeButton(
  places: Places,
  key: string,
  offer: Offer,
  kind: string,
  ...children: (Node | string)[]
): HTMLButtonElement {
  places.offer(key, offer);
  return keyButton(key, kind, ...children);
}

/** The rules that made a word's tone, in words, which come a moment later. */
export function explained({ explain }: View, reasons: readonly Reason[]): HTMLElement {
  const why = element("span", { class: "why" });
  void Promise.all(reasons.map(explain)).then((rules) => (why.textContent = rules.join(" ")));
  return why;
}

/** Of spans in order, those that lie inside a place. */
export function inside<Found extends Span>(spans: readonly Found[], { start, end }: Span): Found[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && spans[last]!.end <= end) last++;
  return spans.slice(low, last);
}

/** A list that shows its first items, and all of them when asked. */
export function longList(fewest: number): { elements: HTMLElement[]; show(items: (() => Node)[]): void } {
  const list = element("ul", { class: "rows" });
  const more = element("button", { type: "button", class: "more", "aria-expanded": "false" });
  let shown: (() => Node)[] = [];
  let isLong = false;

  function draw(): void {
    const visible = isLong ? shown : shown.slice(0, fewest);
    list.replaceChildren(...visible.map((item) => element("li", {}, item())));
    more.hidden = shown.length <= fewest;
    more.textContent = isLong ? strings.showFewer : strings.showAll(shown.length);
    more.setAttribute("aria-expanded", String(isLong));
  }
  more.addEventListener("click", () => {
    isLong = !isLong;
    draw();
  });
  return {
    elements: [list, more],
    show(items) {
      shown = items;
      draw();
    },
  };
}
