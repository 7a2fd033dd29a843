// @ts-check
import { readFileSync } from "node:fs";
import { ROLES } from "./layout.mjs";

/**
 * What a phrase does to the tone.
 * @typedef {object} Phrase
 * @property {number} valence from -4 to 4
 * @property {import("./layout.mjs").ROLES[number]} role
 */

/**
 * The phrases of `lists/phrases.txt`. One that stands twice is a mistake and throws.
 * @returns {Map<string, Phrase>}
 */
export function phrases() {
  const text = readFileSync(new URL("lists/phrases.txt", import.meta.url), "utf8");
  const lines = text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .split(/\n(?! )/)
    .filter((line) => line.trim() !== "");
  /** @type {Map<string, Phrase>} */
  const all = new Map();
  for (const line of lines) {
    const [what, list] = line.split(":");
    const role = what === "neutral" ? "none" : ROLES.find((name) => name === what);
    const valence = role === undefined ? Number(what) : 0;
    if (!(Math.abs(valence) <= 4)) throw new Error(`lists/phrases.txt: ${what} is no valence and no role`);
    for (const phrase of list.split(",").map((item) => item.trim().replace(/\s+/g, " "))) {
      if (all.has(phrase)) throw new Error(`lists/phrases.txt holds “${phrase}” twice`);
      all.set(phrase, { valence, role: role ?? "none" });
    }
  }
  return all;
}
