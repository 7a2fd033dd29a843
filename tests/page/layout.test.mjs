// @ts-check
// It looks right: nothing runs out at the side, nothing jumps. The pictures are for people to look at.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { overflow, paste, screenshot, setUp, settled } from "./helpers/visit.mjs";

const visit = setUp();
const sizes = {
  desktop: [1280, 800],
  tablet: [800, 1000],
  phone: [360, 740],
  "small-phone": [320, 568],
  wide: [2560, 1300],
};

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  describe(colorScheme, () => {
    for (const [name, [width = 0, height = 0]] of Object.entries(sizes)) {
      test(name, () =>
        visit(
          async (page) => {
            assert.equal(await overflow(page), "");
            await screenshot(page, `${name}-${colorScheme}-empty`);
            await page.locator("#example").click();
            await page.locator("#report").waitFor({ state: "visible" });
            await page.locator("[data-keyword] >> nth=1").click();
            await settled(page);
            await screenshot(page, `${name}-${colorScheme}`);
            await paste(page, ARTICLE);
            await page.locator("[data-keyword]").first().click();
            for (const more of await page.locator(".more:visible").all()) await more.click();
            await page.getByText("All formulas").click();
            assert.equal(await overflow(page), "");
            await screenshot(page, `${name}-${colorScheme}-all`, { fullPage: true });
          },
          { viewport: { width, height }, colorScheme, reducedMotion: "reduce" },
        ),
      );
    }
  });
}

test("nothing jumps while the numbers change", () =>
  visit(async (page) => {
    await paste(page, "The cat sat on the mat. It was good. It was a very good day for a cat.");
    const tops = () =>
      page
        .locator("[data-value=words], [data-value=tone], .keywords")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const before = await tops();
    await paste(
      page,
      "Incomprehensible administrative responsibilities characteristically necessitate misery. They do.",
    );
    assert.deepEqual(await tops(), before);
  }));
