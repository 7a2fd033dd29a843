import { history, isolateHistory } from "@codemirror/commands";
import { EditorSelection, EditorState, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, placeholder } from "@codemirror/view";
import type { Span } from "prosescope";
import { element } from "../dom.js";
import type { Edit, Field, Handover, Listener, Marks } from "./editor.js";
import { keys } from "./keys.js";
import { theme } from "./theme.js";

const setMarks = StateEffect.define<Marks>();

const looks = {
  chosen: Decoration.mark({ tagName: "mark", class: "chosen" }),
  current: Decoration.mark({ tagName: "mark", class: "chosen current" }),
  within: Decoration.mark({ class: "within" }),
  lit: Decoration.mark({ class: "lit" }),
  skipped: Decoration.mark({ tagName: "s", class: "skipped" }),
};

/** Spans of a text so long as decorations: what is beyond its end, or empty, is left out. */
function decorated(marks: Marks, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const add = (look: Decoration, { start, end }: Span) => {
    if (start < end && end <= length) ranges.push(look.range(start, end));
  };
  for (const span of marks.skipped) add(looks.skipped, span);
  marks.chosen.forEach((span, index) => add(index === marks.at ? looks.current : looks.chosen, span));
  for (const span of marks.within) add(looks.within, span);
  for (const span of marks.lit) add(looks.lit, span);
  return Decoration.set(ranges, true);
}

/** The marks, which keep to their words while the text is edited. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const mapped = decorations.map(transaction.changes);
    const effect = transaction.effects.find((each) => each.is(setMarks));
    return effect ? decorated(effect.value, transaction.newDoc.length) : mapped;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An article pasted into an empty field is read from its beginning. */
const beginAtTop = EditorState.transactionFilter.of((transaction) =>
  transaction.isUserEvent("input.paste") && transaction.startState.doc.length === 0
    ? [transaction, { selection: { anchor: 0 }, sequential: true }]
    : transaction,
);

/** CodeMirror, in a shadow root: there its style sheets are adopted ones, which a policy without inline styles allows. */
export class RichEditor implements Field {
  readonly #view: EditorView;

  constructor(
    textarea: HTMLTextAreaElement,
    { found, text, selection, scrolled, focused }: Handover,
    listener: Listener,
  ) {
    const host = element("div", { id: "editor" });
    textarea.after(host);
    const root = host.attachShadow({ mode: "open" });
    const name = textarea.getAttribute("aria-label") ?? "";
    const before = EditorState.create({
      doc: found,
      extensions: [
        history(),
        keymap.of(keys),
        marked,
        beginAtTop,
        theme,
        placeholder(textarea.placeholder),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        // No spelling or other help: some browsers send the text away for it.
        EditorView.contentAttributes.of({
          "aria-label": name,
          spellcheck: "false",
          autocorrect: "off",
          tabindex: "0",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            const edits: Edit[] = [];
            update.changes.iterChanges((fromA, toA, fromB, _toB, inserted) => {
              // One after the other: those in front have been made already.
              edits.push({ start: fromB, end: fromB + (toA - fromA), text: inserted.toString() });
            });
            listener.edited(edits);
          }
          if (update.docChanged || update.selectionSet) listener.moved(update.state.selection.main.head);
        }),
      ],
    });
    // One step of what was done in the plain field.
    const { state } = before.update({
      changes: found === text ? [] : { from: 0, to: found.length, insert: text },
      selection: { anchor: selection.start, head: selection.end },
      annotations: isolateHistory.of("full"),
    });
    this.#view = new EditorView({ root, parent: root, state });
    // Heights of lines are guesses until they are measured, which this brings about.
    this.#view.coordsAtPos(0);
    this.#view.scrollDOM.scrollTop = scrolled;
    if (focused) this.#view.focus();
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }
  get selection(): Span {
    const { from, to } = this.#view.state.selection.main;
    return { start: from, end: to };
  }
  get scrolled(): number {
    return this.#view.scrollDOM.scrollTop;
  }

  replace(text: string): void {
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      effects: EditorView.scrollIntoView(0),
    });
  }

  insert(text: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(text), {
      userEvent: "input.paste",
      scrollIntoView: true,
    });
  }

  mark(marks: Marks): void {
    this.#view.dispatch({ effects: setMarks.of(marks) });
  }

  reveal({ start, end }: Span, { cursor = false } = {}): void {
    const { length } = this.#view.state.doc;
    const [from, to] = [Math.min(start, length), Math.min(end, length)];
    this.#view.dispatch({
      effects: EditorView.scrollIntoView(EditorSelection.range(from, to), { y: "center", x: "nearest" }),
      ...(cursor ? { selection: { anchor: from } } : {}),
    });
  }

  focus(): void {
    this.#view.focus();
  }
}
