import {
  type Element as Tag,
  type Node as Part,
  textOfPage,
  type TextNode,
} from "../../html/text_of_page.js";

function partOf(node: Node): Part | Tag | TextNode {
  if (!(node instanceof Element)) {
    return node instanceof Text ? { nodeName: "#text", value: node.data } : { nodeName: node.nodeName };
  }
  return {
    nodeName: node.localName,
    tagName: node.localName,
    attrs: [...node.attributes].map(({ name, value }) => ({ name, value })),
    childNodes: [...node.childNodes].map(partOf),
  };
}

const treeOf = (html: string): Tag => partOf(new DOMParser().parseFromString(html, "text/html").body) as Tag;

/**
 * The text of a page. Nothing of it is loaded or run: the document is never shown.
 *
 * @param keep - Whether what stands around the article is kept.
 */
export function textOfHtml(html: string, keep: boolean): string {
  return textOfPage(treeOf(html), keep).text.trimEnd();
}

/** The text of what was selected on a page. If that is nothing but a menu, it is meant. */
export function textOfSelection(html: string, keep: boolean): string {
  return (textOfPage(treeOf(html), keep, true).text || textOfPage(treeOf(html), true).text).trimEnd();
}
