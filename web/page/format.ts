/** Numbers and pieces of text, as the page shows them. */
import { strings } from "./strings.js";

/** Numbers in the page's own language, with a true minus sign. */
export function number(value: number, digits = 0): string {
  const rounded = value.toFixed(digits);
  // −0.0 says nothing that 0.0 does not.
  const unsigned = Number(rounded) === 0 ? rounded.replace("-", "") : rounded;
  return unsigned.replace("-", "−").replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, "\u202f"));
}

export function signed(value: number, digits: number): string {
  const text = number(value, digits);
  return text.startsWith("−") || Number(value.toFixed(digits)) === 0 ? text : `+${text}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}\u202f%`;
}

export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours) return `${number(hours)}\u202f${strings.hours} ${minutes}\u202f${strings.minutes}`;
  if (minutes) return `${minutes}\u202f${strings.minutes} ${rest}\u202f${strings.seconds}`;
  return `${rest}\u202f${strings.seconds}`;
}

/** The beginning of a long text: a sentence may have a million letters. */
export function excerpt(text: string, most = 280): string {
  const short = text.slice(0, most).replace(/\s+/g, " ");
  // Not in the middle of a word, unless there is nothing but one.
  return text.length > most ? `${short.replace(/(?<=\S) \S*$/, "")} …` : short;
}

/** A language's English name, if the browser knows one. */
export function languageName(code: string): string | undefined {
  if (code === "und") return undefined;
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code);
  } catch {
    return undefined;
  }
}
