// @ts-check
// Once visited, the page works without a network, and versions never mix.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../package/helpers/paths.mjs";
import { ARTICLE } from "./helpers/article.mjs";
import { field, paste, setUp, value } from "./helpers/visit.mjs";

const visit = setUp();

test("it opens and reads a text without a network", () =>
  visit(
    async (page) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.context().setOffline(true);
      await page.reload();
      await field(page).waitFor();
      await paste(page, ARTICLE);
      assert.match(await value(page, "grade"), /^\d+\.\d$/);
      await page.getByText("All formulas").click();
      await page.locator(".formulas tbody tr").first().waitFor();
    },
    { serviceWorkers: "allow" },
  ));

test("the service worker holds every file, and answers from its own version's cache alone", () =>
  visit(
    async (page, url) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      const kept = await page.evaluate(async () => {
        const names = await caches.keys();
        const cache = await caches.open(names[0] ?? "");
        return { names, addresses: (await cache.keys()).map((request) => request.url) };
      });
      assert.equal(kept.names.length, 1);
      const html = readFileSync(join(root, "build/page/index.html"), "utf8");
      const files = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
      assert.ok(files.length >= 6);
      for (const file of ["", ...files])
        assert.ok(kept.addresses.includes(url + file), `${file} is not kept`);
      // A file of another version, which an update of the host brought, is not what a kept page gets.
      const script = files.find((file) => file?.endsWith("main.js")) ?? "";
      await page
        .context()
        .route(`**/${script}`, (route) => route.fulfill({ body: "throw new Error('other version')" }));
      await page.reload();
      await field(page).waitFor();
    },
    { serviceWorkers: "allow" },
  ));

test("every address of a version's files is one of that version's folder", () => {
  const html = readFileSync(join(root, "build/page/index.html"), "utf8");
  const folders = [...html.matchAll(/files\/(\w+)\//g)].map((match) => match[1]);
  assert.equal(new Set(folders).size, 1);
  const worker = readFileSync(join(root, "build/page/service_worker.js"), "utf8");
  for (const [, folder] of worker.matchAll(/files\/(\w+)\//g)) assert.equal(folder, folders[0]);
});
