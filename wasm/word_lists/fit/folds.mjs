// @ts-check
/** A generator of numbers in 0…1, the same on each run: mulberry32. @param {number} seed */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Folds that keep what is of one group together: the fold of each.
 * @param {{ group: string }[]} all
 * @param {number} folds
 */
export function foldsOf(all, folds) {
  const next = random(1);
  const groups = [...new Set(all.map(({ group }) => group))].map((group) => ({ group, order: next() }));
  groups.sort((a, b) => a.order - b.order);
  const foldOf = new Map(groups.map(({ group }, i) => [group, i % folds]));
  return all.map(({ group }) => foldOf.get(group) ?? 0);
}
