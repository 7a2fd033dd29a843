/** Lines of a source that places of its text stand in. */
export interface Lines {
  /** Line and column from 1; no column where the text is not the source. */
  at(offset: number): { line: number; column?: number };
}

/** Lines of a text that is its own source. */
export function linesOfText(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}
