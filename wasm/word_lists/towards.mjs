// @ts-check
import { VALENCE_SCALE } from "./layout.mjs";
import { readFitted } from "./read_list.mjs";

const steps = (/** @type {number} */ weight) => Math.round(weight * VALENCE_SCALE);

/**
 * What fit/towards.mjs wrote: what words say, beyond their valences, of their agents and patients, in tenths.
 * @returns {Map<string, { agent: number, patient: number }>}
 */
export const towards = () =>
  new Map(
    readFitted("fitted_towards.txt").map(([word, [agent, patient]]) => [
      word,
      { agent: steps(agent), patient: steps(patient) },
    ]),
  );
