// @ts-check
// The same page in Firefox, by WebDriver BiDi: what differs from browser to browser is looked at here.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { firefox } from "../../wasm/toolchain/browser.mjs";
import { serve } from "../../web/page/serve.mjs";
import { ARTICLE } from "./helpers/article.mjs";
import { SCREENSHOTS } from "./helpers/visit.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const executablePath = await firefox();

describe("in Firefox", { skip: !executablePath && "there is no Firefox" }, () => {
  /** @type {import("puppeteer-core").Browser} */
  let browser;
  /** @type {{ url: string, close: () => Promise<void> }} */
  let server;
  /** @type {Page} */
  let page;
  /** @type {string[]} */
  const complaints = [];

  before(async () => {
    server = await serve();
    browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(server.url);
    await page.waitForSelector("#editor");
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const content = () => page.waitForSelector("#editor >>> .cm-content");
  const settled = () => page.waitForSelector('.report[aria-busy="false"]');
  const text = (/** @type {string} */ selector) =>
    page.$eval(selector, (each) => /** @type {HTMLElement} */ (each).innerText);

  /** Presses a key with Control. @param {string} key */
  async function control(key) {
    await page.keyboard.down("Control");
    await page.keyboard.press(/** @type {import("puppeteer-core").KeyInput} */ (key));
    await page.keyboard.up("Control");
  }

  /** Opens a file. @param {string} name @param {string} content */
  async function open(name, content) {
    const file = join(mkdtempSync(join(tmpdir(), "prosescope-")), name);
    writeFileSync(file, content);
    const input = await page.$("#file");
    await /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (input).uploadFile(file);
  }

  const words = (/** @type {number} */ count) =>
    page.waitForFunction(
      (count) => document.querySelector("[data-value=words]")?.textContent === String(count),
      {},
      count,
    );

  test("an article is opened, cut and pasted, and read", async () => {
    await open("article.txt", ARTICLE);
    await page.waitForSelector("#report:not([hidden])");
    const grade = await text("[data-value=grade]");
    assert.match(grade, /^\d+\.\d$/);
    await (await content())?.focus();
    await control("a");
    await control("x");
    await page.waitForSelector("#invitation:not([hidden])");
    await control("v");
    await page.waitForSelector("#report:not([hidden])");
    await settled();
    assert.equal(await text("[data-value=grade]"), grade);
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, "firefox.png") });
  });

  test("a keyword's places are marked", async () => {
    await page.click("[data-keyword]");
    const mark = await page.waitForSelector("#editor >>> mark.current");
    const name = await page.$eval("[data-keyword]", (each) => each.getAttribute("data-keyword") ?? "");
    assert.equal((await mark?.evaluate((each) => each.textContent))?.toLowerCase(), name.toLowerCase());
  });

  test("what is typed is read, and undone", async () => {
    const before = Number(await text("[data-value=words]"));
    await (await content())?.focus();
    await control("End");
    await page.keyboard.type("Two words.");
    await words(before + 2);
    await control("z");
    await words(before);
  });

  /** The text as the editor holds it. */
  const held = async () =>
    (await content())?.evaluate((each) => {
      const { cmTile } = /** @type {any} */ (each);
      return /** @type {string} */ (cmTile.root.view.state.doc.toString());
    });

  test("marks keep to their words while the text is edited", async () => {
    await page.click("[data-kind=listItem]");
    const marks = async () =>
      (await content())?.evaluate((each) =>
        [...each.querySelectorAll("mark")].map(({ textContent }) => textContent),
      );
    const before = await marks();
    assert.equal(before?.length, 3);
    await (await content())?.focus();
    await control("Home");
    await page.keyboard.type("Oh! ");
    await settled();
    assert.deepEqual(await marks(), before);
    await control("z");
    await settled();
    assert.deepEqual(await marks(), before);
  });

  test("what is selected is replaced, undone and done again", async () => {
    const before = await held();
    await (await content())?.focus();
    await control("Home");
    await page.keyboard.down("Shift");
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Shift");
    await page.keyboard.type("Head");
    const replaced = `Head${before?.slice(3)}`;
    assert.equal(await held(), replaced);
    await control("z");
    assert.equal(await held(), before);
    await control("y");
    assert.equal(await held(), replaced);
  });

  test("HTML keeps its blocks", async () => {
    await open("page.html", "<h2>One lamp</h2><ul><li>a keeper</li><li>a fair share</li></ul>");
    await words(7);
    assert.equal(await held(), "## One lamp\n\n- a keeper\n\n- a fair share");
  });

  test("the page can send nothing", async () => {
    const attempt = (/** @type {string} */ url) =>
      fetch(url, { method: "POST", body: "text", mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      );
    assert.equal(await page.evaluate(attempt, "http://localhost:9/"), "refused");
    assert.equal(await page.evaluate(attempt, server.url), "refused");
  });

  test("it complained of nothing but that", () => {
    assert.deepEqual(
      complaints.filter((complaint) => !/Content-Security-Policy|NetworkError/.test(complaint)),
      [],
    );
  });
});
