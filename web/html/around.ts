/** What stands around a page's article, and which part of a page holds it. */
import { type Element, elementsOf, type Parent, roleOf } from "./tree.js";
import { outermost } from "./unread.js";

const around = new Set(["nav", "aside", "menu", "dialog"]);
const aroundRoles = new Set(
  "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar".split(" "),
);

/** Of the whole page, unless they stand in one of its sections (https://www.w3.org/TR/html-aam-1.0/). */
const landmarks = new Set(["header", "footer"]);
const sectioning = new Set(["article", "section", "main"]);

export const isSection = ({ tagName }: Element): boolean => sectioning.has(tagName);

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
const isMenu = (element: Element): boolean =>
  element.tagName === "nav" || ["navigation", "search", "menubar"].includes(roleOf(element));

/**
 * @param sectioned - Whether it stands in a section of the page, whose headers and footers are its own.
 * @param selected - Whether the section may not have been selected with what stands in it: a header that has a title and
 *   no menu may be that of the article.
 */
export function isAround(element: Element, sectioned: boolean, selected: boolean): boolean {
  if (around.has(element.tagName) || aroundRoles.has(roleOf(element))) return true;
  if (!landmarks.has(element.tagName) || sectioned) return false;
  const entitles =
    selected && outermost(element, isHeading).length > 0 && outermost(element, isMenu).length === 0;
  return element.tagName === "footer" || !entitles;
}

/** The one element that fits, if there is just one. */
function only(parent: Parent, fits: (element: Element) => boolean): Element | undefined {
  const [found, ...others] = outermost(parent, fits);
  return others.length === 0 ? found : undefined;
}

/** The main part if the page names one, in it the article if there is just one, and the title stands in it; else the whole. */
export function contentOf(page: Parent, selected: boolean): Parent {
  const part = only(page, (element) => element.tagName === "main" || roleOf(element) === "main") ?? page;
  const article = only(part, (element) => element.tagName === "article" || roleOf(element) === "article");
  if (!article) return part;
  // A blog's only comment may be an article, too.
  const [first] = outermost(
    part,
    (element) => element === article || isHeading(element) || isAround(element, part !== page, selected),
  ).filter((element) => element === article || isHeading(element));
  return first === article ? article : part;
}

/** Whether a page's own menu, header or footer stands in what was selected, so that it is the whole page. */
export function isWholePage(page: Parent): boolean {
  const ofPage = (element: Element): boolean =>
    element.tagName === "footer" || isMenu(element) || ["banner", "contentinfo"].includes(roleOf(element));
  return elementsOf(page).some((element) => ofPage(element) || (!isSection(element) && isWholePage(element)));
}
