// @ts-check

/** @typedef {import("playwright-core").Page} Page */

/** Milliseconds from one share of a long text to the next, and from the last to what the worker answers. */
const SHARE = 300;
const ANSWER = 1500;

/**
 * Each stage of a long text's reading lasts as on a slow device, so that a test sees it however fast its machine is. For `prepare`.
 * @param {Page} page
 */
export async function slowWorker(page) {
  await page.addInitScript(
    ([share, answer]) => {
      window.Worker = class extends Worker {
        /** @param {(event: MessageEvent) => void} answered */
        set onmessage(answered) {
          let turn = Promise.resolve();
          let isLong = false;
          super.onmessage = (event) => {
            const isShare = event.data !== null && "share" in event.data;
            const wait = isShare ? share : isLong ? answer : 0;
            isLong = isShare;
            turn = turn.then(() => new Promise((done) => setTimeout(done, wait))).then(() => answered(event));
          };
        }
      };
    },
    [SHARE, ANSWER],
  );
}
