/**
 * The text of an HTML page: what a reader of the article sees, in the marks of Markdown, which the core reads off again.
 * Headings, items, quotes, tables and code stay what they are. The command gives it parse5's trees, the page those of the
 * browser.
 */
import { contentOf, isAround, isSection, isWholePage } from "./around.js";
import { isBlock, isRow, isRowOfBlocks } from "./blocks.js";
import { type Block, joinMenus, partLinks, type Piece } from "./menus.js";
import { headingLevel, isListMark, isQuote, itemMark } from "./office.js";
import { cellsOf, isLayout, rowsOf } from "./tables.js";
import {
  attribute,
  type Element,
  elementsOf,
  flatten,
  isElement,
  isText,
  lineOf,
  type Parent,
  type TextNode,
} from "./tree.js";
import { isUnread, outermost } from "./unread.js";

export type { Element, Node, Parent, TextNode } from "./tree.js";

/** Text and where it came from. */
export interface Converted {
  text: string;
  /** The line of the source, from 1, that a place of the text stood in. */
  lineAt: (offset: number) => number;
}

/** Where a block stands. */
interface Place {
  /** How many quotations it is in. */
  quotes: number;
  /** The mark of the list that it is in. */
  mark: (() => string) | undefined;
  /** In a section of the page, whose headers and footers are its own. */
  sectioned: boolean;
  /** In a heading. */
  heading: boolean;
}

const lineBreak = "\n";

/** A line that a mail program or an editor made of a `div`, and an empty one. */
const isLine = (element: Element): boolean =>
  element.tagName === "div" && outermost(element, isBlock).length === 0;
const isEmptyLine = ({ tagName, childNodes: [child, ...others] }: Element): boolean =>
  tagName === "div" && child?.nodeName === "br" && others.length === 0;

/**
 * @param keep - Whether what stands around the article is kept.
 * @param selected - Whether it may be a part of a page, which somebody selected: then all its articles are meant, unless
 *   the page's own header, menu or footer came along.
 */
