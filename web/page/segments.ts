import type { Span } from "prosescope";

/** A stretch of text that lies in the same spans of every layer. */
export interface Segment extends Span {
  /** For each layer the index of its span, or −1. */
  within: number[];
}

/** Cuts `[0, end)` wherever a span of a layer begins or ends. Spans of a layer are in order and do not overlap. */
export function segments(end: number, layers: readonly (readonly Span[])[]): Segment[] {
  const cuts = new Set([0, end]);
  for (const span of layers.flat()) cuts.add(span.start).add(span.end);
  const sorted = [...cuts].filter((cut) => cut <= end).sort((a, b) => a - b);
  const next = layers.map(() => 0);
  return sorted.slice(0, -1).map((start, index) => {
    const within = layers.map((layer, which) => {
      let at = next[which]!;
      while (at < layer.length && layer[at]!.end <= start) at++;
      next[which] = at;
      return at < layer.length && layer[at]!.start <= start ? at : -1;
    });
    return { start, end: sorted[index + 1]!, within };
  });
}
