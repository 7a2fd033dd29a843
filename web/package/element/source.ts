import type { Span } from "../generated/report.js";
import { ElementText } from "./element_text.js";
import { marksFor, type Place } from "./marks.js";

/** Where the text that is reported on comes from, and where its places are shown. */
export interface Source {
  /** Reads the text as it stands now. */
  read: () => string;
  /** Shows a place of the text, and scrolls there. */
  reveal: (span: Span) => void;
  /** Marks these places of a text and no others, if that is how it stands; missing where nothing can be marked. */
  mark?: (text: string, places: readonly Place[]) => void;
  /** Hears of changes, until that is called which it gives. With that its marks go too. */
  watch: (changed: () => void) => () => void;
}

/** A text field, whose text can be selected, but not marked. */
function fieldSource(field: HTMLTextAreaElement | HTMLInputElement): Source {
  return {
    read: () => field.value,
    reveal({ start, end }) {
      // Browsers scroll to the selection when the focus comes.
      field.blur();
      field.setSelectionRange(start, end);
      field.focus();
    },
    watch(changed) {
      // A form is reset after its event.
      const reset = ({ target }: Event) => target === field.form && setTimeout(changed);
      field.addEventListener("input", changed);
      document.addEventListener("reset", reset);
      return () => {
        field.removeEventListener("input", changed);
        document.removeEventListener("reset", reset);
      };
    },
  };
}

/** An article, or an element that is edited. */
function elementSource(element: HTMLElement): Source {
  // Marks divide nodes of the text, which is no change of it.
  const marks = marksFor(element, () => observer?.takeRecords());
  let observer: MutationObserver | undefined;
  const read = () => new ElementText(element);

  function mark(text: string, places: readonly Place[]): void {
    // What the page has just changed must still be heard of.
    const isStale = read().text !== text;
    marks!.clear();
    if (isStale) return;
    observer?.takeRecords();
    marks!.show(() => {
      const now = read();
      return now.text === text ? now : undefined;
    }, places);
  }

  return {
    read: () => read().text,
    ...(marks && { mark }),
    reveal(span) {
      // Marks may have divided the nodes that it was read from.
      const range = read().rangeOf(span);
      if (!range) return;
      range.startContainer.parentElement?.scrollIntoView({ block: "center", inline: "nearest" });
      const selection = element.ownerDocument.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    watch(changed) {
      observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      return () => {
        observer?.disconnect();
        marks?.clear();
      };
    },
  };
}

export function sourceOf(element: HTMLElement): Source {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? fieldSource(element)
    : elementSource(element);
}
