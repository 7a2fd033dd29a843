import { type AnalyzerOptions, checkAnalyzerOptions } from "../analyzer_options.js";
import { checkBytes, checkPieces, checkReason, checkText } from "../arguments.js";
import { makeDisposable } from "../disposable.js";
import type { Reason, Report } from "../generated/report.js";
import { type AnalyzeOptions, checkObject, checkOptions, type ReportOptions } from "../options.js";
import { checkLayout, type PackedReport, unpack } from "../packed_report.js";
import { compileModule, type Loader } from "../wasm.js";
import { WorkerDocument } from "./document.js";
import { type CallOptions, checkCallOptions, Jobs, type LongCallOptions, type StartWorker } from "./jobs.js";
import type { Request } from "./protocol.js";

/** Checks the options of a call, and parts those that the worker needs from those that stay here. */
function part<Options extends object>(
  options: (Options & LongCallOptions) | undefined,
): { call: LongCallOptions; options: Options | undefined } {
  const { signal, onProgress, ...rest } = checkObject(options, "options") as LongCallOptions & Options;
  const call = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  checkCallOptions({ signal, onProgress } as LongCallOptions);
  // They may be changed while the call waits.
  return { call, options: options && (structuredClone(rest) as unknown as Options) };
}

/**
 * Analyses texts in a worker, so that the page goes on. Made by `createAnalyzer`. Methods are those of an `Analyzer`, with
 * promises: what it throws, they reject with. Calls are answered in turn. A worker that breaks down is replaced, and what was
 * pending is done by the next.
 */
export class WorkerAnalyzer {
  readonly #jobs: Jobs;

  /** @internal */
  constructor(jobs: Jobs) {
    this.#jobs = jobs;
  }

  /**
   * The report on a text. Any string gives one, as far as 4 GiB of memory go: about 150 MB of prose, 18 MB of the shortest lines.
   *
   * @param text - Plain text; blank lines stand between paragraphs. A lone surrogate counts as U+FFFD.
   * @throws (rejects) TypeError for a wrong type of an argument or option, RangeError for a wrong value, Error after `dispose` or
   * when the worker broke down over this text twice; the signal's reason.
   */
  async analyze(text: string, options?: AnalyzeOptions & LongCallOptions): Promise<Report> {
    checkText(text);
    checkOptions(options, text.length);
    const { call, options: wanted } = part<AnalyzeOptions>(options);
    return this.#report(() => ({ task: "analyze", text, options: wanted }), call);
  }

  /**
   * A document that is edited, whose report is kept up to date at the cost of the edit.
   *
   * @throws (rejects) as `analyze`.
   */
  async open(text: string, options?: AnalyzeOptions & LongCallOptions): Promise<WorkerDocument> {
    checkText(text);
    checkOptions(options, text.length);
    const { call, options: wanted } = part<AnalyzeOptions>(options);
    return new WorkerDocument(this.#jobs, text, wanted).open(call);
  }

  /**
   * What is known of a text, as bytes, of which `reportOf` makes its report: see `Analyzer.facts`.
   *
   * @throws (rejects) as `analyze`.
   */
  async facts(text: string, options?: ReportOptions & CallOptions): Promise<Uint8Array> {
    checkText(text);
    checkOptions(options);
    const { call, options: wanted } = part<ReportOptions>(options);
    return (await this.#jobs.run(() => ({ task: "facts", text, options: wanted }), call)) as Uint8Array;
  }

  /**
   * The facts of pieces of a text, put together in their order.
   *
   * @throws (rejects) TypeError if one isn't a Uint8Array or there is none, RangeError if one is broken, of another release or own
   * words, or made for another method than the first; Error after `dispose`.
   */
  async merge(...facts: Uint8Array[]): Promise<Uint8Array> {
    checkPieces(facts);
    return (await this.#jobs.run(() => ({ task: "merge", facts }))) as Uint8Array;
  }

  /**
   * The report on the text whose facts these are: to the bit, that of `analyze`.
   *
   * @param options - Those of `analyze`; a target can't be a place.
   * @throws (rejects) as `Analyzer.reportOf`; the signal's reason.
   */
  async reportOf(facts: Uint8Array, options?: ReportOptions & CallOptions): Promise<Report> {
    checkBytes(facts, "facts");
    checkOptions(options);
    const { call, options: wanted } = part<ReportOptions>(options);
    return this.#report(() => ({ task: "reportOf", facts, options: wanted }), call);
  }

  /**
   * The English wording of a reason of `report.sentiment.terms`.
   *
   * @throws (rejects) TypeError if it isn't a reason, RangeError for an unknown code, Error after `dispose`.
   */
  async explain(reason: Reason, options?: CallOptions): Promise<string> {
    checkReason(reason);
    const { call } = part(options);
    return (await this.#jobs.run(() => ({ task: "explain", reason }), call)) as string;
  }

  /** Ends the worker at once: what is pending rejects, and live documents are closed. Again: nothing happens. */
  dispose(): void {
    this.#jobs.dispose();
  }

  /** The same as `dispose`, for `using`. */
  declare [Symbol.dispose]: () => void;

  async #report(request: () => Request, call: LongCallOptions): Promise<Report> {
    return unpack((await this.#jobs.run(request, call)) as PackedReport) as Report;
  }
}

makeDisposable(WorkerAnalyzer.prototype, function () {
  this.dispose();
});

/** `createAnalyzer` of an entry: the module is compiled here, and posted to each worker that `start` gives. */
export async function loadWorker(
  options: AnalyzerOptions | undefined,
  loader: Loader,
  start: StartWorker,
): Promise<WorkerAnalyzer> {
  const { wasm, lexicon, background } = await checkAnalyzerOptions(options);
  // They may be changed before another worker is made.
  const own = structuredClone({ lexicon, background });
  let module: WebAssembly.Module;
  const jobs = new Jobs(start, () => ({ task: "create", module, ...own }));
  try {
    // Its script is loaded while the module is.
    jobs.startWorker();
    module = await compileModule(wasm, loader);
    checkLayout((await jobs.run(() => ({ task: "ready" }))) as number);
  } catch (error) {
    jobs.dispose();
    throw error;
  }
  return new WorkerAnalyzer(jobs);
}
