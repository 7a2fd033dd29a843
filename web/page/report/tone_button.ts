import type { Span } from "prosescope";
import { element } from "../dom.js";
import type { Places } from "../places.js";
import { toneMeter } from "./meter.js";
import { placeButton } from "./section.js";

/** Something that the text speaks of, or someone who speaks, with the tone of it. */
export interface Toned {
  name: string;
  /** How often it is there, in words or figures. */
  times: (Node | string)[];
  spans: readonly Span[];
  score: number;
  label: "negative" | "neutral" | "positive";
}

/** A button with a name, how often it is there, and its tone. */
export function toneButton(places: Places, key: string, toned: Toned): HTMLButtonElement {
  const { name, times, spans, score, label } = toned;
  const tone = toneMeter();
  tone.show(score, label);
  const made = placeButton(
    places,
    key,
    { label: name, spans },
    "keyword",
    element("span", { class: "name" }, name),
    " ",
    element("span", { class: "times" }, ...times),
    " ",
    tone.element,
  );
  made.disabled = spans.length === 0;
  return made;
}
