// @ts-check
// A visitor pastes an article and reads its report.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dataFile } from "../package/helpers/paths.mjs";
import { ARTICLE } from "./helpers/article.mjs";
import { marksOf } from "./helpers/marks.mjs";
import { field, paste, setUp, settled, textOf, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();

/** @param {Page} page */
const keywordsOf = (page) =>
  page
    .locator("[data-keyword]")
    .evaluateAll((all) => all.map((chip) => chip.getAttribute("data-keyword") ?? ""));

/** @param {Page} page */
const skippedOf = (page) => page.locator(".row .quote.skipped").allInnerTexts();

/** Every button of the report marks the words that it says it does. @param {Page} page @param {string} text */
async function assertKeywordsMarked(page, text) {
  for (const keyword of await keywordsOf(page)) {
    const chip = page.locator(`[data-keyword=${JSON.stringify(keyword)}]`);
    await chip.click();
    await settled(page);
    const marks = await marksOf(page);
    assert.equal(marks.length, Number(await chip.locator(".count").innerText()), keyword);
    for (const { words, start, end } of marks) assert.equal(words, text.slice(start, end));
    assert.ok(
      marks.some(({ words }) => words.replace(/\s+/g, " ") === keyword),
      `${keyword} stands nowhere as it is spelt`,
    );
  }
}

test("an article with the furniture of its page", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    assert.match(await value(page, "grade"), /^\d+\.\d$/);
    assert.match(await value(page, "grade-error"), /^± \d+\.\d$/);
    assert.match(await value(page, "tone-score"), /^[+-]?0\.\d\d$/);
    assert.match(await value(page, "reading-time"), /\d+\s(min|s)/);
    assert.ok((await keywordsOf(page)).some((keyword) => /lighthouse/i.test(keyword)));
    assert.deepEqual(await skippedOf(page), ["top of page", "bottom of page"]);
    assert.match(await page.locator("[data-kind=listItem]").innerText(), /^3 list items$/);
    await assertKeywordsMarked(page, ARTICLE);
  }));

test("an article from the clipboard", () =>
  visit(
    async (page) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
      await field(page).focus();
      await page.keyboard.press("ControlOrMeta+V");
      await page.locator("#report").waitFor({ state: "visible" });
      assert.equal(await textOf(page), ARTICLE);
      // It is read from its beginning, which is the link “top of page”.
      assert.equal(await page.locator("#readout .label").innerText(), "Not counted · part of the page");
      assert.match(await value(page, "grade"), /^\d+\.\d$/);
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));

describe("the articles that the figures are made with", () => {
  const opinion = dataFile("articles/opinion.txt");
  test("an opinion", { skip: opinion.skip }, () =>
    visit(async (page) => {
      const text = readFileSync(opinion.path, "utf8");
      await paste(page, text);
      const grade = Number(await value(page, "grade"));
      assert.ok(grade >= 12.5 && grade <= 18, `the grade is ${grade}`);
      assert.notEqual(await value(page, "tone"), "Positive");
      assert.deepEqual(await skippedOf(page), ["top of page", "bottom of page"]);
      assert.equal(await page.locator("[data-kind=heading]").innerText(), "1 heading");
      assert.equal(await page.locator("[data-kind=paragraph]").innerText(), "8 paragraphs");
      assert.ok((await keywordsOf(page)).length > 4);
      await assertKeywordsMarked(page, text);
    }),
  );

  const webPaste = dataFile("articles/web_paste.txt");
  test("a page pasted with its menus", { skip: webPaste.skip }, () =>
    visit(async (page) => {
      const text = readFileSync(webPaste.path, "utf8");
      await paste(page, text);
      assert.match(await value(page, "grade"), /^\d+\.\d$/);
      assert.ok((await skippedOf(page)).length > 0);
      await assertKeywordsMarked(page, text);
    }),
  );
});

test("the example is one click away, and Clear takes it back", () =>
  visit(async (page) => {
    await page.getByRole("button", { name: "Try the example" }).click();
    await page.locator("#report").waitFor({ state: "visible" });
    assert.match(await textOf(page), /malice toward none/);
    const words = Number(await value(page, "words"));
    assert.ok(words > 400 && words < 800, `${words} words`);
    // One button comes in the place of the other, with the focus.
    assert.equal(await page.getByRole("button", { name: "Try the example" }).isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "clear");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#invitation").waitFor({ state: "visible" });
    assert.equal(await textOf(page), "");
    assert.equal(await page.locator("#report").isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "editor");
  }));

