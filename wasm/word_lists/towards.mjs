// @ts-check
import { readFileSync } from "node:fs";
import { VALENCE_SCALE } from "./layout.mjs";

/**
 * What fit_towards.mjs wrote: what words say, beyond their valences, of their agents and patients, in tenths.
 * @returns {Map<string, { agent: number, patient: number }>}
 */
export function towards() {
  const text = readFileSync(new URL("fitted_towards.txt", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.flatMap((line) => {
      const [pair, words] = line.split(": ");
      const [agent, patient] = pair.split(" ").map((number) => Math.round(Number(number) * VALENCE_SCALE));
      return words.split(" ").map((word) => /** @type {const} */ ([word, { agent, patient }]));
    }),
  );
}
