import type { Report, Span } from "./generated/report.js";
import type { Replaced, ReportChange } from "./live.js";

/** Where in a list, in the order of the text, the first item begins at a place or behind it. */
function indexAt(list: readonly Span[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function move(span: Span, shift: number): void {
  span.start += shift;
  span.end += shift;
}

/** Replaces items of a list. Gives those behind them, which are to be moved. */
function apply<Item>(list: Item[], { from, to, items }: Replaced<Item>): Item[] {
  const behind = list.splice(from).slice(to - from);
  for (const item of items) list.push(item);
  for (const item of behind) list.push(item);
  return behind;
}

/**
 * Turns the report that a change was asked of (`since`) into that of today, in place: what hasn't changed stays the same objects.
 * What a change doesn't tell stays as it was: `readability.error`, and of what wasn't replaced `gradeEffect` and the terms'
 * `contribution`; by VADER, where any word may bear on any other, their `valence` and `reasons` too. All else equals a whole report.
 *
 * @param report - That of the revision `since`, with the same options; it is changed.
 */
export function applyChange(report: Report, change: ReportChange): void {
  const { language, version, counts, readability, sentiment, keywords, targets, words, replaced, shift } =
    change;
  const { blocks, sentences } = replaced;
  // What lies between the blocks that stay has been replaced.
  const first = report.blocks[blocks.from - 1]?.end ?? 0;
  const last = report.blocks[blocks.to]?.start ?? Infinity;
  const between = <Item extends Span>(list: Item[], items: Item[]) =>
    apply(list, { from: indexAt(list, first), to: indexAt(list, last), items });

  const { terms } = report.sentiment;
  for (const term of between(terms, sentiment.terms)) {
    move(term, shift);
    for (const reason of term.reasons) move(reason, shift);
  }
  if (report.words && words) for (const word of between(report.words, words)) move(word, shift);
  const moreBlocks = blocks.items.length - (blocks.to - blocks.from);
  for (const block of apply(report.blocks, blocks)) move(block, shift);
  for (const sentence of apply(report.sentences, sentences)) {
    move(sentence, shift);
    sentence.block += moreBlocks;
  }
  Object.assign(report, { language, version, counts, keywords, ...(targets && { targets }) });
  report.readability = { ...readability, error: report.readability.error };
  report.sentiment = { ...sentiment, terms };
}
