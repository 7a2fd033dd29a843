// Made by web/package/generate.mjs from wasm/core/report/fields.cpp: change that, not this.

/** Hash of the table of fields that this reader was made from; the module's must be the same. */
export const layoutHash = 1700042740;

/** A report on one text: plain data, safe for structuredClone. */
export interface Report {
  version: {
    /** Hash of the table of fields. */
    schema: string;
    /** Hash of the packed word lists. */
    lexicon: string;
    /** Version of the rules and formulas. */
    algorithm: string;
  };
  language: {
    /** Language of the text: `en`, or the language or script of its letters. Unit: BCP 47. */
    code: string;
    /** How sure that is. Unit: 0–1. */
    confidence: number;
  };
  counts: {
    /** Characters other than white space. Unit: code points. */
    characters: number;
    /** Letters and digits of all words. Unit: characters. */
    letters: number;
    /** Words; a hyphenated compound, a number and an address are one each. Unit: words. */
    words: number;
    /** Different words, whatever their capitals. Unit: words. */
    uniqueWords: number;
    /** Sentences with a word in them, headings included. Unit: sentences. */
    sentences: number;
    /** Blocks of kind `paragraph`. Unit: blocks. */
    paragraphs: number;
    /** Syllables of all words; numbers as they are read aloud. Unit: syllables. */
    syllables: number;
    /** Words of one syllable. Unit: words. */
    monosyllables: number;
    /** Words of three syllables or more. Unit: words. */
    polysyllables: number;
    /** Words of more than six letters. Unit: words. */
    longWords: number;
    /** Words of up to three letters. Unit: words. */
    miniWords: number;
    /** Hard words by Gunning's definition. Unit: words. */
    fogHardWords: number;
    /** Words off Dale and Chall's list of easy words. Unit: words. */
    difficultWords: number;
    /** Words off Spache's list. Unit: words. */
    unfamiliarWords: number;
    /** Nouns, verbs, adjectives and adverbs that the frequency list has, names apart. Unit: words. */
    contentWords: number;
    /** Mean Zipf value (van Heuven et al. 2014) of the content words: 3 and below is rare, 4 and above is usual. Unit: log10 of occurrences in a thousand million words. */
    contentZipf: number | null;
    /** Time to read in silence at 238 words a minute (Brysbaert 2019). Unit: seconds. */
    readingSeconds: number;
    /** Time to read aloud at 183 words a minute (Brysbaert 2019). Unit: seconds. */
    speakingSeconds: number;
  };
  readability: {
    /** Prosescope's own grade: length of sentences, rarity of content words and share of words off the easy list, in equal weight. Unit: US school grades. */
    grade: number | null;
    /** Ages of readers in that grade. Unit: years. */
    ages: [from: number, to: number] | null;
    /** Kind of school: `primary` up to grade 5, `middle` 6–8, `secondary` 9–12, `college` 13–16, `graduate`. */
    level: "primary" | "middle" | "secondary" | "college" | "graduate" | null;
    /** Flesch Reading Ease. Ease by length of sentences and syllables of words. `206.835 − 1.015 · words/sentences − 84.6 · syllables/words`. Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233. Unit: points, 0–100 in ordinary prose, higher is easier. */
    fleschReadingEase: number | null;
    /** Flesch–Kincaid Grade Level. Grade by length of sentences and syllables of words. `0.39 · words/sentences + 11.8 · syllables/words − 15.59`. Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75. Unit: US school grades. */
    fleschKincaidGrade: number | null;
    /** Gunning Fog Index. Grade by length of sentences and share of hard words: three syllables or more, other than names, compounds and words made so long by -es, -ed or -ing. `0.4 · (words/sentences + 100 · hard words/words)`. Gunning, R. (1952). The Technique of Clear Writing. McGraw-Hill. Unit: US school grades. */
    gunningFog: number | null;
    /** SMOG Grade. Grade by words of three syllables or more for each thirty sentences, over the whole text. `1.0430 · √(30 · polysyllables/sentences) + 3.1291`. McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646. Unit: US school grades. */
    smog: number | null;
    /** Coleman–Liau Index. Grade by letters and sentences for each hundred words. `0.0588 · 100 · letters/words − 0.296 · 100 · sentences/words − 15.8`. Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied Psychology 60(2), 283–284. Unit: US school grades. */
    colemanLiau: number | null;
    /** Automated Readability Index. Grade by letters of words and length of sentences. `4.71 · letters/words + 0.5 · words/sentences − 21.43`. Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220. Unit: US school grades. */
    automatedReadability: number | null;
    /** Dale–Chall (1948). Difficulty by share of words off Dale and Chall's list and length of sentences. `0.1579 · 100 · difficult words/words + 0.0496 · words/sentences, + 3.6365 above 5 % difficult words`. Dale, E. & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin 27(1), 11–20. Unit: points: up to 4.9 grade 4, 5.0–5.9 grades 5–6, 6.0–6.9 7–8, 7.0–7.9 9–10, 8.0–8.9 11–12, 9.0–9.9 college. */
    daleChall: number | null;
    /** New Dale–Chall (1995). Ease by share of words off Dale and Chall's list and length of sentences. `64 − 0.95 · 100 · difficult words/words − 0.69 · words/sentences`. Chall, J. S. & Dale, E. (1995). Readability Revisited: The New Dale–Chall Readability Formula. Brookline Books. Unit: estimated cloze percentage, higher is easier. */
    newDaleChall: number | null;
    /** Spache (revised). Grade of primary texts by length of sentences and share of words off Spache's list, over the whole text. `0.121 · words/sentences + 0.082 · 100 · unfamiliar words/words + 0.659`. Spache, G. D. (1974). Good Reading for Poor Readers. 9th edition, Garrard. Unit: US school grades 1–4. */
    spache: number | null;
    /** Linsear Write. Grade by easy words (one point) and words of three syllables or more (three points) for each sentence, over the whole text. `r = (words + 2 · polysyllables)/sentences; r/2 above 20, else (r − 2)/2`. O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Department of the Interior. Unit: US school grades. */
    linsearWrite: number | null;
    /** LIX. Difficulty by length of sentences and share of words of more than six letters. `words/sentences + 100 · long words/words`. Björnsson, C. H. (1968). Läsbarhet. Liber. Unit: points: 20 very easy, 60 very hard. */
    lix: number | null;
    /** RIX. Difficulty by words of more than six letters for each sentence. `long words/sentences`. Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading 26(6), 490–496. Unit: long words for each sentence. */
    rix: number | null;
    /** FORCAST. Grade of forms and manuals, which have no sentences, by words of one syllable in 150. `20 − 150 · monosyllables/words / 10`. Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military occupational specialties. HumRRO Technical Report 73-5. Unit: US school grades. */
    forcast: number | null;
    /** McAlpine EFLAW. Difficulty for learners by words and words of up to three letters for each sentence. `(words + mini words)/sentences`. McAlpine, R. (2006). From plain English to global English. CC Press. Unit: points: up to 20 easy, above 30 very hard, for learners of English. */
    eflaw: number | null;
    error: {
      /** Jackknife standard error of `fleschReadingEase`; null for one sentence. Unit: as the measure. */
      fleschReadingEase: number | null;
      /** Jackknife standard error of `fleschKincaidGrade`; null for one sentence. Unit: as the measure. */
      fleschKincaidGrade: number | null;
      /** Jackknife standard error of `gunningFog`; null for one sentence. Unit: as the measure. */
      gunningFog: number | null;
      /** Jackknife standard error of `smog`; null for one sentence. Unit: as the measure. */
      smog: number | null;
      /** Jackknife standard error of `colemanLiau`; null for one sentence. Unit: as the measure. */
      colemanLiau: number | null;
      /** Jackknife standard error of `automatedReadability`; null for one sentence. Unit: as the measure. */
      automatedReadability: number | null;
      /** Jackknife standard error of `daleChall`; null for one sentence. Unit: as the measure. */
      daleChall: number | null;
      /** Jackknife standard error of `newDaleChall`; null for one sentence. Unit: as the measure. */
      newDaleChall: number | null;
      /** Jackknife standard error of `spache`; null for one sentence. Unit: as the measure. */
      spache: number | null;
      /** Jackknife standard error of `linsearWrite`; null for one sentence. Unit: as the measure. */
      linsearWrite: number | null;
      /** Jackknife standard error of `lix`; null for one sentence. Unit: as the measure. */
      lix: number | null;
      /** Jackknife standard error of `rix`; null for one sentence. Unit: as the measure. */
      rix: number | null;
      /** Jackknife standard error of `forcast`; null for one sentence. Unit: as the measure. */
      forcast: number | null;
      /** Jackknife standard error of `eflaw`; null for one sentence. Unit: as the measure. */
      eflaw: number | null;
      /** Jackknife standard error of `grade`; null for one sentence. Unit: US school grades. */
      grade: number | null;
    };
    /** Measures for which this text is too short, with the reason. */
    unreliable: UnreliableMeasure[];
  };
  sentiment: {
    /** Tone: the estimate of people's mean rating from −4 to 4, divided by 4; the mean of the sentences'. Unit: −1…1. */
    score: number;
    /** The score, cut at ±0.05. */
    label: "negative" | "neutral" | "positive";
    /** Words in sentences of positive tone. Unit: share of words. */
    positive: number;
    /** Words in sentences of neutral tone. Unit: share of words. */
    neutral: number;
    /** Words in sentences of negative tone. Unit: share of words. */
    negative: number;
    /** The words that made the tone. */
    terms: Term[];
  };
  /** What the text is about, best first. */
  keywords: Keyword[];
  /** Headings, paragraphs and other blocks, in order. */
  blocks: Block[];
  /** Sentences of every block, in order. */
  sentences: Sentence[];
  /** Words of the blocks that count, if `words: true` asks for them. */
  words?: Word[];
}

