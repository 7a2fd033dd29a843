// @ts-check
// The first report in a page that has nothing in its cache: processor time of the page's process, without what it
// takes to download the same files.
import { chromium } from "playwright-core";
import { browser as executable } from "../../../wasm/toolchain/browser.mjs";
import { loadedInPage } from "../../package/helpers/download.mjs";
import { root } from "../../package/helpers/paths.mjs";
import { serve } from "../../package/helpers/server.mjs";
import { figure } from "../table.mjs";

const LENGTH = 20_000;
// Chromium counts in hundredths of a second: a mean of many is finer than their median.
const ROUNDS = 30;
const MOST = 60;
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
// Until what opening a page has set going is over.
const SETTLED = 150;

/** @typedef {(page: import("playwright-core").Page) => Promise<unknown>} Act */

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function firstReport({ prose }) {
  const text = prose(LENGTH);
  const files = loadedInPage().map((name) => `/dist/${name}`);
  const server = await serve(root, POLICY);
  const browser = await chromium.launch({ executablePath: await executable(), args: ["--no-sandbox"] });
  const acts = { report: reportOn(text), download: downloadOf(files) };
  const sums = { report: 0, download: 0 };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      sums.report += await processorTime(browser, server.address, acts.report);
      sums.download += await processorTime(browser, server.address, acts.download);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const taken = (sums.report - sums.download) / ROUNDS;
  return [
    {
      what: "first report of 20 KB in a page, cold: processor time beyond the download",
      goal: `≤ ${MOST} ms`,
      measured: `${figure(taken)} ms`,
      reached: taken <= MOST,
    },
  ];
}

/** @param {string} text @returns {Act} */
const reportOn = (text) => (page) =>
  page.evaluate(async (article) => {
    const { createAnalyzer } = await import(/** @type {string} */ ("/dist/index.js"));
    const analyzer = await createAnalyzer();
    return analyzer.analyze(article).readability.grade;
  }, text);

/** @param {string[]} files @returns {Act} */
const downloadOf = (files) => (page) =>
  page.evaluate(async (all) => {
    const read = async (/** @type {string} */ file) => (await fetch(file)).arrayBuffer();
    await Promise.all(all.map(read));
  }, files);

/**
 * Milliseconds of all threads of the page's process, in a page that has never been there.
 * @param {import("playwright-core").Browser} browser @param {string} address @param {Act} act
 */
async function processorTime(browser, address, act) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${address}LICENSE`);
    const protocol = await context.newCDPSession(page);
    await protocol.send("Performance.enable");
    const taken = async () => {
      const { metrics } = await protocol.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "ProcessTime")?.value ?? NaN);
    };
    await page.waitForTimeout(SETTLED);
    const before = await taken();
    await act(page);
    return (await taken()) - before;
  } finally {
    await context.close();
  }
}