test("the report follows the typing", () =>
  visit(async (page) => {
    await field(page).pressSequentially("The cat sat.");
    await settled(page);
    assert.equal(await value(page, "words"), "3");
    await field(page).pressSequentially(" It purred.");
    await settled(page);
    assert.equal(await value(page, "words"), "5");
    assert.equal(await value(page, "sentences"), "2");
  }));

test("the words that made the tone come with their reasons", () =>
  visit(async (page) => {
    await paste(page, "The soup was not good at all. We hated it. We hated the bread as well.");
    const rows = page.locator('[data-place^="tone "]');
    const good = rows.filter({ hasText: /^good/ });
    assert.match(await good.locator(".why").innerText(), /“good”.*“not”/s);
    assert.match(await good.locator(".effect").innerText(), /^−0\.\d{3}$/);
    assert.match(
      await rows
        .filter({ hasText: /^hated/ })
        .locator(".count")
        .innerText(),
      /× 2/,
    );
  }));

test("names have their tone, with the words that made it; the visitor asks about others", () =>
  visit(async (page) => {
    await paste(
      page,
      "Anna Berg was praised for her brilliant work. Tom Hale cheated and lied. Anna Berg smiled. The mayor thanked her warmly.",
    );
    const tone = (/** @type {string} */ name) =>
      page
        .locator(`[data-place="towards ${name}"] .score`)
        .innerText()
        .then((text) => Number(text.replace("−", "-")));
    assert.ok((await tone("Anna Berg")) > 0.05);
    assert.ok((await tone("Tom Hale")) < -0.05);
    const item = page.locator('.towards li:has([data-place="towards Tom Hale"])');
    await item.getByText("Why").click();
    assert.match(await item.locator(".row").first().innerText(), /cheated|lied/);
    await page.getByLabel("Another name or word").fill("mayor");
    await page.keyboard.press("Enter");
    await page.locator('[data-place="towards mayor"]').waitFor();
  }));

test("a title in capitals, and one whose words all have one, are no names", () =>
  visit(async (page) => {
    await paste(
      page,
      "NEWS RELEASE\n\nTiny Habits for Mornings\n\nAnna Berg tried tiny habits. Anna Berg liked them. Tiny habits are good.",
    );
    const names = page.locator(".towards .name");
    assert.deepEqual(await names.allInnerTexts(), ["Anna Berg"]);
  }));

test("the writer's own tone stands apart from that of quoted voices", () =>
  visit(async (page) => {
    await paste(page, "The plan is excellent and wise. “It is a terrible, stupid disaster,” said the man.");
    const tone = (/** @type {string} */ voice) =>
      page.locator(`[data-place="voice ${voice}"] .score`).innerText();
    assert.match(await tone("author"), /^\+/);
    assert.match(await tone("quoted"), /^−/);
  }));

test("every formula has its value, definition and source", () =>
  visit(async (page, url) => {
    await page.goto("about:blank");
    await page.goto(`${url}#formulas=all`);
    await paste(page, ARTICLE);
    await page.getByText("All formulas").click();
    const { formulas } = await import("prosescope");
    const rows = page.locator(".formulas tbody tr");
    await rows.first().waitFor();
    assert.equal(await rows.count(), formulas.length);
    for (const [index, { title, definition, citation, name }] of formulas.entries()) {
      const row = await rows.nth(index).innerText();
      for (const part of [title, definition, citation]) assert.ok(row.includes(part), `${part} is missing`);
      assert.match(await value(page, name), /^-?\d+\.\d$/);
    }
    assert.match(
      await rows.filter({ hasText: "SMOG Grade" }).innerText(),
      /Rough: made for 30 sentences or more/,
    );
  }));

test("the table shows the formulas that are asked for", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.getByText("All formulas").click();
    await page.locator(".formulas tbody tr:visible").first().waitFor();
    assert.equal(await page.locator(".formulas tbody tr:visible").count(), 12);
  }));
