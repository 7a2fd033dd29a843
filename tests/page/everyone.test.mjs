// @ts-check
// Anyone can use it: axe-core finds nothing wrong, in any state, light and dark; and it can be used by keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { faultsOf } from "./helpers/axe.mjs";
import { paste, setUp } from "./helpers/visit.mjs";

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
