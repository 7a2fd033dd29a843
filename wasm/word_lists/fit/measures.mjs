// @ts-check
/** @file How well scores agree with what people said. */

import { constantOf } from "./core_constants.mjs";

export const sumOf = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0);

/** Pearson's r. @param {number[]} x @param {number[]} y */
export function correlation(x, y) {
  const [mx, my] = [sumOf(x) / x.length, sumOf(y) / y.length];
  const xy = sumOf(x.map((v, i) => (v - mx) * (y[i] - my)));
  return xy / Math.sqrt(sumOf(x.map((v) => (v - mx) ** 2)) * sumOf(y.map((v) => (v - my) ** 2)));
}

const LABEL_CUT = constantOf("sentiment/prosescope.h", "label_cut");

const labelOf = (/** @type {number} */ v, /** @type {number} */ cut) => (v >= cut ? 1 : v <= -cut ? -1 : 0);

/** F1 of the three classes, averaged. @param {number[]} x scores @param {number[]} y @param {number} cut of y */
export function macroF1(x, y, cut) {
  const got = x.map((v) => labelOf(v, LABEL_CUT));
  const gold = y.map((v) => labelOf(v, cut));
  const each = [-1, 0, 1].map((label) => {
    const hits = got.filter((g, i) => g === label && gold[i] === label).length;
    return (2 * hits) / (got.filter((g) => g === label).length + gold.filter((g) => g === label).length);
  });
  return sumOf(each) / each.length;
}
