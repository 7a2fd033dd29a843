// @ts-check

/** @typedef {import("playwright-core").Page} Page */

/** Milliseconds that a share of a long text takes at least; and each answer behind: that it is read, and its report. */
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
            isLong ||= isShare;
            const wait = isShare ? share : isLong ? answer : 0;
            turn = turn.then(() => new Promise((done) => setTimeout(done, wait))).then(() => answered(event));
          };
        }
      };
    },
    [SHARE, ANSWER],
  );
}
