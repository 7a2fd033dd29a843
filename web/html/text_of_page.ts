/**
 * The text of an HTML page: what a reader of the article sees, in the marks of Markdown, which the core reads off again.
 * Headings, items, quotes, tables and code stay what they are. The command gives it parse5's trees, the page those of the
 * browser.
 */

/** A page as a tree; parse5's trees are such. */
export interface Parent {
  childNodes: Node[];
}

export interface Node {
  nodeName: string;
}

/** Where something stood in the source, if that is known. */
interface Placed {
  sourceCodeLocation?: { startLine: number } | null | undefined;
}

export interface Element extends Parent, Node, Placed {
  /** In lower case. */
  tagName: string;
  attrs: { name: string; value: string }[];
}

/** Its `nodeName` is `#text`. */
export interface TextNode extends Node, Placed {
  value: string;
}

/** Text and where it came from. */
export interface Converted {
  text: string;
  /** The line of the source, from 1, that a place of the text stood in. */
  lineAt: (offset: number) => number;
}

/** Nothing that is read as text. */
const unread = new Set(
  "script style template noscript head title iframe object embed svg math canvas audio video map button select datalist textarea input label rt rp".split(
    " ",
  ),
);

/** Around the article, not in it. */
const around = new Set(["nav", "aside", "menu", "dialog"]);
const aroundRoles = new Set(
  "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar".split(" "),
);

/** Of the whole page, unless they stand in one of its sections (https://www.w3.org/TR/html-aam-1.0/). */
const landmarks = new Set(["header", "footer"]);
const sectioning = new Set(["article", "section", "main"]);

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const isElement = (node: Node): node is Element => "tagName" in node;
const isText = (node: Node): node is TextNode => node.nodeName === "#text";
const childrenOf = (parent: Parent): Node[] => parent.childNodes;
const elementsOf = (parent: Parent): Element[] => childrenOf(parent).filter(isElement);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

const roleOf = (element: Element): string => attribute(element, "role")?.trim().toLowerCase() ?? "";

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

/** Elements below one that fit, but none below another that fits. */
function outermost(parent: Parent, fits: (element: Element) => boolean): Element[] {
  return elementsOf(parent).flatMap((element) => {
    if (unread.has(element.tagName) || isHidden(element)) return [];
    return fits(element) ? [element] : outermost(element, fits);
  });
}

/** The main part if the page names one, in it the article if there is just one; else the whole. */
function contentOf(page: Parent): Parent {
  const [main, ...others] = outermost(
    page,
    (element) => element.tagName === "main" || roleOf(element) === "main",
  );
  const part = main && others.length === 0 ? main : page;
  const [article, ...more] = outermost(
    part,
    (element) => element.tagName === "article" || roleOf(element) === "article",
  );
  return article && more.length === 0 ? article : part;
}

/** As deep as elements may stand in each other; browsers have such a bound too (Blink's is 512). */
const deepest = 500;

/** Makes siblings of what stands deeper than that, so that the way down has an end. */
function flatten(page: Parent): void {
  const todo: [parent: Parent, depth: number][] = [[page, 0]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [parent, depth] = next;
    if (depth < deepest) {
      for (const element of elementsOf(parent)) todo.push([element, depth + 1]);
      continue;
    }
    const below: Node[] = [];
    const stack = childrenOf(parent).toReversed();
    for (let node = stack.pop(); node; node = stack.pop()) {
      below.push(node);
      if (!isElement(node)) continue;
      stack.push(...node.childNodes.toReversed());
      node.childNodes = [];
    }
    parent.childNodes = below;
  }
}

/** A table whose cells hold blocks stands for layout, not for data. */
const isLayout = (table: Element): boolean =>
  cellsOf(table).some((cell) => outermost(cell, (element) => blocks.has(element.tagName)).length > 0);

const isCell = (element: Element): boolean => element.tagName === "td" || element.tagName === "th";
const cellsOf = (parent: Parent): Element[] => outermost(parent, isCell);
const rowsOf = (table: Element): Element[] => outermost(table, (element) => element.tagName === "tr");

/** A link to a note, which is read by nobody: the small 1 behind a sentence. */
const isNoteMark = (element: Element): boolean =>
  element.tagName === "sup" && outermost(element, ({ tagName }) => tagName === "a").length > 0;

/** Where a block stands. */
interface Place {
  /** How many quotations it is in. */
  quotes: number;
  /** The mark of the list that it is in. */
  mark: (() => string) | undefined;
  /** In a section of the page, whose headers and footers are its own. */
  sectioned: boolean;
}

