import type { AnalyzeOptions, Reason, Report, Span, WorkerAnalyzer, WorkerDocument } from "prosescope/worker";
import type { Edit } from "./editor/editor.js";
import { paced } from "./paced.js";
import { sentenceAt } from "./readout.js";

/** What is asked of a reading. */
export interface Question {
  options: AnalyzeOptions;
  easyWords: readonly string[];
  /** Names towards which the tone is asked for, besides those that the text is about. */
  names: readonly string[];
}

/** What a reading asks of the page, and tells it. */
export interface Reader {
  text(): string;
  /**
   * @param isWhole - Whether it is a whole report. While a long text is typed, what `applyChange` leaves is of the text a moment
   *   ago; a whole report follows.
   */
  read(report: Report, isWhole: boolean): void;
  /** How much of a long text is read, 0–1. */
  progressed(share: number): void;
  /** A reading was broken off, as it was asked to. */
  stopped(): void;
  /** @param isLoaded - Whether the analyzer is there, so that it is the text or the question that failed. */
  failed(error: unknown, isLoaded: boolean): void;
}

/** The analyzer's script is loaded behind the first paint, as its module is. */
const analyzerScript = () => import("prosescope/worker");

/** What comes in with so many UTF-16 code units is opened anew, which tells how far it is. */
const LONG = 100_000;
/** Texts longer than this are drawn from changes while they are typed: a whole report would take longer than a frame. */
const BOOK = 50_000;
/** Milliseconds without an edit after which a whole report is made of them. */
const REST = 1000;

/** Whether each word begins with a capital, and not all are capitals: so are names spelt, or one word of capitals. */
function isSpeltAsName(words: string): boolean {
  const isCapitals = /\s/.test(words) && words === words.toUpperCase();
  return !isCapitals && words.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
}

/**
 * The names that a text is about: keywords that are spelt as names, outside headings too, where all words may be. One word that
 * stands there once may be the first of a sentence.
 */
function namesOf(text: string, { keywords, blocks, sentences }: Report): string[] {
  const isOutsideHeadings = (place: Span) => {
    const sentence = sentences[sentenceAt(sentences, place.start)];
    return sentence !== undefined && blocks[sentence.block]?.kind !== "heading";
  };
  return keywords
    .filter(
      ({ text: name, count, spans }) =>
        isSpeltAsName(name) &&
        (/\s/.test(name) || count > 1) &&
        spans.some((span) => isSpeltAsName(text.slice(span.start, span.end)) && isOutsideHeadings(span)),
    )
    .map(({ text: name }) => name);
}

/** Keeps a live document equal to the text, and gives its report whenever that is the report of the text as it stands. */
export class Reading {
  readonly #reader: Reader;
  readonly #soon = paced(() => this.#read());
  #question: Question;
  #edits: Edit[] = [];
  /** Whether the document is opened anew, and not edited. */
  #anew = true;
  #running = new AbortController();
  #analyzer: WorkerAnalyzer | undefined;
  #easyWords = "";
  #document: WorkerDocument | undefined;
  /** The report of the document at a revision, to which changes are applied. */
  #report: Report | undefined;
  #revision = 0;
  #rest = 0;
  #targets: string[] = [];

  constructor(reader: Reader, question: Question) {
    this.#reader = reader;
    this.#question = question;
    this.#soon();
  }

  edit(edits: readonly Edit[]): void {
    clearTimeout(this.#rest);
    this.#edits.push(...edits);
    this.#anew ||= edits.some(({ text }) => text.length >= LONG);
    this.#soon();
  }

  ask(question: Question): void {
    this.#question = question;
    this.#anew = true;
    this.#running.abort();
    this.#soon();
  }

  /** Breaks off what is being read. The next edit begins again. */
  stop(): void {
    this.#running.abort();
  }

  /** The wording of a rule. */
  readonly explain = async (reason: Reason): Promise<string> => (await this.#analyzer?.explain(reason)) ?? "";

  /** @returns whether what comes next is likely to cost as much: a change costs less than a book's whole report */
  async #read(): Promise<boolean> {
    const question = this.#question;
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const analyzer = await this.#analyzerFor(question);
      const isTyped = !this.#anew && this.#edits.length > 0;
      const document = this.#anew ? await this.#open(analyzer) : this.#document!;
      for (const { start, end, text } of this.#edits.splice(0)) await document.replace(start, end, text);
      const isChanged = isTyped && document.length >= BOOK && (await this.#change(document, signal));
      if (!isChanged) await this.#whole(analyzer, document, signal);
      // The places of an older text would stand on the wrong words.
      if (this.#edits.length === 0 && question === this.#question) {
        this.#reader.read(this.#report!, !isChanged);
        if (isChanged) this.#rest = window.setTimeout(this.#soon, REST);
      }
      return isChanged || this.#document!.length < BOOK;
    } catch (error) {
      this.#anew = true;
      this.#report = undefined;
      if (question !== this.#question) return false;
      if (signal.aborted) this.#reader.stopped();
      else this.#reader.failed(error, this.#analyzer !== undefined);
      return false;
    }
  }

  async #whole(analyzer: WorkerAnalyzer, document: WorkerDocument, signal: AbortSignal): Promise<void> {
    const { names } = this.#question;
    let { revision } = document;
    let report = await document.report({ signal });
    const targets = [...new Set([...names, ...namesOf(document.text, report)])].sort();
    if (targets.join("\n") !== this.#targets.join("\n")) {
      this.#targets = targets;
      const again = await this.#open(analyzer);
      revision = again.revision;
      report = await again.report({ signal });
    }
    this.#report = report;
    this.#revision = revision;
  }

  /** Brings the last report up to date, if that can be done by a change. */
  async #change(document: WorkerDocument, signal: AbortSignal): Promise<boolean> {
    // In VADER's report any word may bear on any other.
    if (!this.#report || this.#question.options.sentiment === "vader") return false;
    try {
      const change = await document.report({ since: this.#revision, signal });
      const { applyChange } = await analyzerScript();
      applyChange(this.#report, change);
      this.#revision = change.revision;
      return true;
    } catch (error) {
      // Another worker has taken over, and doesn't know what was.
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  async #analyzerFor({ easyWords }: Question): Promise<WorkerAnalyzer> {
    const words = easyWords.join("\n");
    if (this.#analyzer && this.#easyWords === words) return this.#analyzer;
    this.#analyzer?.dispose();
    this.#analyzer = this.#document = undefined;
    this.#anew = true;
    this.#easyWords = words;
    const { createAnalyzer } = await analyzerScript();
    return (this.#analyzer = await createAnalyzer({ lexicon: { easyWords } }));
  }

  async #open(analyzer: WorkerAnalyzer): Promise<WorkerDocument> {
    this.#document?.close();
    this.#document = this.#report = undefined;
    this.#edits.length = 0;
    this.#anew = false;
    return (this.#document = await analyzer.open(this.#reader.text(), {
      ...this.#question.options,
      words: true,
      targets: this.#targets,
      signal: this.#running.signal,
      onProgress: (share) => this.#reader.progressed(share),
    }));
  }
}
