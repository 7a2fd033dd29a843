/**
 * Lines of UTF-8, without their ends. Not `readline`, which also cuts at U+2028 and U+2029: JSON may hold those.
 *
 * A line is held whole, and the next is not asked for before it is taken.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    parts.push(first);
    for (const part of rest) {
      yield withoutReturn(parts.join(""));
      parts = [part];
    }
  }
  parts.push(decoder.decode());
  const last = withoutReturn(parts.join(""));
  if (last) yield last;
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