/** @param keep - Whether what stands around the article is kept. */
export function textOfPage(page: Parent, keep: boolean): Converted {
  flatten(page);
  const starts: number[] = [];
  const lines: number[] = [];
  let text = "";
  /** The block at hand: pieces with their lines, and what stands before the first and the other lines. */
  let pieces: { text: string; line: number }[] = [];
  let first = "";

  function end(place: Place): void {
    while (pieces.length > 0 && pieces.at(-1)!.text.trim() === "") pieces.pop();
    if (pieces.length === 0) return;
    const quote = "> ".repeat(place.quotes);
    text += (text === "" ? "" : "\n\n") + quote + first;
    for (const piece of pieces) {
      starts.push(text.length);
      lines.push(piece.line);
      text += piece.text.replaceAll("\n", `\n${quote}`);
    }
    text = text.trimEnd();
    pieces = [];
    first = "";
  }

  function put(words: string, line: number): void {
    const last = pieces.at(-1);
    if (words === " " && /\s$/.test(last?.text ?? "\n")) return;
    if (last?.line === line && last.text !== "\n") last.text += words;
    else pieces.push({ text: words, line });
  }

  /** A text between tags, as it is set: white space is one blank (https://www.w3.org/TR/css-text-3/#white-space-rules). */
  function putText(node: TextNode): void {
    let line = node.sourceCodeLocation?.startLine ?? 1;
    for (const [part] of node.value.matchAll(/[ \t\r\f\n]+|[^ \t\r\f\n]+/g)) {
      const blank = /^[ \t\r\f\n]/.test(part);
      put(blank ? " " : part, line);
      if (blank) line += part.split("\n").length - 1;
    }
  }

  function readAll(parent: Parent, place: Place): void {
    for (const node of childrenOf(parent)) {
      if (isElement(node)) readElement(node, place);
      else if (isText(node)) putText(node);
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
    if (unread.has(tagName) || isHidden(element) || isNoteMark(element)) return;
    if (!keep && isAround(element, place)) return end(place);
    const inside = sectioning.has(tagName) ? { ...place, sectioned: true } : place;
    switch (tagName) {
      case "br":
        return readBreak(element, place);
      case "h1":
      case "h2":
      case "h3":
      case "h4":
      case "h5":
      case "h6":
        return readBlock(element, place, `${"#".repeat(Number(tagName[1]))} `);
      case "blockquote":
        end(place);
        readAll(element, { ...place, quotes: place.quotes + 1 });
        return end({ ...place, quotes: place.quotes + 1 });
      case "ul":
      case "dir":
        return readBlock(element, { ...place, mark: () => "- " });
      case "ol": {
        let number = Number(attribute(element, "start") ?? 1) || 1;
        return readBlock(element, { ...place, mark: () => `${number++}. ` });
      }
      case "li":
        return readBlock(element, place, place.mark?.() ?? "- ");
      case "pre":
        return readCode(element, place);
      case "table":
        return isLayout(element) ? readBlock(element, place) : readTable(element, place);
      case "q":
        put("“", lineOf(element));
        readAll(element, place);
        return put("”", lineOf(element));
      default:
        return blocks.has(tagName) ? readBlock(element, inside) : readAll(element, inside);
    }
  }

  function isAround(element: Element, place: Place): boolean {
    const { tagName } = element;
    return (
      around.has(tagName) ||
      aroundRoles.has(roleOf(element)) ||
      (landmarks.has(tagName) && !place.sectioned && element !== content)
    );
  }

  const lineOf = (element: Element): number => element.sourceCodeLocation?.startLine ?? 1;

  /** One ends a line, two a paragraph. */
  function readBreak(element: Element, place: Place): void {
    const last = pieces.findLast((piece) => piece.text.trim() !== "" || piece.text === "\n");
    if (last?.text === "\n") end(place);
    else if (pieces.length > 0) pieces.push({ text: "\n", line: lineOf(element) });
  }

  function readCode(element: Element, place: Place): void {
    end(place);
    const code = textIn(element).replace(/^\n|\n$/g, "");
    if (code.trim() === "") return;
    const fence = "`".repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    let line = lineOf(element);
    pieces.push({ text: `${fence}\n`, line });
    for (const row of code.split("\n")) pieces.push({ text: `${row}\n`, line: line++ });
    pieces.push({ text: fence, line });
    end(place);
  }

  function readTable(table: Element, place: Place): void {
    end(place);
    for (const caption of outermost(table, ({ tagName }) => tagName === "caption")) readBlock(caption, place);
    rowsOf(table).forEach((row, i) => {
      const line = lineOf(row);
      if (i > 0) pieces.push({ text: "\n", line });
      pieces.push({ text: "|", line });
      for (const cell of cellsOf(row))
        pieces.push({ text: ` ${textIn(cell).replace(/\s+/g, " ").trim()} |`, line: lineOf(cell) });
    });
    end(place);
  }

  function textIn(parent: Parent): string {
    return childrenOf(parent)
      .map((node) => {
        if (!isElement(node)) return isText(node) ? node.value : "";
        if (unread.has(node.tagName) || isHidden(node) || isNoteMark(node)) return "";
        return node.tagName === "br" ? "\n" : textIn(node);
      })
      .join("");
  }

  const content = keep ? page : contentOf(page);
  const outside: Place = { quotes: 0, mark: undefined, sectioned: content !== page };
  readAll(content, outside);
  end(outside);
  return {
    text: text === "" ? "" : `${text}\n`,
    lineAt(offset) {
      return lines[starts.findLastIndex((start) => start <= offset)] ?? 1;
    },
  };
}
