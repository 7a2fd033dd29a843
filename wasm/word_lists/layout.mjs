// @ts-check
/**
 * @file What the packed lexicon looks like. The packer writes by these tables and the C++ reader is compiled
 * against the header that is generated from them, so that no number of the format is typed twice.
 *
 * Little-endian: `MAGIC`, then three u32 (words, the first so many that are English, bytes of the stream of words), the
 * stream, then one column after another of one byte an English word, and one byte a word that says which languages it is
 * frequent in. Words are UTF-8, lower-case, sorted bytewise (first the English ones, then phrases, then words of other
 * languages) and front-coded: a byte below `WORD_BYTES` that says how many bytes of the word before are dropped, then
 * those that come in their stead.
 *
 * All is made for general compressors, which find what was there before: bytes, not bits; in a column like stands next to
 * like. docs/decisions/0021-download.md has what each choice saves.
 */

export const MAGIC = "PSLX";
export const HEADER_SIZE = 16;
export const WORD_BYTES = 0x20;

/** One byte an English word and column, in this order. */
export const COLUMNS = /** @type {const} */ ([
  "tagging",
  "frequency",
  "valence",
  "vader",
  "kind",
  "agent",
  "patient",
]);

/** What a column can be sorted by: bytes of the word from its end, its length, and columns that stand before. */
export const SORT_KEYS = /** @type {const} */ (["last", "second_last", "third_last", "length", ...COLUMNS]);

/**
 * The order of a column's values: sorted by the first key, then by the next. Words that agree in all stay in their order.
 * @type {Partial<Record<typeof COLUMNS[number], (typeof SORT_KEYS[number])[]>>}
 */
export const ORDERS = {
  tagging: ["last", "second_last", "third_last"],
  frequency: ["tagging", "length"],
  vader: ["valence", "frequency"],
  kind: ["tagging", "frequency"],
  patient: ["agent"],
};

/** Bits of a word's flags: bit 0 first. */
export const FLAGS = /** @type {const} */ ([
  "easy_dale_chall",
  "easy_spache",
  "stop_word",
  "function_word_english",
  "pronoun",
  "number_word",
  "weekday",
  "month",
  "abbreviation_title",
  "abbreviation_inner",
  "abbreviation_either",
  "abbreviation_also_word",
  "furniture",
  "page_word",
  "time_word",
  "begins_phrase",
]);

/** What a word does to the tone of its neighbours; a word has one role at most. */
export const ROLES = /** @type {const} */ ([
  "none",
  "negation",
  "intensifier",
  "dampener",
  "contrast",
  "concession",
  "contrary",
  "averter",
  "supporter",
  "irrealis",
]);

/**
 * What `tagging` indexes (`tags` and `shape`), and `kind` (flags, role and strength), are tables in the generated header,
 * as a few hundred combinations occur at most: a third smaller than columns of their own.
 */
export const MAX_COMBINATIONS = 256;

/** Words and letters refer to sets of languages by a byte. */
export const MAX_LANGUAGE_SETS = 256;

/** Bits of `tags`: every class the word can have. `past` is VBD or VBN, `gerund` VBG. */
export const TAGS = /** @type {const} */ ([
  "noun",
  "proper_noun",
  "adjective",
  "verb",
  "adverb",
  "function",
  "past",
  "gerund",
]);

/** The low bits of `shape`: the class the word has most often. */
export const WORD_CLASSES = /** @type {const} */ ([
  "unknown",
  "noun",
  "proper_noun",
  "adjective",
  "verb",
  "adverb",
  "function",
]);
export const WORD_CLASS_BITS = 3;

/**
 * The bits of `shape` above the word class: inflections that the rules for phrases and passives ask for, and the
 * classes of function words that formulas count.
 */
export const SHAPES = /** @type {const} */ ([
  "participle",
  "comparative",
  "plural",
  "preposition",
  "conjunction",
]);

/**
 * `frequency` is Zipf's value (log10 of occurrences in 10^9 words) times this. Corpora differ by more than a fifth.
 */
export const FREQUENCY_SCALE = 5;
/** `valence` is the mean rating from -4 to 4 times this; VADER publishes tenths. */
export const VALENCE_SCALE = 10;
/**
 * `agent` and `patient` are in the unit of `valence`: what a word says, beyond its valence, of who does it and of whom it is
 * done to.
 */

/**
 * `vader` is the mean rating in VADER's own lexicon in tenths, or one of these: that mean is what `valence` has (0: the
 * word is off VADER's lexicon); it is off it though `valence` has it; it is a word of degree or negation there.
 */
export const VADER_CODES = /** @type {const} */ ({
  as_valence: 0,
  unlisted: 100,
  booster: 101,
  dampener: 102,
  negation: 103,
});
/** `strength` is a booster's step times this: a power of two, and VADER's .293 is 75/256 to 1 in 10,000. */
export const STRENGTH_SCALE = 256;

/**
 * How many of the most frequent words the table takes beside those of special lists. A constant rather than a
 * search for the size that fits, as compressors differ between versions of Node; a test holds the size.
 */
export const FREQUENT_WORDS = 21700;
/**
 * Films lack words of newspapers ("legislative"), so those of the wink lexicon, made for written English,
 * count this many times. Measured on lower-case words of DUC-2001's news: 97.0 % are in the table, 96.3 %
 * without.
 */
export const WRITTEN_WORD_BOOST = 4;
