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

/**
 * The text of a page, or of a piece of one. Nothing of it is loaded or run: the document is never shown.
 *
 * @param keep - Whether what stands around the article is kept.
 */
export function textOfHtml(html: string, keep: boolean): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return textOfPage({ childNodes: [partOf(body)] }, keep).text.trimEnd();
}
