import { layoutHash, readReport, type Report } from "./generated/report.js";
import type { ReportChange } from "./live.js";

/** A report as the core packs it. A worker posts it so: to read it takes a fraction of what copying its objects does. */
export interface PackedReport {
  bytes: Uint8Array;
  /** Of a change: the revision that it is up to, and the core's bounds of what has been replaced. */
  change?: { revision: number; bounds: readonly number[] };
}

/** Checks that a module packs as we read. */
export function checkLayout(found: number): void {
  if (found === layoutHash) return;
  throw new Error(
    `The WebAssembly module is of another version than its reader (layout ${found}, expected ${layoutHash}): ` +
      "load both from the same release of prosescope",
  );
}

/** The report, or the change of one, that was packed. */
export function unpack({ bytes, change }: PackedReport): Report | ReportChange {
  const report = readReport(bytes);
  if (!change) return report;
  const [sentencesFrom, sentencesTo, blocksFrom, blocksTo, shift] = change.bounds as [
    number,
    number,
    number,
    number,
    number,
  ];
  const { sentences, blocks, readability, ...rest } = report;
  const measures: Partial<Report["readability"]> = { ...readability };
  delete measures.error;
  return {
    revision: change.revision,
    ...rest,
    readability: measures as ReportChange["readability"],
    replaced: {
      sentences: { from: sentencesFrom, to: sentencesTo, items: sentences },
      blocks: { from: blocksFrom, to: blocksTo, items: blocks },
    },
    shift,
  };
}
