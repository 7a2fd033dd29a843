// @ts-check
// Every number leads to words: the marks stand exactly under them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createAnalyzer, formulas } from "prosescope";
import { ARTICLE } from "./helpers/article.mjs";
import { marksOf } from "./helpers/marks.mjs";
import { field, paste, setUp, settled, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();

/** Lines that wrap, tabs, several spaces, long words, emoji, and an end without and with a line feed. */
const WRAPPED = [
  "A needle in a haystack is hard to find, and a needle in a stack of needles is harder still.\n\n".repeat(
    40,
  ),
  `Tabs\tand   spaces before the needle, then ${"x".repeat(300)} and a needle.\n`,
  "😀 A needle after an emoji 👩‍👩‍👧‍👦, and a café’s needle.\n",
  "שלום עולם\n\nThe last needle.\n\n",
].join("");

/** Steps through all places: each is scrolled into sight, and its mark holds the words that stand there. @param {Page} page */
async function assertUnderWords(page, text = WRAPPED) {
  const [, count = "0"] = (await page.locator("#readout .count").innerText()).split(" of ");
  assert.ok(Number(count) > 0, "there are no places");
  let before = -1;
  for (let at = 0; at < Number(count); at++) {
    const current = (await marksOf(page)).find(({ isCurrent }) => isCurrent);
    assert.ok(current, `place ${at + 1} is not drawn`);
    assert.ok(current.isSeen, `place ${at + 1} is out of sight`);
    assert.equal(current.words, text.slice(current.start, current.end));
    assert.ok(current.start > before);
    before = current.start;
    await page.getByRole("button", { name: "Next place" }).click();
    await settled(page);
  }
}

for (const [name, options] of Object.entries({
  "on a desk": {},
  "on a phone": { viewport: { width: 360, height: 740 } },
  "on a zoomed screen": { viewport: { width: 1013, height: 613 }, deviceScaleFactor: 1.25 },
})) {
  test(`marks stand under their words ${name}`, () =>
    visit(
      async (page) => {
        await paste(page, WRAPPED);
        const chip = page
          .locator("[data-keyword]")
          .filter({ hasText: /needle/i })
          .first();
        await chip.click();
        await settled(page);
        await assertUnderWords(page);
      },
      { reducedMotion: "reduce", ...options },
    ));
}

test("keywords, tone words, sentences, kinds and skipped lines all lead to their places", () =>
  visit(
    async (page) => {
      await paste(page, ARTICLE);
      const buttons = page.locator("[data-place]:visible:enabled");
      const count = await buttons.count();
      assert.ok(count > 12, `${count} buttons`);
      for (let index = 0; index < count; index++) {
        await buttons.nth(index).click();
        await settled(page);
        assert.equal(await buttons.nth(index).getAttribute("aria-pressed"), "true");
        assert.equal(await page.locator("[aria-pressed=true]").count(), 1);
        assert.ok((await marksOf(page)).some(({ isCurrent }) => isCurrent));
      }
    },
    { reducedMotion: "reduce" },
  ));

test("a second click steps to the next place, and the bar says which", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const chip = page.locator("[data-kind=paragraph]");
    await chip.click();
    assert.match(await page.locator("#readout .count").innerText(), /^1 of \d$/);
    await chip.click();
    assert.match(await page.locator("#readout .count").innerText(), /^2 of \d$/);
    await page.getByRole("button", { name: "Previous place" }).click();
    assert.match(await page.locator("#readout .count").innerText(), /^1 of \d$/);
    await page.getByRole("button", { name: "Hide the marks" }).click();
    assert.equal(await page.locator("mark").count(), 0);
    assert.equal(await page.locator("[aria-pressed=true]").count(), 0);
  }));

test("skipped lines are struck out in the text", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    assert.deepEqual(await field(page).locator(".skipped").allTextContents(), [
      "top of page",
      "bottom of page",
    ]);
    await page.locator(".row .quote.skipped").last().click();
    await settled(page);
    const current = (await marksOf(page)).find(({ isCurrent }) => isCurrent);
    assert.equal(current?.words, "bottom of page");
  }));

describe("by keyboard", () => {
  test("a keyword is chosen, stepped through and let go", () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      await page.locator("[data-kind=paragraph]").focus();
      await page.keyboard.press("Enter");
      assert.match(await page.locator("#readout .count").innerText(), /^1 of/);
      await page.keyboard.press("Space");
      assert.match(await page.locator("#readout .count").innerText(), /^2 of/);
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("mark").count(), 0);
    }));

  test("every button is reached by Tab, and the focus is seen", () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      await page.locator("#clear").focus();
      const reached = new Set();
      for (let presses = 0; presses < 80; presses++) {
        const found = await page.evaluate(() => {
          const focused = /** @type {HTMLElement} */ (document.activeElement);
          const outline = getComputedStyle(focused.closest(".paper") ?? focused);
          const isSeen = outline.outlineStyle !== "none" || outline.boxShadow !== "none";
          return { name: focused.dataset.place ?? focused.id ?? focused.textContent, isSeen };
        });
        if (found.name) assert.ok(found.isSeen, `the focus on ${found.name} is not seen`);
        reached.add(found.name);
        await page.keyboard.press("Tab");
      }
      const names = await page
        .locator("[data-place]:visible:enabled")
        .evaluateAll((all) => all.map((button) => /** @type {HTMLElement} */ (button).dataset.place));
      assert.deepEqual(
        names.filter((name) => !reached.has(name)),
        [],
      );
    }));
});

