// @ts-check

export const GENERATED = "// Made by wasm/word_lists/pack.mjs: change that, not this.";

/**
 * The elements of a C++ array, in lines that compilers read fast and tools still open.
 * @param {Iterable<number | string>} values
 */
export function lines(values) {
  const all = [...values];
  let text = "";
  for (let i = 0; i < all.length; i += 256) text += all.slice(i, i + 256).join(",") + ",\n";
  return text;
}
