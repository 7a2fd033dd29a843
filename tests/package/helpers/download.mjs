// @ts-check
// What is loaded to analyse, compressed as a host would: docs/decisions/0021-download.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { buildSync } from "esbuild";

import { dist } from "./paths.mjs";

/** Bytes of brotli 11. @param {Uint8Array | string} content */
export const compressed = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;

/** The files of `dist` that a page loads with an entry. @param {string} entry @param {...string} others */
function loaded(entry, ...others) {
  const { metafile } = buildSync({
    absWorkingDir: dist,
    entryPoints: [entry],
    format: "esm",
    bundle: true,
    write: false,
    metafile: true,
  });
  return [...Object.keys(metafile.inputs), ...others];
}

/** Files of `dist`: those of a page that analyses itself, and of one whose worker does. */
export const loadedInPage = () => loaded("index.js", "prosescope.wasm");
export const loadedInWorker = () => loaded("worker.js", "worker_script.js", "prosescope.wasm");

/** Bytes of brotli of files of `dist`, each compressed alone. @param {string[]} files */
export const downloadSize = (files) =>
  files.reduce((sum, file) => sum + compressed(readFileSync(join(dist, file))), 0);
