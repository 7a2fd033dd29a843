// @ts-check
// A long text: its reading shows how far it is, and can be broken off; typing goes on meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { field, firePaste, paste, setUp, settled, textOf, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();
// CodeMirror guesses the heights of lines that it has not drawn, and says so when a guess was far off.
const complaints = /^Viewport failed to stabilize$/;
const LONG = ARTICLE.repeat(6000);

/** Puts a text in, and doesn't wait for its report. @param {Page} page @param {string} text */
const begin = (page, text) => firePaste(page, { "text/plain": text });

test("its reading shows how far it is, and stops when asked to", () =>
  visit(
    async (page) => {
      await field(page).focus();
      await begin(page, LONG);
      const bar = page.getByRole("progressbar");
      await bar.waitFor();
      // A share of the text; none while its report is made.
      assert.notEqual(await bar.evaluate((each) => /** @type {HTMLProgressElement} */ (each).position), 0);
      await page.getByRole("button", { name: "Stop" }).click();
      await page.getByRole("alert").waitFor();
      assert.match(await page.getByRole("alert").innerText(), /You stopped the reading/);
      assert.equal(await bar.isVisible(), false);
      assert.equal((await textOf(page)).length, LONG.length);
      // The next text is read as ever.
      await paste(page, ARTICLE);
      assert.match(await value(page, "grade"), /^\d+\.\d$/);
      assert.equal(await page.getByRole("alert").isVisible(), false);
    },
    { complaints },
  ));

test("typing goes on while it is read", () =>
  visit(
    async (page) => {
      await field(page).focus();
      await begin(page, LONG);
      await page.getByRole("progressbar").waitFor();
      await page.keyboard.press("ControlOrMeta+Home");
      await page.keyboard.type("Typed meanwhile. ");
      assert.equal(await page.locator(".report").getAttribute("aria-busy"), "true");
      assert.match(
        await field(page).locator(".cm-line").first().innerText(),
        /^Typed meanwhile\. top of page/,
      );
      await page.getByRole("button", { name: "Stop" }).click();
      await settled(page);
    },
    { complaints },
  ));

test("the bar goes when the text is read", () =>
  visit(
    async (page) => {
      await field(page).focus();
      await begin(page, LONG);
      await page.getByRole("progressbar").waitFor();
      await page.locator("#report").waitFor({ state: "visible", timeout: 120_000 });
      assert.equal(await page.getByRole("progressbar").isVisible(), false);
    },
    { complaints },
  ));
