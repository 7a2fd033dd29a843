import { readFile } from "node:fs/promises";

import { compileResponse, type Loader, oncePerAddress } from "./wasm.js";

const at = oncePerAddress(async (url) =>
  url.protocol === "file:" ? WebAssembly.compile(await readFile(url)) : compileResponse(await fetch(url)),
);

/** For Node, whose `fetch` can't read files: the WebAssembly module is read from beside this file. */
export const read: Loader = { at, own: () => at(new URL("./prosescope.wasm", import.meta.url)) };
