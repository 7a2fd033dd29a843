/** What the field needs behind the first paint, in one chunk: once it is there, a paste loads nothing more. */
export { textOfHtml } from "./html.js";
export { RichEditor } from "./rich.js";
