/** A job that costs less than this may run in every frame. */
const QUICK = 8;
const LONGEST_WAIT = 1000;

/**
 * Runs `job` soon after it was asked for, one at a time: in the next frame while it is quick; while it is slow, when the
 * asking pauses, so that typing in a book does not wait for it. The job says whether the next is likely to cost as much.
 */
export function paced(job: () => Promise<boolean>): () => void {
  let cost = 0;
  let frame = 0;
  let timer = 0;
  let runs = false;
  let asked = false;

  async function run(): Promise<void> {
    frame = 0;
    asked = false;
    runs = true;
    const start = performance.now();
    if (await job()) cost = performance.now() - start;
    runs = false;
    if (asked) plan();
  }

  function plan(): void {
    clearTimeout(timer);
    if (cost > QUICK) timer = window.setTimeout(() => void run(), Math.min(LONGEST_WAIT, 3 * cost));
    else frame ||= requestAnimationFrame(() => void run());
  }

  return () => {
    asked = true;
    if (!runs) plan();
  };
}
