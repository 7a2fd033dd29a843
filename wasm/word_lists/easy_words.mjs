// @ts-check
import { daleChall } from "dale-chall";
import { spache } from "spache";
import { readings } from "./morphology.mjs";
import { canBe, isAdjective } from "./tags.mjs";

const plain = (/** @type {string} */ word) => word.toLowerCase().replace(/\.$/, "");
const daleChallWords = new Set(daleChall.map(plain));
const spacheWords = new Set(spache.map(plain));

export const easyWords = new Set([...daleChallWords, ...spacheWords]);

/**
 * Dale and Chall count as easy: plurals and possessives, -s -ies -d -ed -ied -ing of verbs, -er -est of
 * adjectives (1948, "A Formula for Predicting Readability: Instructions", rules for the word list), and
 * irregular forms. Not -ly, and not -er of verbs ("walker").
 * @param {string} word
 */
export const isEasyDaleChall = (word) =>
  daleChallWords.has(word) ||
  readings(word).some(
    ({ base, of }) => daleChallWords.has(base) && (of === "adjective" ? isAdjective(base) : canBe(base, of)),
  );

/**
 * Spache's revised list (1974) counts as familiar the regular forms of its verbs (-s -es -ed -ing), plurals
 * and possessives, and nothing irregular.
 * @param {string} word
 */
export const isEasySpache = (word) =>
  spacheWords.has(word) ||
  readings(word).some(
    ({ base, of, ending }) =>
      of !== "adjective" && ending !== "irregular" && spacheWords.has(base) && canBe(base, of),
  );
