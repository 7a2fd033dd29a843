// `Symbol.dispose` is in no library of TypeScript's that a user must name.
/// <reference lib="esnext.disposable" preserve="true" />

/** Lets `using` call a method at the end. Older engines have no Symbol.dispose; there is nothing to add to then. */
export function makeDisposable<Kind extends { [Symbol.dispose]: () => void }>(
  prototype: Kind,
  dispose: (this: Kind) => void,
): void {
  if (Symbol.dispose) Object.defineProperty(prototype, Symbol.dispose, { value: dispose });
}
