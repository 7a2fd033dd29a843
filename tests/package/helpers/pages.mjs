// Pages in Chromium, under a strict policy. Whatever the browser complains of fails the test.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";

import { chromium } from "playwright-core";

import { browser } from "../../../wasm/toolchain/browser.mjs";
import { root } from "./paths.mjs";
import { serve } from "./server.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** As strict as a policy can be for a page with WebAssembly and a worker. */
export const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

/** A browser and a server of a folder for the tests of one file. @param {string} folder */
export function pagesOf(folder) {
  /** @type {import("playwright-core").Browser} */
  let chrome;
  before(async () => {
    chrome = await chromium.launch({ executablePath: await browser(), args: ["--no-sandbox"] });
  });
  after(() => chrome?.close());

  /**
   * Opens a page of the folder, lets `act` use it, and fails on anything that the browser complained of.
   * @param {string} path
   * @param {(page: Page, asked: string[]) => Promise<void>} act
   * @param {{ policy?: string, complaints?: RegExp, prepare?: (page: Page) => Promise<unknown> }} [options] `complaints`: those
   *   that this test is about
   */
  return async function visit(path, act, { policy = strictPolicy, complaints: expected, prepare } = {}) {
    const server = await serve(folder, policy);
    const page = await chrome.newPage({ viewport: { width: 1000, height: 700 } });
    try {
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`${error}`));
      page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
      await prepare?.(page);
      await page.goto(new URL(path, server.address).href);
      await act(page, server.asked);
      assert.deepEqual(
        complaints.filter((complaint) => !expected?.test(complaint)),
        [],
      );
    } finally {
      await page.close();
      await server.close();
    }
  };
}

/**
 * Waits for what a page finds, which is no `waitForFunction`: that makes code of a string, and a strict policy allows none.
 * @template Found
 * @param {Page} page @param {() => Found} find
 * @returns {Promise<Found>}
 */
export async function found(page, find) {
  for (const until = Date.now() + 20_000; ;) {
    const value = await page.evaluate(find);
    if (value || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** @param {Page} page @param {string} name */
export async function screenshot(page, name) {
  const folder = join(root, "build/screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
