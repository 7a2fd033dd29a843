/** What an analyzer says to its worker, a request at a time, and what the worker answers. All of it can be posted. */
import type { Reason } from "../generated/report.js";
import type { OwnWords } from "../lexicon.js";
import type { AnalyzeOptions, ReportOptions } from "../options.js";

/** A change of a live document: `text` stands in the place of UTF-16 code units from `start` to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a worker needs that is to hold a live document. */
export interface Opening {
  text: string;
  options: AnalyzeOptions | undefined;
}

export type Request =
  | {
      task: "create";
      module: WebAssembly.Module;
      lexicon: OwnWords | undefined;
      background: Uint8Array | undefined;
    }
  /** Answered when the worker can work, with the layout of its reports. */
  | { task: "ready" }
  | { task: "analyze"; text: string; options: AnalyzeOptions | undefined }
  | { task: "facts"; text: string; options: ReportOptions | undefined }
  | { task: "merge"; facts: Uint8Array[] }
  | { task: "reportOf"; facts: Uint8Array; options: ReportOptions | undefined }
  | { task: "explain"; reason: Reason }
  | {
      task: "document";
      document: number;
      /** For a worker that doesn't hold the document yet. */
      opening: Opening | undefined;
      edits: readonly Edit[];
      /** The report that is asked for, if one is. */
      report: { since?: number } | undefined;
    }
  | { task: "close"; document: number };

export type Answer =
  /** Of a long text, this share has been read, from 0 to 1. The answer itself is yet to come. */
  | { share: number }
  | { value: unknown }
  /** `trapped`: the module is in a state that nobody knows, and so this worker's last words. */
  | { error: unknown; trapped: boolean };
