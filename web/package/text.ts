/** Texts on their way into the core's memory. */
import type { MainModule } from "./prosescope.mjs";

/** @internal */
export type Core = InstanceType<MainModule["Analyzer"]>;

const encoder = new TextEncoder();

// A UTF-16 code unit takes at most three bytes of UTF-8.
const bytesPerUnit = 3;

/** UTF-8 of a short string. @internal */
export const encode = (text: string): Uint8Array => encoder.encode(text);

/** Writes a text into the core's memory, and says how many bytes it has. @internal */
export function writeText(module: MainModule, core: Core, text: string): number {
  const room = text.length * bytesPerUnit;
  const at = core.reserve(room);
  return encoder.encodeInto(text, module.HEAPU8.subarray(at, at + room)).written;
}

/** Writes bytes there, and says how many there are. @internal */
export function writeBytes(module: MainModule, core: Core, bytes: Uint8Array): number {
  // The view is taken behind the call, which may move the memory.
  const at = core.reserve(bytes.length);
  module.HEAPU8.set(bytes, at);
  return bytes.length;
}
