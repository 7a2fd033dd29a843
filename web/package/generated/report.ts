// Made by web/package/generate.mjs from wasm/core/report/fields.cpp: change that, not this.

/** Hash of the table of fields that this reader was made from; the module's must be the same. */
export const layoutHash = 4271891187;

/** Steps to one of the core's fixed-point amounts. */
export const amountScale = 1000;

/** A report on one text: plain data, safe for structuredClone. */
export interface Report {
  /** What made the numbers. */
  version: {
    /** Hash of the table of fields. */
    schema: string;
    /** Hash of the packed word lists; behind a `+`, that of own words, if there are any. */
    lexicon: string;
    /** Version of the rules and formulas. */
    algorithm: string;
  };
  /** The language of the text. */
  language: {
    /** Language of the text: `en`, or the language or script of its letters. Unit: BCP 47. */
    code: string;
    /** How sure that is. Unit: 0–1. */
    confidence: number;
  };
  /** What was counted. */
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
    /** Words of six letters or more. Unit: words. */
    sixLetterWords: number;
    /** Hard words by Gunning's definition. Unit: words. */
    fogHardWords: number;
    /** Words off Dale and Chall's list of easy words. Unit: words. */
    difficultWords: number;
    /** Words off Spache's list. Unit: words. */
    unfamiliarWords: number;
    /** Personal and possessive pronouns, who, whom and whose. Unit: words. */
    pronouns: number;
    /** Words that are prepositions most often. Unit: words. */
    prepositions: number;
    /** Words that are conjunctions most often. Unit: words. */
    conjunctions: number;
    /** Words other than stop words, names and numbers. Unit: words. */
    contentWords: number;
    /** Words said first in their paragraph, names and numbers apart. Unit: words. */
    newWords: number;
    /** The content words among the new words. Unit: words. */
    newContentWords: number;
    /** The words off Spache's list among the new content words. Unit: words. */
    newUnfamiliarWords: number;
    /** Mean Zipf value (van Heuven et al. 2014) of the new words, 1 for those that the frequency list lacks: 3 is rare, 4 and above is usual. Unit: log10 of occurrences in a thousand million words. */
    newZipf: number | null;
    /** Mean, over all words, of the logarithm of the length of the sentence that the word stands in. Unit: natural logarithm of words. */
    logLength: number | null;
    /** Time to read in silence at 238 words a minute (Brysbaert 2019). Unit: seconds. */
    readingSeconds: number;
    /** Time to read aloud at 183 words a minute (Brysbaert 2019). Unit: seconds. */
    speakingSeconds: number;
  };
  /** How hard the text is to read. */
  readability: {
    /** Prosescope's own grade: rarity of the new words and share of unfamiliar ones among the new content words; half as much, length of sentences and prepositions for each content word. Unit: US school grades. */
    grade: number | null;
    /** Ages of readers in that grade. Unit: years. */
    ages: [from: number, to: number] | null;
    /** Kind of school: `primary` up to grade 5, `middle` 6–8, `secondary` 9–12, `college` 13–16, `graduate`. */
    level: "primary" | "middle" | "secondary" | "college" | "graduate" | null;
    /** Flesch Reading Ease. Ease by length of sentences and syllables of words. `206.835 − 1.015 · words/sentences − 84.6 · syllables/words`. Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233. Unit: points, 0–100 in ordinary prose, higher is easier. */
    fleschReadingEase: number | null;
    /** Powers–Sumner–Kearl Flesch. Flesch’s two measures, fitted anew as a grade. `0.0778 · words/sentences + 4.55 · syllables/words − 2.2029`. Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105. Unit: US school grades. */
    powersSumnerKearlFlesch: number | null;
    /** Flesch–Kincaid Grade Level. Grade by length of sentences and syllables of words. `0.39 · words/sentences + 11.8 · syllables/words − 15.59`. Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75. Unit: US school grades. */
    fleschKincaidGrade: number | null;
    /** Farr–Jenkins–Paterson. Flesch Reading Ease with words of one syllable in place of syllables. `1.599 · 100 · monosyllables/words − 1.015 · words/sentences − 31.517`. Farr, J. N., Jenkins, J. J. & Paterson, D. G. (1951). Simplification of Flesch Reading Ease formula. Journal of Applied Psychology 35(5), 333–337. Unit: points, 0–100 in ordinary prose, higher is easier. */
    farrJenkinsPaterson: number | null;
    /** Powers–Sumner–Kearl Farr–Jenkins–Paterson. Farr, Jenkins and Paterson’s two measures, fitted anew as a grade. `8.4335 + 0.0923 · words/sentences − 0.0648 · 100 · monosyllables/words`. Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105. Unit: US school grades. */
    powersSumnerKearlFarrJenkinsPaterson: number | null;
    /** Gunning Fog Index. Grade by length of sentences and share of hard words: three syllables or more, other than names, compounds and words made so long by -es, -ed or -ing. `0.4 · (words/sentences + 100 · hard words/words)`. Gunning, R. (1952). The Technique of Clear Writing. McGraw-Hill. Unit: US school grades. */
    gunningFog: number | null;
    /** Powers–Sumner–Kearl Fog. Gunning’s two measures, fitted anew. `3.0680 + 0.0877 · words/sentences + 0.0984 · 100 · hard words/words`. Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105. Unit: US school grades. */
    powersSumnerKearlFog: number | null;
    /** Navy Fog Count. Grade by easy words (one point) and Gunning’s hard words (three points) for each sentence. `((words + 2 · hard words)/sentences − 3)/2`. Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75. Unit: US school grades. */
    navyFog: number | null;
    /** SMOG Grade. Grade by words of three syllables or more for each thirty sentences, over the whole text. `1.0430 · √(30 · polysyllables/sentences) + 3.1291`. McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646. Unit: US school grades. */
    smog: number | null;
    /** SMOG, formula C. An earlier fit of the same count. `0.9986 · √(30 · polysyllables/sentences + 5) + 2.8795`. McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646. Unit: US school grades. */
    smogC: number | null;
    /** Simple SMOG. SMOG for the head: the root, and three. `√(30 · polysyllables/sentences) + 3`. McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646. Unit: US school grades. */
    simpleSmog: number | null;
    /** Coleman–Liau Index. Grade by letters and sentences for each hundred words. `0.0588 · 100 · letters/words − 0.296 · 100 · sentences/words − 15.8`. Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied Psychology 60(2), 283–284. Unit: US school grades. */
    colemanLiau: number | null;
    /** Coleman–Liau cloze. What Coleman and Liau’s grade stands on. `141.8401 − 0.214590 · 100 · letters/words + 1.079812 · 100 · sentences/words`. Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied Psychology 60(2), 283–284. Unit: percent of deleted words that readers would fill in, higher is easier. */
    colemanLiauCloze: number | null;
    /** Coleman, formula 1. Ease by words of one syllable. `1.29 · 100 · monosyllables/words − 38.45`. Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604. Unit: percent of deleted words that readers would fill in, higher is easier. */
    coleman1: number | null;
    /** Coleman, formula 2. Ease by words of one syllable and sentences. `1.16 · 100 · monosyllables/words + 1.48 · 100 · sentences/words − 37.95`. Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604. Unit: percent of deleted words that readers would fill in, higher is easier. */
    coleman2: number | null;
    /** Coleman, formula 3. Ease by words of one syllable, sentences and pronouns. `1.07 · 100 · monosyllables/words + 1.18 · 100 · sentences/words + 0.76 · 100 · pronouns/words − 34.02`. Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604. Unit: percent of deleted words that readers would fill in, higher is easier. */
    coleman3: number | null;
    /** Coleman, formula 4. Ease by words of one syllable, sentences, pronouns and prepositions. `1.04 · 100 · monosyllables/words + 1.06 · 100 · sentences/words + 0.56 · 100 · pronouns/words − 0.36 · 100 · prepositions/words − 26.01`. Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604. Unit: percent of deleted words that readers would fill in, higher is easier. */
    coleman4: number | null;
    /** Automated Readability Index. Grade by letters of words and length of sentences. `4.71 · letters/words + 0.5 · words/sentences − 21.43`. Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220. Unit: US school grades. */
    automatedReadability: number | null;
    /** Automated Readability Index, simple. The count that a typewriter makes, from which the index comes. `words/sentences + 9 · letters/words`. Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220. Unit: points. */
    simpleAutomatedReadability: number | null;
    /** Navy Automated Readability Index. The index fitted anew to enlisted personnel. `0.4 · words/sentences + 6 · letters/words − 27.4`. Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75. Unit: US school grades. */
    navyAutomatedReadability: number | null;
    /** Danielson–Bryan, formula 1. Grade by characters for each space between words and for each sentence. Characters are all but white space. `1.0364 · characters/spaces + 0.0194 · characters/sentences − 0.6059, spaces = words − 1`. Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. Journalism Quarterly 40(2), 201–206. Unit: US school grades. */
    danielsonBryan1: number | null;
    /** Danielson–Bryan, formula 2. Ease by the same two measures. `131.059 − 10.364 · characters/spaces − 0.194 · characters/sentences, spaces = words − 1`. Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. Journalism Quarterly 40(2), 201–206. Unit: points, 0–100 in ordinary prose, higher is easier. */
    danielsonBryan2: number | null;
    /** Dale–Chall (1948). Difficulty by share of words off Dale and Chall's list and length of sentences. `0.1579 · 100 · difficult words/words + 0.0496 · words/sentences, + 3.6365 above 5 % difficult words`. Dale, E. & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin 27(1), 11–20. Unit: points: up to 4.9 grade 4, 5.0–5.9 grades 5–6, 6.0–6.9 7–8, 7.0–7.9 9–10, 8.0–8.9 11–12, 9.0–9.9 college. */
    daleChall: number | null;
    /** Powers–Sumner–Kearl Dale–Chall. Dale and Chall’s two measures, fitted anew as a grade. `3.2672 + 0.0596 · words/sentences + 0.1155 · 100 · difficult words/words`. Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105. Unit: US school grades. */
    powersSumnerKearlDaleChall: number | null;
    /** New Dale–Chall (1995). Ease by share of words off Dale and Chall's list and length of sentences. `64 − 0.95 · 100 · difficult words/words − 0.69 · words/sentences`. Chall, J. S. & Dale, E. (1995). Readability Revisited: The New Dale–Chall Readability Formula. Brookline Books. Unit: estimated cloze percentage, higher is easier. */
    newDaleChall: number | null;
    /** Bormuth Mean Cloze. Ease by letters of words, share of words on Dale and Chall’s list and length of sentences. `R = 0.886593 − 0.083640 · letters/words + 0.161911 · f³ − 0.021401 · s + 0.000577 · s² − 0.000005 · s³, f = easy words/words, s = words/sentences`. Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project 7-0052. Unit: share of deleted words that readers would fill in, higher is easier. */
    bormuthMeanCloze: number | null;
    /** Bormuth Grade Placement. Grade whose readers would fill in 35 % of deleted words. `4.275 + 12.881 · R − 34.934 · R² + 20.388 · R³ + 26.194 · C − 2.046 · C² − 11.767 · C³ − 44.285 · R · C + 97.620 · (R · C)² − 59.538 · (R · C)³, R the mean cloze, C = 0.35`. Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project 7-0052. Unit: US school grades. */
    bormuthGrade: number | null;
    /** Degrees of Reading Power. What is left of Bormuth’s mean cloze. `(1 − R) · 100, R the mean cloze`. Koslin, B. L., Zeno, S. & Koslin, S. (1987). The DRP: An Effectiveness Measure in Reading. College Entrance Examination Board. Unit: units, 0–100, higher is harder. */
    degreesOfReadingPower: number | null;
    /** Spache (revised). Grade of primary texts by length of sentences and share of words off Spache's list, over the whole text. `0.121 · words/sentences + 0.082 · 100 · unfamiliar words/words + 0.659`. Spache, G. D. (1974). Good Reading for Poor Readers. 9th edition, Garrard. Unit: US school grades 1–4. */
    spache: number | null;
    /** Spache (1953). Grade of primary texts by length of sentences and share of unfamiliar words. These are the words off the revised list: Spache took Dale’s list of 769 words, which no free package has. `0.141 · words/sentences + 0.086 · 100 · unfamiliar words/words + 0.839`. Spache, G. (1953). A new readability formula for primary-grade reading materials. The Elementary School Journal 53(7), 410–413. Unit: US school grades 1–4. */
    spache1953: number | null;
    /** Harris–Jacobson, formula 3. Grade of primary texts by length of sentences and share of words of six letters or more. `0.158 · words/sentences + 0.055 · 100 · words of six letters/words + 0.355`. Harris, A. J. & Jacobson, M. D. (1974). Revised Harris–Jacobson readability formulas. 18th Annual Meeting of the College Reading Association, Bethesda. Unit: US school grades 1–4. */
    harrisJacobson3: number | null;
    /** Wheeler–Smith. Difficulty of primary texts by length of sentences and words of two syllables or more. `words/sentences · 10 · words of two syllables/words`. Wheeler, L. R. & Smith, E. H. (1954). A practical readability formula for the classroom teacher in the primary grades. Elementary English 31(7), 397–399. Unit: points: up to 8 primer, 11.5 grade 1, 19 grade 2, 26.5 grade 3, 34.5 grade 4. */
    wheelerSmith: number | null;
    /** Linsear Write. Grade by easy words (one point) and words of three syllables or more (three points) for each sentence, over the whole text. `r = (words + 2 · polysyllables)/sentences; r/2 above 20, else (r − 2)/2`. O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Department of the Interior. Unit: US school grades. */
    linsearWrite: number | null;
    /** LIX. Difficulty by length of sentences and share of words of more than six letters. `words/sentences + 100 · long words/words`. Björnsson, C. H. (1968). Läsbarhet. Liber. Unit: points: 20 very easy, 60 very hard. */
    lix: number | null;
    /** RIX. Difficulty by words of more than six letters for each sentence. `long words/sentences`. Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading 26(6), 490–496. Unit: long words for each sentence. */
    rix: number | null;
    /** FORCAST. Grade of forms and manuals, which have no sentences, by words of one syllable in 150. `20 − 150 · monosyllables/words / 10`. Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military occupational specialties. HumRRO Technical Report 73-5. Unit: US school grades. */
    forcast: number | null;
    /** FORCAST, precise. FORCAST with the constants that the simple one rounds. `20.43 − 0.11 · 150 · monosyllables/words`. Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military occupational specialties. HumRRO Technical Report 73-5. Unit: US school grades. */
    preciseForcast: number | null;
    /** McAlpine EFLAW. Difficulty for learners by words and words of up to three letters for each sentence. `(words + mini words)/sentences`. McAlpine, R. (2006). From plain English to global English. CC Press. Unit: points: up to 20 easy, above 30 very hard, for learners of English. */
    eflaw: number | null;
    /** Easy Listening Formula. Difficulty of spoken text by syllables beyond the first of each word. `(syllables − words)/sentences`. Fang, I. E. (1966). The “Easy Listening Formula”. Journal of Broadcasting 11(1), 63–68. Unit: syllables for each sentence: 12 is easy to follow by ear. */
    elf: number | null;
    /** Strain Index. Strain of breathing and reading by syllables for each three sentences, over the whole text. `3 · syllables/sentences / 10`. Solomon, N. W. (2006). Qualitative Analysis of Media Language. India. Unit: tens of syllables in three sentences. */
    strain: number | null;
    /** Fucks’ Stilcharakteristik. Style by syllables of words and words of sentences. `syllables/words · words/sentences`. Fucks, W. (1955). Der Unterschied des Prosastils von Dichtern und anderen Schriftstellern. Sprachforum 1, 233–244. Unit: syllables for each sentence; its root is a grade. */
    fucks: number | null;
    /** Tuldava. Difficulty by syllables of words and the logarithm of words of sentences. `syllables/words · ln(words/sentences)`. Tuldava, J. (1993). Measuring text difficulty. Glottometrika 14, 69–81. Unit: points, higher is harder. */
    tuldava: number | null;
    /** Tränkle–Bailer, formula 1. Ease by letters of words, words of sentences and prepositions. Made for German; English prepositions stand for German ones. `224.6814 − 79.8304 · ln(letters/words + 1) − 12.24032 · ln(words/sentences + 1) − 1.292857 · 100 · prepositions/words`. Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie 16(3), 231–244. Unit: points, higher is easier. */
    traenkleBailer1: number | null;
    /** Tränkle–Bailer, formula 2. Ease by letters of words, prepositions and conjunctions. Made for German; English ones stand for German ones. `234.1063 − 96.11069 · ln(letters/words + 1) − 2.05444 · 100 · prepositions/words − 1.02805 · 100 · conjunctions/words`. Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie 16(3), 231–244. Unit: points, higher is easier. */
    traenkleBailer2: number | null;
    /** Fry Graph. The grade that is printed on Fry’s graph where `syllablesPerHundred` and `sentencesPerHundred` meet; null in the corners that he calls invalid. The lines between grades stand where Readability Studio draws them. `the area of the graph at (100 · syllables/words, 100 · sentences/words)`. Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252. Unit: US school grades 1–16, 17 for all beyond. */
    fryGrade: number | null;
    /** Raygor Estimate. The grade that is printed on Raygor’s graph where `sixLettersPerHundred` and `sentencesPerHundred` meet; null in the corners that he calls invalid. The lines between grades stand where Readability Studio draws them. `the area of the graph at (100 · words of six letters/words, 100 · sentences/words)`. Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National Reading Conference. Unit: US school grades 3–12, 13 for college, 17 for professional. */
    raygorGrade: number | null;
    /** Syllables per hundred words. How far right on Fry’s graph. `100 · syllables/words`. Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252. Unit: syllables. */
    syllablesPerHundred: number | null;
    /** Words of six letters per hundred words. How far right on Raygor’s graph. `100 · words of six letters/words`. Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National Reading Conference. Unit: words. */
    sixLettersPerHundred: number | null;
    /** Sentences per hundred words. How far up on Fry’s and Raygor’s graphs. `100 · sentences/words`. Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252. Unit: sentences. */
    sentencesPerHundred: number | null;
    /** Mean length of sentences. What almost every formula stands on. `words/sentences`. Sherman, L. A. (1893). Analytics of Literature. Ginn. Unit: words. */
    meanSentenceLength: number | null;
    /** Mean syllables of words. What Flesch’s formulas and many after them stand on. `syllables/words`. Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233. Unit: syllables. */
    meanWordSyllables: number | null;
    /** Standard errors of the measures. */
    error: {
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      fleschReadingEase: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      powersSumnerKearlFlesch: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      fleschKincaidGrade: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      farrJenkinsPaterson: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      powersSumnerKearlFarrJenkinsPaterson: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      gunningFog: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      powersSumnerKearlFog: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      navyFog: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      smog: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      smogC: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      simpleSmog: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      colemanLiau: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      colemanLiauCloze: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      coleman1: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      coleman2: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      coleman3: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      coleman4: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      automatedReadability: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      simpleAutomatedReadability: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      navyAutomatedReadability: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      danielsonBryan1: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      danielsonBryan2: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      daleChall: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      powersSumnerKearlDaleChall: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      newDaleChall: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      bormuthMeanCloze: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      bormuthGrade: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      degreesOfReadingPower: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      spache: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      spache1953: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      harrisJacobson3: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      wheelerSmith: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      linsearWrite: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      lix: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      rix: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      forcast: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      preciseForcast: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      eflaw: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      elf: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      strain: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      fucks: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      tuldava: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      traenkleBailer1: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      traenkleBailer2: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      fryGrade: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      raygorGrade: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      syllablesPerHundred: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      sixLettersPerHundred: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      sentencesPerHundred: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      meanSentenceLength: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: as the measure. */
      meanWordSyllables: number | null;
      /** Jackknife standard error of that measure; null for one sentence. Unit: US school grades. */
      grade: number | null;
    };
    /** Measures for which this text is too short, or too easy or too hard, with the reason. */
    unreliable: UnreliableMeasure[];
  };
  /** The tone. */
  sentiment: {
    /** Tone: the estimate of people's mean rating from −4 to 4, divided by 4; the mean of the sentences', each weighed by how much tone it has. In `"vader"`, `compound`. Unit: −1…1. */
    score: number;
    /** The score, cut at ±0.05. */
    label: "negative" | "neutral" | "positive";
    /** VADER's compound (Hutto & Gilbert 2014) of the whole text as given, as Python's vaderSentiment 3.3.2 rounds it; null unless `sentiment: "vader"` asks for it. Unit: −1…1. */
    compound: number | null;
    /** Words in sentences of positive tone. In `"vader"`, its `pos`, as `neutral` and `negative` are its `neu` and `neg`: shares of tokens weighted by their valences, rounded to 0.001, all 0 for a text without tokens. Unit: share of words. */
    positive: number;
    /** Words in sentences of neutral tone. Unit: share of words. */
    neutral: number;
    /** Words in sentences of negative tone. Unit: share of words. */
    negative: number;
    /** The tone of the writer's own words, and of those that are quoted. */
    voices: {
      /** What the writer's own words add to the score. Unit: points of the score. */
      author: number;
      /** What words between quotation marks and in quoted blocks add to it. Unit: points of the score. */
      quoted: number;
    };
    /** The words that made the tone. */
    terms: Term[];
  };
  /** What the text is about, best first. */
  keywords: Keyword[];
  /** The tone towards each of `targets`, in their order, if they are given. */
  targets?: Target[];
  /** Headings, paragraphs and other blocks, in order. */
  blocks: Block[];
  /** Sentences of every block, in order. */
  sentences: Sentence[];
  /** Words of the blocks that count, if `words: true` asks for them. */
  words?: Word[];
}

