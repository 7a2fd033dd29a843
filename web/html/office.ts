/** Paragraphs of Word, which says by style what other HTML says by elements. */
import { attribute, type Element, elementsOf, isOfClass, roleOf, styleOf, wordsIn } from "./tree.js";

const quotes = new Set(["MsoQuote", "MsoIntenseQuote"]);
const titles = new Set(["MsoTitle"]);

export const isListMark = (element: Element): boolean => /mso-list\s*:\s*ignore/i.test(styleOf(element));
export const isQuote = (element: Element): boolean => isOfClass(element, quotes);

/** The level of a heading, by its element, its role or Word's style; 0 if it is none. */
export function headingLevel(element: Element): number {
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (level) return Number(level);
  if (roleOf(element) === "heading") return Math.min(Number(attribute(element, "aria-level")) || 2, 6);
  return isOfClass(element, titles) ? 1 : 0;
}

/** The mark of an item of a list, “- ” or “2. ”; empty for any other paragraph. */
export function itemMark(element: Element): string {
  if (!/mso-list\s*:\s*l\d/i.test(styleOf(element))) return "";
  const shown = listMarkIn(element);
  return /^(?:\d+[.)]|[a-z]\))$/.test(shown) ? `${shown} ` : "- ";
}

function listMarkIn(element: Element): string {
  for (const child of elementsOf(element)) {
    const found = isListMark(child) ? wordsIn(child) : listMarkIn(child);
    if (found) return found;
  }
  return "";
}
