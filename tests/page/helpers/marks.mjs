// @ts-check
// Where the marks are in the text that is drawn.

/** @typedef {import("playwright-core").Page} Page */

/**
 * The marks of chosen places in the lines that CodeMirror has drawn, in order: their words, where CodeMirror says that
 * they stand in the text, and whether they are scrolled into sight.
 * @param {Page} page
 * @returns {Promise<{ words: string, start: number, end: number, isCurrent: boolean, isSeen: boolean }[]>}
 */
export function marksOf(page) {
  return page.locator("#editor .cm-content").evaluate((content) => {
    const { view } = /** @type {any} */ (content).cmTile.root;
    const box = view.scrollDOM.getBoundingClientRect();
    return [...content.querySelectorAll("mark")].map((mark) => {
      const words = mark.textContent ?? "";
      const start = view.posAtDOM(mark, 0);
      const { top, bottom } = mark.getBoundingClientRect();
      const isCurrent = mark.classList.contains("current");
      return {
        words,
        start,
        end: start + words.length,
        isCurrent,
        isSeen: top >= box.top && bottom <= box.bottom,
      };
    });
  });
}
