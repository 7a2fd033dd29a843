// @ts-check
// Typing in the middle of a book in the page, with its paragraphs marked: from the key until its letter is painted. By
// the clock, for that is what a visitor waits.
import { chromium } from "playwright-core";
import { browser as executable } from "../../../wasm/toolchain/browser.mjs";
import { serve } from "../../../web/page/serve.mjs";
import { median } from "../medians.mjs";
import { figure } from "../table.mjs";

const LENGTH = 1_000_000;
const ROUNDS = 12;
/** Milliseconds after each key of a round: somebody types fast, then rests, so that the numbers are drawn. */
const PAUSES = [90, 90, 90, 1500];
const MOST = 25;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function typing({ prose }) {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: await executable(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator("#editor").waitFor();
    await page
      .locator("#file")
      .setInputFiles({ name: "book.txt", mimeType: "text/plain", buffer: Buffer.from(prose(LENGTH)) });
    await page.locator("[data-kind=paragraph]").click();
    // To the sentence in the middle.
    await page.getByRole("slider").click();
    await page.locator("#editor .cm-content").focus();
    const taken = await page.evaluateHandle(timesToFrame);
    for (const pause of Array.from({ length: ROUNDS }, () => PAUSES).flat()) {
      await page.keyboard.press("x");
      await page.waitForTimeout(pause);
    }
    const middle = median(await taken.jsonValue());
    return [
      {
        what: "from key to frame in the middle of 1 MB in the page, in Chromium and by the clock",
        goal: `≤ ${MOST} ms`,
        measured: `${figure(middle)} ms`,
        reached: middle <= MOST,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: a list to which each key adds the milliseconds until its frame was made. */
function timesToFrame() {
  /** @type {number[]} */
  const times = [];
  const { port1, port2 } = new MessageChannel();
  let pressed = 0;
  // Behind the frame that the key made.
  port1.onmessage = () => times.push(performance.now() - pressed);
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      pressed = timeStamp;
      requestAnimationFrame(() => port2.postMessage(undefined));
    },
    { capture: true },
  );
  return times;
}