/** A measure that this text is outside the range of. */
export interface UnreliableMeasure {
  /** Name of the measure. */
  measure: string;
  /** What the text has too few of, or on which side of the values that it is made for the measure lies. */
  reason: "fewWords" | "fewSentences" | "belowRange" | "aboveRange";
  /** The fewest words or sentences, or the lowest or highest value, that the measure is made for. Unit: words, sentences, or as the measure. */
  bound: number;
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
  code: "lexicon" | "phrase" | "negation" | "intensifier" | "dampener" | "capitals" | "repeatedLetters" | "exclamation" | "question" | "irrealis" | "beforeBut" | "afterBut" | "concession" | "conceded" | "contrary" | "comparison" | "opposed" | "averted" | "sarcasm" | "agent" | "patient" | "distance" | "otherName" | "otherClause" | "reportedSpeech";
  /** What the rule says or does: a valence for `lexicon` and `phrase`, what is added to it for `agent` and `patient`, a factor for all others. Unit: valence or factor. */
  amount: number;
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** The word or phrase that is the ground of it. */
  text: string;
}

/** A word or phrase that has a tone. */
export interface Term {
  /** Where it begins in the text. Unit: UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. Unit: UTF-16 code units. */
  end: number;
  /** Its valence after the rules. Unit: −4…4, beyond with intensifiers. */
  valence: number;
  /** Its part of the score: all add up to it, but for the rounding of sentences to 2⁻²⁰. In `"vader"`, of compounds to 0.0001; “!” and “?” are shared out over all terms. Unit: points of the score. */
  contribution: number;
  /** Whether it stands between quotation marks or in a quoted block: another's tone, not the writer's. */
  quoted: boolean;
  /** The rules that made the valence, in the order of their use. */
  reasons: Reason[];
}

