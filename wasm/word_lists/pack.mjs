// @ts-check
/**
 * @file Compiles every word list into one table, and Unicode's properties into another, as C++ sources.
 *
 *     node wasm/word_lists/pack.mjs --out DIR
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { lexiconData, lexiconHeader } from "./emit_lexicon.mjs";
import { languageData, languageHeader } from "./emit_languages.mjs";
import { unicodeTables } from "./emit_unicode.mjs";
import { emojiDescriptions } from "./vader.mjs";
import { encode } from "./encode.mjs";
import { notices } from "./notices.mjs";
import { otherWords, vocabulary } from "./vocabulary.mjs";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
if (out === undefined) throw new Error("usage: pack.mjs --out DIR");

const entries = vocabulary();
const others = otherWords(entries);
const parts = encode(entries, others);
const bytes = Buffer.concat([...parts.values()]);

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "lexicon_layout.h"), lexiconHeader(bytes, entries, others));
writeFileSync(join(out, "lexicon_data.cpp"), lexiconData(bytes));
writeFileSync(join(out, "language_data.h"), languageHeader());
writeFileSync(join(out, "language_data.cpp"), languageData());

const unicode = await unicodeTables();
writeFileSync(join(out, "unicode_data.h"), unicode.header);
writeFileSync(join(out, "unicode_data.cpp"), unicode.source);

writeFileSync(join(out, "NOTICES.txt"), notices());

/** @param {Buffer} part */
const brotli = (part) =>
  brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: part.length } }).length;
console.log(`${entries.length} English words, ${others.length} of other languages`);
for (const [name, part] of [
  ...parts,
  /** @type {const} */ (["all", bytes]),
  /** @type {const} */ (["vader_emoji", Buffer.from(emojiDescriptions())]),
]) {
  console.log(
    `${name.padEnd(12)} ${String(part.length).padStart(8)} bytes, brotli ${String(brotli(part)).padStart(7)}`,
  );
}
