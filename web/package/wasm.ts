/** Where the WebAssembly module comes from. */
export type WasmSource = string | URL | ArrayBuffer | ArrayBufferView | Response | WebAssembly.Module;

/** How an entry gets at the compiled module. */
export interface Loader {
  /** That of an address. */
  at: (url: URL) => Promise<WebAssembly.Module>;
  /** That of this release, when no other source is given. */
  own: () => Promise<WebAssembly.Module>;
}

/** Reads an address once, however many analyzers ask for it. What failed is tried again. */
export function oncePerAddress(read: Loader["at"]): Loader["at"] {
  const modules = new Map<string, Promise<WebAssembly.Module>>();
  return (url) => {
    let module = modules.get(url.href);
    if (!module) {
      module = read(url);
      modules.set(url.href, module);
      module.catch(() => modules.delete(url.href));
    }
    return module;
  };
}

/** Compiles while it downloads where the server names the type; else when it is there. */
export async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok)
    throw new Error(`The WebAssembly module could not be loaded: ${response.status} ${response.url}`);
  // Browsers compile no stream whose type has parameters, such as “; charset=utf-8” (WebAssembly Web API, 5.1).
  if (response.headers.get("content-type")?.trim().toLowerCase() === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

/** The compiled module that `options.wasm` names, or that of this release. */
export async function compileModule(wasm: unknown, loader: Loader): Promise<WebAssembly.Module> {
  if (wasm === undefined) return loader.own();
  const source = await (wasm as PromiseLike<unknown>);
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string")
    return loader.at(new URL(source, globalThis.location?.href ?? import.meta.url));
  if (source instanceof URL) return loader.at(source);
  if (source instanceof ArrayBuffer) return WebAssembly.compile(source);
  // V8 compiles no DataView.
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source as ArrayBufferView<ArrayBuffer>;
    return WebAssembly.compile(new Uint8Array(buffer, byteOffset, byteLength));
  }
  if (typeof Response !== "undefined" && source instanceof Response) return compileResponse(source);
  throw new TypeError("options.wasm must be an address, bytes, a Response or a WebAssembly.Module");
}