/** A phrase that says what the text is about. */
export interface Keyword {
  /** Its most usual spelling in the text. */
  text: string;
  /** Higher is better; scores of different texts don't compare. In `"rake"`, the sum of its words' degrees over their frequencies; in `"textrank"`, of its words' ranks; in `"yake"`, 1 over the paper's score, which is better the lower it is. */
  score: number;
  /** How many places it has. Unit: places. */
  count: number;
  /** All its places, whatever the inflection; in the published methods, whatever the capitals. */
  spans: Span[];
  /** The tone. */
  sentiment: {
    /** Tone towards it: of each sentence that speaks of it, what the words around say of it; the mean, weighed by how much tone that is. By Prosescope's own rules in `"vader"` too: VADER reads whole texts. Unit: −1…1. */
    score: number;
    /** That score, cut at ±0.05. */
    label: "negative" | "neutral" | "positive";
    /** The words that made it; their contributions add up to the score. */
    terms: Term[];
  };
}

/** A name that the tone towards was asked for. */
export interface Target {
  /** The name as it was given, or the text of the place. */
  text: string;
  /** The places that speak of it; none if it isn't found. */
  spans: Span[];
  /** The tone. */
  sentiment: {
    /** Tone towards it: of each sentence that speaks of it, what the words around say of it; the mean, weighed by how much tone that is. By Prosescope's own rules in `"vader"` too: VADER reads whole texts. Unit: −1…1. */
    score: number;
    /** That score, cut at ±0.05. */
    label: "negative" | "neutral" | "positive";
    /** The words that made it; their contributions add up to the score. */
    terms: Term[];
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
  /** Its tone. In `"vader"`, the compound of the tokens that begin in it. Unit: −1…1. */
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
  /** Name of the measure in `report.readability`. */
  name: string;
  /** Its usual name. */
  title: string;
  /** Unit of its value. */
  unit: string;
  /** What it measures. */
  meaning: string;
  /** How it is computed of `report.counts`. */
  definition: string;
  /** Where it was published. */
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
    "name": "powersSumnerKearlFlesch",
    "title": "Powers–Sumner–Kearl Flesch",
    "unit": "US school grades",
    "meaning": "Flesch’s two measures, fitted anew as a grade.",
    "definition": "0.0778 · words/sentences + 4.55 · syllables/words − 2.2029",
    "citation": "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105."
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
    "name": "farrJenkinsPaterson",
    "title": "Farr–Jenkins–Paterson",
    "unit": "points, 0–100 in ordinary prose, higher is easier",
    "meaning": "Flesch Reading Ease with words of one syllable in place of syllables.",
    "definition": "1.599 · 100 · monosyllables/words − 1.015 · words/sentences − 31.517",
    "citation": "Farr, J. N., Jenkins, J. J. & Paterson, D. G. (1951). Simplification of Flesch Reading Ease formula. Journal of Applied Psychology 35(5), 333–337."
  },
  {
    "name": "powersSumnerKearlFarrJenkinsPaterson",
    "title": "Powers–Sumner–Kearl Farr–Jenkins–Paterson",
    "unit": "US school grades",
    "meaning": "Farr, Jenkins and Paterson’s two measures, fitted anew as a grade.",
    "definition": "8.4335 + 0.0923 · words/sentences − 0.0648 · 100 · monosyllables/words",
    "citation": "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105."
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
    "name": "powersSumnerKearlFog",
    "title": "Powers–Sumner–Kearl Fog",
    "unit": "US school grades",
    "meaning": "Gunning’s two measures, fitted anew.",
    "definition": "3.0680 + 0.0877 · words/sentences + 0.0984 · 100 · hard words/words",
    "citation": "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105."
  },
  {
    "name": "navyFog",
    "title": "Navy Fog Count",
    "unit": "US school grades",
    "meaning": "Grade by easy words (one point) and Gunning’s hard words (three points) for each sentence.",
    "definition": "((words + 2 · hard words)/sentences − 3)/2",
    "citation": "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75."
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
    "name": "smogC",
    "title": "SMOG, formula C",
    "unit": "US school grades",
    "meaning": "An earlier fit of the same count.",
    "definition": "0.9986 · √(30 · polysyllables/sentences + 5) + 2.8795",
    "citation": "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646."
  },
  {
    "name": "simpleSmog",
    "title": "Simple SMOG",
    "unit": "US school grades",
    "meaning": "SMOG for the head: the root, and three.",
    "definition": "√(30 · polysyllables/sentences) + 3",
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
    "name": "colemanLiauCloze",
    "title": "Coleman–Liau cloze",
    "unit": "percent of deleted words that readers would fill in, higher is easier",
    "meaning": "What Coleman and Liau’s grade stands on.",
    "definition": "141.8401 − 0.214590 · 100 · letters/words + 1.079812 · 100 · sentences/words",
    "citation": "Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied Psychology 60(2), 283–284."
  },
  {
    "name": "coleman1",
    "title": "Coleman, formula 1",
    "unit": "percent of deleted words that readers would fill in, higher is easier",
    "meaning": "Ease by words of one syllable.",
    "definition": "1.29 · 100 · monosyllables/words − 38.45",
    "citation": "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604."
  },
  {
    "name": "coleman2",
    "title": "Coleman, formula 2",
    "unit": "percent of deleted words that readers would fill in, higher is easier",
    "meaning": "Ease by words of one syllable and sentences.",
    "definition": "1.16 · 100 · monosyllables/words + 1.48 · 100 · sentences/words − 37.95",
    "citation": "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604."
  },
  {
    "name": "coleman3",
    "title": "Coleman, formula 3",
    "unit": "percent of deleted words that readers would fill in, higher is easier",
    "meaning": "Ease by words of one syllable, sentences and pronouns.",
    "definition": "1.07 · 100 · monosyllables/words + 1.18 · 100 · sentences/words + 0.76 · 100 · pronouns/words − 34.02",
    "citation": "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604."
  },
  {
    "name": "coleman4",
    "title": "Coleman, formula 4",
    "unit": "percent of deleted words that readers would fill in, higher is easier",
    "meaning": "Ease by words of one syllable, sentences, pronouns and prepositions.",
    "definition": "1.04 · 100 · monosyllables/words + 1.06 · 100 · sentences/words + 0.56 · 100 · pronouns/words − 0.36 · 100 · prepositions/words − 26.01",
    "citation": "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National Science Foundation, GB-2604."
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
    "name": "simpleAutomatedReadability",
    "title": "Automated Readability Index, simple",
    "unit": "points",
    "meaning": "The count that a typewriter makes, from which the index comes.",
    "definition": "words/sentences + 9 · letters/words",
    "citation": "Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220."
  },
  {
    "name": "navyAutomatedReadability",
    "title": "Navy Automated Readability Index",
    "unit": "US school grades",
    "meaning": "The index fitted anew to enlisted personnel.",
    "definition": "0.4 · words/sentences + 6 · letters/words − 27.4",
    "citation": "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75."
  },
  {
    "name": "danielsonBryan1",
    "title": "Danielson–Bryan, formula 1",
    "unit": "US school grades",
    "meaning": "Grade by characters for each space between words and for each sentence. Characters are all but white space.",
    "definition": "1.0364 · characters/spaces + 0.0194 · characters/sentences − 0.6059, spaces = words − 1",
    "citation": "Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. Journalism Quarterly 40(2), 201–206."
  },
  {
    "name": "danielsonBryan2",
    "title": "Danielson–Bryan, formula 2",
    "unit": "points, 0–100 in ordinary prose, higher is easier",
    "meaning": "Ease by the same two measures.",
    "definition": "131.059 − 10.364 · characters/spaces − 0.194 · characters/sentences, spaces = words − 1",
    "citation": "Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. Journalism Quarterly 40(2), 201–206."
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
    "name": "powersSumnerKearlDaleChall",
    "title": "Powers–Sumner–Kearl Dale–Chall",
    "unit": "US school grades",
    "meaning": "Dale and Chall’s two measures, fitted anew as a grade.",
    "definition": "3.2672 + 0.0596 · words/sentences + 0.1155 · 100 · difficult words/words",
    "citation": "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability formulas. Journal of Educational Psychology 49(2), 99–105."
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
    "name": "bormuthMeanCloze",
    "title": "Bormuth Mean Cloze",
    "unit": "share of deleted words that readers would fill in, higher is easier",
    "meaning": "Ease by letters of words, share of words on Dale and Chall’s list and length of sentences.",
    "definition": "R = 0.886593 − 0.083640 · letters/words + 0.161911 · f³ − 0.021401 · s + 0.000577 · s² − 0.000005 · s³, f = easy words/words, s = words/sentences",
    "citation": "Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project 7-0052."
  },
  {
    "name": "bormuthGrade",
    "title": "Bormuth Grade Placement",
    "unit": "US school grades",
    "meaning": "Grade whose readers would fill in 35 % of deleted words.",
    "definition": "4.275 + 12.881 · R − 34.934 · R² + 20.388 · R³ + 26.194 · C − 2.046 · C² − 11.767 · C³ − 44.285 · R · C + 97.620 · (R · C)² − 59.538 · (R · C)³, R the mean cloze, C = 0.35",
    "citation": "Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project 7-0052."
  },
  {
    "name": "degreesOfReadingPower",
    "title": "Degrees of Reading Power",
    "unit": "units, 0–100, higher is harder",
    "meaning": "What is left of Bormuth’s mean cloze.",
    "definition": "(1 − R) · 100, R the mean cloze",
    "citation": "Koslin, B. L., Zeno, S. & Koslin, S. (1987). The DRP: An Effectiveness Measure in Reading. College Entrance Examination Board."
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
    "name": "spache1953",
    "title": "Spache (1953)",
    "unit": "US school grades 1–4",
    "meaning": "Grade of primary texts by length of sentences and share of unfamiliar words. These are the words off the revised list: Spache took Dale’s list of 769 words, which no free package has.",
    "definition": "0.141 · words/sentences + 0.086 · 100 · unfamiliar words/words + 0.839",
    "citation": "Spache, G. (1953). A new readability formula for primary-grade reading materials. The Elementary School Journal 53(7), 410–413."
  },
  {
    "name": "harrisJacobson3",
    "title": "Harris–Jacobson, formula 3",
    "unit": "US school grades 1–4",
    "meaning": "Grade of primary texts by length of sentences and share of words of six letters or more.",
    "definition": "0.158 · words/sentences + 0.055 · 100 · words of six letters/words + 0.355",
    "citation": "Harris, A. J. & Jacobson, M. D. (1974). Revised Harris–Jacobson readability formulas. 18th Annual Meeting of the College Reading Association, Bethesda."
  },
  {
    "name": "wheelerSmith",
    "title": "Wheeler–Smith",
    "unit": "points: up to 8 primer, 11.5 grade 1, 19 grade 2, 26.5 grade 3, 34.5 grade 4",
    "meaning": "Difficulty of primary texts by length of sentences and words of two syllables or more.",
    "definition": "words/sentences · 10 · words of two syllables/words",
    "citation": "Wheeler, L. R. & Smith, E. H. (1954). A practical readability formula for the classroom teacher in the primary grades. Elementary English 31(7), 397–399."
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
    "name": "preciseForcast",
    "title": "FORCAST, precise",
    "unit": "US school grades",
    "meaning": "FORCAST with the constants that the simple one rounds.",
    "definition": "20.43 − 0.11 · 150 · monosyllables/words",
    "citation": "Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military occupational specialties. HumRRO Technical Report 73-5."
  },
  {
    "name": "eflaw",
    "title": "McAlpine EFLAW",
    "unit": "points: up to 20 easy, above 30 very hard, for learners of English",
    "meaning": "Difficulty for learners by words and words of up to three letters for each sentence.",
    "definition": "(words + mini words)/sentences",
    "citation": "McAlpine, R. (2006). From plain English to global English. CC Press."
  },
  {
    "name": "elf",
    "title": "Easy Listening Formula",
    "unit": "syllables for each sentence: 12 is easy to follow by ear",
    "meaning": "Difficulty of spoken text by syllables beyond the first of each word.",
    "definition": "(syllables − words)/sentences",
    "citation": "Fang, I. E. (1966). The “Easy Listening Formula”. Journal of Broadcasting 11(1), 63–68."
  },
  {
    "name": "strain",
    "title": "Strain Index",
    "unit": "tens of syllables in three sentences",
    "meaning": "Strain of breathing and reading by syllables for each three sentences, over the whole text.",
    "definition": "3 · syllables/sentences / 10",
    "citation": "Solomon, N. W. (2006). Qualitative Analysis of Media Language. India."
  },
  {
    "name": "fucks",
    "title": "Fucks’ Stilcharakteristik",
    "unit": "syllables for each sentence; its root is a grade",
    "meaning": "Style by syllables of words and words of sentences.",
    "definition": "syllables/words · words/sentences",
    "citation": "Fucks, W. (1955). Der Unterschied des Prosastils von Dichtern und anderen Schriftstellern. Sprachforum 1, 233–244."
  },
  {
    "name": "tuldava",
    "title": "Tuldava",
    "unit": "points, higher is harder",
    "meaning": "Difficulty by syllables of words and the logarithm of words of sentences.",
    "definition": "syllables/words · ln(words/sentences)",
    "citation": "Tuldava, J. (1993). Measuring text difficulty. Glottometrika 14, 69–81."
  },
  {
    "name": "traenkleBailer1",
    "title": "Tränkle–Bailer, formula 1",
    "unit": "points, higher is easier",
    "meaning": "Ease by letters of words, words of sentences and prepositions. Made for German; English prepositions stand for German ones.",
    "definition": "224.6814 − 79.8304 · ln(letters/words + 1) − 12.24032 · ln(words/sentences + 1) − 1.292857 · 100 · prepositions/words",
    "citation": "Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie 16(3), 231–244."
  },
  {
    "name": "traenkleBailer2",
    "title": "Tränkle–Bailer, formula 2",
    "unit": "points, higher is easier",
    "meaning": "Ease by letters of words, prepositions and conjunctions. Made for German; English ones stand for German ones.",
    "definition": "234.1063 − 96.11069 · ln(letters/words + 1) − 2.05444 · 100 · prepositions/words − 1.02805 · 100 · conjunctions/words",
    "citation": "Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie 16(3), 231–244."
  },
  {
    "name": "fryGrade",
    "title": "Fry Graph",
    "unit": "US school grades 1–16, 17 for all beyond",
    "meaning": "The grade that is printed on Fry’s graph where `syllablesPerHundred` and `sentencesPerHundred` meet; null in the corners that he calls invalid. The lines between grades stand where Readability Studio draws them.",
    "definition": "the area of the graph at (100 · syllables/words, 100 · sentences/words)",
    "citation": "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252."
  },
  {
    "name": "raygorGrade",
    "title": "Raygor Estimate",
    "unit": "US school grades 3–12, 13 for college, 17 for professional",
    "meaning": "The grade that is printed on Raygor’s graph where `sixLettersPerHundred` and `sentencesPerHundred` meet; null in the corners that he calls invalid. The lines between grades stand where Readability Studio draws them.",
    "definition": "the area of the graph at (100 · words of six letters/words, 100 · sentences/words)",
    "citation": "Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National Reading Conference."
  },
  {
    "name": "syllablesPerHundred",
    "title": "Syllables per hundred words",
    "unit": "syllables",
    "meaning": "How far right on Fry’s graph.",
    "definition": "100 · syllables/words",
    "citation": "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252."
  },
  {
    "name": "sixLettersPerHundred",
    "title": "Words of six letters per hundred words",
    "unit": "words",
    "meaning": "How far right on Raygor’s graph.",
    "definition": "100 · words of six letters/words",
    "citation": "Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National Reading Conference."
  },
  {
    "name": "sentencesPerHundred",
    "title": "Sentences per hundred words",
    "unit": "sentences",
    "meaning": "How far up on Fry’s and Raygor’s graphs.",
    "definition": "100 · sentences/words",
    "citation": "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. Journal of Reading 21(3), 242–252."
  },
  {
    "name": "meanSentenceLength",
    "title": "Mean length of sentences",
    "unit": "words",
    "meaning": "What almost every formula stands on.",
    "definition": "words/sentences",
    "citation": "Sherman, L. A. (1893). Analytics of Literature. Ginn."
  },
  {
    "name": "meanWordSyllables",
    "title": "Mean syllables of words",
    "unit": "syllables",
    "meaning": "What Flesch’s formulas and many after them stand on.",
    "definition": "syllables/words",
    "citation": "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233."
  }
];

