// @ts-check
// Anyone can use it: axe-core finds nothing wrong, in any state, light and dark; and it can be used by keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { faultsOf } from "./helpers/axe.mjs";
import { field, overflow, paste, setUp } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const STATES = {
  empty: () => Promise.resolve(),
  "an article": (page) => paste(page, ARTICLE),
  "a keyword chosen": async (page) => {
    await paste(page, ARTICLE);
    await page.locator("[data-keyword]").first().click();
  },
  "all unfolded": async (page) => {
    await paste(page, ARTICLE);
    for (const more of await page.locator(".more:visible").all()) await more.click();
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
  },
  "no words": (page) => paste(page, "..."),
  settings: async (page) => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("dialog").waitFor();
  },
};

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  describe(`axe-core finds nothing, ${colorScheme}`, () => {
    for (const [name, act] of Object.entries(STATES)) {
      test(name, () =>
        visit(
          async (page) => {
            await act(page);
            assert.deepEqual(await faultsOf(page), []);
          },
          { colorScheme },
        ),
      );
    }

    test("without its module", () =>
      visit(
        async (page) => {
          await page.getByRole("alert").waitFor({ state: "visible" });
          assert.deepEqual(await faultsOf(page), []);
        },
        {
          colorScheme,
          complaints: /prosescope|WebAssembly|Failed to (?:fetch|load)/,
          prepare: async (page) => void (await page.route("**/prosescope*.wasm", (route) => route.abort())),
        },
      ));

    test("on a phone", () =>
      visit(
        async (page) => {
          await paste(page, ARTICLE);
          assert.deepEqual(await faultsOf(page), []);
        },
        { colorScheme, viewport: { width: 360, height: 740 } },
      ));
  });
}

test("in forced colours marks and pictures are seen", () =>
  visit(
    async (page) => {
      await paste(page, ARTICLE);
      await page.locator("[data-keyword]").first().click();
      const colours = await field(page)
        .locator("mark.current")
        .evaluate((mark) => {
          const { backgroundColor, color } = getComputedStyle(mark);
          return [backgroundColor, color, getComputedStyle(mark.closest(".cm-line") ?? mark).backgroundColor];
        });
      assert.equal(new Set(colours).size, 3);
      const fills = await page
        .locator(".strip rect")
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
      assert.ok(new Set(fills).size > 1);
    },
    { forcedColors: "active" },
  ));

test("with motion reduced nothing moves by itself", () =>
  visit(
    async (page) => {
      await paste(page, ARTICLE);
      const moving = await page
        .locator("body *")
        .evaluateAll(
          (all) => all.filter((each) => getComputedStyle(each).transitionDuration !== "0s").length,
        );
      assert.equal(moving, 0);
    },
    { reducedMotion: "reduce" },
  ));

test("lines from right to left stand on the right, and their marks under them", () =>
  visit(async (page) => {
    await paste(page, "שלום עולם. זה יום טוב.\n\nThis is a good day, and a good line.");
    const [hebrew, english] = await field(page)
      .locator(".cm-line")
      .evaluateAll((all) =>
        all
          .filter((line) => line.textContent)
          .map((line) => {
            const range = document.createRange();
            range.selectNodeContents(line);
            const [words, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
            return words.left - box.left > box.right - words.right;
          }),
      );
    assert.deepEqual([hebrew, english], [true, false]);
    assert.equal(await overflow(page), "");
  }));

test("numbers are named by what they measure", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.getByText("All formulas").click();
    for (const name of [/^Reading grade \d+\.\d ± \d+\.\d$/, /^SMOG Grade \d+\.\d ± \d+\.\d$/]) {
      await page.getByRole("button", { name }).waitFor(); // one, or it throws
    }
  }));

describe("the focus is not lost", () => {
  const focused = (/** @type {Page} */ page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return /** @type {HTMLElement} */ (activeElement)?.dataset.place ?? activeElement?.id;
    });

  test("when the report is drawn anew", () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      await page.locator("[data-kind=paragraph]").focus();
      await page.getByLabel("Another name or word").evaluate((name) => {
        /** @type {HTMLInputElement} */ (name).value = "keeper";
        /** @type {HTMLInputElement} */ (name).form?.requestSubmit();
      });
      await page.locator('[data-place="towards keeper"]').waitFor();
      assert.equal(await focused(page), "kind paragraph");
    }));

  test("when the marks are hidden by their button", () =>
    visit(async (page) => {
      await paste(page, ARTICLE);
      await page.locator("[data-kind=paragraph]").click();
      assert.equal(await page.locator("#readout [role=status]").innerText(), "1 of 4");
      await page.getByRole("button", { name: "Hide the marks" }).focus();
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "kind paragraph");
    }));
});
