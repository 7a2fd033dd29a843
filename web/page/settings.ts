import type { AnalyzeOptions, KeywordMethod } from "prosescope";

/** What a visitor can set. It is kept on the device, and a link can hold it; neither holds the text. */
export interface Settings {
  /** Which formulas the table shows. */
  formulas: "usual" | "grades" | "all";
  /** Words that the readers in mind find easy. */
  easyWords: readonly string[];
  boilerplate: "skip" | "keep";
  sentiment: "prosescope" | "vader";
  keywords: KeywordMethod;
}

export const CHOICES = {
  formulas: ["usual", "grades", "all"],
  boilerplate: ["skip", "keep"],
  sentiment: ["prosescope", "vader"],
  keywords: ["prosescope", "yake", "rake", "textrank"],
} as const satisfies { [Name in Exclude<keyof Settings, "easyWords">]: readonly Settings[Name][] };

const NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
const KEY = "prosescope settings";

/** Words as a visitor writes them: a line, or a comma, between two. */
export function wordsOf(list: string): string[] {
  return [...new Set(list.split(/[\n,;]+/).map((word) => word.trim()))].filter((word) => word !== "");
}

function read(parameters: URLSearchParams): Settings {
  const chosen = Object.fromEntries(
    NAMES.map((name) => {
      const value = parameters.get(name);
      const choices: readonly string[] = CHOICES[name];
      return [name, value !== null && choices.includes(value) ? value : choices[0]];
    }),
  );
  return { ...(chosen as Omit<Settings, "easyWords">), easyWords: wordsOf(parameters.get("easy") ?? "") };
}

/** Settings as a link holds them: those that are not the usual ones. */
export function written(settings: Settings): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of NAMES) {
    if (settings[name] !== CHOICES[name][0]) parameters.set(name, settings[name]);
  }
  if (settings.easyWords.length) parameters.set("easy", settings.easyWords.join(","));
  return parameters;
}

/** The settings of the link that led here, else those kept on the device. */
export function loadSettings(): Settings {
  const linked = new URLSearchParams(location.hash.slice(1));
  if ([...linked.keys()].length) return read(linked);
  let kept = "";
  try {
    kept = localStorage.getItem(KEY) ?? "";
  } catch {
    // Some browsers are set to keep nothing.
  }
  return read(new URLSearchParams(kept));
}

export function keepSettings(settings: Settings): void {
  // Else the link that led here would bring its own back at the next visit.
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  try {
    localStorage.setItem(KEY, written(settings).toString());
  } catch {
    // They hold until the page is left.
  }
}

/** A link to this page that holds the settings. */
export function linkTo(settings: Settings): string {
  const link = new URL(location.href);
  link.hash = written(settings).toString();
  return link.href;
}

/** The settings as the analyzer takes them. */
export function optionsOf({ boilerplate, sentiment, keywords }: Settings): AnalyzeOptions {
  return { boilerplate, sentiment, keywords: { method: keywords } };
}
