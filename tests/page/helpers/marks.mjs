// @ts-check
// Where the marks are, and where the browser says the words under them are.

/** @typedef {import("playwright-core").Page} Page */

/**
 * The marks in the order of the text: their words, their place in it, and the places of the textarea's own text where
 * they begin and end on the screen (null where they are scrolled out of sight).
 * @param {Page} page
 * @returns {Promise<{ words: string, start: number, end: number, seen: { start: number, end: number } | null }[]>}
 */
export function marksOf(page) {
  return page.evaluate(() => {
    const behind = /** @type {HTMLElement} */ (document.getElementById("marks"));
    const textarea = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    const box = textarea.getBoundingClientRect();

    /** @param {number} x @param {number} y */
    const offsetAt = (x, y) => {
      const position = document.caretPositionFromPoint(x, y);
      return position?.offsetNode === textarea ? position.offset : -1;
    };
    return [...behind.querySelectorAll("mark")].map((mark) => {
      const before = document.createRange();
      before.setStart(behind, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      const words = mark.textContent ?? "";
      const rectangles = [...mark.getClientRects()];
      const [first, last] = [rectangles[0], rectangles[rectangles.length - 1]];
      const isSeen = first && last && first.top >= box.top && last.bottom <= box.bottom;
      const seen = isSeen
        ? {
            start: offsetAt(first.left + 1, first.top + first.height / 2),
            end: offsetAt(last.right - 1, last.top + last.height / 2),
          }
        : null;
      return { words, start, end: start + words.length, seen };
    });
  });
}
