// `Symbol.dispose` is in no library of TypeScript's that a user must name.
/// <reference lib="esnext.disposable" preserve="true" />
import { type AnalyzeOptions, checkOptions } from "./options.js";
import { choicesOfReasonCode, layoutHash, type Reason, readReport, type Report } from "./generated/report.js";
import type { CheckedOwnWords } from "./lexicon.js";
import type { MainModule } from "./prosescope.mjs";

type Core = InstanceType<MainModule["Analyzer"]>;

const encoder = new TextEncoder();

// A UTF-16 code unit takes at most three bytes of UTF-8.
const bytesPerUnit = 3;

// Steps to one of the core's fixed-point amounts.
const amountScale = 1000;

/**
 * Writes a text into the core's memory, and says how many bytes it has.
 *
 * @internal
 */
export function writeText(module: MainModule, core: Core, text: string): number {
  const room = text.length * bytesPerUnit;
  const at = core.reserve(room);
  return encoder.encodeInto(text, module.HEAPU8.subarray(at, at + room)).written;
}

/** Analyses texts. Made by `createAnalyzer`. */
export class Analyzer {
  readonly #module: MainModule;
  #core: Core | undefined;

  /** @internal */
  constructor(module: MainModule, own: CheckedOwnWords, background?: Uint8Array) {
    const found = module.layoutHash() >>> 0;
    if (found !== layoutHash) {
      throw new Error(
        `The WebAssembly module is of another version than its reader (layout ${found}, expected ${layoutHash}): ` +
          "load both from the same release of prosescope",
      );
    }
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
    for (const [text, valence] of own.valences) lay(text, core.rate(encoder.encode(text), valence));
    for (const [text, weight] of own.agents) lay(text, core.rateAgent(encoder.encode(text), weight));
    for (const [text, weight] of own.patients) lay(text, core.ratePatient(encoder.encode(text), weight));
    for (const word of own.easyWords) lay(word, core.addEasyWord(encoder.encode(word)));
    for (const word of own.stopWords) lay(word, core.addStopWord(encoder.encode(word)));
    if (background && !core.setBackground(background)) {
      this.dispose();
      throw new RangeError(
        "options.background is not what makeBackground of this release of prosescope gives",
      );
    }
  }

  /**
   * The report on a text. Any string gives one.
   *
   * @param text - Plain text; blank lines stand between paragraphs. A lone surrogate counts as U+FFFD.
   * @throws TypeError for a wrong type of an argument or option, RangeError for a wrong value, Error after `dispose`.
   */
  analyze(text: string, options?: AnalyzeOptions): Report {
    if (typeof text !== "string") throw new TypeError("text must be a string");
    const checked = checkOptions(options, text.length);
    const core = this.#live();
    for (const target of checked.targets ?? []) {
      if (typeof target === "string") core.addTarget(encoder.encode(target));
      else core.addTargetAt(encoder.encode(text.slice(target.start, target.end)), target.start, target.end);
    }
    const packed = core.analyze(
      writeText(this.#module, core, text),
      checked.words,
      checked.keepBoilerplate,
      checked.vader,
      checked.limit,
      checked.maxWords,
      checked.keywordMethod,
      checked.targets !== undefined,
    ) as Uint8Array;
    return readReport(packed.slice());
  }

  /**
   * The English wording of a reason of `report.sentiment.terms`.
   *
   * @throws TypeError if it isn't a reason, RangeError for an unknown code, Error after `dispose`.
   */
  explain(reason: Reason): string {
    if (typeof reason !== "object" || reason === null) throw new TypeError("reason must be an object");
    if (typeof reason.text !== "string") throw new TypeError("reason.text must be a string");
    if (typeof reason.amount !== "number") throw new TypeError("reason.amount must be a number");
    if (typeof reason.code !== "string") throw new TypeError("reason.code must be a string");
    const amount = Math.round(reason.amount * amountScale);
    // NaN is refused too: the core's amounts are 32 bits wide.
    if (!(Math.abs(amount) < 2 ** 31))
      throw new RangeError("reason.amount must be a valence, a step or a factor");
    const code = choicesOfReasonCode.indexOf(reason.code);
    if (code < 0) throw new RangeError(`reason.code must be one of ${choicesOfReasonCode.join(", ")}`);
    this.#live();
    return this.#module.explain(code, amount, encoder.encode(reason.text));
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

// Older engines have no Symbol.dispose; there is nothing to add to then.
if (Symbol.dispose) {
  Object.defineProperty(Analyzer.prototype, Symbol.dispose, {
    value(this: Analyzer) {
      this.dispose();
    },
  });
}