export const choicesOfReportReadabilityLevel = ["primary","middle","secondary","college","graduate"] as const;
export const choicesOfReportSentimentLabel = ["negative","neutral","positive"] as const;
export const choicesOfUnreliableMeasureReason = ["fewWords","fewSentences","belowRange","aboveRange"] as const;
export const choicesOfReasonCode = ["lexicon","phrase","negation","intensifier","dampener","capitals","repeatedLetters","exclamation","question","irrealis","beforeBut","afterBut","concession","conceded","contrary","comparison","opposed","averted","sarcasm","agent","patient","distance","otherName","otherClause","reportedSpeech"] as const;
export const choicesOfKeywordSentimentLabel = ["negative","neutral","positive"] as const;
export const choicesOfTargetSentimentLabel = ["negative","neutral","positive"] as const;
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
  let i = 10;
  const atReport = { d, i };
  d += integers[0]! * 116;
  i += integers[0]! * 48;
  const atUnreliableMeasure = { d, i };
  d += integers[1]! * 1;
  i += integers[1]! * 3;
  const atSpan = { d, i };
  d += integers[2]! * 0;
  i += integers[2]! * 2;
  const atReason = { d, i };
  d += integers[3]! * 1;
  i += integers[3]! * 5;
  const atTerm = { d, i };
  d += integers[4]! * 2;
  i += integers[4]! * 5;
  const atKeyword = { d, i };
  d += integers[5]! * 2;
  i += integers[5]! * 8;
  const atTarget = { d, i };
  d += integers[6]! * 1;
  i += integers[6]! * 7;
  const atBlock = { d, i };
  d += integers[7]! * 0;
  i += integers[7]! * 3;
  const atSentence = { d, i };
  d += integers[8]! * 4;
  i += integers[8]! * 5;
  const atWord = { d, i };
  d += integers[9]! * 0;
  i += integers[9]! * 4;
  const allUnreliableMeasure: UnreliableMeasure[] = [];
  ({ d, i } = atUnreliableMeasure);
  for (let row = 0; row < integers[1]!; row++) {
    allUnreliableMeasure.push({
      measure: text.substr(integers[i + 0]!, integers[i + 1]!),
      reason: choicesOfUnreliableMeasureReason[integers[i + 2]!]!,
      bound: doubles[d + 0]!,
    });
    d += 1;
    i += 3;
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
      quoted: integers[i + 2] !== 0,
      reasons: allReason.slice(integers[i + 3], integers[i + 4]),
    });
    d += 2;
    i += 5;
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
        terms: allTerm.slice(integers[i + 6], integers[i + 7]),
      },
    });
    d += 2;
    i += 8;
  }
  const allTarget: Target[] = [];
  ({ d, i } = atTarget);
  for (let row = 0; row < integers[6]!; row++) {
    allTarget.push({
      text: text.substr(integers[i + 0]!, integers[i + 1]!),
      spans: allSpan.slice(integers[i + 2], integers[i + 3]),
      sentiment: {
        score: doubles[d + 0]!,
        label: choicesOfTargetSentimentLabel[integers[i + 4]!]!,
        terms: allTerm.slice(integers[i + 5], integers[i + 6]),
      },
    });
    d += 1;
    i += 7;
  }
  const allBlock: Block[] = [];
  ({ d, i } = atBlock);
  for (let row = 0; row < integers[7]!; row++) {
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
  for (let row = 0; row < integers[8]!; row++) {
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
  for (let row = 0; row < integers[9]!; row++) {
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
        sixLetterWords: integers[i + 19]!,
        fogHardWords: integers[i + 20]!,
        difficultWords: integers[i + 21]!,
        unfamiliarWords: integers[i + 22]!,
        pronouns: integers[i + 23]!,
        prepositions: integers[i + 24]!,
        conjunctions: integers[i + 25]!,
        contentWords: integers[i + 26]!,
        newWords: integers[i + 27]!,
        newContentWords: integers[i + 28]!,
        newUnfamiliarWords: integers[i + 29]!,
        newZipf: nullable(doubles[d + 1]!),
        logLength: nullable(doubles[d + 2]!),
        readingSeconds: doubles[d + 3]!,
        speakingSeconds: doubles[d + 4]!,
      },
      readability: {
        grade: nullable(doubles[d + 5]!),
        ages: integers[i + 30]! < 0 ? null : [integers[i + 30]!, integers[i + 31]!],
        level: choicesOfReportReadabilityLevel[integers[i + 32]!] ?? null,
        fleschReadingEase: nullable(doubles[d + 6]!),
        powersSumnerKearlFlesch: nullable(doubles[d + 7]!),
        fleschKincaidGrade: nullable(doubles[d + 8]!),
        farrJenkinsPaterson: nullable(doubles[d + 9]!),
        powersSumnerKearlFarrJenkinsPaterson: nullable(doubles[d + 10]!),
        gunningFog: nullable(doubles[d + 11]!),
        powersSumnerKearlFog: nullable(doubles[d + 12]!),
        navyFog: nullable(doubles[d + 13]!),
        smog: nullable(doubles[d + 14]!),
        smogC: nullable(doubles[d + 15]!),
        simpleSmog: nullable(doubles[d + 16]!),
        colemanLiau: nullable(doubles[d + 17]!),
        colemanLiauCloze: nullable(doubles[d + 18]!),
        coleman1: nullable(doubles[d + 19]!),
        coleman2: nullable(doubles[d + 20]!),
        coleman3: nullable(doubles[d + 21]!),
        coleman4: nullable(doubles[d + 22]!),
        automatedReadability: nullable(doubles[d + 23]!),
        simpleAutomatedReadability: nullable(doubles[d + 24]!),
        navyAutomatedReadability: nullable(doubles[d + 25]!),
        danielsonBryan1: nullable(doubles[d + 26]!),
        danielsonBryan2: nullable(doubles[d + 27]!),
        daleChall: nullable(doubles[d + 28]!),
        powersSumnerKearlDaleChall: nullable(doubles[d + 29]!),
        newDaleChall: nullable(doubles[d + 30]!),
        bormuthMeanCloze: nullable(doubles[d + 31]!),
        bormuthGrade: nullable(doubles[d + 32]!),
        degreesOfReadingPower: nullable(doubles[d + 33]!),
        spache: nullable(doubles[d + 34]!),
        spache1953: nullable(doubles[d + 35]!),
        harrisJacobson3: nullable(doubles[d + 36]!),
        wheelerSmith: nullable(doubles[d + 37]!),
        linsearWrite: nullable(doubles[d + 38]!),
        lix: nullable(doubles[d + 39]!),
        rix: nullable(doubles[d + 40]!),
        forcast: nullable(doubles[d + 41]!),
        preciseForcast: nullable(doubles[d + 42]!),
        eflaw: nullable(doubles[d + 43]!),
        elf: nullable(doubles[d + 44]!),
        strain: nullable(doubles[d + 45]!),
        fucks: nullable(doubles[d + 46]!),
        tuldava: nullable(doubles[d + 47]!),
        traenkleBailer1: nullable(doubles[d + 48]!),
        traenkleBailer2: nullable(doubles[d + 49]!),
        fryGrade: nullable(doubles[d + 50]!),
        raygorGrade: nullable(doubles[d + 51]!),
        syllablesPerHundred: nullable(doubles[d + 52]!),
        sixLettersPerHundred: nullable(doubles[d + 53]!),
        sentencesPerHundred: nullable(doubles[d + 54]!),
        meanSentenceLength: nullable(doubles[d + 55]!),
        meanWordSyllables: nullable(doubles[d + 56]!),
        error: {
          fleschReadingEase: nullable(doubles[d + 57]!),
          powersSumnerKearlFlesch: nullable(doubles[d + 58]!),
          fleschKincaidGrade: nullable(doubles[d + 59]!),
          farrJenkinsPaterson: nullable(doubles[d + 60]!),
          powersSumnerKearlFarrJenkinsPaterson: nullable(doubles[d + 61]!),
          gunningFog: nullable(doubles[d + 62]!),
          powersSumnerKearlFog: nullable(doubles[d + 63]!),
          navyFog: nullable(doubles[d + 64]!),
          smog: nullable(doubles[d + 65]!),
          smogC: nullable(doubles[d + 66]!),
          simpleSmog: nullable(doubles[d + 67]!),
          colemanLiau: nullable(doubles[d + 68]!),
          colemanLiauCloze: nullable(doubles[d + 69]!),
          coleman1: nullable(doubles[d + 70]!),
          coleman2: nullable(doubles[d + 71]!),
          coleman3: nullable(doubles[d + 72]!),
          coleman4: nullable(doubles[d + 73]!),
          automatedReadability: nullable(doubles[d + 74]!),
          simpleAutomatedReadability: nullable(doubles[d + 75]!),
          navyAutomatedReadability: nullable(doubles[d + 76]!),
          danielsonBryan1: nullable(doubles[d + 77]!),
          danielsonBryan2: nullable(doubles[d + 78]!),
          daleChall: nullable(doubles[d + 79]!),
          powersSumnerKearlDaleChall: nullable(doubles[d + 80]!),
          newDaleChall: nullable(doubles[d + 81]!),
          bormuthMeanCloze: nullable(doubles[d + 82]!),
          bormuthGrade: nullable(doubles[d + 83]!),
          degreesOfReadingPower: nullable(doubles[d + 84]!),
          spache: nullable(doubles[d + 85]!),
          spache1953: nullable(doubles[d + 86]!),
          harrisJacobson3: nullable(doubles[d + 87]!),
          wheelerSmith: nullable(doubles[d + 88]!),
          linsearWrite: nullable(doubles[d + 89]!),
          lix: nullable(doubles[d + 90]!),
          rix: nullable(doubles[d + 91]!),
          forcast: nullable(doubles[d + 92]!),
          preciseForcast: nullable(doubles[d + 93]!),
          eflaw: nullable(doubles[d + 94]!),
          elf: nullable(doubles[d + 95]!),
          strain: nullable(doubles[d + 96]!),
          fucks: nullable(doubles[d + 97]!),
          tuldava: nullable(doubles[d + 98]!),
          traenkleBailer1: nullable(doubles[d + 99]!),
          traenkleBailer2: nullable(doubles[d + 100]!),
          fryGrade: nullable(doubles[d + 101]!),
          raygorGrade: nullable(doubles[d + 102]!),
          syllablesPerHundred: nullable(doubles[d + 103]!),
          sixLettersPerHundred: nullable(doubles[d + 104]!),
          sentencesPerHundred: nullable(doubles[d + 105]!),
          meanSentenceLength: nullable(doubles[d + 106]!),
          meanWordSyllables: nullable(doubles[d + 107]!),
          grade: nullable(doubles[d + 108]!),
        },
        unreliable: allUnreliableMeasure.slice(integers[i + 33], integers[i + 34]),
      },
      sentiment: {
        score: doubles[d + 109]!,
        label: choicesOfReportSentimentLabel[integers[i + 35]!]!,
        compound: nullable(doubles[d + 110]!),
        positive: doubles[d + 111]!,
        neutral: doubles[d + 112]!,
        negative: doubles[d + 113]!,
        voices: {
          author: doubles[d + 114]!,
          quoted: doubles[d + 115]!,
        },
        terms: allTerm.slice(integers[i + 36], integers[i + 37]),
      },
      keywords: allKeyword.slice(integers[i + 38], integers[i + 39]),
      ...(integers[i + 40]! < 0 ? {} : { targets: allTarget.slice(integers[i + 40], integers[i + 41]) }),
      blocks: allBlock.slice(integers[i + 42], integers[i + 43]),
      sentences: allSentence.slice(integers[i + 44], integers[i + 45]),
      ...(integers[i + 46]! < 0 ? {} : { words: allWord.slice(integers[i + 46], integers[i + 47]) }),
    });
    d += 116;
    i += 48;
  }
  return allReport[0]!;
}
