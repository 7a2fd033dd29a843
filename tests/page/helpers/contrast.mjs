// @ts-check
// Contrast of every text that is seen, by WCAG 2's formula.

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ text: string, ratio: number }[]>}
 */
export function contrasts(page) {
  return page.evaluate(() => {
    /** @param {string} colour */
    const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    /** @param {string} colour */
    const isSolid = (colour) => colour !== "transparent" && channels(colour)[3] !== 0;
    /** @param {string} colour */
    const luminance = (colour) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** @param {Element | null} element @returns {string} */
    const groundOf = (element) => {
      if (!element) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return isSolid(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    };

    const all = [...document.querySelectorAll("body *")].filter((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      return (
        hasText &&
        element.checkVisibility() &&
        !element.closest("#marks, .unseen, :disabled, script, noscript")
      );
    });
    return all.map((element) => {
      const [light = 0, dark = 0] = [getComputedStyle(element).color, groundOf(element)]
        .map(luminance)
        .sort((a, b) => b - a);
      return {
        text: element.textContent?.slice(0, 40) ?? "",
        ratio: Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100,
      };
    });
  });
}
