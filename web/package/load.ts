import { Analyzer } from "./analyzer.js";
import { checkOwnWords, type OwnWords } from "./lexicon.js";
import { checkObject } from "./options.js";
import createModule, { type MainModule } from "./prosescope.mjs";

/** Where the WebAssembly module comes from. */
export type WasmSource = string | URL | ArrayBuffer | ArrayBufferView | Response | WebAssembly.Module;

/** Options of `createAnalyzer`. */
export interface AnalyzerOptions {
  /** The WebAssembly module: its address, bytes, a response or the compiled module. Default: the file beside the entry. */
  wasm?: WasmSource | PromiseLike<WasmSource>;
  /** Own words, laid over those of the package. */
  lexicon?: OwnWords;
  /** How usual words are in a site's own archive, by `makeBackground`: what is usual there is no keyword. */
  background?: Uint8Array | PromiseLike<Uint8Array>;
}

/** Reads the module's file when no other source is given. */
export type Fetcher = (url: URL) => Promise<WebAssembly.Module>;

async function compile(source: unknown, fetchModule: Fetcher): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string")
    return fetchModule(new URL(source, globalThis.location?.href ?? import.meta.url));
  if (source instanceof URL) return fetchModule(source);
  if (source instanceof ArrayBuffer) return WebAssembly.compile(source);
  // V8 compiles no DataView.
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source as ArrayBufferView<ArrayBuffer>;
    return WebAssembly.compile(new Uint8Array(buffer, byteOffset, byteLength));
  }
  if (typeof Response !== "undefined" && source instanceof Response) return compileResponse(source);
  throw new TypeError("options.wasm must be an address, bytes, a Response or a WebAssembly.Module");
}

/** Compiles while it downloads where the server names the type; else when it is there. */
export async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok)
    throw new Error(`The WebAssembly module could not be loaded: ${response.status} ${response.url}`);
  if (response.headers.get("content-type")?.startsWith("application/wasm")) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

/** `createAnalyzer` of an entry that reads files with `fetchModule`. */
export async function load(options: AnalyzerOptions | undefined, fetchModule: Fetcher): Promise<Analyzer> {
  const given = checkObject(options, "options");
  const own = checkOwnWords(given.lexicon);
  const background = await given.background;
  if (background !== undefined && !(background instanceof Uint8Array)) {
    throw new TypeError("options.background must be a Uint8Array");
  }
  return new Analyzer(await loadModule(given, fetchModule), own, background);
}

/**
 * The module that options name, or of the file beside the entry.
 *
 * @internal
 */
export async function loadModule(
  options: Pick<AnalyzerOptions, "wasm">,
  fetchModule: Fetcher,
): Promise<MainModule> {
  const { wasm } = options;
  const source = wasm === undefined ? new URL("./prosescope.wasm", import.meta.url) : await wasm;
  return instantiate(await compile(source, fetchModule));
}

/** Runs the compiled module. Emscripten's glue waits for ever where that fails, so the failure goes round it. */
function instantiate(compiled: WebAssembly.Module): Promise<MainModule> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      reject(new Error("The WebAssembly module is not the one of this release of prosescope", { cause }));
    };
    createModule({
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
        WebAssembly.instantiate(compiled, imports).then(done).catch(fail);
        return {};
      },
    }).then(resolve, fail);
  });
}
