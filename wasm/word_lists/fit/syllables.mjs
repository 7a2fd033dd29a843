// @ts-check
// Writes wasm/core/lexicon/syllable_model.h: weights learnt from CMUdict, and corrections of its words that they get
// wrong. Prints what that weighs and, with --folds, how many words come out right that were left out of training: five
// folds of the dictionary's words (types), drawn at random one by one, so that a word's inflections may be in training.
//   node wasm/word_lists/fit/syllables.mjs [--folds]
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { frequencies } from "../frequency.mjs";
import { counter, HASH_MULTIPLIER, randomNumbers, train, WEIGHT_BITS } from "./syllable_model.mjs";
import { syllables } from "../syllables.mjs";

export const header = fileURLToPath(new URL("../../core/lexicon/syllable_model.h", import.meta.url));

const FOLDS = 5;
const BUCKET_BITS = 13;

/** `lexicon::hash_of`, as its eight bytes, lowest first. @param {string} word */
function hashOf(word) {
  const mask = 0xffffffffffffffffn;
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(word)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
  hash ^= hash >> 32n;
  hash = (hash * 0xd6e8feb86659fd93n) & mask;
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(hash ^ (hash >> 32n));
  return bytes;
}

/**
 * What must be added for each word that the model and the rules get wrong. Shorter words go first, as plurals, possessives
 * and compounds are counted from them.
 * @param {Int8Array} weights
 * @param {Map<string, number>} dictionary
 */
function corrections(weights, dictionary) {
  /** @type {Map<string, number>} */
  const found = new Map();
  const count = counter(weights, (word) => found.get(word) ?? 0);
  for (const [word, syllables] of [...dictionary].sort(([a], [b]) => a.length - b.length)) {
    const off = syllables - count(word);
    if (off !== 0) found.set(word, (found.get(word) ?? 0) + off);
  }
  return found;
}

/**
 * The corrections without their words. A word's hash names a bucket and has six more bytes; the bucket says which of these
 * it keeps of its words, the first that tells them from every word that needs no correction. Bytes of words that
 * need one syllable more stand in front of those that need one less; a word that needs two stands there twice.
 * @param {Map<string, number>} corrections
 * @param {Iterable<string>} others every word that is asked for
 */
function packed(corrections, others) {
  /** @type {{ wrong: [Buffer, number][], right: Buffer[] }[]} */
  const buckets = Array.from({ length: 2 ** BUCKET_BITS }, () => ({ wrong: [], right: [] }));
  const bucketOf = (/** @type {Buffer} */ hash) => buckets[hash.readUInt16LE(0) % 2 ** BUCKET_BITS];
  for (const word of others) {
    const hash = hashOf(word);
    const off = corrections.get(word) ?? 0;
    if (off === 0) bucketOf(hash).right.push(hash);
    else bucketOf(hash).wrong.push([hash, off]);
  }
  /** @type {number[]} */
  const kept = [];
  const heads = buckets.map(({ wrong, right }) => {
    const choice = [0, 1, 2, 3].find((byte) => {
      const bytes = wrong.map(([hash]) => hash[2 + byte]);
      return new Set(bytes).size === bytes.length && !right.some((hash) => bytes.includes(hash[2 + byte]));
    });
    const more = wrong.flatMap(([hash, off]) => Array(Math.max(off, 0)).fill(hash[2 + (choice ?? 0)]));
    const less = wrong.flatMap(([hash, off]) => Array(Math.max(-off, 0)).fill(hash[2 + (choice ?? 0)]));
    if (choice === undefined || more.length > 7 || less.length > 7) throw new Error("a bucket is too full");
    kept.push(...more.sort((a, b) => a - b), ...less.sort((a, b) => a - b));
    return more.length | (less.length << 3) | (choice << 6);
  });
  return { heads: Uint8Array.from(heads), kept: Uint8Array.from(kept) };
}

