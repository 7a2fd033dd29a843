// `Symbol.dispose` is in no library of TypeScript's that a user must name.
/// <reference lib="esnext.disposable" preserve="true" />
import { checkBytes, checkPieces, checkReason, checkText } from "./arguments.js";
import { makeDisposable } from "./disposable.js";
import { type Reason, readReport, type Report } from "./generated/report.js";
import type { CheckedOwnWords } from "./lexicon.js";
import { LiveDocument, type WantedTarget } from "./live.js";
import { type AnalyzeOptions, type CheckedOptions, checkOptions, type ReportOptions } from "./options.js";
import { checkLayout, type PackedReport } from "./packed_report.js";
import type { MainModule } from "./prosescope.mjs";
import { type Core, encode, writeBytes, writeText } from "./text.js";

/** Analyses texts. Made by `createAnalyzer`. */
export class Analyzer {
  readonly #module: MainModule;
  #core: Core | undefined;

  /** @internal */
  constructor(module: MainModule, own: CheckedOwnWords, background?: Uint8Array) {
    checkLayout(module.layoutHash() >>> 0);
    this.#module = module;
    const core = new module.Analyzer();
    this.#core = core;
    const lay = (text: string, taken: boolean) => {
      if (taken) return;
      this.dispose();
      throw new RangeError(
        `options.lexicon: ${JSON.stringify(text)} is no word and no phrase of up to six words`,
      );
    };
    for (const [text, valence] of own.valences) lay(text, core.rate(encode(text), valence));
    for (const [text, weight] of own.agents) lay(text, core.rateAgent(encode(text), weight));
    for (const [text, weight] of own.patients) lay(text, core.ratePatient(encode(text), weight));
    for (const word of own.easyWords) lay(word, core.addEasyWord(encode(word)));
    for (const word of own.stopWords) lay(word, core.addStopWord(encode(word)));
    if (background && !core.setBackground(background)) {
      this.dispose();
      throw new RangeError(
        "options.background is not what makeBackground of this release of prosescope gives",
      );
    }
  }

  /**
   * The report on a text. Any string gives one, as far as 4 GiB of memory go: about 150 MB of prose, 18 MB of the shortest lines.
   *
   * @param text - Plain text; blank lines stand between paragraphs. A lone surrogate counts as U+FFFD.
   * @throws TypeError for a wrong type of an argument or option, RangeError for a wrong value, Error after `dispose`;
   * WebAssembly.RuntimeError where memory ends, after which the analyzer is to be made anew.
   */
  analyze(text: string, options?: AnalyzeOptions): Report {
    return readReport(this.pack(text, options).bytes);
  }

  /**
   * The same, packed. The bytes are the core's own, until it is called again.
   *
   * @internal
   */
  pack(text: string, options?: AnalyzeOptions): PackedReport {
    checkText(text);
    const checked = checkOptions(options, text.length);
    const core = this.#live();
    const targets = checked.targets?.map((target) =>
      typeof target === "string" ? target : { ...target, text: text.slice(target.start, target.end) },
    );
    want(core, checked, targets ?? []);
    return { bytes: core.analyze(writeText(this.#module, core, text)) as Uint8Array };
  }

  /**
   * A document that is edited, whose report is kept up to date at the cost of the edit.
   *
   * @throws as `analyze`.
   */
  open(text: string, options?: AnalyzeOptions): LiveDocument {
    return this.openInPieces(text, options);
  }

  /**
   * The same, which says how much of a long text has been read: a share of it, from 0 to 1.
   *
   * @internal
   */
  openInPieces(text: string, options?: AnalyzeOptions, told?: (share: number) => void): LiveDocument {
    checkText(text);
    const checked = checkOptions(options, text.length);
    this.#live();
    return new LiveDocument({ module: this.#module, core: () => this.#live(), want }, checked, text, told);
  }

  /**
   * What is known of a text, as bytes, of which `reportOf` makes its report: in another worker, or on another machine,
   * by an analyzer of the same release with the same own words. Of a text that is cut at blank lines, `merge` puts the
   * facts together.
   *
   * @param options - Of these, `sentiment` and `keywords.method` say what the facts are made for; those of `"vader"`
   * hold the default's too, those of one other keyword method all methods'.
   * @throws as `analyze`.
   */
  facts(text: string, options?: ReportOptions): Uint8Array {
    checkText(text);
    const checked = checkOptions(options);
    const core = this.#live();
    want(core, checked, []);
    return (core.factsOf(writeText(this.#module, core, text)) as Uint8Array).slice();
  }

  /**
   * The facts of pieces of a text, put together in their order.
   *
   * @throws TypeError if one isn't a Uint8Array or there is none, RangeError if one is broken, of another release or own
   * words, or made for another method than the first; Error after `dispose`.
   */
  merge(...facts: Uint8Array[]): Uint8Array {
    checkPieces(facts);
    const core = this.#live();
    facts.forEach((piece, i) => {
      if (core.addFacts(writeBytes(this.#module, core, piece))) return;
      core.takeMerged();
      throw new RangeError(
        `facts[${i}] must be made by facts() of this release, for the same methods and own words`,
      );
    });
    return core.takeMerged() as Uint8Array;
  }

  /**
   * The report on the text whose facts these are: to the bit, that of `analyze`.
   *
   * @param options - Those of `analyze`; a target can't be a place.
   * @throws TypeError if it isn't a Uint8Array, RangeError if it is broken, of another release or own words, or not made for
   * the methods that are asked for; as `analyze` for the options.
   */
  reportOf(facts: Uint8Array, options?: ReportOptions): Report {
    return readReport(this.packOf(facts, options).bytes);
  }

  /**
   * The same, packed. The bytes are the core's own, until it is called again.
   *
   * @internal
   */
  packOf(facts: Uint8Array, options?: ReportOptions): PackedReport {
    checkBytes(facts, "facts");
    const checked = checkOptions(options);
    const core = this.#live();
    want(core, checked, (checked.targets ?? []) as string[]);
    const packed = core.reportOf(writeBytes(this.#module, core, facts)) as Uint8Array | 0 | 1;
    if (packed === 0)
      throw new RangeError("facts must be made by facts() of this release, with the same own words");
    if (packed === 1)
      throw new RangeError("facts must be made for options.sentiment and options.keywords.method");
    return { bytes: packed };
  }

  /**
   * The English wording of a reason of `report.sentiment.terms`.
   *
   * @throws TypeError if it isn't a reason, RangeError for an unknown code, Error after `dispose`.
   */
  explain(reason: Reason): string {
    const { code, amount, text } = checkReason(reason);
    this.#live();
    return this.#module.explain(code, amount, encode(text));
  }

  /** Frees the memory of the analyzer, which can't be used afterwards. Again: nothing happens. */
  dispose(): void {
    this.#core?.delete();
    this.#core = undefined;
  }

  /** The same as `dispose`, for `using`. */
  declare [Symbol.dispose]: () => void;

  #live(): Core {
    if (!this.#core) throw new Error("The analyzer was disposed of");
    return this.#core;
  }
}

/** Tells the core what is asked of what is made next. */
function want(core: Core, options: CheckedOptions, targets: readonly WantedTarget[]): void {
  core.want(
    options.words,
    options.keepBoilerplate,
    options.vader,
    options.limit,
    options.maxWords,
    options.keywordMethod,
    options.targets !== undefined,
  );
  for (const target of targets) {
    if (typeof target === "string") core.addTarget(encode(target));
    else core.addTargetAt(encode(target.text), target.start, target.end);
  }
}

makeDisposable(Analyzer.prototype, function () {
  this.dispose();
});
