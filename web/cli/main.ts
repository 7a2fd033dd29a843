/** The command `prosescope`; and, run as a thread, what reads texts for it. */
import { isMainThread } from "node:worker_threads";

import { command, status } from "./command.js";
import { Failure } from "./failure.js";
import { serveThread } from "./pool.js";

async function main(): Promise<void> {
  // Whoever reads may have enough: `prosescope … | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(status.good);
    throw error;
  });
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const told = error instanceof Failure || isSystemError(error) ? error.message : stackOf(error);
    // Not 1, by which a shell would take a fault of ours for a limit that is broken. And now: what still writes to standard
    // input would else wait for ever.
    process.stderr.write(told.replace(/^/gm, "prosescope: ") + "\n", () => process.exit(status.wrong));
  }
}

/** Of a file or a pipe: it says enough. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error;

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

await (isMainThread ? main() : serveThread());
