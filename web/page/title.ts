import type { Report } from "prosescope";
import { excerpt } from "./format.js";
import { isSkipped } from "./report/section.js";

const LONGEST = 90;

/** What a text may be called where it isn't beside its report: how that begins which counts, as a rule a heading. */
export function titleOf(text: string, { blocks, sentences }: Report): string {
  const first = sentences.find(({ block }) => !isSkipped(blocks[block]!));
  return first ? excerpt(text.slice(first.start, first.end), LONGEST) : "";
}
