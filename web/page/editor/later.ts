/** What the field needs behind the first paint, in one chunk: once it is there, neither a paste nor a click loads more. */
export { default as example } from "../example.txt";
export { textOfHtml, textOfSelection } from "./html.js";
export { RichEditor } from "./rich.js";
