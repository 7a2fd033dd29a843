import type { Block } from "prosescope";
import { element } from "../dom.js";
import { excerpt, number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { help, isSkipped, longList, placeButton, type Section, titled } from "./section.js";

const FEWEST = 6;

export function createBlocks(places: Places): Section {
  const kinds = element("ul", { class: "chips" });
  const skippedTitle = element("h4", {}, strings.skippedTitle);
  const note = help("");
  const list = longList(FEWEST);

  function kindButton(kind: Block["kind"], blocks: readonly Block[]): HTMLElement {
    const [one, many] = strings.kinds[kind];
    const name = blocks.length === 1 ? one : many;
    const count = element("span", { class: "count" }, number(blocks.length));
    const button = placeButton(
      places,
      `kind ${kind}`,
      { label: many, spans: blocks },
      "chip",
      count,
      " ",
      name,
    );
    button.dataset.kind = kind;
    return element("li", {}, button);
  }

  return {
    element: titled(strings.blocksTitle, kinds, skippedTitle, note, ...list.elements),
    show({ text, report: { blocks } }) {
      const counted = new Map<Block["kind"], Block[]>();
      for (const block of blocks) {
        const alike = counted.get(block.kind);
        if (alike) alike.push(block);
        else counted.set(block.kind, [block]);
      }
      kinds.replaceChildren(...[...counted].map(([kind, all]) => kindButton(kind, all)));
      const skipped = blocks.filter(isSkipped);
      skippedTitle.hidden = skipped.length === 0;
      note.textContent = skipped.length ? strings.skippedHelp : strings.blocksNone;
      list.show(
        skipped.map((block) => () => {
          const words = excerpt(text.slice(block.start, block.end), 160);
          const quote = element("span", { class: "quote skipped" }, words);
          return placeButton(places, `block ${block.start}`, { label: words, spans: [block] }, "row", quote);
        }),
      );
    },
  };
}
