/** Which elements begin a line of their own. */
import { type Element, styleOf } from "./tree.js";

export const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** What a browser writes into the style of what is copied. */
const displayOf = (element: Element): string =>
  /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(styleOf(element))?.[1]?.toLowerCase() ?? "";

export function isBlock(element: Element): boolean {
  const display = displayOf(element);
  if (/^(?:block|flex|grid|table|list-item|flow-root)$/.test(display)) return true;
  if (element.tagName === "div" && display.startsWith("inline")) return false;
  return blocks.has(element.tagName);
}

/** Whether its children stand side by side as boxes of their own, without white space between. */
export const isRow = (element: Element): boolean => /^(?:inline-)?(?:flex|grid)$/.test(displayOf(element));
/** Whether each of these boxes says something of its own: the parts of an item or a title are one text. */
export const isRowOfBlocks = (element: Element): boolean =>
  isRow(element) && !/^(?:a|span|label|p|li|h[1-6]|t[dh]|d[dt])$/.test(element.tagName);
