// @ts-check
// What docs/measures/readability.md says of formulas that see the same things: the table of formulas knows each by itself.

/**
 * @typedef {object} Family
 * @property {string} title
 * @property {RegExp} counts what the definitions of its formulas are made of; the first family that fits has a formula
 * @property {string} sees
 * @property {string[]} distrust when not to trust it
 */

/** @type {Family[]} */
export const families = [
  {
    title: "Graphs",
    counts: /graph/,
    sees: "Two measures are looked up on a printed graph, whose areas are grades.",
    distrust: [
      "Of the corners of the graph: their authors call them invalid, and the value is null.",
      "At the border between two areas: a syllable more moves the result by a whole grade.",
    ],
  },
  {
    title: "By lists of easy words",
    counts: /difficult|unfamiliar|easy words|mean cloze/,
    sees: "How many words are off a list of words that children of some grade know, and how long sentences are.",
    distrust: [
      "Of new or technical words that readers of that text know well: the lists are from 1948 to 1974. Your own easy words can be laid over them (`lexicon.easyWords`).",
      "Of Spache's formulas above grade 4, for which he did not make them.",
      "Of everyday words in unusual meanings, which are easy to the list and hard to the reader.",
    ],
  },
  {
    title: "By syllables",
    counts: /syllable|hard words/,
    sees: "How many syllables words have, most often beside the length of sentences: a stand-in for how rare words are.",
    distrust: [
      "Of long words that everybody knows (“television”), and short ones that few do (“ergot”).",
      "Of tables, addresses and lists of numbers: numbers count as they are read aloud.",
      "Of SMOG below 30 sentences, for which it was not made.",
    ],
  },
  {
    title: "By letters",
    counts: /letters|characters|long words|mini words/,
    sees: "How many letters words have, most often beside the length of sentences. It needs no dictionary, so some hold in any language.",
    distrust: [
      "Of comparisons between languages: a German word is longer than an English one of the same difficulty.",
      "Of texts full of names, addresses and codes, whose letters say nothing of difficulty.",
    ],
  },
  {
    title: "Sentences alone",
    counts: /sentences/,
    sees: "How long sentences are.",
    distrust: [
      "Of lists, poems and legal texts, where the end of a sentence is a matter of taste.",
      "Alone: research since 1923 has found that words tell more of difficulty than sentences.",
    ],
  },
];
