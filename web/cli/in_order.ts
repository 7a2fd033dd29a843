/**
 * Works on items as they come, on up to `most` at a time, and gives the results in the items' order, each as soon as it
 * is its turn: no result waits for further items, and no item is asked for while `most` are waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!next && !ended && pending.length < most) next = iterator.next();
      const [first] = pending;
      if (!next && !first) return;
      const came = await Promise.race([
        ...(first ? [first.then(() => undefined)] : []),
        ...(next ? [next] : []),
      ]);
      if (first && came === undefined) {
        void pending.shift();
        yield await first;
      } else if (came) {
        next = undefined;
        if (came.done) ended = true;
        else {
          const result = work(came.value);
          // It is waited for later; until then its failure is no one's.
          result.catch(() => undefined);
          pending.push(result);
        }
      }
    }
  } finally {
    // A reader that is waiting for input can't be ended.
    if (!next) await iterator.return?.();
  }
}
