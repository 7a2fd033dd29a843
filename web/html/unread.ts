/** What of a page is no text of it: what isn't shown, controls, marks of notes. */
import {
  attribute,
  type Element,
  elementsOf,
  isOfClass,
  type Parent,
  roleOf,
  styleOf,
  wordsIn,
} from "./tree.js";

const unread = new Set(
  "script style template noscript head title iframe object embed svg math canvas audio video map select datalist textarea input label rt rp".split(
    " ",
  ),
);

/** Shown to nobody but screen readers, as Bootstrap, WordPress and GOV.UK call it. */
const unseenClasses = new Set(
  "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only govuk-visually-hidden".split(
    " ",
  ),
);
const unseenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|mso-hide\s*:\s*all)/i;

const headings = new Set("h1 h2 h3 h4 h5 h6 summary".split(" "));

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    isOfClass(element, unseenClasses) ||
    unseenStyle.test(styleOf(element))
  );
}

const isButton = (element: Element): boolean => element.tagName === "button" || roleOf(element) === "button";

const noteMarks = new Set(["MsoCommentReference", "MsoFootnoteReference", "MsoEndnoteReference"]);

/**
 * What leads to a note, or says that there is a comment, and is read by nobody: the small 1 behind a sentence, Word's
 * “[1]” and “[AB2]”.
 */
function isNoteMark(element: Element): boolean {
  const { tagName } = element;
  if (/mso-(?:special-character|comment-reference)/i.test(styleOf(element))) return true;
  if (isOfClass(element, noteMarks)) return true;
  if (tagName === "a") return /^\[(?:\d+|[a-z]|note \d+)\]$/i.test(wordsIn(element));
  return tagName === "sup" && outermost(element, (inner) => inner.tagName === "a").length > 0;
}

/** @param heading - Whether it stands in a heading: there, a button opens what is below and holds the heading's text. */
export function isUnread(element: Element, heading: boolean): boolean {
  return (
    unread.has(element.tagName) ||
    isHidden(element) ||
    (!heading && isButton(element) && !elementsOf(element).some(({ tagName }) => headings.has(tagName))) ||
    isNoteMark(element)
  );
}

/** Elements below one that fit, but none below another that fits. */
export function outermost(parent: Parent, fits: (element: Element) => boolean): Element[] {
  return elementsOf(parent).flatMap((element) => {
    if (unread.has(element.tagName) || isHidden(element)) return [];
    return fits(element) ? [element] : outermost(element, fits);
  });
}
