// @ts-check
// Settings change the report at once, and are kept on the device.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "prosescope";
import { ARTICLE } from "./helpers/article.mjs";
import { paste, setUp, settled, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();

/** @param {Page} page @param {(page: Page) => Promise<unknown>} act */
async function set(page, act) {
  await page.getByRole("button", { name: "Settings" }).click();
  await act(page);
  await page.getByRole("button", { name: "Done" }).click();
  await settled(page);
}

test("VADER's tone and another method's keywords are those of the package", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await set(page, async () => {
      await page.getByLabel("How tone is found").selectOption("vader");
      await page.getByLabel("How keywords are found").selectOption("yake");
    });
    const analyzer = await createAnalyzer();
    const { sentiment, keywords } = analyzer.analyze(ARTICLE, {
      sentiment: "vader",
      keywords: { method: "yake" },
    });
    analyzer.dispose();
    assert.equal(Number(await value(page, "tone-score")), Number(sentiment.score.toFixed(2)));
    const shown = await page
      .locator("[data-keyword]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-keyword")));
    assert.deepEqual(
      shown,
      keywords.map(({ text }) => text),
    );
  }));

test("parts of a page can be counted", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const before = Number(await value(page, "words"));
    await set(page, () => page.getByLabel("Menus, notices").selectOption("keep"));
    assert.equal(Number(await value(page, "words")), before + 6);
  }));

test("words that the readers know make a text easier", () =>
  visit(
    async (page) => {
      await paste(
        page,
        "The photosynthesis of chlorophyll is what we study. Photosynthesis needs chlorophyll and light.",
      );
      const before = Number(await value(page, "grade"));
      await set(page, async () => {
        await page.getByLabel("Words that your readers know").fill("photosynthesis\nchlorophyll");
      });
      assert.ok(Number(await value(page, "grade")) < before);
      // What is no word is said, and taken back.
      await set(page, () =>
        page.getByLabel("Words that your readers know").fill("this is not one word but a whole sentence"),
      );
      assert.match(await page.getByRole("alert").innerText(), /not a word.*settings/);
      await set(page, () => page.getByLabel("Words that your readers know").fill(""));
      assert.equal(Number(await value(page, "grade")), before);
      assert.equal(await page.getByRole("alert").isVisible(), false);
    },
    { complaints: /no word and no phrase/ },
  ));

test("they are kept over a reload, and the text is not", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await set(page, () => page.getByLabel("Formulas in the table").selectOption("all"));
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage })), /lighthouse/i);
    await page.reload();
    await page.getByRole("button", { name: "Settings" }).click();
    assert.equal(await page.getByLabel("Formulas in the table").inputValue(), "all");
  }));

test("what is set behind a link holds over a reload", () =>
  visit(async (page, url) => {
    await page.goto("about:blank");
    await page.goto(`${url}#sentiment=vader`);
    await set(page, () => page.getByLabel("How tone is found").selectOption("prosescope"));
    await page.reload();
    await page.getByRole("button", { name: "Settings" }).click();
    assert.equal(await page.getByLabel("How tone is found").inputValue(), "prosescope");
  }));
