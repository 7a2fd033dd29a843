// @ts-check
// All measures, in the order of the table.
import { say } from "../../wasm/toolchain/command.mjs";
import { article } from "./measures/article.mjs";
import { download } from "./measures/download.mjs";
import { edits } from "./measures/edits.mjs";
import { firstReport } from "./measures/first_report.mjs";
import { growth } from "./measures/growth.mjs";
import { memory } from "./measures/memory.mjs";
import { native } from "./measures/native.mjs";
import { shards } from "./measures/shards.mjs";
import { typing } from "./measures/typing.mjs";
import { table } from "./table.mjs";

/**
 * @typedef {object} Context
 * @property {(length: number) => string} prose a text so long, in UTF-16 code units
 */

const MEASURES = { article, edits, growth, native, shards, firstReport, typing, download, memory };

export const names = Object.keys(MEASURES);

/**
 * The table of the measures that are named.
 * @param {string[]} chosen @param {Context} context
 */
export async function bench(chosen, context) {
  const rows = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!chosen.includes(name)) continue;
    say(`Measuring: ${name} …`);
    rows.push(...(await measure(context)));
  }
  return table(rows);
}
