/**
 * Own words as a table: a line for each, with tabs between a word or phrase, what is said of it, and how much.
 *
 *     unputdownable    valence    3.1
 *     over the moon    valence    2.5
 *     invaded          agent      -2
 *     widget           easy
 *     acme             stop
 *
 * Lines that are empty, or begin with a number sign and a blank, say nothing.
 */
import type { OwnWords } from "prosescope";

import { Failure } from "./failure.js";

const kinds = {
  valence: "valences",
  agent: "agents",
  patient: "patients",
  easy: "easyWords",
  stop: "stopWords",
} as const;

type Kind = keyof typeof kinds;

const strongest = 4;

/** Own words with the lines that they stand in. */
export interface OwnWordsTable {
  words: Required<OwnWords>;
  /** The place of a word that was refused: `file:line`. */
  placeOf(word: string): string | undefined;
}

/**
 * Reads a table of own words.
 *
 * @throws Failure that names each line that is wrong, and why.
 */
export function readOwnWords(table: string, file: string): OwnWordsTable {
  const words: Required<OwnWords> = {
    ...{ valences: {}, phrases: {}, agents: {}, patients: {} },
    ...{ easyWords: [], stopWords: [] },
  };
  const lines = new Map<string, number>();
  const faults: string[] = [];

  table
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((row, index) => {
      if (row.trim() === "" || /^#(\s|$)/.test(row)) return;
      const fault = read(
        row.split("\t").map((cell) => cell.trim()),
        index + 1,
      );
      if (fault) faults.push(`${file}:${index + 1}: ${fault}`);
    });
  if (faults.length > 0) throw new Failure(faults.join("\n"));

  /** Takes a line, or says what is wrong with it. */
  function read([word = "", kind = "", amount, ...more]: string[], line: number): string | undefined {
    if (word === "") return "the word is missing";
    if (!Object.hasOwn(kinds, kind))
      return kind === ""
        ? `"${word}" needs a tab and what is said of it: ${Object.keys(kinds).join(", ")}`
        : `"${kind}" is none of ${Object.keys(kinds).join(", ")}`;
    if (more.length > 0) return "there are more than three columns";
    const key = `${kind}\t${word.toLowerCase()}`;
    const earlier = lines.get(key);
    if (earlier) return `"${word}" stands in line ${earlier} too`;
    lines.set(key, line);
    const list = words[kinds[kind as Kind]];
    if (Array.isArray(list)) {
      if (amount) return `"${kind}" takes no number`;
      (list as string[]).push(word);
      return;
    }
    if (!amount) return `"${kind}" needs a number from -${strongest} to ${strongest}`;
    const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(amount) ? Number(amount) : NaN;
    if (!(Math.abs(value) <= strongest)) return `"${amount}" is no number from -${strongest} to ${strongest}`;
    Object.defineProperty(list, word, { value, enumerable: true });
  }

  return {
    words,
    placeOf(word) {
      const found = [...lines].find(([key]) => key.endsWith(`\t${word.toLowerCase()}`));
      return found && `${file}:${found[1]}`;
    },
  };
}
