/** A line on standard error that counts, while nothing else is to be seen there. */
const pause = 100;

export interface Progress {
  add(): void;
  /** Writes lines for good. */
  note(lines: readonly string[]): void;
  end(): void;
}

/** @param total - How many there will be, if that is known. */
export function createProgress(total: number | undefined): Progress {
  const { stdout, stderr } = process;
  // Where reports come up on the same terminal, they say enough.
  const shown = stderr.isTTY && !stdout.isTTY;
  const begun = performance.now();
  let count = 0;
  let last = begun;
  let standing = false;

  const clear = () => {
    if (standing) stderr.write("\r\x1b[K");
    standing = false;
  };
  return {
    add() {
      count++;
      const now = performance.now();
      if (!shown || now - last < pause) return;
      last = now;
      const speed = Math.round((count / (now - begun)) * 1000);
      stderr.write(`\r\x1b[K${count}${total === undefined ? "" : ` of ${total}`} texts, ${speed} a second`);
      standing = true;
    },
    note(lines) {
      if (lines.length === 0) return;
      clear();
      stderr.write(`${lines.join("\n")}\n`);
    },
    end: clear,
  };
}