/** A measure for which the text is too short. */
export interface UnreliableMeasure {
  /** Name of the measure. */
  measure: string;
  /** What the text has too few of. */
  reason: "fewWords" | "fewSentences";
  /** How many the measure is made for. Unit: words or sentences. */
  least: number;
}

/** A place in the text: `text.slice(start, end)`. */
export interface Span {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
}

/** Why a word counts as it does. */
export interface Reason {
  /** The rule; `explain(reason)` words it. */
  code: "lexicon" | "negation" | "intensifier" | "dampener" | "capitals" | "exclamation" | "beforeBut" | "afterBut" | "opposed";
  /** What the rule says or does: a valence for `lexicon`, a factor for `negation`, `beforeBut`, `afterBut` and `opposed`, else a step that was added. Unit: valence, step or factor. */
  amount: number;
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** The word that is the ground of it. */
  text: string;
}

/** A word that has a tone. */
export interface Term {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** Its valence after the rules. Unit: −4…4, beyond with intensifiers. */
  valence: number;
  /** Its part of the score: all add up to it, but for the rounding of sentences to 2⁻²⁰. Unit: points of the score. */
  contribution: number;
  /** The rules that made the valence, in the order of their use. */
  reasons: Reason[];
}

/** A phrase that says what the text is about. */
export interface Keyword {
  /** Its most usual spelling in the text. */
  text: string;
  /** Higher is better; scores of different texts don't compare. */
  score: number;
  /** How many places it has. Unit: places. */
  count: number;
  /** All its places, whatever the inflection. */
  spans: Span[];
  sentiment: {
    /** Mean tone of the sentences it stands in. Unit: −1…1. */
    score: number;
    /** That score, cut at ±0.05. */
    label: "negative" | "neutral" | "positive";
  };
}

