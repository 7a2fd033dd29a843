import { checkText } from "../arguments.js";
import { makeDisposable } from "../disposable.js";
import type { Report } from "../generated/report.js";
import type { ReportChange } from "../live.js";
import { type AnalyzeOptions, checkChangeOptions, checkPlace } from "../options.js";
import { type PackedReport, unpack } from "../packed_report.js";
import { moved } from "../place.js";
import { type CallOptions, checkCallOptions, type Jobs, type LongCallOptions } from "./jobs.js";
import type { Edit, Opening, Request } from "./protocol.js";

// The edits, and the UTF-16 code units beyond the text's own, that a new worker makes again sooner than they are forgotten.
const mostEdits = 100;
const mostUnits = 2 ** 16;

let documents = 0;

/**
 * A document that is edited, whose report a worker keeps up to date. Made by `WorkerAnalyzer.open`. The text is kept here too, and
 * with it any worker can take over.
 */
export class WorkerDocument {
  readonly #jobs: Jobs;
  readonly #number = ++documents;
  #text: string;
  // From these a new worker opens the document: as it was at a revision, and the edits since.
  #opening: Opening;
  #openingRevision = 0;
  #edits: Edit[] = [];
  // The earliest revisions that reports ask for which are yet to come.
  readonly #asked = new Set<{ since: number }>();
  // Which worker holds the document, since which revision, and up to which it knows the edits.
  #worker = 0;
  #openedAt = 0;
  #known = 0;
  #closed = false;

  /** @internal */
  constructor(jobs: Jobs, text: string, options: AnalyzeOptions | undefined) {
    this.#jobs = jobs;
    this.#text = text;
    this.#opening = { text, options };
  }

  /** @internal */
  async open(call: LongCallOptions): Promise<this> {
    try {
      await this.#jobs.run(() => this.#request(0, undefined), call);
    } catch (error) {
      this.close();
      throw error;
    }
    return this;
  }

  /** The text as it stands. */
  get text(): string {
    this.#check();
    return this.#text;
  }

  /** UTF-16 code units of the text. */
  get length(): number {
    this.#check();
    return this.#text.length;
  }

  /** Grows with each edit; what `report({ since })` takes. */
  get revision(): number {
    this.#check();
    return this.#openingRevision + this.#edits.length;
  }

  /**
   * Puts `text` in the place of what stands from `start` to `end`, UTF-16 code units. `text`, `length` and `revision` change at
   * once; the worker is told when a report is asked for.
   *
   * @throws (rejects) TypeError for a wrong type, RangeError for a place outside the text, Error after `close`.
   */
  // eslint-disable-next-line @typescript-eslint/require-await -- what is wrong rejects, as everywhere
  async replace(start: number, end: number, text: string): Promise<void> {
    this.#check();
    checkPlace(start, end, this.#text.length);
    checkText(text);
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#edits.push({ start, end, text });
  }

  /**
   * The report on the text as it stands now, whatever is edited before it comes.
   *
   * @throws (rejects) Error after `close` or `dispose`; the signal's reason.
   */
  report(options?: CallOptions & { since?: never }): Promise<Report>;
  /**
   * What has changed in the report since a revision.
   *
   * @throws (rejects) TypeError for a wrong type, RangeError for a revision that there was not yet, or so long ago that a worker
   * which took over doesn't know it; Error after `close` or `dispose`; the signal's reason.
   */
  report(options: CallOptions & { since: number }): Promise<ReportChange>;
  /** One or the other. */
  report(options?: CallOptions & { since?: number }): Promise<Report | ReportChange>;
  async report(options?: CallOptions & { since?: number }): Promise<Report | ReportChange> {
    this.#check();
    const { revision } = this;
    const since = checkChangeOptions(options, revision);
    const call = options ?? {};
    checkCallOptions(call);
    const asked = { since: since ?? revision };
    this.#asked.add(asked);
    try {
      const packed = (await this.#jobs.run(() => this.#request(revision, { since }), call)) as PackedReport;
      this.#forget(Math.min(...Array.from(this.#asked, ({ since }) => since)));
      // The worker may have opened the document later, and counts from there.
      if (packed.change) packed.change.revision = revision;
      return unpack(packed);
    } finally {
      this.#asked.delete(asked);
    }
  }

  /** Frees the memory of the document, which can't be used afterwards. Again: nothing happens. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    // What is yet to be reported is reported first. Who disposes of all needs no answer.
    this.#jobs.run(() => ({ task: "close", document: this.#number })).catch(() => undefined);
  }

  /** The same as `close`, for `using`. */
  declare [Symbol.dispose]: () => void;

  #check(): void {
    if (this.#closed) throw new Error("The document was closed");
    this.#jobs.check();
  }

  /** Tells the worker of the edits up to a revision, and asks for a report on that. */
  #request(revision: number, report: { since: number | undefined } | undefined): Request {
    const first = this.#openingRevision;
    const isNew = this.#worker !== this.#jobs.worker;
    const openedAt = isNew ? first : this.#openedAt;
    const since = report?.since;
    if (since !== undefined && since < openedAt) {
      throw new RangeError(
        `options.since must be ${openedAt} or later: another worker has taken over, and doesn't know what was before`,
      );
    }
    const edits = this.#edits.slice((isNew ? first : this.#known) - first, revision - first);
    this.#worker = this.#jobs.worker;
    this.#openedAt = openedAt;
    this.#known = revision;
    return {
      task: "document",
      document: this.#number,
      opening: isNew ? this.#opening : undefined,
      edits,
      report: report && (since === undefined ? {} : { since: since - openedAt }),
    };
  }

  /** Opens the document at a later revision from now on, if a new worker had more edits to make again than is worth it. */
  #forget(revision: number): void {
    const count = revision - this.#openingRevision;
    const units = this.#edits.slice(0, count).reduce((sum, { text }) => sum + text.length, 0);
    if (count < mostEdits && units < mostUnits + this.#opening.text.length) return;
    let { text, options } = this.#opening;
    for (const { start, end, text: inserted } of this.#edits.splice(0, count)) {
      text = text.slice(0, start) + inserted + text.slice(end);
      const targets = options?.targets?.map((target) =>
        typeof target === "string" ? target : moved(target, start, end, inserted.length),
      );
      if (targets) options = { ...options, targets };
    }
    this.#opening = { text, options };
    this.#openingRevision = revision;
  }
}

makeDisposable(WorkerDocument.prototype, function () {
  this.close();
});
