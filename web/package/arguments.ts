/** Checks of arguments other than options: `TypeError` for wrong types, `RangeError` for wrong values. */
import { amountScale, choicesOfReasonCode, type Reason } from "./generated/report.js";

export function checkText(value: unknown): asserts value is string {
  if (typeof value !== "string") throw new TypeError("text must be a string");
}

export function checkBytes(value: unknown, name: string): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError(`${name} must be a Uint8Array`);
}

/** Checks what `merge` is given. */
export function checkPieces(facts: readonly unknown[]): void {
  if (facts.length === 0) throw new TypeError("facts must be one or more");
  facts.forEach((piece, i) => checkBytes(piece, `facts[${i}]`));
}

/** Checks a reason, and gives it as the core takes it. */
export function checkReason(reason: Reason): { code: number; amount: number; text: string } {
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
  return { code, amount, text: reason.text };
}
