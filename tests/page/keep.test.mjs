// @ts-check
// What a visitor takes along: copies, files, paper, and a link that holds the settings.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createAnalyzer, formulas } from "prosescope";
import { ARTICLE } from "./helpers/article.mjs";
import { paste, setUp } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();
const withClipboard = { permissions: ["clipboard-read", "clipboard-write"] };

const analyzer = await createAnalyzer();
const report = analyzer.analyze(ARTICLE);
analyzer.dispose();

/** @param {Page} page @param {string} name of a button @returns {Promise<string>} */
async function saved(page, name) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return readFileSync(await (await download).path(), "utf8");
}

/** @param {Page} page @param {string} name of a button @returns {Promise<string>} */
async function copied(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByText("Copied.").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the whole report as JSON", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const found = JSON.parse(await saved(page, "All as JSON"));
    assert.deepEqual(found.readability, report.readability);
    assert.deepEqual(found.sentences, report.sentences);
    assert.ok(found.targets.length > 0);
  }));

test("every measure and every sentence as CSV", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const measures = await saved(page, "Numbers as CSV");
    const { readability, counts } = report;
    for (const { name } of formulas) {
      const value = readability[/** @type {"smog"} */ (name)];
      assert.ok(measures.includes(`\r\n${name},${value},`), name);
    }
    assert.ok(measures.includes(`\r\nwords,${counts.words},`));
    const rows = (await saved(page, "Sentences as CSV")).trimEnd().split("\r\n");
    assert.equal(rows.length, report.sentences.length + 1);
  }));

test("no sentence is a formula to a spreadsheet", () =>
  visit(async (page) => {
    await paste(page, '=HYPERLINK("http://localhost:9") is a good "formula", they say.');
    const [, row = ""] = (await saved(page, "Sentences as CSV")).split("\r\n");
    assert.match(row, /,"'=HYPERLINK\(""http/);
  }));

test("a summary as text and as Markdown", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const grade = report.readability.grade?.toFixed(1);
    assert.match(
      await copied(page, "Copy as text"),
      new RegExp(
        `^Prosescope report\\n  The Old Lighthouse Needs a New Keeper\\n  Reading grade: ${grade} ±`,
      ),
    );
    assert.match(
      await copied(page, "Copy as Markdown"),
      new RegExp(
        `^## Prosescope report\\n\\n- The Old Lighthouse Needs a New Keeper\\n- Reading grade: ${grade} ±`,
      ),
    );
  }, withClipboard));

test("Markdown of a hostile text holds no marks of it", () =>
  visit(async (page) => {
    await paste(page, "The <img src=x> *Bold* [link](javascript:x) stands here. The <img> again.");
    const markdown = await copied(page, "Copy as Markdown");
    assert.doesNotMatch(markdown.replace(/^## /gm, ""), /(?<!\\)[*<[\]]/);
  }, withClipboard));

test("a link holds the settings, never the text, and brings them back", () =>
  visit(async (page) => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("How tone is found").selectOption("vader");
    await page.getByRole("button", { name: "Done" }).click();
    await paste(page, ARTICLE);
    const link = await copied(page, "Copy a link");
    assert.match(link, /#sentiment=vader$/);
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("button", { name: "Settings" }).click();
    assert.equal(await page.getByLabel("How tone is found").inputValue(), "vader");
  }, withClipboard));

test("on paper the report has its picture and its numbers, and no buttons", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.emulateMedia({ media: "print" });
    const title = page.locator("#title");
    assert.equal(await title.innerText(), "The Old Lighthouse Needs a New Keeper");
    for (const part of [".strip svg", "[data-value=grade]", "[data-keyword]"]) {
      assert.ok(await page.locator(part).first().isVisible(), part);
    }
    for (const part of ["#clear", ".readout", "footer", "#editor"]) {
      assert.equal(await page.locator(part).isVisible(), false, part);
    }
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  }));
