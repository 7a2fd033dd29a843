// @ts-check
// Whatever is pasted, the page stays itself.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ARTICLE } from "./helpers/article.mjs";
import { overflow, paste, setUp, settled, textOf, value } from "./helpers/visit.mjs";

const visit = setUp();

describe("HTML stays text", () => {
  for (const hostile of [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</textarea><svg onload=alert(1)>",
    '"><a href="javascript:alert(1)">good</a>',
  ]) {
    test(hostile, () =>
      visit(async (page) => {
        const text = `A ${hostile} is a wonderful ${hostile}.\n\n${hostile}\n\nThe ${hostile} was terrible.`;
        await paste(page, text);
        for (const button of await page.locator("[data-place]:visible:enabled").all()) await button.click();
        assert.equal(
          await page.locator("img, svg svg, [onload], main script, main a[href^=javascript]").count(),
          0,
        );
        assert.equal(await textOf(page), text);
      }),
    );
  }
});

describe("a text without a grade says why", () => {
  for (const [name, text, reason] of /** @type {[string, string, RegExp][]} */ ([
    ["Chinese", "这是一个测试。你好，世界！今天天气很好。", /looks like Chinese/],
    [
      "German",
      `${"Der Hund läuft über die Straße und bellt, weil er die Katze nicht mag. ".repeat(5)}`,
      /English only/,
    ],
    ["emoji", "😀🎉👩‍👩‍👧‍👦🇺🇦", /no words/],
    ["full stops", "...", /no words/],
  ])) {
    test(name, () =>
      visit(async (page) => {
        await paste(page, text);
        assert.equal(await value(page, "grade"), "–");
        assert.match(await page.locator(".meaning").first().innerText(), reason);
        assert.doesNotMatch(await page.locator("#report").innerText(), /NaN|undefined|null/);
      }),
    );
  }
});

describe("any text is answered", () => {
  for (const [name, text] of Object.entries({
    empty: "",
    "spaces only": " \n\t ",
    "one word": "Hello",
    "lone surrogates": "A \ud800 lone \udc00 surrogate is good.",
    NUL: "A good\0day.",
    "line ends of every kind": "One good day.\r\n\r\nTwo bad days.\rThree.",
    Hebrew: "שלום עולם. זה יום טוב.",
  })) {
    test(name, () =>
      visit(async (page) => {
        await paste(page, "Something before it.");
        await paste(page, text);
        for (const button of await page.locator("[data-place]:visible:enabled").all()) await button.click();
        assert.doesNotMatch(await page.locator("main").innerText(), /NaN|undefined|null/);
      }),
    );
  }

  test("a word of a hundred thousand letters makes nothing wider", () =>
    visit(async (page) => {
      await paste(page, `${"good".repeat(25_000)} day.`);
      assert.equal(await overflow(page), "");
    }));
});

test("a book of a megabyte is read, and its places are stepped through", () =>
  visit(async (page) => {
    const copies = Math.ceil(1_000_000 / ARTICLE.length);
    await paste(page, ARTICLE.repeat(copies));
    await page.locator("[data-kind=listItem]").click();
    await settled(page);
    assert.equal(await page.locator("#readout .count").innerText(), `1 of ${3 * copies}`);
    assert.equal((await page.locator(".strip rect:not(.cap)").count()) <= 240, true);
  }));