test("marks keep to their words while the text is edited", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const chip = page.locator("[data-kind=listItem]");
    await chip.click();
    const before = await marksOf(page);
    await field(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("Oh! ");
    await settled(page);
    const after = await marksOf(page);
    assert.deepEqual(
      after.map(({ words, start }) => ({ words, start })),
      before.map(({ words, start }) => ({ words, start: start + 4 })),
    );
  }));

test("the grade and the tone are said aloud once the text rests", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.locator("#status:not(:empty)").waitFor({ state: "attached" });
    assert.match(
      await page.locator("#status").innerText(),
      /^Reading grade \d+\.\d\. Tone (positive|neutral|negative)\.$/,
    );
  }));

test("what the visitor points at, or has the focus, lights up in the text", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const chip = page
      .locator("[data-keyword]")
      .filter({ hasText: /lighthouse/i })
      .first();
    const name = await chip.getAttribute("data-keyword");
    await chip.hover();
    const lit = field(page).locator(".lit");
    assert.ok((await lit.allTextContents()).includes(name ?? ""));
    await page.mouse.move(0, 0);
    await page.locator("h1").hover();
    assert.equal(await lit.count(), 0);
    await chip.focus();
    assert.ok((await lit.count()) > 0);
  }));

test("a hard sentence shows the words that make it hard", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const row = page.locator('[data-place^="sentence "]').first();
    assert.match(await row.innerText(), /Hard words: .*installations/);
    await row.click();
    assert.ok((await field(page).locator(".within").allTextContents()).includes("installations"));
  }));

describe("what formulas count", () => {
  /** @param {string} word */
  const letters = (word) => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

  test("each count has its words, as many as it says", () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      for (const kind of ["polysyllables", "longWords", "difficultWords"]) {
        const chip = page.locator(`[data-place="${kind}"]`);
        await chip.hover();
        const lit = await field(page).locator(".lit").allTextContents();
        assert.ok(lit.length > 0, kind);
        if (kind === "longWords") assert.ok(lit.every((word) => letters(word) > 6));
        assert.ok(lit.some((word) => /satellite|navigation/.test(word)));
        assert.ok(!lit.some((word) => /^(?:the|ships|town)$/.test(word)));
        await chip.focus();
        await page.keyboard.press("Enter");
        assert.equal(
          await page.locator("#readout .count").innerText(),
          `1 of ${await value(page, kind)}`,
          kind,
        );
      }
    }));

  test("each formula leads to the words of its definition, or to the longest sentences", () =>
    visit(async (page, url) => {
      await page.goto("about:blank");
      await page.goto(`${url}#formulas=all`);
      await field(page).waitFor();
      await paste(page, ARTICLE);
      const analyzer = await createAnalyzer();
      const { counts, readability, sentences } = analyzer.analyze(ARTICLE);
      analyzer.dispose();
      /** What definitions name, and how many of them there are. @type {[RegExp, number][]} */
      const named = [
        [/difficult words|easy words|mean cloze/, counts.difficultWords],
        // Gunning's hard words are among these.
        [/polysyllables|hard words/, counts.polysyllables],
        [/monosyllables/, counts.monosyllables],
        [/words of six letters/, counts.sixLetterWords],
        [/long words/, counts.longWords],
        [/mini words/, counts.miniWords],
      ];
      const longer = sentences.filter(({ words }) => words >= counts.words / counts.sentences).length;
      await page.getByText("All formulas").click();
      for (const { name, definition } of formulas) {
        const button = page.locator(`[data-place="formula ${name}"]`);
        await button.waitFor();
        if (readability[/** @type {"smog"} */ (name)] === null) {
          assert.ok(await button.isDisabled(), name);
          continue;
        }
        await button.evaluate((each) => /** @type {HTMLElement} */ (each).click());
        const [, count = ""] = (await page.locator("#readout .count").innerText()).split(" of ");
        const [, expected] = named.find(([part]) => part.test(definition)) ?? [];
        if (expected !== undefined) assert.equal(Number(count), expected, name);
        else if (/longest sentences/.test(await page.locator("#readout .label").innerText())) {
          assert.equal(Number(count), longer, name);
        } else assert.ok(Number(count) <= counts.words, name);
      }
    }));
});

test("what stands in the cursor's sentence is pointed out in the report", () =>
  visit(async (page) => {
    await paste(
      page,
      "Anna Berg was praised for her brilliant work. Tom Hale cheated and lied.\n\nIt rains.",
    );
    const here = () =>
      page
        .locator("[aria-current=true]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("data-place")?.split(";")[0]));
    await page.keyboard.press("ControlOrMeta+Home");
    const first = await here();
    assert.ok(first.includes("towards Anna Berg") && first.includes("tone brilliant"));
    assert.ok(!first.some((place) => /Tom|cheated/.test(place ?? "")));
    for (let presses = 0; presses < 50; presses++) await page.keyboard.press("ArrowRight");
    // The browser's own key: the editor hears of it a moment later.
    await page.locator("#readout .label", { hasText: /^Sentence 2 / }).waitFor();
    const second = await here();
    assert.ok(second.includes("towards Tom Hale") && second.includes("tone cheated"));
    assert.ok(!second.some((place) => /Anna|brilliant/.test(place ?? "")));
    await page.keyboard.press("ControlOrMeta+End");
    assert.ok(!(await here()).some((place) => /Anna|Tom|brilliant|cheated/.test(place ?? "")));
  }));
