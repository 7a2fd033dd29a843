/** Turns HTML into plain text whose blocks the analyzer tells apart: Markdown's marks for headings, lists, quotes and tables. */

/** What holds no text of an article. */
const UNREAD =
  "script, style, noscript, template, svg, math, iframe, object, head, button, select, textarea, input";
const BLOCKS =
  "address, article, aside, blockquote, body, caption, dd, details, dialog, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul";
/** What plain text would lose. */
const MARKED = "h1, h2, h3, h4, h5, h6, li, blockquote, table, pre";

function words(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, " ");
}

/** Puts `mark` in front of every line. */
function marked(text: string, mark: string): string {
  return text.replace(/^/gm, mark).replace(/[ ]+$/gm, "");
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll("tr")].map((row) => {
    const cells = [...row.querySelectorAll("th, td")].map((cell) =>
      words(textOf(cell)).replace(/\|/g, "/").trim(),
    );
    return `| ${cells.join(" | ")} |`;
  });
  return rows.join("\n");
}

function listOf(list: Element): string {
  const isOrdered = list.matches("ol");
  const first = Number(list.getAttribute("start") ?? 1);
  const items = [...list.children].map((item, index) => {
    const mark = isOrdered ? `${first + index}. ` : "- ";
    // What goes on in further lines is indented: else it would be no part of the item.
    return mark + textOf(item).replace(/\n+/g, "\n  ");
  });
  return items.join("\n");
}

function blockOf(block: Element): string {
  const level = /^H([1-6])$/.exec(block.tagName)?.[1];
  if (level) return `${"#".repeat(Number(level))} ${textOf(block).replace(/\s+/g, " ")}`;
  if (block.matches("ul, ol")) return listOf(block);
  if (block.matches("blockquote")) return marked(textOf(block), "> ");
  if (block.matches("pre")) return `\`\`\`\n${(block.textContent ?? "").trimEnd()}\n\`\`\``;
  // A table that lays out a page holds other blocks.
  if (block.matches("table") && !block.querySelector("table, p, div, ul, ol, h1, h2, h3"))
    return tableOf(block);
  return textOf(block);
}

/** The blocks below an element, blank lines between them. */
function textOf(parent: Element): string {
  const blocks: string[] = [];
  let line = "";
  const end = () => {
    const text = line
      .replace(/ +/g, " ")
      .replace(/ *\n */g, "\n")
      .trim();
    if (text) blocks.push(text);
    line = "";
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += words(node.textContent ?? "");
    else if (node instanceof Element && !node.matches(UNREAD) && !isHidden(node)) {
      if (node.tagName === "BR") line += "\n";
      else if (node.matches(BLOCKS)) {
        end();
        const text = blockOf(node).trim();
        if (text) blocks.push(text);
      } else node.childNodes.forEach(read);
    }
  };
  parent.childNodes.forEach(read);
  end();
  return blocks.join("\n\n");
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return element.hasAttribute("hidden") || element.ariaHidden === "true" || /display:\s*none/i.test(style);
}

/** Nothing of it is loaded or run: the document is never shown. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** The text of a page or a piece of one. */
export function textOfHtml(html: string): string {
  return textOf(parse(html));
}

/** The text of HTML from a clipboard, if that says more of its blocks than the plain text beside it. */
export function textWithBlocks(html: string): string | undefined {
  const body = parse(html);
  return body.querySelector(MARKED) ? textOf(body) : undefined;
}
