/**
 * Facts one behind another in a file or pipe, so that `cat` puts the facts of pieces together: before each stand the
 * letters PSFF and its length, 8 bytes, little-endian. Bytes that `analyzer.facts` gave are read as they are.
 */
import { Failure } from "./failure.js";

const mark = "PSFF";
const headBytes = mark.length + 8;
/** What facts begin with; behind it stands the version of their format. */
const bareMark = "PSF";

/** Facts with their head. */
export function frame(facts: Uint8Array): Uint8Array {
  const framed = Buffer.alloc(headBytes + facts.length);
  framed.write(mark, "latin1");
  framed.writeBigUInt64LE(BigInt(facts.length), mark.length);
  framed.set(facts, headBytes);
  return framed;
}

/** The facts of a file or pipe, in turn. */
export async function* unframe(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = chunks[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let size = 0;

  /** The next bytes, so many if there are. */
  async function take(count: number): Promise<Buffer> {
    while (size < count) {
      const next = await input.next();
      if (next.done) break;
      held.push(next.value);
      size += next.value.length;
    }
    const all = Buffer.concat(held);
    held = [all.subarray(count)];
    size = Math.max(0, size - count);
    return all.subarray(0, count);
  }

  for (;;) {
    const head = await take(headBytes);
    if (head.length === 0) return;
    const begin = head.toString("latin1", 0, mark.length);
    if (begin !== mark && begin.startsWith(bareMark)) {
      yield Buffer.concat([head, await take(Infinity)]);
      return;
    }
    if (begin !== mark || head.length < headBytes) throw new Failure(`${name}: these are no facts`);
    const length = Number(head.readBigUInt64LE(mark.length));
    const facts = await take(length);
    if (facts.length < length) throw new Failure(`${name}: the end of the facts is missing`);
    yield facts;
  }
}
