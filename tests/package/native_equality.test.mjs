// The core gives the same report, to the bit, built natively and as WebAssembly.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { packedReports } from "./helpers/packed.mjs";
import { dataFile, root } from "./helpers/paths.mjs";
import { randomNumbers, randomText, texts } from "./helpers/texts.mjs";

const program = join(root, "build/native-release/wasm/core/report_bytes");
const command = "cmake --build --preset native-release --target report_bytes";

/** @param {Uint8Array} bytes @param {string} method @returns {Promise<Buffer>} */
function native(bytes, method) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, method ? [method] : [], { stdio: ["pipe", "pipe", "inherit"] });
    /** @type {Buffer[]} */
    const out = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`report_bytes ended with ${code}`)),
    );
    child.stdin.on("error", reject);
    child.stdin.end(bytes);
  });
}

/** @type {(bytes: Uint8Array, method: string) => Buffer} */
let wasm;

/** @param {[name: string, text: string | Uint8Array][]} named @param {string} [method] of the tone or the keywords */
async function assertSame(named, method = "") {
  const next = named[Symbol.iterator]();
  const work = async () => {
    for (const [name, text] of next) {
      const bytes = typeof text === "string" ? Buffer.from(text) : text;
      const [one, other] = [await native(bytes, method), wasm(bytes, method)];
      if (one.equals(other)) continue;
      let at = 0;
      while (one[at] === other[at]) at++;
      const where = `${one.length} bytes natively and ${other.length} as WebAssembly differ from byte ${at} on`;
      assert.fail(`${name}: ${where}. Are both built of the same sources? ${command}`);
    }
  };
  await Promise.all([work(), work(), work()]);
}

/** @param {string} folder @param {RegExp} pattern */
function filesOf(folder, pattern) {
  const { path, skip } = dataFile(folder);
  return skip
    ? []
    : readdirSync(path)
        .filter((name) => pattern.test(name))
        .map((name) => join(path, name));
}

describe("native and WebAssembly give the same bytes", () => {
  before(async () => {
    assert.ok(existsSync(program), `${program} is not built: ${command}`);
    wasm = await packedReports();
  });

  test("texts of every script", () => assertSame(Object.entries(texts)));

  test("the same at length", () =>
    assertSame(Object.entries(texts).map(([name, text]) => [name, `${text}\n\n`.repeat(30)])));

  test("passages in the public domain", () => {
    const folder = new URL("../conformance/passages/", import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    assert.equal(names.length, 4);
    return assertSame(names.map((name) => [name, readFileSync(new URL(name, folder))]));
  });

  test("random texts", () => {
    const random = randomNumbers(7);
    return assertSame(Array.from({ length: 300 }, (_, i) => [`random text ${i}`, randomText(random)]));
  });

  for (const method of ["vader", "yake", "rake", "textrank"]) {
    test(`${method} on texts of every script and on random texts`, () => {
      const random = randomNumbers(13);
      const randoms = Array.from({ length: 100 }, (_, i) => [`random text ${i}`, randomText(random)]);
      return assertSame([...Object.entries(texts), .../** @type {[string, string][]} */ (randoms)], method);
    });
  }

  test("bytes that are no UTF-8", () => {
    const random = randomNumbers(11);
    const bytes = () => Uint8Array.from({ length: random() % 400 }, () => random() & 255);
    return assertSame(Array.from({ length: 100 }, (_, i) => [`random bytes ${i}`, bytes()]));
  });

  test("the articles", { skip: dataFile("articles").skip }, () => {
    const files = filesOf("articles", /\.txt$/);
    assert.ok(files.length >= 2);
    return assertSame(files.map((path) => [path, readFileSync(path)]));
  });

  test("every text on readability", { skip: dataFile("readability").skip }, () => {
    /** @type {[string, string][]} */
    const named = filesOf("readability", /\.txt$/).map((path) => [path, readFileSync(path, "utf8")]);
    for (const path of filesOf("readability", /\.jsonl$/)) {
      readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .forEach((line, i) => {
          const { text, ele, int, adv } = JSON.parse(line);
          for (const one of [text, ele, int, adv])
            if (typeof one === "string") named.push([`${path} line ${i + 1}`, one]);
        });
    }
    assert.ok(named.length > 1000);
    return assertSame(named);
  });
});
