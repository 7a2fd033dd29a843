/** Which tables hold data. */
import { blocks } from "./blocks.js";
import { type Element, elementsOf, type Parent, roleOf } from "./tree.js";
import { outermost } from "./unread.js";

const isCell = (element: Element): boolean => element.tagName === "td" || element.tagName === "th";
export const cellsOf = (parent: Parent): Element[] => outermost(parent, isCell);
export const rowsOf = (table: Element): Element[] => outermost(table, ({ tagName }) => tagName === "tr");

const isBlock = (element: Element): boolean => blocks.has(element.tagName);

/** Nothing but words, or one paragraph of them, as word processors fill cells. */
function isPlainCell(cell: Element): boolean {
  const [paragraph, ...others] = outermost(cell, isBlock);
  if (!paragraph) return true;
  return others.length === 0 && elementsOf(cell).length === 1 && outermost(paragraph, isBlock).length === 0;
}

/** A table whose cells hold blocks stands for layout, and so does one with a cell a row, as in mail; not for data. */
export function isLayout(table: Element): boolean {
  if (["presentation", "none"].includes(roleOf(table))) return true;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.every((cells) => cells.length < 2)) return true;
  const cells = rows.flat();
  const [, second] = rows;
  return !cells.every((cell) => (second ? isPlainCell(cell) : outermost(cell, isBlock).length === 0));
}
