import type { Analyzer } from "../analyzer.js";
import { checkText } from "../arguments.js";
import type { Report, Span } from "../generated/report.js";
import { type AnalyzeOptions, checkOptions } from "../options.js";
import type { WorkerAnalyzer } from "../worker/analyzer.js";
import { type Highlighted, placesOf } from "./marks.js";
import { sharedAnalyzer } from "./shared_analyzer.js";
import { type Source, sourceOf } from "./source.js";
import { strings } from "./strings.js";
import { styleSheet } from "./style.js";
import { createView, type View } from "./view.js";

// Milliseconds without a change after which the text is read again.
const pause = 100;

// Where pages are made on a server there are no elements; there, none of this runs.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** Tells the page; whether it lets the element go on by itself. */
function tell(element: Element, type: string, detail: unknown): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

/**
 * The report on a text of the page, kept up to date: its grade, tone, counts, keywords and hardest sentences, each of which leads to
 * its place. In a form it has a value, the grade, and is invalid above `max-grade`; disabled, alone or by its `fieldset`, it has
 * neither, and its buttons do nothing.
 *
 * @tagname prosescope-report
 *
 * @attr {string} for - Id of the text field, edited element or article whose text is read.
 * @attr {"none" | "sentences" | "tone" | "keywords"} highlight - What is marked in that element. Text fields can't be marked.
 * @attr {number} max-grade - The highest grade that is valid in a form.
 * @attr {boolean} disabled - Whether it is left out of its form, with nothing to click. It still reports.
 * @attr {string} name - Its name in a form, whose value is the grade with one digit.
 *
 * @fires {CustomEvent<{ text: string, report: Report }>} prosescope-report - A report was made.
 * @fires {CustomEvent<{ start: number, end: number }>} prosescope-place - A place was clicked, in UTF-16 code units. Prevented, the
 * element doesn't show it itself.
 * @fires {CustomEvent<{ error: unknown }>} prosescope-error - The text could not be read.
 *
 * @csspart report - All of it.
 * @csspart summary - The grade, with what it means.
 * @csspart value - The grade as a number.
 * @csspart level - The kind of school.
 * @csspart note - The ages of readers, or why there is no grade.
 * @csspart scale - The scale of grades.
 * @csspart bar - The grade on the scale.
 * @csspart counts - Tone, words, sentences and reading time.
 * @csspart figure - One of these.
 * @csspart highlights - The choice of what is marked.
 * @csspart choices - What can be chosen.
 * @csspart choice - One of these.
 * @csspart heading - A heading.
 * @csspart keywords - The list of keywords.
 * @csspart keyword - A keyword.
 * @csspart count - How many places it has.
 * @csspart sentences - The list of hard sentences.
 * @csspart sentence - A hard sentence.
 * @csspart quote - Its words.
 * @csspart effect - What it adds to the grade.
 * @csspart error - The message that the text could not be read.
 *
 * @cssprop --prosescope-accent - Colour of the scale and of what has the focus.
 * @cssprop --prosescope-line - Colour of lines.
 * @cssprop --prosescope-gap - Space between sections; 1rem.
 * @cssprop --prosescope-sentence - Background of hard sentences in the text. Set it, and those below, on the text or above.
 * @cssprop --prosescope-positive - Background of positive words.
 * @cssprop --prosescope-negative - Background of negative words.
 * @cssprop --prosescope-keyword - Background of keywords.
 */
