// `Symbol.dispose` is in no library of TypeScript's that a user must name.
/// <reference lib="esnext.disposable" preserve="true" />
import { checkText } from "./arguments.js";
import { makeDisposable } from "./disposable.js";
import type { Report } from "./generated/report.js";
import { checkChangeOptions, type CheckedOptions, checkPlace, type Target } from "./options.js";
import { type PackedReport, unpack } from "./packed_report.js";
import { moved } from "./place.js";
import type { MainModule } from "./prosescope.mjs";
import { type Core, writeText } from "./text.js";

/** Some items of an earlier report's list, `from` up to `to`, and what stands in their place now. */
export interface Replaced<Item> {
  /** Index of the first of them in the earlier list. */
  from: number;
  /** Index behind the last of them there, or a higher number where all are replaced. */
  to: number;
  /** What stands there now; places are those of today. */
  items: Item[];
}

/**
 * What has changed in a report. Of the tone's terms and of words, those of the replaced sentences are given. Sentences and
 * blocks behind these have moved by `shift`, and the `block` of such a sentence by as many blocks as there are more now;
 * their `gradeEffect`, and the contributions of other terms, are of the earlier report.
 */
export interface ReportChange extends Omit<Report, "readability" | "blocks" | "sentences"> {
  /** What `since` may be next time. */
  revision: number;
  /** The measures of today, without their standard errors. */
  readability: Omit<Report["readability"], "error">;
  /** What has taken the place of what, in the earlier report's sentences and blocks. */
  replaced: { sentences: Replaced<Report["sentences"][number]>; blocks: Replaced<Report["blocks"][number]> };
  /** UTF-16 code units by which all behind the replaced sentences and blocks has moved. */
  shift: number;
}

/** What a live document needs of its analyzer. @internal */
export interface Host {
  module: MainModule;
  /** Throws once the analyzer is disposed of. */
  core: () => Core;
  /** Tells the core what is asked for. */
  want: (core: Core, options: CheckedOptions, targets: readonly WantedTarget[]) => void;
}

/** A target as the core is told of it: a name, or a place with what stands there. @internal */
export type WantedTarget = string | { start: number; end: number; text: string };

/**
 * A document that is edited: `report()` is at any time what `analyze` gives of its text, but an edit costs the
 * paragraphs that it touches. Made by `Analyzer.open`. A target that is a place moves with the text.
 */
export class LiveDocument {
  readonly #host: Host;
  readonly #options: CheckedOptions;
  #core: InstanceType<MainModule["LiveDocument"]> | undefined;
  // The text, cut where blank lines end: a run of lines each.
  #runs: string[] = [];
  // Theirs, in one piece of memory: to look through them takes a nanosecond each.
  #lengths: number[] = [];
  #length = 0;
  // The core counts each piece that was read when the document was opened.
  #opened = 0;
  #targets: readonly Target[];

  /** @internal */
  constructor(host: Host, options: CheckedOptions, text: string, told?: (share: number) => void) {
    this.#host = host;
    this.#options = options;
    this.#targets = options.targets ?? [];
    const core = host.core();
    host.want(core, options, []);
    this.#core = new host.module.LiveDocument(core);
    for (let at = 0; ;) {
      const end = endOfPiece(text, at);
      this.#splice(this.#runs.length, this.#runs.length, text.slice(at, end));
      if (end === text.length) break;
      at = end;
      told?.(at / text.length);
    }
    this.#length = text.length;
    this.#opened = this.#core.revision();
  }

  /** The text as it stands. */
  get text(): string {
    this.#live();
    return this.#runs.join("");
  }

  /** UTF-16 code units of the text. */
  get length(): number {
    this.#live();
    return this.#length;
  }

  /** Grows with each edit; what `report({ since })` takes. */
  get revision(): number {
    return this.#live().revision() - this.#opened;
  }

  /**
   * Puts `text` in the place of what stands from `start` to `end`, UTF-16 code units.
   *
   * @throws TypeError for a wrong type, RangeError for a place outside the text, Error after `close`.
   */
  replace(start: number, end: number, text: string): void {
    this.#live();
    checkPlace(start, end, this.#length);
    checkText(text);
    const [first, last, before] = this.#touched(start, end);
    const old = this.#runs.slice(first, last).join("");
    this.#splice(first, last, old.slice(0, start - before) + text + old.slice(end - before));
    this.#length += text.length - (end - start);
    this.#targets = this.#targets.map((target) =>
      typeof target === "string" ? target : moved(target, start, end, text.length),
    );
  }

