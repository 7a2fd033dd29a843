/** A page as a tree: parse5's trees are such, and the page makes one of the browser's. */
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

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is TextNode => node.nodeName === "#text";
export const elementsOf = (parent: Parent): Element[] => parent.childNodes.filter(isElement);
export const lineOf = (node: Placed): number => node.sourceCodeLocation?.startLine ?? 1;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export const roleOf = (element: Element): string => attribute(element, "role")?.trim().toLowerCase() ?? "";
export const styleOf = (element: Element): string => attribute(element, "style") ?? "";

/** Whether its `class` names one of them. */
export function isOfClass(element: Element, classes: ReadonlySet<string>): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).some((each) => classes.has(each));
}

/** Its words, with those of all that stands in it. */
export const wordsIn = (parent: Parent): string =>
  parent.childNodes
    .map((node) => (isElement(node) ? wordsIn(node) : isText(node) ? node.value : ""))
    .join("")
    .trim();

/** As deep as elements may stand in each other; browsers have such a bound too (Blink's is 512). */
const deepest = 500;

/** Makes siblings of what stands deeper than that, so that the way down has an end. */
export function flatten(page: Parent): void {
  const todo: [parent: Parent, depth: number][] = [[page, 0]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [parent, depth] = next;
    if (depth < deepest) {
      for (const element of elementsOf(parent)) todo.push([element, depth + 1]);
      continue;
    }
    const below: Node[] = [];
    const stack = parent.childNodes.toReversed();
    for (let node = stack.pop(); node; node = stack.pop()) {
      below.push(node);
      if (!isElement(node)) continue;
      stack.push(...node.childNodes.toReversed());
      node.childNodes = [];
    }
    parent.childNodes = below;
  }
}
