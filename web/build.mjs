// @ts-check
// `npm run build`: the core as WebAssembly, then the package around it, then the page that uses the package.
import { pathToFileURL } from "node:url";
import { buildPreset } from "../wasm/toolchain/cmake.mjs";
import { script } from "../wasm/toolchain/command.mjs";
import { setup } from "../wasm/toolchain/setup.mjs";

export async function build() {
  const { env } = await setup();
  await buildPreset("wasm-release", env);
  // Imported late: they use npm dependencies, which the set-up has only now made sure of.
  const { buildPackage } = await import("./package/build.mjs");
  await buildPackage();
  const { buildPage } = await import("./page/build.mjs");
  await buildPage();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await script(build);