  /**
   * The report on the text as it stands.
   *
   * @throws Error after `close`.
   */
  report(): Report;
  /**
   * What has changed in the report since a revision. Since one of more than 16,384 edits ago, all of it.
   *
   * @throws TypeError for a wrong type, RangeError for a revision that there was not yet, Error after `close`.
   */
  report(options: { since: number }): ReportChange;
  /** One or the other. */
  report(options?: { since?: number }): Report | ReportChange;
  report(options?: { since?: number }): Report | ReportChange {
    return unpack(this.pack(options));
  }

  /**
   * The same, packed. The bytes are the core's own, until it is called again.
   *
   * @internal
   */
  pack(options?: { since?: number }): PackedReport {
    const live = this.#live();
    const { revision } = this;
    const since = checkChangeOptions(options, revision);
    this.#host.want(this.#host.core(), this.#options, this.#wanted());
    if (since === undefined) return { bytes: live.report() as Uint8Array };
    const bytes = live.changeSince(since + this.#opened) as Uint8Array;
    // Copied: a view, when it is posted, takes all of the module's memory with it.
    return { bytes, change: { revision, bounds: Array.from(live.changeBounds() as Float64Array) } };
  }

  /** Frees the memory of the document, which can't be used afterwards. Again: nothing happens. */
  close(): void {
    this.#core?.delete();
    this.#core = undefined;
    this.#runs = [];
    this.#lengths = [];
  }

  /** The same as `close`, for `using`. */
  declare [Symbol.dispose]: () => void;

  #live(): InstanceType<MainModule["LiveDocument"]> {
    if (!this.#core) throw new Error("The document was closed");
    this.#host.core();
    return this.#core;
  }

  /** The runs that an edit touches: `[first, last)`, and the units in front of them. */
  #touched(start: number, end: number): [first: number, last: number, before: number] {
    const lengths = this.#lengths;
    let first = 0;
    let before = 0;
    // What is put behind the last run stands in its last line.
    while (first + 1 < lengths.length && before + lengths[first]! <= start) before += lengths[first++]!;
    let last = first;
    for (let at = before; last < lengths.length && (at < end || last === first); last++) at += lengths[last]!;
    return [first, last, before];
  }

  /** Puts the runs of `text` in the place of others, and of neighbours that they come together with. */
  #splice(first: number, last: number, text: string): void {
    const { module } = this.#host;
    const core = this.#host.core();
    const live = this.#core!;
    for (;;) {
      const bytes = writeText(module, core, text);
      const fit = live.fit(bytes);
      const joinsBefore = (fit & 1) !== 0 && first > 0;
      const joinsBehind = (fit & 2) !== 0 && last < this.#runs.length;
      if (!joinsBefore && !joinsBehind) {
        const lengths = [...(live.replace(first, last, bytes) as Uint32Array)];
        let at = 0;
        this.#runs = spliced(
          this.#runs,
          first,
          last,
          lengths.map((length) => text.slice(at, (at += length))),
        );
        this.#lengths = spliced(this.#lengths, first, last, lengths);
        return;
      }
      if (joinsBefore) text = this.#runs[--first]! + text;
      if (joinsBehind) text += this.#runs[last++]!;
    }
  }

  #wanted(): WantedTarget[] {
    return this.#targets.map((target) =>
      typeof target === "string" ? target : { ...target, text: this.#slice(target.start, target.end) },
    );
  }

  #slice(start: number, end: number): string {
    const [first, last, before] = this.#touched(start, end);
    return this.#runs
      .slice(first, last)
      .join("")
      .slice(start - before, end - before);
  }
}

/** `all` with others in the place of items `[first, last)`. In place where they are few, as they are where one types. */
function spliced<Item>(all: Item[], first: number, last: number, added: Item[]): Item[] {
  const few = 1000; // more arguments than an engine takes may be too many
  if (added.length > few) return all.slice(0, first).concat(added, all.slice(last));
  all.splice(first, last - first, ...added);
  return all;
}

// As long as this takes a hundredth of a second to read.
const pieceLength = 2 ** 18;
const blankLine = /\n[^\S\n]*\n/g;

/** Where the piece of a long text ends that begins at a place: behind a blank line, where no run is cut in two. */
function endOfPiece(text: string, begin: number): number {
  blankLine.lastIndex = begin + pieceLength;
  return blankLine.test(text) ? blankLine.lastIndex : text.length;
}

makeDisposable(LiveDocument.prototype, function () {
  this.close();
});
