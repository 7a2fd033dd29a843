// @ts-check
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * A word list, or code that is compiled in.
 * @typedef {object} Source
 * @property {string} name
 * @property {string} [package] npm's name of it, whose version package.json pins
 * @property {string} licence SPDX expression over the package and what it was made from
 * @property {string} gives
 * @property {string} upstream
 * @property {string[]} notices files in `licences/`: what the package itself does not carry
 */

/** @type {Source[]} */
export const sources = JSON.parse(readFileSync(new URL("sources.json", import.meta.url), "utf8"));

const require = createRequire(import.meta.url);

/** @param {string} name */
function packageNotices(name) {
  const manifest = packageManifest(name);
  const folder = join(manifest.path, "..");
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
  return files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
}

/**
 * @param {string} name
 * @returns {{ path: string, version: string, license: string }}
 */
function packageManifest(name) {
  // Not require.resolve(`${name}/package.json`): a package's exports may hide it.
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, "package.json");
    try {
      return { path, ...JSON.parse(readFileSync(path, "utf8")) };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    }
  }
  throw new Error(`${name} is not installed: run npm install`);
}

/** The notices of everything that ships inside the module, and of what it was fitted on, in one text. */
export function notices() {
  const rule = "=".repeat(80);
  const parts = sources.map((source) => {
    const manifest = source.package === undefined ? undefined : packageManifest(source.package);
    const texts = [
      ...(source.package === undefined ? [] : packageNotices(source.package)),
      ...source.notices.map((file) => readFileSync(new URL(`licences/${file}`, import.meta.url), "utf8")),
    ];
    return [
      rule,
      source.name,
      ...(manifest === undefined ? [] : [`npm: ${source.package} ${manifest.version}`]),
      `Licence: ${source.licence}`,
      `Gives: ${source.gives}`,
      source.upstream,
      rule,
      "",
      texts.map((text) => text.trim()).join(`\n\n${"-".repeat(80)}\n\n`),
      "",
    ].join("\n");
  });
  const fittedOn = readFileSync(new URL("licences/fitted_on.txt", import.meta.url), "utf8");
  return `Prosescope contains material of others, under the terms below.\n\n${parts.join("\n")}\n${fittedOn}`;
}
