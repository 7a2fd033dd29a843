import type { Span } from "prosescope";
import { PlainEditor } from "./plain.js";

/** What stood from `start` to `end` became `text`: UTF-16 code units of the text as it was just before. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What is marked in the text. Spans of one kind are in order and do not overlap. */
export interface Marks {
  /** Places of what the visitor chose. */
  chosen: readonly Span[];
  /** Index of the chosen place where the visitor is; −1 for none. */
  at: number;
  /** Words inside the chosen places that matter most. */
  within: readonly Span[];
  /** Places of what the visitor points at. */
  lit: readonly Span[];
  /** What counts in no measure. */
  skipped: readonly Span[];
}

export const NO_MARKS: Marks = { chosen: [], at: -1, within: [], lit: [], skipped: [] };

/** What a field tells. */
export interface Listener {
  edited(edits: readonly Edit[]): void;
  moved(cursor: number): void;
}

/** What an editor tells besides. */
export interface EditorListener extends Listener {
  /** It stays a plain field, which shows no marks: what it lacks could not be loaded. */
  staysPlain(error: unknown): void;
}

/** A field for a text, plain or rich. */
export interface Field {
  readonly text: string;
  readonly selection: Span;
  readonly scrolled: number;
  replace(text: string): void;
  /** Puts a text in the place of what is selected. */
  insert(text: string): void;
  mark(marks: Marks): void;
  /** Scrolls to a place and, if asked, puts the cursor at its beginning. */
  reveal(span: Span, options?: { cursor?: boolean }): void;
  focus(): void;
}

/** How a rich field takes over from the plain one. */
export interface Handover {
  /** The text as the plain field was found; what was made of it since can be undone. */
  found: string;
  text: string;
  selection: Span;
  scrolled: number;
  focused: boolean;
}

/**
 * The field where the visitor's text stands. It begins as the page's own textarea, which is there with the first paint;
 * CodeMirror takes its place when it has been loaded, for marks, and for books.
 */
export class Editor implements Field {
  readonly #plain: PlainEditor;
  #field: Field;

  constructor(textarea: HTMLTextAreaElement, listener: EditorListener) {
    this.#field = this.#plain = new PlainEditor(textarea, listener);
    this.#enrich(textarea, listener).catch((error: unknown) => listener.staysPlain(error));
  }

  get text(): string {
    return this.#field.text;
  }
  get selection(): Span {
    return this.#field.selection;
  }
  get scrolled(): number {
    return this.#field.scrolled;
  }
  replace(text: string): void {
    this.#field.replace(text);
  }
  insert(text: string): void {
    this.#field.insert(text);
  }
  mark(marks: Marks): void {
    this.#field.mark(marks);
  }
  reveal(span: Span, options?: { cursor?: boolean }): void {
    this.#field.reveal(span, options);
  }
  focus(): void {
    this.#field.focus();
  }

  async #enrich(textarea: HTMLTextAreaElement, listener: Listener): Promise<void> {
    // Behind the first paint, which needs nothing of it.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { RichEditor } = await import("./later.js");
    // An input method loses what it holds when its field goes.
    await this.#plain.composed();
    this.#field = new RichEditor(textarea, this.#plain.handOver(), listener);
    this.#plain.remove();
    listener.moved(this.#field.selection.start);
  }
}
