// @ts-check
// A long text: its reading shows how far it is, and can be broken off; typing goes on meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "prosescope";
import { ARTICLE } from "./helpers/article.mjs";
import { marksOf } from "./helpers/marks.mjs";
import { slowWorker } from "./helpers/slow_worker.mjs";
import { field, firePaste, paste, setUp, settled, textOf, value } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();
// CodeMirror guesses the heights of lines that it has not drawn, and says so when a guess was far off.
const complaints = /^Viewport failed to stabilize$/;
const LONG = ARTICLE.repeat(2500);

/** Puts a text in, and doesn't wait for its report. @param {Page} page @param {string} text */
const begin = (page, text) => firePaste(page, { "text/plain": text });

for (const [stage, name] of /** @type {const} */ ([
  ["reading", "Reading the text …"],
  ["report", "Making its report …"],
])) {
  test(`its ${stage} is shown, and stops when asked to`, () =>
    visit(
      async (page) => {
        await field(page).focus();
        await begin(page, LONG);
        const bar = page.getByRole("progressbar", { name });
        await bar.waitFor();
        assert.equal(await page.locator(".progress [role=status]").innerText(), name);
        // A share of the text; none while its report is made.
        const position = await bar.evaluate((each) => /** @type {HTMLProgressElement} */ (each).position);
        assert.ok(stage === "reading" ? position > 0 : position === -1, `${position}`);
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
      { complaints, prepare: slowWorker },
    ));
}

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
    { complaints, prepare: slowWorker },
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
    { complaints, prepare: slowWorker },
  ));

/** Puts the cursor in front of some words in the middle of the text. @param {Page} page @param {string} words */
const goTo = (page, words) =>
  field(page).evaluate((content, words) => {
    const { view } = /** @type {any} */ (content).cmTile.root;
    const text = view.state.doc.toString();
    view.focus();
    view.dispatch({ selection: { anchor: text.indexOf(words, text.length / 2) }, scrollIntoView: true });
  }, words);

/** What the page shows in the frame of the next key. @param {Page} page */
const nextFrame = (page) =>
  page.evaluateHandle(() => {
    const look = () => ({
      text: document.querySelector("#editor")?.shadowRoot?.querySelector(".cm-content")?.textContent ?? "",
      words: document.querySelector("[data-value=words]")?.textContent,
      busy: document.querySelector(".report")?.getAttribute("aria-busy"),
    });
    /** @type {Promise<ReturnType<typeof look>>} */
    const frame = new Promise((done) => {
      addEventListener("keydown", () => requestAnimationFrame(() => done(look())), {
        capture: true,
        once: true,
      });
    });
    return { frame };
  });

test("in the middle of a megabyte a key is painted before its report is there, and the page’s thread analyses nothing", () =>
  visit(
    async (page) => {
      await paste(page, ARTICLE.repeat(Math.ceil(1_000_000 / ARTICLE.length)));
      await goTo(page, "house at Gull Point");
      const before = await value(page, "words");
      const next = await nextFrame(page);
      await page.keyboard.press("Space");
      const seen = await next.evaluate(({ frame }) => frame);
      assert.match(seen.text, /The light house at Gull Point/);
      assert.deepEqual([seen.words, seen.busy], [before, "true"]);
      await settled(page);
      const count = (/** @type {string} */ shown) => Number(shown.replace(/\D/g, ""));
      assert.equal(count(await value(page, "words")), count(before) + 1);
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).instances), 0);
    },
    {
      complaints,
      prepare: async (page) =>
        void (await page.addInitScript(() => {
          const counted = Object.assign(window, { instances: 0 });
          for (const name of /** @type {const} */ (["Instance", "instantiate", "instantiateStreaming"])) {
            const { [name]: original } = WebAssembly;
            Object.assign(WebAssembly, {
              [name]: new Proxy(original, {
                apply: (...call) => (
                  counted.instances++,
                  Reflect.apply(.../** @type {[any, any, any]} */ (call))
                ),
                construct: (...call) => (
                  counted.instances++,
                  Reflect.construct(.../** @type {[any, any, any]} */ (call))
                ),
              }),
            });
          }
        })),
    },
  ));

test("a long text is drawn from what changed while it is typed, then from a whole report", () =>
  visit(
    async (page) => {
      await paste(page, ARTICLE.repeat(60));
      await page.locator("[data-kind=listItem]").click();
      await goTo(page, "house at Gull Point");
      const before = Number((await value(page, "words")).replace(/\D/g, ""));
      const drawn = await page.evaluateHandle(() => {
        /** @type {(string | null | undefined)[][]} */
        const drawn = [];
        const [report, words] = [".report", "[data-value=words]"].map((each) => document.querySelector(each));
        const note = () => drawn.push([words?.textContent, report?.getAttribute("aria-busy")]);
        if (report) new MutationObserver(note).observe(report, { attributeFilter: ["aria-busy"] });
        if (words) new MutationObserver(note).observe(words, { childList: true });
        return drawn;
      });
      await page.keyboard.type(" good ");
      await settled(page);
      const counts = (await drawn.jsonValue()).map(([words, busy]) => [
        Number(words?.replace(/\D/g, "")),
        busy,
      ]);
      assert.ok(
        counts.some(([words, busy]) => Number(words) > before && busy === "true"),
        JSON.stringify(counts),
      );
      assert.deepEqual(counts.at(-1), [before + 2, "false"]);

      const text = await textOf(page);
      const analyzer = await createAnalyzer();
      const { readability, sentiment } = analyzer.analyze(text);
      analyzer.dispose();
      assert.equal(await value(page, "grade"), readability.grade?.toFixed(1));
      assert.equal(await value(page, "grade-error"), `± ${readability.error.grade?.toFixed(1)}`);
      assert.equal(Number(await value(page, "tone-score")), Number(sentiment.score.toFixed(2)));
      for (const { words, start, end } of await marksOf(page)) assert.equal(words, text.slice(start, end));
    },
    { complaints },
  ));
