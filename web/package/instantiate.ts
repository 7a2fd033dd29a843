import createModule, { type MainModule } from "./prosescope.mjs";

/**
 * Runs the compiled module. Emscripten's glue waits for ever where that fails, so the failure goes round it.
 *
 * @internal
 */
export function instantiate(compiled: WebAssembly.Module): Promise<MainModule> {
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
