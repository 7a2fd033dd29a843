// @ts-check
// Visits the built page in Chromium. Whatever the browser complains of fails the test.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { browser as executable } from "../../../wasm/toolchain/browser.mjs";
import { serve } from "../../../web/page/serve.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContextOptions} Options */

/** Where pictures of a run are kept, for people to look at. */
export const SCREENSHOTS = fileURLToPath(new URL("../../../build/screenshots/", import.meta.url));
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser and a server for the tests of one file. */
export function setUp() {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {{ url: string, close: () => Promise<void> }} */
  let server;
  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath: await executable(), args: ARGUMENTS });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * Opens the page, lets `act` use it, and fails on anything that the browser complained of.
   * @param {(page: Page, url: string) => Promise<void>} act
   * @param {Options & { complaints?: RegExp, prepare?: (page: Page) => Promise<void>, rich?: boolean }} [options]
   *   `complaints`: those that this test is about; `prepare`: runs before the page is loaded; `rich`: false where the
   *   test doesn't wait for CodeMirror and for the report of the empty page
   */
  return async function visit(act, { complaints: expected, prepare, rich = true, ...options } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      // What a test answers in the network's place must come through.
      serviceWorkers: "block",
      ...options,
    });
    try {
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      await prepare?.(page);
      await page.goto(server.url);
      if (rich) {
        await field(page).waitFor();
        // What is still being loaded would be broken off by a test that leaves the page.
        await settled(page);
      }
      await act(page, server.url);
      const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
      assert.deepEqual(unexpected, [], "the browser complained");
    } finally {
      await context.close();
    }
  };
}

const BLOCKED = "Service Worker registration blocked by Playwright";

/** @param {Page} page */
function complaintsOf(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** The field where the text stands, once it is there. @param {Page} page */
export const field = (page) => page.locator("#editor .cm-content");

/** Puts a text in the place of what is there, as a paste does, and waits for its report. @param {Page} page @param {string} text */
export async function paste(page, text) {
  await pasteData(page, { "text/plain": text });
  await page.locator(text.trim() ? "#report" : "#invitation").waitFor({ state: "visible" });
}

/**
 * Tells the editor that this was pasted, and doesn't wait for its report.
 * @param {Page} page @param {Record<string, string>} data by type
 */
export function firePaste(page, data) {
  // As JSON, which keeps lone surrogates: the browser's protocol does not.
  return field(page).evaluate((content, json) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(JSON.parse(json))) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", {
      clipboardData,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    content.dispatchEvent(event);
  }, JSON.stringify(data));
}

/**
 * Pastes what a clipboard holds in the place of all that is there.
 * @param {Page} page @param {Record<string, string>} data by type
 */
export async function pasteData(page, data) {
  await field(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  if (Object.values(data).every((each) => each === "")) await page.keyboard.press("Delete");
  if (data["text/html"]) {
    const before = await textOf(page);
    await firePaste(page, data);
    await isOther(page, before);
  } else await firePaste(page, data);
  await settled(page);
}

/** Waits until the text is another: HTML is read a moment after it was pasted. @param {Page} page @param {string} before */
function isOther(page, before) {
  return field(page).evaluate(async (content, before) => {
    const { view } = /** @type {any} */ (content).cmTile.root;
    for (let frames = 0; frames < 600 && view.state.doc.toString() === before; frames++) {
      await new Promise(requestAnimationFrame);
    }
  }, before);
}

/** The text as the editor holds it: CodeMirror draws what is in sight only. @param {Page} page @returns {Promise<string>} */
export async function textOf(page) {
  // As JSON for the same reason.
  const json = await field(page).evaluate((content) => {
    const { cmTile } = /** @type {any} */ (content);
    return JSON.stringify(cmTile.root.view.state.doc.toString());
  });
  return JSON.parse(json);
}

/** @param {Page} page @returns {Promise<string>} the two widths where the page is wider than its window, else empty */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : "";
  });
}

/** Waits until the report is that of the text, and drawn. @param {Page} page */
export async function settled(page) {
  await page.locator('.report[aria-busy="false"]').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A number or a word of the report. @param {Page} page @param {string} name */
export async function value(page, name) {
  return (await page.locator(`[data-value="${name}"]`).first().innerText()).replace("−", "-");
}

/** @param {Page} page @param {string} name */
export async function screenshot(page, name, options = {}) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), ...options });
}