export class ProsescopeReport extends Base {
  /** @internal */
  static readonly formAssociated = true;
  /** @internal */
  static readonly observedAttributes = ["for", "highlight", "max-grade"];

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #view: View;
  #source: Source | undefined;
  #unwatch: (() => void) | undefined;
  #search: MutationObserver | undefined;
  #given: string | undefined;
  #options: AnalyzeOptions | undefined;
  #analyzer: Analyzer | WorkerAnalyzer | undefined;
  #text = "";
  #report: Report | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #reading: Promise<Report> | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets.push(styleSheet());
    this.#view = createView({
      reveal: (span) => this.#reveal(span),
      highlight: (highlighted) => (this.highlight = highlighted),
    });
    root.append(...this.#view.elements);
    this.#view.choose(undefined);
  }

  /** Id of the element whose text is read: the attribute `for`. */
  get htmlFor(): string {
    return this.getAttribute("for") ?? "";
  }
  set htmlFor(id: string) {
    this.setAttribute("for", id);
  }

  /** What is marked in the text: the attribute `highlight`. Default: `"none"`. */
  get highlight(): Highlighted {
    const value = this.getAttribute("highlight") ?? "";
    return Object.hasOwn(strings.highlights, value) ? (value as Highlighted) : "none";
  }
  set highlight(highlighted: Highlighted) {
    this.setAttribute("highlight", highlighted);
  }

  /** The highest grade that is valid in a form: the attribute `max-grade`. */
  get maxGrade(): number | null {
    const value = this.getAttribute("max-grade");
    return value === null || Number.isNaN(Number(value)) ? null : Number(value);
  }
  set maxGrade(grade: number | null) {
    if (grade === null) this.removeAttribute("max-grade");
    else this.setAttribute("max-grade", String(grade));
  }

  /**
   * The text that the report is on. Set, it is read in place of another element's.
   *
   * @throws TypeError if it is set to what isn't a string.
   */
  get text(): string {
    return this.#given ?? this.#text;
  }
  set text(text: string) {
    checkText(text);
    this.#given = text;
    this.#readSoon();
  }

  /**
   * Options of `analyze`.
   *
   * @throws TypeError for wrong types, RangeError for wrong values, when they are set.
   */
  get options(): AnalyzeOptions | undefined {
    return this.#options;
  }
  set options(options: AnalyzeOptions | undefined) {
    checkOptions(options, Infinity);
    this.#options = options;
    this.#readSoon();
  }

  /** The analyzer that is used, such as one with own words. Default: one in a worker, which all elements share. */
  get analyzer(): Analyzer | WorkerAnalyzer | undefined {
    return this.#analyzer;
  }
  set analyzer(analyzer: Analyzer | WorkerAnalyzer | undefined) {
    this.#analyzer = analyzer;
    this.#readSoon();
  }

  /** The latest report. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Its name in that form: the attribute `name`. */
  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(name: string) {
    this.setAttribute("name", name);
  }

  /** Whether it is left out of its form, with nothing to click: the attribute `disabled`. It still reports. */
  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }
  set disabled(isDisabled: boolean) {
    this.toggleAttribute("disabled", isDisabled);
  }

  /** As other form controls'. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As other form controls'. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** As other form controls'. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** As other form controls'. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As other form controls'. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Reads the text again, as it stands now: for changes that no event tells of, such as of a text field's `value`. */
  refresh(): Promise<Report> {
    clearTimeout(this.#timer);
    this.#isStale = true;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  /** @internal */
  connectedCallback(): void {
    // Frameworks may have set them before the element was defined.
    for (const name of [
      "text",
      "options",
      "analyzer",
      "htmlFor",
      "highlight",
      "maxGrade",
      "name",
      "disabled",
    ] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const { [name]: value } = this;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- what hides the property of the class
      delete this[name];
      Object.assign(this, { [name]: value });
    }
    this.#attach();
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#detach();
    clearTimeout(this.#timer);
  }

  /** @internal */
  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === "for") this.#attach();
    else if (name === "highlight") this.#mark();
    else this.#validate();
  }

  /** @internal */
  formResetCallback(): void {
    // What it is for may stand in the form, and has its first text again.
    this.#readSoon();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.#view.disable(isDisabled);
  }

  /** Finds the element that it is for, now or when it is there. */
  #attach(): void {
    this.#detach();
    const root = this.getRootNode() as Document | ShadowRoot;
    const element = this.htmlFor ? root.getElementById(this.htmlFor) : undefined;
    if (element instanceof HTMLElement) {
      this.#source = sourceOf(element);
      this.#unwatch = this.#source.watch(() => this.#readSoon());
    } else if (this.htmlFor) {
      this.#search = new MutationObserver(() => root.getElementById(this.htmlFor) && this.#attach());
      this.#search.observe(root, { childList: true, subtree: true, attributeFilter: ["id"] });
    }
    this.#readSoon();
  }

  #detach(): void {
    this.#search?.disconnect();
    this.#unwatch?.();
    this.#source = this.#unwatch = undefined;
    this.#view.choose(undefined);
  }

  #readSoon(): void {
    if (!this.isConnected || (!this.#source && this.#given === undefined)) return;
    this.#view.busy(true);
    clearTimeout(this.#timer);
    // What fails is told by an event.
    this.#timer = setTimeout(() => void this.refresh().catch(() => undefined), this.#report ? pause : 0);
  }

  async #read(): Promise<Report> {
    try {
      for (;;) {
        this.#isStale = false;
        const text = this.#given ?? this.#source?.read() ?? "";
        const analyzer = this.#analyzer ?? (await sharedAnalyzer());
        const report = await analyzer.analyze(text, this.#options);
        // The text has changed meanwhile.
        if (this.#isStale) continue;
        this.#text = text;
        this.#report = report;
        this.#view.show(text, report);
        this.#mark();
        this.#validate();
        tell(this, "prosescope-report", { text, report });
        return report;
      }
    } catch (error) {
      this.#view.fail();
      tell(this, "prosescope-error", { error });
      throw error;
    } finally {
      this.#view.busy(false);
    }
  }

  #mark(): void {
    const mark = this.#given === undefined ? this.#source?.mark : undefined;
    this.#view.choose(mark && this.highlight);
    if (mark && this.#report) mark(this.#text, placesOf(this.#report, this.highlight));
  }

  #validate(): void {
    const grade = this.#report?.readability.grade ?? null;
    const most = this.maxGrade;
    this.#internals.setFormValue(grade === null ? null : grade.toFixed(1));
    if (grade === null || most === null || grade <= most) this.#internals.setValidity({});
    else {
      const message = strings.tooHard(grade.toFixed(1), String(most));
      this.#internals.setValidity({ rangeOverflow: true }, message, this.#view.anchor);
    }
  }

  #reveal({ start, end }: Span): void {
    const isShownHere = tell(this, "prosescope-place", { start, end });
    if (isShownHere && this.#given === undefined) this.#source?.reveal({ start, end });
  }
}
