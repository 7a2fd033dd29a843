// @ts-check
/**
 * A word as the table holds it: lower-case, straight apostrophes, no variation selectors (U+FE0F asks for the
 * colourful form of an emoji and says nothing about its meaning).
 * @param {string} word
 */
export function normalized(word) {
  return word.toLowerCase().replaceAll("\u2019", "'").replaceAll("\ufe0f", "");
}
