// @ts-check
// Nothing is sent, the page needs nothing but its own files, and it says so in plain words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createAnalyzer } from "prosescope";
import { root } from "../package/helpers/paths.mjs";
import { ARTICLE } from "./helpers/article.mjs";
import { paste, setUp, settled } from "./helpers/visit.mjs";

const visit = setUp();
const html = readFileSync(join(root, "build/page/index.html"), "utf8");

test("pasting and clicking request nothing", () =>
  visit(async (page) => {
    await paste(page, "Warm up.");
    /** @type {string[]} */
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await paste(page, ARTICLE);
    for (const button of await page.locator("[data-place]:visible:enabled").all()) await button.click();
    await page.locator("#clear").click();
    await page.locator("#example").click();
    await settled(page);
    assert.deepEqual(requests, []);
  }));

describe("what runs in the page and in its worker can connect to nothing but the module", () => {
  /** Whether an address can be fetched. @param {string} url */
  const attempt = (url) =>
    fetch(url, { method: "POST", body: "text", mode: "no-cors" }).then(
      () => "sent",
      () => "refused",
    );
  const complaints = /Content Security Policy|localhost:9|Failed to load resource/;

  test("the page", () =>
    visit(
      async (page, url) => {
        // Neither to others nor to the host that it came from.
        assert.equal(await page.evaluate(attempt, "http://localhost:9/"), "refused");
        assert.equal(await page.evaluate(attempt, url), "refused");
      },
      { complaints },
    ));

  test("the worker, which a policy of the page's <meta> tag doesn't hold", () =>
    visit(
      async (page, url) => {
        await paste(page, ARTICLE);
        const [worker] = page.workers();
        assert.ok(worker);
        assert.equal(await worker.evaluate(attempt, "http://localhost:9/"), "refused");
        assert.equal(await worker.evaluate(attempt, url), "refused");
      },
      { complaints },
    ));

  test("the headers that static hosts read say the same as the server of these tests", async () => {
    const { headersOf } = await import("../../web/page/headers.mjs");
    const file = readFileSync(join(root, "build/page/_headers"), "utf8");
    for (const [, policies] of [headersOf("/"), headersOf("/files/0/worker_script.js")].flatMap((all) => [
      ...all,
    ])) {
      for (const policy of policies) assert.ok(file.includes(policy));
    }
    const worker = headersOf("/files/0/worker_script.js").get("Content-Security-Policy") ?? [];
    assert.ok(
      worker.some((policy) => !policy.includes("connect-src") && policy.includes("default-src 'none'")),
    );
  });
});

test("its policy stands in the page itself, for hosts that set none", () => {
  assert.match(
    html,
    /http-equiv="Content-Security-Policy"\s+content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
  );
  assert.doesNotMatch(
    html,
    /<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|data:|\b(?:src|href)="(?:\/|https?:)/,
  );
  assert.doesNotMatch(html, /\{\{/);
});

test("it works from any path", () =>
  visit(async (page, url) => {
    await page.route("**/some/where/**", async (route) => {
      const moved = route.request().url().replace("/some/where/", "/");
      await route.fulfill({ response: await route.fetch({ url: moved }) });
    });
    await page.goto(`${url}some/where/`);
    await paste(page, ARTICLE);
    const notices = await page.getByRole("link", { name: "licences" }).getAttribute("href");
    assert.equal(notices, "NOTICES.txt");
  }));

test("without its module it says what to do", () =>
  visit(
    async (page) => {
      await page.getByRole("alert").waitFor({ state: "visible" });
      assert.match(await page.getByRole("alert").innerText(), /load the page again/);
    },
    {
      complaints: /prosescope\.wasm|WebAssembly|Failed to (?:fetch|load)/,
      prepare: async (page) => void (await page.route("**/prosescope.wasm", (route) => route.abort())),
    },
  ));

test("its own words are no harder than grade 8", () =>
  visit(async (page) => {
    const shown = ["#invitation", "footer", ".masthead"].map((part) => page.locator(part).innerText());
    const empty = await Promise.all(shown);
    await paste(page, ARTICLE);
    const help = await page.locator(".help:visible").allInnerTexts();
    await page.getByRole("button", { name: "Settings" }).click();
    const settings = await page.getByRole("dialog").locator("h2, .help, label > span").allInnerTexts();
    const analyzer = await createAnalyzer();
    const { grade } = analyzer.analyze([...empty, ...help, ...settings].join("\n\n")).readability;
    analyzer.dispose();
    assert.ok(grade !== null && grade <= 8, `the grade is ${grade}`);
  }));
