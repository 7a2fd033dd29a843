// @ts-check
// The browsers that drive the page's tests.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Failure, run, say, which } from "./command.mjs";
import { hasApt } from "./debian.mjs";
import { reachable } from "./network.mjs";
import { isDebian, programs } from "./system.mjs";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable"];
const FIREFOX = ["firefox-esr", "firefox"];
const PLAYWRIGHT = "node_modules/playwright-core/cli.js";

/** The browser's executable: PROSESCOPE_CHROMIUM, one on the PATH, or Playwright's own; installed where missing. */
export async function browser() {
  const found = await find();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isDebian() && isRoot) {
    await programs(["chromium"]);
  } else if (await reachable("https://cdn.playwright.dev")) {
    say("Installing Playwright's Chromium (about 150 MB) …");
    const system = hasApt() && isRoot ? ["--with-deps"] : [];
    await run(process.execPath, [PLAYWRIGHT, "install", ...system, "chromium"], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
    });
  }
  const installed = await find();
  if (installed) return installed;
  const how = isDebian() ? "run `sudo apt-get install chromium`" : "install Chromium or Chrome";
  throw new Failure(
    `The page's tests need a browser: ${how}, or name one by PROSESCOPE_CHROMIUM, and try again.`,
  );
}

/** Firefox's executable: PROSESCOPE_FIREFOX, or one on the PATH; on Debian installed where missing; else none. */
export async function firefox() {
  const named = process.env.PROSESCOPE_FIREFOX;
  if (named) return named;
  if (!FIREFOX.some(which) && isDebian() && process.getuid?.() === 0) await programs(["firefox-esr"]);
  return FIREFOX.map(which).find(Boolean);
}

async function find() {
  const named = process.env.PROSESCOPE_CHROMIUM;
  if (named && !existsSync(named))
    throw new Failure(`PROSESCOPE_CHROMIUM names ${named}, which does not exist.`);
  const known = named || NAMES.map(which).find(Boolean);
  if (known) return known;
  const { chromium } = await import("playwright-core");
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
