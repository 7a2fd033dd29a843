import { EditorView } from "@codemirror/view";

/** How the article and its marks look. The page's style sheet doesn't reach into the shadow root; its properties do. */
export const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--serif)",
    fontSize: "var(--article)",
    lineHeight: "var(--article-line)",
    overscrollBehavior: "contain",
    scrollbarGutter: "stable",
  },
  ".cm-content": { padding: "var(--paper-edge) 0", caretColor: "var(--accent)", cursor: "text" },
  ".cm-line": { padding: "0 var(--paper-side)", unicodeBidi: "plaintext", textAlign: "start" },
  ".cm-placeholder": { color: "var(--soft)" },
  mark: { color: "inherit", background: "none" },
  ".chosen": { backgroundColor: "var(--mark)", boxShadow: "0 0.1em 0 var(--mark-edge)" },
  ".current": {
    backgroundColor: "var(--mark-current)",
    boxShadow: "0 0 0 2px var(--mark-edge)",
    borderRadius: "2px",
    boxDecorationBreak: "clone",
    WebkitBoxDecorationBreak: "clone",
  },
  ".within": { textDecoration: "underline 2px var(--ink)", textUnderlineOffset: "0.12em" },
  ".lit": {
    textDecoration: "underline 3px var(--accent)",
    textUnderlineOffset: "0.18em",
    backgroundColor: "var(--tint)",
  },
  ".skipped": { textDecoration: "line-through 1px var(--soft)", color: "var(--soft)" },
  "@media (forced-colors: active)": {
    mark: { backgroundColor: "Mark", color: "MarkText" },
    ".current": { outline: "2px solid Highlight" },
  },
});
