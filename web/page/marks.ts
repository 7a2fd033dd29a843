import type { Span } from "prosescope";
import { element } from "./dom.js";
import { segments } from "./segments.js";

/**
 * Marks places of a textarea. A textarea can hold no marks, so an element exactly behind it, with the same type and
 * width, holds the same text unseen, and the marks in it shine through.
 */
export class Marks {
  readonly #behind: HTMLElement;
  readonly #textarea: HTMLTextAreaElement;
  #chosen: HTMLElement[][] = [];

  constructor(behind: HTMLElement, textarea: HTMLTextAreaElement) {
    this.#behind = behind;
    this.#textarea = textarea;
    textarea.addEventListener("scroll", () => this.#follow(), { passive: true });
    // The scrollbar takes width from the text, so the textarea's own width would be wrong.
    new ResizeObserver(() => (behind.style.width = `${textarea.clientWidth}px`)).observe(textarea);
  }

  /** Shows `chosen` as marks and `skipped` as struck out. */
  show(text: string, chosen: readonly Span[], skipped: readonly Span[]): void {
    const last = Math.max(0, ...[chosen.at(-1), skipped.at(-1)].map((span) => span?.end ?? 0));
    // What comes after the last mark's line moves no mark; left out, a book costs no second layout.
    const lineEnd = last === 0 ? 0 : text.indexOf("\n", last);
    const end = lineEnd < 0 ? text.length : lineEnd;
    this.#chosen = chosen.map(() => []);
    const pieces = segments(end, [chosen, skipped]).map(({ start, end, within: [mark, skip] }) => {
      const words = text.slice(start, end);
      if (mark === -1 && skip === -1) return words;
      const made = element(mark === -1 ? "s" : "mark", {}, words);
      if (skip !== -1) made.classList.add("skipped");
      if (mark !== -1) this.#chosen[mark!]!.push(made);
      return made;
    });
    this.#behind.replaceChildren(...pieces);
    this.#follow();
  }

  /** Marks the one among the chosen places where the visitor is. */
  point(at: number): void {
    this.#chosen.forEach((parts, index) => {
      for (const part of parts) part.classList.toggle("current", index === at);
    });
  }

  /** Scrolls the text to a chosen place. */
  reveal(at: number): void {
    const mark = this.#chosen[at]?.[0];
    if (!mark) return;
    const { scrollTop, clientHeight } = this.#textarea;
    const isSeen =
      mark.offsetTop >= scrollTop && mark.offsetTop + mark.offsetHeight <= scrollTop + clientHeight;
    if (!isSeen) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.#textarea.scrollTo({
        top: mark.offsetTop - clientHeight / 3,
        behavior: calm ? "instant" : "smooth",
      });
    }
    this.#textarea.scrollIntoView({ block: "nearest" });
  }

  #follow(): void {
    this.#behind.style.transform = `translateY(${-this.#textarea.scrollTop}px)`;
  }
}
