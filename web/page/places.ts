import type { Span } from "prosescope";

/** Something in the report that leads to places in the text. */
export interface Offer {
  label: string;
  spans: readonly Span[];
  /** Words inside these places that matter most. */
  within?: readonly Span[];
}

/** The offer that the visitor chose, and the place of it where they are. */
export interface Chosen extends Offer {
  key: string;
  at: number;
}

/**
 * Which places of the text are shown. The report offers places; the visitor points at an offer, or chooses one and steps
 * through it. Events: `light`, `choose`, `step`, `settle`.
 */
export class Places extends EventTarget {
  #offers = new Map<string, Offer>();
  #chosen: Chosen | undefined;
  #lit: string | undefined;

  get chosen(): Chosen | undefined {
    return this.#chosen;
  }

  /** What the visitor points at. */
  get lit(): Offer | undefined {
    return this.#lit === undefined ? undefined : this.#offers.get(this.#lit);
  }

  offered(key: string): Offer | undefined {
    return this.#offers.get(key);
  }

  /** Forgets all offers: a new report will make its own, then `settle`. */
  reset(): void {
    this.#offers.clear();
  }

  offer(key: string, offer: Offer): void {
    this.#offers.set(key, offer);
  }

  /** Keeps what was chosen if the new report has it too. */
  settle(): void {
    const offer = this.#chosen && this.#offers.get(this.#chosen.key);
    if (this.#chosen && offer?.spans.length) {
      const at = Math.min(this.#chosen.at, offer.spans.length - 1);
      this.#chosen = { ...offer, key: this.#chosen.key, at };
    } else {
      this.#chosen = undefined;
    }
    this.dispatchEvent(new Event("settle"));
  }

  light(key: string | undefined): void {
    if (key === this.#lit) return;
    this.#lit = key;
    this.dispatchEvent(new Event("light"));
  }

  /** Shows the first place; chosen again, the next. */
  choose(key: string): void {
    if (this.#chosen?.key === key) return this.step(1);
    const offer = this.#offers.get(key);
    if (!offer?.spans.length) return;
    this.#chosen = { ...offer, key, at: 0 };
    this.dispatchEvent(new Event("choose"));
  }

  step(by: 1 | -1): void {
    if (!this.#chosen) return;
    const count = this.#chosen.spans.length;
    this.#chosen = { ...this.#chosen, at: (this.#chosen.at + by + count) % count };
    this.dispatchEvent(new Event("step"));
  }

  clear(): void {
    this.#chosen = undefined;
    this.dispatchEvent(new Event("choose"));
  }
}
