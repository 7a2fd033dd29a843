// @ts-check
// The picture of the whole text: a column a sentence, and a slider over them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "prosescope";
import { ARTICLE } from "./helpers/article.mjs";
import { paste, setUp, settled } from "./helpers/visit.mjs";

const visit = setUp();

const PROSE =
  "The old ferry left the harbour late in the evening. Nobody on the pier had expected it to sail at all.";

const analyzer = await createAnalyzer();
const { blocks, sentences } = analyzer.analyze(ARTICLE);
analyzer.dispose();
/** @param {{ block: number }} sentence */
const isCounted = ({ block }) => blocks[block]?.kind !== "boilerplate";

test("a column for each sentence, higher the longer, of the step of its difficulty", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const columns = await page.locator(".strip rect:not(.cap)").evaluateAll((all) =>
      all.map((each) => ({
        step: each.getAttribute("class"),
        height: Number(each.getAttribute("height")),
      })),
    );
    assert.equal(columns.length, sentences.length);
    sentences.forEach((sentence, at) => {
      const { words, difficulty } = sentence;
      const column = columns[at];
      assert.ok(column);
      const step =
        !isCounted(sentence) || difficulty === null
          ? "none"
          : `step-${Math.min(4, Math.floor(difficulty * 5))}`;
      assert.equal(column.step, step);
      sentences.forEach((other, index) => {
        if (other.words < words) assert.ok((columns[index]?.height ?? 0) <= column.height);
      });
    });
  }));

test("what isn't counted has no difficulty, and no number among the sentences", () =>
  visit(async (page) => {
    await paste(page, `Home | News | Sport | Contact\n\n${PROSE}`);
    const steps = await page
      .locator(".strip rect:not(.cap)")
      .evaluateAll((all) => all.map((each) => each.getAttribute("class")));
    assert.equal(steps[0], "none");
    assert.ok(steps.slice(1).every((step) => step !== "none"));
    const slider = page.getByRole("slider");
    const facts = page.locator("#readout .label");
    await slider.focus();
    await page.keyboard.press("Home");
    await settled(page);
    assert.equal(await facts.innerText(), "Not counted · part of the page");
    await page.keyboard.press("ArrowRight");
    await settled(page);
    assert.match(await facts.innerText(), /^Sentence 1 of 2 · /);
  }));

test("it goes to the sentence that is clicked on, and says its numbers", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const slider = page.getByRole("slider");
    const box = await slider.boundingBox();
    assert.ok(box);
    const third = (box.width * 2.5) / sentences.length;
    await slider.click({ position: { x: third, y: 10 } });
    await settled(page);
    assert.equal(await slider.getAttribute("aria-valuenow"), "3");
    const facts = await page.locator("#readout .label").innerText();
    const counted = sentences.filter(isCounted);
    const number = counted.findIndex((sentence) => sentence === sentences[2]) + 1;
    assert.match(
      facts,
      new RegExp(`^Sentence ${number} of ${counted.length} · ${sentences[2]?.words} words`),
    );
    assert.equal(await slider.getAttribute("aria-valuetext"), facts);
  }));

test("by keyboard it goes from sentence to sentence", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    const slider = page.getByRole("slider");
    await slider.focus();
    for (const [key, at] of /** @type {const} */ ([
      ["Home", 1],
      ["ArrowRight", 2],
      ["ArrowUp", 3],
      ["ArrowLeft", 2],
      ["End", sentences.length],
      ["ArrowRight", sentences.length],
    ])) {
      await page.keyboard.press(key);
      assert.equal(await slider.getAttribute("aria-valuenow"), String(at), key);
    }
  }));

test("the cursor's sentence is the one that is shown", () =>
  visit(async (page) => {
    await paste(page, ARTICLE);
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.match(await page.locator("#readout .label").innerText(), /^Sentence 1 of /);
    assert.equal(await page.getByRole("slider").getAttribute("aria-valuenow"), "2");
  }));
