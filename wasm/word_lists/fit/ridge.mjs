// @ts-check
/**
 * A row of a sparse matrix.
 * @typedef {{ at: number[], values: number[] }} Row
 */

/** @param {Row} row @param {Float64Array} x */
export function dot({ at, values }, x) {
  let sum = 0;
  for (let i = 0; i < at.length; ++i) sum += values[i] * x[at[i]];
  return sum;
}

/**
 * Ridge regression: the x that makes Σ (row·x − y)² + Σ λx² least, by conjugate gradients (Hestenes and Stiefel 1952).
 * @param {Row[]} rows
 * @param {number[]} y
 * @param {Float64Array} penalty λ of each column
 */
export function ridge(rows, y, penalty) {
  const n = penalty.length;
  const x = new Float64Array(n);
  const residual = new Float64Array(n);
  const addTransposed = (/** @type {Float64Array} */ out, /** @type {(i: number) => number} */ weight) => {
    rows.forEach(({ at, values }, i) => {
      const w = weight(i);
      for (let k = 0; k < at.length; ++k) out[at[k]] += w * values[k];
    });
  };
  addTransposed(residual, (i) => y[i]);
  const direction = residual.slice();
  const image = new Float64Array(n);
  const square = (/** @type {Float64Array} */ v) => v.reduce((sum, value) => sum + value * value, 0);
  let norm = square(residual);
  const enough = norm * 1e-16;
  for (let step = 0; step < 500 && norm > enough; ++step) {
    for (let k = 0; k < n; ++k) image[k] = penalty[k] * direction[k];
    addTransposed(image, (i) => dot(rows[i], direction));
    const length = norm / direction.reduce((sum, value, k) => sum + value * image[k], 0);
    for (let k = 0; k < n; ++k) {
      x[k] += length * direction[k];
      residual[k] -= length * image[k];
    }
    const before = norm;
    norm = square(residual);
    for (let k = 0; k < n; ++k) direction[k] = residual[k] + (norm / before) * direction[k];
  }
  return x;
}