/** A heading, paragraph or other block. */
export interface Block {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** What it is. `boilerplate` (unless kept) and `code` count in no measure. */
  kind: "heading" | "paragraph" | "listItem" | "quote" | "table" | "caption" | "byline" | "code" | "boilerplate";
}

/** A sentence. */
export interface Sentence {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** The block it stands in. Unit: index into `blocks`. */
  block: number;
  /** Its words. Unit: words. */
  words: number;
  /** Its syllables. Unit: syllables. */
  syllables: number;
  /** The grade of the sentence alone. Unit: US school grades. */
  grade: number | null;
  /** The grade of the text without it minus the grade with it; null where it doesn't count or is all there is. Unit: US school grades. */
  gradeEffect: number | null;
  /** Its grade on a scale from 0 (grade 4 and below) to 1 (grade 18 and above). Unit: 0–1. */
  difficulty: number | null;
  /** Its tone. Unit: −1…1. */
  score: number;
}

/** A word. */
export interface Word {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** Its syllables. Unit: syllables. */
  syllables: number;
  /** Whether it is off Dale and Chall's list of easy words. */
  difficult: boolean;
}

/** A readability formula, as its row in the core's table describes it. */
export interface Formula {
  name: string;
  title: string;
  unit: string;
  meaning: string;
  definition: string;
  citation: string;
}

