// @ts-check
// Texts that are hard on some stage, each a function from a length to a text so long: whose time a reader may not
// square.

const LETTERS = "ghijklmnop";

/** @param {number} number */
const wordOf = (number) => `w${number.toString(36).replace(/\d/g, (digit) => LETTERS[Number(digit)] ?? "")}x`;

/** @param {string} piece @returns {(length: number) => string} */
const repeated = (piece) => (length) => piece.repeat(Math.floor(length / piece.length));

/** Pieces that differ by a word that stands nowhere else. @param {(word: string) => string} piece @returns {(length: number) => string} */
const different = (piece) => (length) => {
  const pieces = [];
  for (let number = 1, size = 0; size < length; number++)
    size += pieces[pieces.push(piece(wordOf(number))) - 1].length;
  return pieces.join("");
};
/** @param {string} word */
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/** @type {Record<string, (length: number) => string>} */
export const families = {
  "a word": repeated("a"),
  "a word in capitals with digits": repeated("A1"),
  "a word of Chinese": repeated("人"),
  "a compound": repeated("old-"),
  "apostrophes and letters": repeated("a’"),
  "an address": (length) => `https://example.com/${repeated("a/")(length)}`,
  "a number": repeated("7"),
  initials: repeated("A. "),
  "words without a full stop": repeated("the old ferry carries people "),
  "lines without a full stop": repeated("the old ferry\ncarries people\n"),
  "lines of two letters": repeated("ab\n"),
  sentences: repeated("The old ferry is great. "),
  paragraphs: repeated("The old ferry.\n\n"),
  "different words": (length) => {
    const words = [];
    for (let number = 1, size = 0; size < length; number++)
      size += words[words.push(wordOf(number)) - 1].length + 1;
    return words.join(" ");
  },
  names: repeated("Ann Brown met Bob Green. "),
  "words of praise": repeated("very good, "),
  "“not”": repeated("not "),
  "“no”": repeated("no "),
  "open quotes and brackets": repeated("(“"),
  "straight quotes": repeated('" a '),
  "exclamation marks": (length) => `good${"!".repeat(length)}`,
  "full stops": repeated("."),
  emoji: repeated("😀 "),
  "joined emoji": repeated("👩‍👩‍👧‍👦"),
  "combining marks": (length) => `a${"\u0301".repeat(length)}`,
  spaces: repeated(" "),
  "blank lines": repeated("\n"),
  "list marks": repeated("- "),
  "marks of emphasis": repeated("*_`~"),
  "links of Markdown": repeated("[a]("),
  "quoting marks": repeated("> "),
  fences: repeated("```\na\n"),
  "pages with a head": repeated("The Ferry\n\f"),
  "a name with very many titles": different((word) => `They met ${capitalised(word)} Ann Brown. `),
  "very many of one surname": different((word) => `They met ${capitalised(word)} Brown, and Brown left. `),
  "very many names of one acronym": different(
    (word) => `They met United ${capitalised(word)}, and UW left. `,
  ),
  "very many words cut short": different((word) => `The wntx ${word} was a whynotx ${word}. `),
  "participles that no list knows": repeated("blorfed "),
  "a clause of nouns that may be verbs": repeated("plant leaks roots need plants spread "),
};
