// @ts-check
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with the page as it stands, by WCAG 2.2 AA and its own good practices. @param {import("playwright-core").Page} page */
export async function faultsOf(page) {
  // Evaluated, not loaded: the page's policy allows no script but its own.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run();
    return violations.map((/** @type {any} */ { id, nodes }) => ({
      id,
      where: nodes.map((/** @type {any} */ { target, failureSummary }) => `${target}: ${failureSummary}`),
    }));
  });
}