/** All readability formulas, in the order of the report. */
export const formulas: readonly Formula[] = [
  {
    "name": "fleschReadingEase",
    "title": "Flesch Reading Ease",
    "unit": "points, 0–100 in ordinary prose, higher is easier",
    "meaning": "Ease by length of sentences and syllables of words.",
    "definition": "206.835 − 1.015 · words/sentences − 84.6 · syllables/words",
    "citation": "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233."
  },
  {
    "name": "fleschKincaidGrade",
    "title": "Flesch–Kincaid Grade Level",
    "unit": "US school grades",
    "meaning": "Grade by length of sentences and syllables of words.",
    "definition": "0.39 · words/sentences + 11.8 · syllables/words − 15.59",
    "citation": "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75."
  },
  {
    "name": "gunningFog",
    "title": "Gunning Fog Index",
    "unit": "US school grades",
    "meaning": "Grade by length of sentences and share of hard words: three syllables or more, other than names, compounds and words made so long by -es, -ed or -ing.",
    "definition": "0.4 · (words/sentences + 100 · hard words/words)",
    "citation": "Gunning, R. (1952). The Technique of Clear Writing. McGraw-Hill."
  },
  {
    "name": "smog",
    "title": "SMOG Grade",
    "unit": "US school grades",
    "meaning": "Grade by words of three syllables or more for each thirty sentences, over the whole text.",
    "definition": "1.0430 · √(30 · polysyllables/sentences) + 3.1291",
    "citation": "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646."
  },
  {
    "name": "colemanLiau",
    "title": "Coleman–Liau Index",
    "unit": "US school grades",
    "meaning": "Grade by letters and sentences for each hundred words.",
    "definition": "0.0588 · 100 · letters/words − 0.296 · 100 · sentences/words − 15.8",
    "citation": "Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied Psychology 60(2), 283–284."
  },
  {
    "name": "automatedReadability",
    "title": "Automated Readability Index",
    "unit": "US school grades",
    "meaning": "Grade by letters of words and length of sentences.",
    "definition": "4.71 · letters/words + 0.5 · words/sentences − 21.43",
    "citation": "Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220."
  },
  {
    "name": "daleChall",
    "title": "Dale–Chall (1948)",
    "unit": "points: up to 4.9 grade 4, 5.0–5.9 grades 5–6, 6.0–6.9 7–8, 7.0–7.9 9–10, 8.0–8.9 11–12, 9.0–9.9 college",
    "meaning": "Difficulty by share of words off Dale and Chall's list and length of sentences.",
    "definition": "0.1579 · 100 · difficult words/words + 0.0496 · words/sentences, + 3.6365 above 5 % difficult words",
    "citation": "Dale, E. & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin 27(1), 11–20."
  },
  {
    "name": "newDaleChall",
    "title": "New Dale–Chall (1995)",
    "unit": "estimated cloze percentage, higher is easier",
    "meaning": "Ease by share of words off Dale and Chall's list and length of sentences.",
    "definition": "64 − 0.95 · 100 · difficult words/words − 0.69 · words/sentences",
    "citation": "Chall, J. S. & Dale, E. (1995). Readability Revisited: The New Dale–Chall Readability Formula. Brookline Books."
  },
  {
    "name": "spache",
    "title": "Spache (revised)",
    "unit": "US school grades 1–4",
    "meaning": "Grade of primary texts by length of sentences and share of words off Spache's list, over the whole text.",
    "definition": "0.121 · words/sentences + 0.082 · 100 · unfamiliar words/words + 0.659",
    "citation": "Spache, G. D. (1974). Good Reading for Poor Readers. 9th edition, Garrard."
  },
  {
    "name": "linsearWrite",
    "title": "Linsear Write",
    "unit": "US school grades",
    "meaning": "Grade by easy words (one point) and words of three syllables or more (three points) for each sentence, over the whole text.",
    "definition": "r = (words + 2 · polysyllables)/sentences; r/2 above 20, else (r − 2)/2",
    "citation": "O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Department of the Interior."
  },
  {
    "name": "lix",
    "title": "LIX",
    "unit": "points: 20 very easy, 60 very hard",
    "meaning": "Difficulty by length of sentences and share of words of more than six letters.",
    "definition": "words/sentences + 100 · long words/words",
    "citation": "Björnsson, C. H. (1968). Läsbarhet. Liber."
  },
  {
    "name": "rix",
    "title": "RIX",
    "unit": "long words for each sentence",
    "meaning": "Difficulty by words of more than six letters for each sentence.",
    "definition": "long words/sentences",
    "citation": "Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading 26(6), 490–496."
  },
  {
    "name": "forcast",
    "title": "FORCAST",
    "unit": "US school grades",
    "meaning": "Grade of forms and manuals, which have no sentences, by words of one syllable in 150.",
    "definition": "20 − 150 · monosyllables/words / 10",
    "citation": "Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military occupational specialties. HumRRO Technical Report 73-5."
  },
  {
    "name": "eflaw",
    "title": "McAlpine EFLAW",
    "unit": "points: up to 20 easy, above 30 very hard, for learners of English",
    "meaning": "Difficulty for learners by words and words of up to three letters for each sentence.",
    "definition": "(words + mini words)/sentences",
    "citation": "McAlpine, R. (2006). From plain English to global English. CC Press."
  }
];

