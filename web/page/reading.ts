import type { AnalyzeOptions, Reason, Report } from "prosescope";
import { type AsyncAnalyzer, type AsyncDocument, createAnalyzer } from "./analyzer.js";
import type { Edit } from "./editor/editor.js";
import { paced } from "./paced.js";

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
  read(report: Report): void;
  failed(error: unknown, loaded: boolean): void;
}

/** The names that a text is about: keywords whose most usual spelling has a capital. */
function namesOf({ keywords }: Report): string[] {
  return keywords.map(({ text }) => text).filter((text) => /^\p{Lu}/u.test(text));
}

/** Keeps a live document equal to the text, and gives its report whenever that is the report of the text as it stands. */
export class Reading {
  readonly #reader: Reader;
  readonly #soon = paced(() => this.#read());
  #analyzer: AsyncAnalyzer | undefined;
  #document: AsyncDocument | undefined;
  #edits: Edit[] = [];
  #question: Question;
  #targets: string[] = [];

  constructor(reader: Reader, question: Question) {
    this.#reader = reader;
    this.#question = question;
    this.#soon();
  }

  edit(edits: readonly Edit[]): void {
    this.#edits.push(...edits);
    this.#soon();
  }

  ask(question: Question): void {
    const sameWords = question.easyWords.join("\n") === this.#question.easyWords.join("\n");
    this.#question = question;
    this.#forget();
    if (!sameWords) {
      this.#analyzer?.dispose();
      this.#analyzer = undefined;
    }
    this.#soon();
  }

  async explain(reason: Reason): Promise<string> {
    return (await this.#analyzer?.explain(reason)) ?? "";
  }

  #forget(): void {
    const old = this.#document;
    this.#document = undefined;
    void old?.close();
  }

  async #read(): Promise<void> {
    const question = this.#question;
    try {
      const { easyWords } = question;
      const analyzer = (this.#analyzer ??= await createAnalyzer({ lexicon: { easyWords } }));
      let document = this.#document ?? (await this.#open(analyzer, this.#targets));
      for (const { start, end, text } of this.#edits.splice(0)) await document.replace(start, end, text);
      let report = await document.report();
      const targets = [...new Set([...question.names, ...namesOf(report)])].sort();
      if (targets.join("\n") !== this.#targets.join("\n")) {
        this.#forget();
        this.#targets = targets;
        document = await this.#open(analyzer, targets);
        report = await document.report();
      }
      // The places of an older text would stand on the wrong words.
      if (this.#edits.length === 0 && question === this.#question) this.#reader.read(report);
    } catch (error) {
      if (question !== this.#question) return;
      this.#forget();
      this.#reader.failed(error, this.#analyzer !== undefined);
    }
  }

  async #open(analyzer: AsyncAnalyzer, targets: readonly string[]): Promise<AsyncDocument> {
    this.#edits.length = 0;
    const document = await analyzer.open(this.#reader.text(), {
      ...this.#question.options,
      words: true,
      targets,
    });
    this.#document = document;
    return document;
  }
}
