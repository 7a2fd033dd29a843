/** Bytes of a file to text. */
const sniffed = 1024;

/**
 * The text of a file: UTF-8, or as its byte order mark says; of HTML, as its `<meta charset>` says. What can't be read
 * becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, html: boolean): string {
  return new TextDecoder(encodingOf(bytes, html)).decode(bytes);
}

function encodingOf(bytes: Uint8Array, html: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (!html) return "utf-8";
  const head = Buffer.from(bytes.subarray(0, sniffed)).toString("latin1");
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? "utf-8";
  // What could be read so far was not UTF-16, whatever it says (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
  if (/^utf-?16/i.test(named)) return "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return "utf-8";
  }
}