export const choicesOfReportReadabilityLevel = ["primary","middle","secondary","college","graduate"] as const;
export const choicesOfReportSentimentLabel = ["negative","neutral","positive"] as const;
export const choicesOfUnreliableMeasureReason = ["fewWords","fewSentences"] as const;
export const choicesOfReasonCode = ["lexicon","negation","intensifier","dampener","capitals","exclamation","beforeBut","afterBut","opposed"] as const;
export const choicesOfKeywordSentimentLabel = ["negative","neutral","positive"] as const;
export const choicesOfBlockKind = ["heading","paragraph","listItem","quote","table","caption","byline","code","boilerplate"] as const;

const headerWords = 4;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const nullable = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Makes the report of its packed form: plain objects, lists and numbers. */
export function readReport(packed: Uint8Array): Report {
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();
  const [, doubleCount, integerCount, textBytes] = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords) as unknown as [number, number, number, number];
  const doublesAt = bytes.byteOffset + headerWords * 4;
  const integersAt = doublesAt + doubleCount * 8;
  const textAt = integersAt + integerCount * 4;
  const doubles = new Float64Array(bytes.buffer, doublesAt, doubleCount);
  const integers = new Int32Array(bytes.buffer, integersAt, integerCount);
  const text = decoder.decode(new Uint8Array(bytes.buffer, textAt, textBytes));
  let d = 0;
  let i = 9;
  const atReport = { d, i };
  d += integers[0]! * 38;
  i += integers[0]! * 39;
  const atUnreliableMeasure = { d, i };
  d += integers[1]! * 0;
  i += integers[1]! * 4;
  const atSpan = { d, i };
  d += integers[2]! * 0;
  i += integers[2]! * 2;
  const atReason = { d, i };
  d += integers[3]! * 1;
  i += integers[3]! * 5;
  const atTerm = { d, i };
  d += integers[4]! * 2;
  i += integers[4]! * 4;
  const atKeyword = { d, i };
  d += integers[5]! * 2;
  i += integers[5]! * 6;
  const atBlock = { d, i };
  d += integers[6]! * 0;
  i += integers[6]! * 3;
  const atSentence = { d, i };
  d += integers[7]! * 4;
  i += integers[7]! * 5;
  const atWord = { d, i };
  d += integers[8]! * 0;
  i += integers[8]! * 4;
  const allUnreliableMeasure: UnreliableMeasure[] = [];
  ({ d, i } = atUnreliableMeasure);
  for (let row = 0; row < integers[1]!; row++) {
    allUnreliableMeasure.push({
      measure: text.substr(integers[i + 0]!, integers[i + 1]!),
      reason: choicesOfUnreliableMeasureReason[integers[i + 2]!]!,
      least: integers[i + 3]!,
    });
    d += 0;
    i += 4;
  }
  const allReason: Reason[] = [];
  ({ d, i } = atReason);
  for (let row = 0; row < integers[3]!; row++) {
    allReason.push({
      code: choicesOfReasonCode[integers[i + 0]!]!,
      amount: doubles[d + 0]!,
      start: integers[i + 1]!,
      end: integers[i + 2]!,
      text: text.substr(integers[i + 3]!, integers[i + 4]!),
    });
    d += 1;
    i += 5;
  }
  const allTerm: Term[] = [];
  ({ d, i } = atTerm);
  for (let row = 0; row < integers[4]!; row++) {
    allTerm.push({
      start: integers[i + 0]!,
      end: integers[i + 1]!,
      valence: doubles[d + 0]!,
      contribution: doubles[d + 1]!,
      reasons: allReason.slice(integers[i + 2], integers[i + 3]),
    });
    d += 2;
    i += 4;
  }
  const allSpan: Span[] = [];
  ({ d, i } = atSpan);
  for (let row = 0; row < integers[2]!; row++) {
    allSpan.push({
      start: integers[i + 0]!,
      end: integers[i + 1]!,
    });
    d += 0;
    i += 2;
  }
  const allKeyword: Keyword[] = [];
  ({ d, i } = atKeyword);
  for (let row = 0; row < integers[5]!; row++) {
    allKeyword.push({
      text: text.substr(integers[i + 0]!, integers[i + 1]!),
      score: doubles[d + 0]!,
      count: integers[i + 2]!,
      spans: allSpan.slice(integers[i + 3], integers[i + 4]),
      sentiment: {
        score: doubles[d + 1]!,
        label: choicesOfKeywordSentimentLabel[integers[i + 5]!]!,
      },
    });
    d += 2;
    i += 6;
  }
  const allBlock: Block[] = [];
  ({ d, i } = atBlock);
  for (let row = 0; row < integers[6]!; row++) {
    allBlock.push({
      start: integers[i + 0]!,
      end: integers[i + 1]!,
      kind: choicesOfBlockKind[integers[i + 2]!]!,
    });
    d += 0;
    i += 3;
  }
  const allSentence: Sentence[] = [];
  ({ d, i } = atSentence);
  for (let row = 0; row < integers[7]!; row++) {
    allSentence.push({
      start: integers[i + 0]!,
      end: integers[i + 1]!,
      block: integers[i + 2]!,
      words: integers[i + 3]!,
      syllables: integers[i + 4]!,
      grade: nullable(doubles[d + 0]!),
      gradeEffect: nullable(doubles[d + 1]!),
      difficulty: nullable(doubles[d + 2]!),
      score: doubles[d + 3]!,
    });
    d += 4;
    i += 5;
  }
  const allWord: Word[] = [];
  ({ d, i } = atWord);
  for (let row = 0; row < integers[8]!; row++) {
    allWord.push({
      start: integers[i + 0]!,
      end: integers[i + 1]!,
      syllables: integers[i + 2]!,
      difficult: integers[i + 3] !== 0,
    });
    d += 0;
    i += 4;
  }
  const allReport: Report[] = [];
  ({ d, i } = atReport);
  for (let row = 0; row < integers[0]!; row++) {
    allReport.push({
      version: {
        schema: text.substr(integers[i + 0]!, integers[i + 1]!),
        lexicon: text.substr(integers[i + 2]!, integers[i + 3]!),
        algorithm: text.substr(integers[i + 4]!, integers[i + 5]!),
      },
      language: {
        code: text.substr(integers[i + 6]!, integers[i + 7]!),
        confidence: doubles[d + 0]!,
      },
      counts: {
        characters: integers[i + 8]!,
        letters: integers[i + 9]!,
        words: integers[i + 10]!,
        uniqueWords: integers[i + 11]!,
        sentences: integers[i + 12]!,
        paragraphs: integers[i + 13]!,
        syllables: integers[i + 14]!,
        monosyllables: integers[i + 15]!,
        polysyllables: integers[i + 16]!,
        longWords: integers[i + 17]!,
        miniWords: integers[i + 18]!,
        fogHardWords: integers[i + 19]!,
        difficultWords: integers[i + 20]!,
        unfamiliarWords: integers[i + 21]!,
        contentWords: integers[i + 22]!,
        contentZipf: nullable(doubles[d + 1]!),
        readingSeconds: doubles[d + 2]!,
        speakingSeconds: doubles[d + 3]!,
      },
      readability: {
        grade: nullable(doubles[d + 4]!),
        ages: integers[i + 23]! < 0 ? null : [integers[i + 23]!, integers[i + 24]!],
        level: choicesOfReportReadabilityLevel[integers[i + 25]!] ?? null,
        fleschReadingEase: nullable(doubles[d + 5]!),
        fleschKincaidGrade: nullable(doubles[d + 6]!),
        gunningFog: nullable(doubles[d + 7]!),
        smog: nullable(doubles[d + 8]!),
        colemanLiau: nullable(doubles[d + 9]!),
        automatedReadability: nullable(doubles[d + 10]!),
        daleChall: nullable(doubles[d + 11]!),
        newDaleChall: nullable(doubles[d + 12]!),
        spache: nullable(doubles[d + 13]!),
        linsearWrite: nullable(doubles[d + 14]!),
        lix: nullable(doubles[d + 15]!),
        rix: nullable(doubles[d + 16]!),
        forcast: nullable(doubles[d + 17]!),
        eflaw: nullable(doubles[d + 18]!),
        error: {
          fleschReadingEase: nullable(doubles[d + 19]!),
          fleschKincaidGrade: nullable(doubles[d + 20]!),
          gunningFog: nullable(doubles[d + 21]!),
          smog: nullable(doubles[d + 22]!),
          colemanLiau: nullable(doubles[d + 23]!),
          automatedReadability: nullable(doubles[d + 24]!),
          daleChall: nullable(doubles[d + 25]!),
          newDaleChall: nullable(doubles[d + 26]!),
          spache: nullable(doubles[d + 27]!),
          linsearWrite: nullable(doubles[d + 28]!),
          lix: nullable(doubles[d + 29]!),
          rix: nullable(doubles[d + 30]!),
          forcast: nullable(doubles[d + 31]!),
          eflaw: nullable(doubles[d + 32]!),
          grade: nullable(doubles[d + 33]!),
        },
        unreliable: allUnreliableMeasure.slice(integers[i + 26], integers[i + 27]),
      },
      sentiment: {
        score: doubles[d + 34]!,
        label: choicesOfReportSentimentLabel[integers[i + 28]!]!,
        positive: doubles[d + 35]!,
        neutral: doubles[d + 36]!,
        negative: doubles[d + 37]!,
        terms: allTerm.slice(integers[i + 29], integers[i + 30]),
      },
      keywords: allKeyword.slice(integers[i + 31], integers[i + 32]),
      blocks: allBlock.slice(integers[i + 33], integers[i + 34]),
      sentences: allSentence.slice(integers[i + 35], integers[i + 36]),
      ...(integers[i + 37]! < 0 ? {} : { words: allWord.slice(integers[i + 37], integers[i + 38]) }),
    });
    d += 38;
    i += 39;
  }
  return allReport[0]!;
}
