// @ts-check
// What a page loads, beside what it would load for others: all of them by brotli 11.
import { join } from "node:path";
import { build } from "esbuild";
import { compressed, downloadSize, loadedInPage } from "../../package/helpers/download.mjs";
import { root } from "../../package/helpers/paths.mjs";
import { packages } from "../peers/peers.mjs";
import { figure } from "../table.mjs";

const MOST = 160;

/** @returns {Promise<import("../table.mjs").Row[]>} */
export async function download() {
  const size = downloadSize(loadedInPage()) / 1000;
  const [three, wink, compromise] = await Promise.all(
    [packages.three, packages.wink, packages.compromise].map(bundleSize),
  );
  return [
    {
      what: "module, glue and scripts, brotli 11",
      goal: `≤ ${MOST} KB`,
      measured: `${figure(size)} KB`,
      reached: size <= MOST,
      peers: `the three packages ${three} KB, wink-nlp ${wink}, compromise ${compromise}`,
    },
  ];
}

/** Thousands of bytes of some packages in one minified script. @param {string[]} names */
async function bundleSize(names) {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name, i) => `export * as _${i} from "${name}";`).join("\n"),
      resolveDir: join(root, "tests/bench/peers"),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  return figure(compressed(outputFiles[0]?.contents ?? "") / 1000);
}
