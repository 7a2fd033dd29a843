import { element } from "./dom.js";
import { excerpt } from "./format.js";
import type { Places } from "./places.js";
import { strings } from "./strings.js";

/** The line under the text that says which places are shown, and steps through them. */
export function showPlacesBar(bar: HTMLElement, places: Places): void {
  const label = element("span", { class: "label" });
  const count = element("span", { class: "count" });
  const icon = (sign: string, name: string, act: () => void) => {
    const button = element(
      "button",
      { type: "button", class: "icon", "aria-label": name, title: name },
      sign,
    );
    button.addEventListener("click", act);
    return button;
  };
  const buttons = [
    icon("‹", strings.previous, () => places.step(-1)),
    icon("›", strings.next, () => places.step(1)),
    icon("×", strings.close, () => places.clear()),
  ];
  bar.append(label, count, ...buttons);

  function update(): void {
    const { chosen } = places;
    label.textContent = chosen ? excerpt(chosen.label, 60) : strings.placesHint;
    count.textContent = chosen ? strings.placeOf(chosen.at + 1, chosen.spans.length) : "";
    bar.classList.toggle("idle", !chosen);
    for (const button of buttons) button.hidden = !chosen;
  }
  for (const event of ["choose", "step", "settle"]) places.addEventListener(event, update);
  update();
}
