// @ts-check
import { readFileSync } from "node:fs";

/**
 * The lines of a list that are neither empty nor comments.
 * @param {string} name of a file in `lists/`, without `.txt`
 */
export function readLines(name) {
  const text = readFileSync(new URL(`lists/${name}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * What a script has fitted: lines of numbers, a colon, and words that have them.
 * @param {string} file in this folder
 * @returns {[word: string, numbers: number[]][]}
 */
export function readFitted(file) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.flatMap((line) => {
    const [numbers, words] = line.split(": ");
    return words
      .split(" ")
      .map((word) => /** @type {[string, number[]]} */ ([word, numbers.split(" ").map(Number)]));
  });
}

/**
 * Reads one of our own lists: words separated by white space or ends of lines; `#` starts a comment.
 * A word that stands twice is a mistake and throws.
 * @param {string} name of a file in `lists/`, without `.txt`
 * @returns {Set<string>}
 */
export function readList(name) {
  const text = readFileSync(new URL(`lists/${name}.txt`, import.meta.url), "utf8");
  const words = text
    .split("\n")
    .flatMap((line) => line.replace(/(^|\s)#.*/, "").split(/\s+/))
    .filter((word) => word !== "");
  const set = new Set(words);
  if (set.size !== words.length) {
    throw new Error(`lists/${name}.txt holds a word twice: ${words.find((w, i) => words.indexOf(w) !== i)}`);
  }
  return set;
}
