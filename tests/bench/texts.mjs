// @ts-check
// The prose that is measured with: files of a folder, .txt and the `text` of each line of .jsonl.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../package/helpers/paths.mjs";

// News comes first: of it the short texts are made.
const NEWS = /news/;

/** What the repository has itself. */
const OWN = [join(root, "tests/conformance/passages"), join(root, "web/page")];

/**
 * @param {string} [folder] with none, or one without texts, those of the repository
 * @returns {{ source: string, prose: (length: number) => string }} `prose`: so many UTF-16 code units, or a word less;
 *   where there are fewer, they come again
 */
export function readTexts(folder) {
  const found = folder && existsSync(folder) ? textsIn(folder) : [];
  const texts = found.length > 0 ? found : OWN.flatMap(textsIn);
  const all = texts.map((text) => text.trim()).join("\n\n");
  return {
    source: found.length > 0 && folder ? folder : "the repository’s own texts",
    prose(length) {
      const enough = `${all}\n\n`.repeat(Math.ceil((length + 1) / all.length)).slice(0, length + 1);
      return enough.slice(0, Math.max(enough.lastIndexOf(" "), enough.lastIndexOf("\n"))).trimEnd();
    },
  };
}

/** @param {string} folder */
function textsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return [...files.filter((file) => NEWS.test(file)), ...files.filter((file) => !NEWS.test(file))].flatMap(
    (file) => {
      const read = () => readFileSync(join(folder, file), "utf8");
      if (file.endsWith(".txt")) return [read()];
      return file.endsWith(".jsonl") ? textsOfLines(read()) : [];
    },
  );
}

/** @param {string} lines */
function textsOfLines(lines) {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
    .filter((text) => typeof text === "string");
}
