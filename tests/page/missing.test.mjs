// @ts-check
// A part of the page that can't be loaded is said, with what to do; the others go on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { paste, setUp, settled, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();
const NOTE = /could not be loaded.*load the page again/;

/** A page that lacks a script. @param {string} name of the script, but for its hash */
const without = (name) => ({
  complaints: /Failed to (?:load|fetch)|failed$/,
  prepare: async (/** @type {Page} */ page) =>
    void (await page.route(new RegExp(`/${name}-\\w+\\.js$`), (route) => route.abort())),
});

test("the editor: a plain field goes on, and the note stays beside its report", () =>
  visit(
    async (page) => {
      const alert = page.getByRole("alert");
      await alert.waitFor();
      await page.getByRole("textbox", { name: "Your text" }).fill(ARTICLE);
      await page.locator("#report").waitFor();
      await settled(page);
      assert.match(await value(page, "grade"), /^\d+\.\d$/);
      assert.match(await alert.innerText(), NOTE);
    },
    { ...without("later"), rich: false },
  ));

test("a file of HTML: not the file is to blame", () =>
  visit(
    async (page) => {
      await page.getByRole("alert").waitFor();
      const file = { name: "page.html", mimeType: "text/html", buffer: Buffer.from("<h1>One</h1>") };
      await page.locator("#file").setInputFiles(file);
      assert.match(await page.getByRole("alert").innerText(), NOTE);
    },
    { ...without("later"), rich: false },
  ));

test("the analyzer", () =>
  visit(async (page) => {
    await page.getByRole("alert").waitFor();
    assert.match(await page.getByRole("alert").innerText(), NOTE);
  }, without("worker")));

test("the table of formulas", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.getByText("All formulas").click();
    await page.locator(".formulas [role=status]").filter({ hasText: NOTE }).waitFor();
  }, without("formulas_table")));

for (const [button, script] of Object.entries({ "Copy as text": "summary", "Numbers as CSV": "tables" })) {
  test(`what “${button}” needs`, () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      await page.getByRole("button", { name: button }).click();
      await page.locator("section", { hasText: "Keep this report" }).getByText(NOTE).waitFor();
    }, without(script)));
}
