import type { Span } from "prosescope";
import type { Field, Handover, Listener } from "./editor.js";

/** The page's textarea: it holds no marks, so a place is shown by selecting it. */
export class PlainEditor implements Field {
  readonly #textarea: HTMLTextAreaElement;
  readonly #listener: Listener;
  readonly #until = new AbortController();
  readonly #found: string;
  #length: number;
  #composing = false;

  constructor(textarea: HTMLTextAreaElement, listener: Listener) {
    this.#textarea = textarea;
    this.#listener = listener;
    const { signal } = this.#until;
    textarea.addEventListener("input", () => this.#edited(), { signal });
    textarea.addEventListener("compositionstart", () => (this.#composing = true), { signal });
    textarea.addEventListener("compositionend", () => (this.#composing = false), { signal });
    // Browsers keep what was typed over a reload.
    this.#found = textarea.value;
    this.#length = this.#found.length;
  }

  get text(): string {
    return this.#textarea.value;
  }
  get selection(): Span {
    return { start: this.#textarea.selectionStart, end: this.#textarea.selectionEnd };
  }
  get scrolled(): number {
    return this.#textarea.scrollTop;
  }

  replace(text: string): void {
    this.#textarea.value = text;
    this.#textarea.setSelectionRange(0, 0);
    this.#textarea.scrollTop = 0;
    this.#edited();
  }

  insert(text: string): void {
    const { start, end } = this.selection;
    this.#textarea.setRangeText(text, start, end, "end");
    this.#edited();
  }

  mark(): void {}

  reveal({ start, end }: Span): void {
    this.#textarea.focus();
    this.#textarea.setSelectionRange(start, end);
  }

  focus(): void {
    this.#textarea.focus();
  }

  /** Resolves when no input method is at work. */
  async composed(): Promise<void> {
    if (!this.#composing) return;
    await new Promise((done) => this.#textarea.addEventListener("compositionend", done, { once: true }));
  }

  handOver(): Handover {
    const { text, selection, scrolled } = this;
    const focused = document.activeElement === this.#textarea;
    return { found: this.#found, text, selection, scrolled, focused };
  }

  remove(): void {
    this.#until.abort();
    this.#textarea.remove();
  }

  #edited(): void {
    const text = this.#textarea.value;
    this.#listener.edited([{ start: 0, end: this.#length, text }]);
    this.#length = text.length;
  }
}
