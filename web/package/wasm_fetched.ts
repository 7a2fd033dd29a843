import { compileResponse, type Loader, oncePerAddress } from "./wasm.js";

const at = oncePerAddress(async (url) => compileResponse(await fetch(url)));

/** For browsers, workers and bundlers: the WebAssembly module is fetched from beside this file. */
export const fetched: Loader = { at, own: () => at(new URL("./prosescope.wasm", import.meta.url)) };
