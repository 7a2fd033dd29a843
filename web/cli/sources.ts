/** Texts that the command line names: files, folders, patterns and standard input. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, isAbsolute } from "node:path";
import { glob } from "tinyglobby";

import { Failure } from "./failure.js";
import { linesOf } from "./lines.js";

export const formats = ["text", "markdown", "html", "jsonl"] as const;

/** How the texts stand in a file. Marks of Markdown are read off any text. */
export type Format = (typeof formats)[number];

const formatOf: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** What stands for standard input among names of files. */
export const standardInput = "-";

/** A file, or standard input. */
export interface File {
  name: string;
  format: Format;
}

/** A text that is still to be read, of a file, of standard input or of a line of JSON. */
export interface Source {
  /** The name of the file; none for standard input. */
  file?: string;
  format: Format;
  /** What stands in standard input, or the line. A file is read when its turn comes. */
  bytes?: Uint8Array;
  json?: string;
  /** Which line that is, from 1. */
  line?: number;
}

/**
 * The files that names stand for. A folder stands for the texts below it, a pattern for what it fits; what is hidden, and
 * `node_modules`, is not looked into.
 *
 * @param given - The format of them all; else it goes by the names, and by `otherwise` for standard input.
 */
export async function filesOf(
  names: readonly string[],
  given: Format | undefined,
  otherwise: Format,
): Promise<File[]> {
  const found = await Promise.all(
    (names.length > 0 ? names : [standardInput]).map(async (name) => {
      if (name === standardInput) return [{ name, format: given ?? otherwise }];
      const paths = await pathsOf(name, given);
      return paths.map((path) => ({
        name: path,
        format: given ?? formatOf[extname(path).toLowerCase()] ?? "text",
      }));
    }),
  );
  return found.flat();
}

async function pathsOf(name: string, given: Format | undefined): Promise<string[]> {
  const kind = await stat(name).catch(() => undefined);
  if (kind && !kind.isDirectory()) return [name];
  if (!kind && !/[*?[\]{}!()]/.test(name)) throw new Failure(`${name}: there is no such file`);
  const options = { ignore: ["**/node_modules/**"], expandDirectories: false };
  const paths = kind
    ? (await glob("**/*", { ...options, cwd: name }))
        .filter((path) => given !== undefined || extname(path).toLowerCase() in formatOf)
        .map((path) => `${name.replace(/\/$/, "")}/${path}`)
    : await glob(name, { ...options, absolute: isAbsolute(name) });
  if (paths.length === 0)
    throw new Failure(kind ? `${name}: there are no texts in this folder` : `${name}: no file fits this`);
  return paths.sort();
}

/** The bytes of a file or of standard input. */
export const openFile = (name: string): AsyncIterable<Uint8Array> =>
  name === standardInput ? process.stdin : createReadStream(name);

/** The texts of files, in turn; lines of JSON are read as they are asked for. */
export async function* sourcesOf(files: readonly File[]): AsyncGenerator<Source, void, undefined> {
  for (const { name, format } of files) {
    const file = name === standardInput ? {} : { file: name };
    if (format === "jsonl") {
      let line = 0;
      for await (const json of linesOf(openFile(name))) {
        line++;
        if (json.trim() !== "") yield { ...file, format, json, line };
      }
    } else if (name === standardInput) {
      const chunks = [];
      for await (const chunk of openFile(name)) chunks.push(chunk);
      yield { format, bytes: Buffer.concat(chunks) };
    } else {
      yield { ...file, format };
    }
  }
}
