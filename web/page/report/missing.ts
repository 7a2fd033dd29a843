import type { Report } from "prosescope";
import { languageName } from "../format.js";
import { strings } from "../strings.js";

/** Why a report has no grade. */
export function whyMissing({ counts, language }: Report): string {
  if (counts.words === 0) return strings.noWords;
  const name = languageName(language.code);
  return name ? strings.notEnglish(name) : strings.notEnglishUnknown;
}

/** What a measure is not to be trusted for, if anything. */
export function caution({ readability }: Report, measure: string): string | undefined {
  const found = readability.unreliable.find((entry) => entry.measure === measure);
  return found && strings.rough[found.reason](found.bound);
}