/** All that a dictionary teaches. @param {Map<string, number>} dictionary */
function fit(dictionary) {
  const weights = train(dictionary);
  const wrong = corrections(weights, dictionary);
  const asked = new Set();
  const count = counter(weights, (word) => {
    asked.add(word);
    return wrong.get(word) ?? 0;
  });
  for (const word of dictionary.keys()) count(word);
  return { weights, wrong, ...packed(wrong, asked) };
}

/** @param {string} name @param {string} type @param {ArrayLike<number>} values */
function array(name, type, values) {
  const all = Array.from(values);
  const rows = [];
  for (let i = 0; i < all.length; i += 64) rows.push(all.slice(i, i + 64).join(","));
  return `inline constexpr std::array<std::${type}, ${all.length}> ${name}{\n${rows.join(",\n")}};\n`;
}

/** The header as a fit has it. @param {ReturnType<typeof fit>} model */
const source = ({ weights, heads, kept }) => `/**
 * @file
 * @brief Fitted: written by wasm/word_lists/fit/syllables.mjs from CMUdict. Don't edit.
 */
#pragma once

#include <array>
#include <cstdint>

namespace prosescope::lexicon::fitted {

// clang-format off

/// Weights of n-grams by the upper bits of their codes' product with the multiplier.
inline constexpr int weight_bits = ${WEIGHT_BITS};
inline constexpr std::uint32_t hash_multiplier = ${HASH_MULTIPLIER}U;
${array("weights", "int8_t", weights)}
/// For each bucket of words by the lower bits of their hash: how many of its bytes add a syllable (three bits), how many
/// take one off (three bits), and which byte of the hash above the first two they are (two bits).
inline constexpr int bucket_bits = ${BUCKET_BITS};
${array("correction_heads", "uint8_t", heads)}
/// The bytes, bucket after bucket.
${array("corrections", "uint8_t", kept)}
// clang-format on

}  // namespace prosescope::lexicon::fitted
`;

/** The header as the dictionary has it. */
export const syllableModel = () => source(fit(syllables()));

/** Shares of words right that were left out of training, by types and weighted by their frequency in films. */
export function heldOut() {
  const random = randomNumbers(20260101);
  const dictionary = [...syllables()].map(([word, count]) => ({
    word,
    count,
    fold: Math.floor(random() * FOLDS),
  }));
  const { counts } = frequencies();
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = new Map(
      dictionary.filter((one) => one.fold !== fold).map(({ word, count }) => [word, count]),
    );
    const weights = train(learnt);
    const wrong = corrections(weights, learnt);
    const count = counter(weights, (word) => wrong.get(word) ?? 0);
    const tested = dictionary.filter((one) => one.fold === fold);
    const right = tested.filter((one) => count(one.word) === one.count);
    const running = (/** @type {typeof tested} */ words) =>
      words.reduce((sum, { word }) => sum + (counts.get(word) ?? 0), 0);
    const plain = (/** @type {typeof tested} */ words) =>
      words.filter(({ word }) => /^[a-z]+$/.test(word)).length;
    return {
      types: right.length / tested.length,
      plain: plain(right) / plain(tested),
      running: running(right) / running(tested),
    };
  });
  return folds;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--folds")) {
    const folds = heldOut();
    const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(2)} %`;
    const mean = (/** @type {"types" | "plain" | "running"} */ name) =>
      percent(folds.reduce((sum, fold) => sum + fold[name], 0) / folds.length);
    console.log(
      `words left out of training, by types: ${mean("types")} (${folds.map(({ types }) => percent(types)).join(", ")})`,
    );
    console.log(`those of letters alone: ${mean("plain")}; by frequency in films: ${mean("running")}`);
  }
  const model = fit(syllables());
  writeFileSync(header, source(model));
  const brotli = (/** @type {Int8Array | Uint8Array} */ part) =>
    brotliCompressSync(Buffer.from(part.buffer)).length;
  const sizes = [model.weights, model.heads, model.kept].map(brotli);
  console.log(`${syllables().size} words, ${model.wrong.size} corrected`);
  console.log(
    `brotli: weights ${sizes[0]}, corrections ${sizes[1] + sizes[2]}, all ${sizes[0] + sizes[1] + sizes[2]} bytes`,
  );
}
