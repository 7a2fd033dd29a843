import type { Span } from "../generated/report.js";

/** What stands unbroken in a text node: `length` code units from `offset`, which are those from `start` in the text. */
interface Piece {
  node: Text;
  offset: number;
  start: number;
  length: number;
}

const nothingToRead =
  "script, style, noscript, template, textarea, select, option, button, input, nav, svg, math, canvas, iframe, audio, video, object, " +
  "prosescope-report, [hidden]";

// Marks of Markdown, which are no words: they tell headings, list items and code from paragraphs.
const marks: Record<string, string> = {
  h1: "# ",
  h2: "# ",
  h3: "# ",
  h4: "# ",
  h5: "# ",
  h6: "# ",
  li: "- ",
};

const fence = "```";

/** The text of an element as it is read, and where in the document it stands. */
export class ElementText {
  #text = "";
  readonly #pieces: Piece[] = [];
  // What must stand in front of the next words: a space, or the end of a line or block.
  #owed = "";

  constructor(root: Element) {
    this.#read(root);
  }

  get text(): string {
    return this.#text;
  }

  /** The parts of a place in text nodes, in order. */
  partsOf({ start, end }: Span): { node: Text; from: number; to: number }[] {
    const parts = [];
    for (let i = this.#pieceAt(start); i < this.#pieces.length && this.#pieces[i]!.start < end; i++) {
      const piece = this.#pieces[i]!;
      const from = Math.max(0, start - piece.start);
      const to = Math.min(piece.length, end - piece.start);
      if (from < to) parts.push({ node: piece.node, from: piece.offset + from, to: piece.offset + to });
    }
    return parts;
  }

  /** A place as a range of the document, if it still stands there. */
  rangeOf(span: Span): Range | undefined {
    const parts = this.partsOf(span);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || first.from > first.node.length || last.to > last.node.length) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
    return range;
  }

  /** The last piece that begins at or before a place. */
  #pieceAt(place: number): number {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.start <= place) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #read(element: Element): void {
    if (element.localName === "br") {
      this.#owe(this.#owed === "\n" ? "\n\n" : "\n");
      return;
    }
    const { display, visibility, whiteSpace } = getComputedStyle(element);
    if (display === "none" || element.matches(nothingToRead)) return;
    const isBlock = !/^(?:inline|contents|ruby)/.test(display);
    const isCode = element.localName === "pre";
    if (display === "table-cell") this.#owe("\t");
    else if (isBlock) this.#owe("\n\n" + (isCode ? fence + "\n" : (marks[element.localName] ?? "")));
    for (const child of element.childNodes) {
      if (child instanceof Element) this.#read(child);
      else if (child instanceof Text && visibility === "visible")
        this.#take(child, /^(?:pre|break-spaces)/.test(whiteSpace));
    }
    if (isCode && !this.#owed) this.#append("\n" + fence);
    if (isBlock && display !== "table-cell") this.#owe("\n\n");
  }

  /** What separates more replaces what separates less. A block in a block, such as a paragraph in a list item, keeps the mark. */
  #owe(separator: string): void {
    const isMarked = this.#owed.length > 2 && separator === "\n\n";
    if (separator.length >= this.#owed.length && !isMarked) this.#owed = separator;
  }

  #take(node: Text, isPreserved: boolean): void {
    if (isPreserved) {
      if (node.data) this.#add(node, 0, node.data);
      return;
    }
    // As it is shown: white space is one space, and none at the start of a block.
    let behind = 0;
    for (const { 0: words, index } of node.data.matchAll(/[^ \t\n\r\f]+(?:[ \t\n\r\f][^ \t\n\r\f]+)*/g)) {
      if (index > behind) this.#owe(" ");
      this.#add(node, index, words.replace(/[\t\n\r\f]/g, " "));
      behind = index + words.length;
    }
    if (behind < node.length) this.#owe(" ");
  }

  #add(node: Text, offset: number, words: string): void {
    this.#append(this.#text ? this.#owed : this.#owed.trimStart());
    this.#owed = "";
    this.#pieces.push({ node, offset, start: this.#text.length, length: words.length });
    this.#append(words);
  }

  #append(text: string): void {
    this.#text += text;
  }
}
