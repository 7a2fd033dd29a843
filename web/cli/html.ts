import { parse } from "parse5";
import { type Converted, textOfPage } from "../html/text_of_page.js";

/** The text of an HTML page. @param keep - Whether what stands around the article is kept. */
export function textOfHtml(html: string, keep: boolean): Converted {
  return textOfPage(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), keep);
}
