// @ts-check
/** @file What scripts that fit to the core share with it, read from its sources: there each number has its reason. */
import { readFileSync } from "node:fs";

/** @param {string} file below wasm/core @param {RegExp} pattern */
function find(file, pattern) {
  const source = readFileSync(new URL(`../../core/${file}`, import.meta.url), "utf8");
  const found = pattern.exec(source)?.[1];
  if (found === undefined) throw new Error(`wasm/core/${file} has nothing like ${pattern.source}`);
  return found;
}

/** A number that a source defines. @param {string} file below wasm/core @param {string} name */
export const constantOf = (file, name) =>
  Number(find(file, new RegExp(`constexpr \\S+ ${name} = ([0-9.]+);`)));

/** The names of an enum, in order. @param {string} file below wasm/core @param {string} name */
export const namesOf = (file, name) =>
  find(file, new RegExp(`enum class ${name} [^{]*\\{([^}]*)\\}`))
    .replaceAll(/\/\/.*/g, "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