export function textOfPage(page: Parent, keep: boolean, selected = false): Converted {
  flatten(page);
  const written: Block[] = [];
  /** The block at hand, and what stands before its first line. */
  let pieces: Piece[] = [];
  let first = "";
  /** How many links there were, and the one that is open. */
  let links = 0;
  let link = 0;

  function end(place: Place): void {
    while (pieces.length > 0 && pieces.at(-1)!.text.trim() === "") pieces.pop();
    if (pieces.length === 0) return;
    written.push({ mark: first, quotes: place.quotes, pieces: partLinks(pieces) });
    pieces = [];
    first = "";
  }

  function put(words: string, line: number): void {
    const last = pieces.at(-1);
    if (words === " " && /\s$/.test(last?.text ?? lineBreak)) return;
    if (last?.line === line && last.text !== lineBreak && last.link === link) last.text += words;
    else pieces.push({ text: words, line, link });
  }

  /** A text between tags, as it is set: white space is one blank (https://www.w3.org/TR/css-text-3/#white-space-rules). */
  function putText(node: TextNode): void {
    let line = lineOf(node);
    for (const [part] of node.value.matchAll(/[ \t\r\f\n]+|[^ \t\r\f\n]+/g)) {
      const blank = /^[ \t\r\f\n]/.test(part);
      put(blank ? " " : part, line);
      if (blank) line += part.split("\n").length - 1;
    }
  }

  function readAll(parent: Parent, place: Place): void {
    const hasEmptyLines = elementsOf(parent).some(isEmptyLine);
    const row = "tagName" in parent && isRow(parent as Element);
    const parts = row && isRowOfBlocks(parent as Element);
    for (const node of parent.childNodes) {
      if (!isElement(node)) {
        if (isText(node)) putText(node);
        continue;
      }
      if (row) put(" ", lineOf(node));
      if (parts) end(place);
      if (hasEmptyLines && isLine(node)) readLine(node, place);
      else readElement(node, place);
      if (parts) end(place);
    }
  }

  function readBlock(element: Element, place: Place, mark = ""): void {
    end(place);
    if (mark) first = mark;
    readAll(element, place);
    end(place);
    first = "";
  }

  function readElement(element: Element, place: Place): void {
    const { tagName } = element;
    if (isUnread(element, place.heading) || isListMark(element)) return;
    if (!keep && element !== content && isAround(element, place.sectioned, selected)) return end(place);
    const level = headingLevel(element);
    if (level > 0) return readBlock(element, { ...place, heading: true }, `${"#".repeat(level)} `);
    const inside = isSection(element) ? { ...place, sectioned: true } : place;
    switch (tagName) {
      case "br":
        return readBreak(lineOf(element), place);
      case "a":
        return readLink(element, inside);
      case "blockquote":
        return readQuote(element, place);
      case "ul":
      case "dir":
        return readBlock(element, { ...place, mark: () => "- " });
      case "ol": {
        let number = Number(attribute(element, "start") ?? 1) || 1;
        return readBlock(element, { ...place, mark: () => `${number++}. ` });
      }
      case "li":
        return readBlock(element, place, place.mark?.() ?? "- ");
      case "summary":
        return readBlock(element, { ...place, heading: true });
      case "pre":
        return readCode(element, place);
      case "table":
        return isLayout(element) ? readBlock(element, place) : readTable(element, place);
      case "q":
        put("“", lineOf(element));
        readAll(element, place);
        return put("”", lineOf(element));
      default:
        if (isQuote(element)) return readQuote(element, place);
        return isBlock(element) ? readBlock(element, inside, itemMark(element)) : readAll(element, inside);
    }
  }

  function readQuote(element: Element, place: Place): void {
    const inside = { ...place, quotes: place.quotes + 1 };
    end(place);
    readAll(element, inside);
    end(inside);
  }

  function readLink(element: Element, place: Place): void {
    // What parts two links that touch stands in the style of their page.
    if (pieces.at(-1)?.link) put(" ", lineOf(element));
    const around = link;
    link = ++links;
    if (isBlock(element)) readBlock(element, place);
    else readAll(element, place);
    link = around;
  }

  /** One ends a line, two a paragraph. */
  function readBreak(line: number, place: Place): void {
    const last = pieces.findLast((piece) => piece.text.trim() !== "" || piece.text === lineBreak);
    if (last?.text === lineBreak) end(place);
    else putBreak(line);
  }

  function putBreak(line: number): void {
    if (pieces.length > 0 && pieces.at(-1)!.text !== lineBreak)
      pieces.push({ text: lineBreak, line, link: 0 });
  }

  function readLine(element: Element, place: Place): void {
    putBreak(lineOf(element));
    readElement({ ...element, tagName: "span" }, place);
    putBreak(lineOf(element));
  }

  function readCode(element: Element, place: Place): void {
    end(place);
    const code = textIn(element).replace(/^\n|\n$/g, "");
    if (code.trim() === "") return;
    const fence = "`".repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    let line = lineOf(element);
    pieces.push({ text: `${fence}\n`, line, link: 0 });
    for (const row of code.split("\n")) pieces.push({ text: `${row}\n`, line: line++, link: 0 });
    pieces.push({ text: fence, line, link: 0 });
    end(place);
  }

  function readTable(table: Element, place: Place): void {
    end(place);
    for (const caption of outermost(table, ({ tagName }) => tagName === "caption")) readBlock(caption, place);
    rowsOf(table).forEach((row, i) => {
      const line = lineOf(row);
      if (i > 0) pieces.push({ text: lineBreak, line, link: 0 });
      pieces.push({ text: "|", line, link: 0 });
      for (const cell of cellsOf(row))
        pieces.push({ text: ` ${textIn(cell).replace(/\s+/g, " ").trim()} |`, line: lineOf(cell), link: 0 });
    });
    end(place);
  }

  function textIn(parent: Parent): string {
    return parent.childNodes
      .map((node) => {
        if (!isElement(node)) return isText(node) ? node.value : "";
        if (isUnread(node, false)) return "";
        return node.tagName === "br" ? "\n" : textIn(node);
      })
      .join("");
  }

  const content = keep || (selected && !isWholePage(page)) ? page : contentOf(page, selected);
  const outside: Place = { quotes: 0, mark: undefined, sectioned: content !== page, heading: false };
  readAll(content, outside);
  end(outside);
  return write(joinMenus(written));
}

function write(blocks: readonly Block[]): Converted {
  const starts: number[] = [];
  const lines: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { mark, quotes, pieces } of blocks) {
    const quote = "> ".repeat(quotes);
    let part = (length === 0 ? "" : "\n\n") + quote + mark;
    for (const piece of pieces) {
      starts.push(length + part.length);
      lines.push(piece.line);
      part += piece.text.replaceAll("\n", `\n${quote}`);
    }
    part = part.trimEnd();
    parts.push(part);
    length += part.length;
  }
  return {
    text: length === 0 ? "" : `${parts.join("")}\n`,
    lineAt(offset) {
      return lines[starts.findLastIndex((start) => start <= offset)] ?? 1;
    },
  };
}
