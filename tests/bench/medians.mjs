// @ts-check
// Times that can be compared: taken in turns, so that whatever else the machine does meets all alike; and by default
// processor time, of which others on the machine take none.

/** Milliseconds that all threads of this process have run. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that have passed. */
export const wallTime = () => performance.now();

/**
 * Calls each function for a turn, again and again, and gives the medians of milliseconds a call. Of a turn with several
 * calls the first doesn't count: it pays for what the others left in caches and for the collector. Nor does the first
 * turn of each, in which the engine compiles.
 * @template {string} Name
 * @param {Record<Name, () => unknown>} contestants
 * @param {{ turns?: number, milliseconds?: number, clock?: () => number }} [options] turns that count, and how long one lasts at least
 * @returns {Promise<Record<Name, number>>}
 */
export async function medians(contestants, { turns = 7, milliseconds = 150, clock = processorTime } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(contestants));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const taken = await takeTurn(contestants[name], milliseconds, clock);
      if (turn > 0) times.get(name)?.push(...(taken.length > 1 ? taken.slice(1) : taken));
    }
  }
  const found = Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
  return /** @type {Record<Name, number>} */ (found);
}

/** @param {() => unknown} call @param {number} milliseconds @param {() => number} clock */
async function takeTurn(call, milliseconds, clock) {
  const taken = [];
  for (const end = wallTime() + milliseconds; taken.length === 0 || wallTime() < end;) {
    const start = clock();
    const result = call();
    if (result instanceof Promise) await result;
    taken.push(clock() - start);
  }
  return taken;
}

/** @param {number[]} numbers one at least */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
