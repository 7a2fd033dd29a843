/** A job that costs less than this may run in every frame. */
const QUICK = 8;
const LONGEST_WAIT = 1000;

/**
 * Runs `job` soon after it was asked for: in the next frame while it is quick; while it is slow, when the asking pauses,
 * so that typing in a book does not wait for it.
 */
export function paced(job: () => void): () => void {
  let cost = 0;
  let frame = 0;
  let timer = 0;

  function run(): void {
    frame = 0;
    const start = performance.now();
    job();
    cost = performance.now() - start;
  }

  return () => {
    clearTimeout(timer);
    if (cost > QUICK) timer = window.setTimeout(run, Math.min(LONGEST_WAIT, 3 * cost));
    else frame ||= requestAnimationFrame(run);
  };
}
