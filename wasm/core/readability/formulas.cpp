#include "readability/formulas.h"

#include <cmath>

#include "math/logarithm.h"
#include "readability/graphs.h"

namespace prosescope::readability {

namespace {

using facts::counter;
using facts::counters;

constexpr std::string_view english = "en";
constexpr std::string_view any_language = "";

double polysyllables_in_thirty(const ratios& r) noexcept { return 30.0 * r.per_sentence(counter::polysyllables); }

/// Of one word, which has no space, all characters.
double characters_per_space(const ratios& r) noexcept {
  return r.per_word(counter::characters) * r.words() / std::fmax(1.0, r.words() - 1.0);
}

double mean_cloze(const ratios& r) noexcept {
  const double easy = 1.0 - r.per_word(counter::difficult_words);
  const double s = r.words_per_sentence();
  return 0.886593 - 0.083640 * r.per_word(counter::letters) + 0.161911 * easy * easy * easy - 0.021401 * s +
         0.000577 * s * s - 0.000005 * s * s * s;
}

// Lincoln's address at Gettysburg (1863): counts on which three independent tools agree, and, for the words off lists,
// those of koRpus, whose values are printed to two decimals.
constexpr example_count gettysburg_counts[] = {
    {counter::sentences, 10},        {counter::words, 271},         {counter::letters, 1149},
    {counter::syllables, 369},       {counter::monosyllables, 200}, {counter::polysyllables, 20},
    {counter::long_words, 38},       {counter::fog_hard_words, 20}, {counter::difficult_words, 47},
    {counter::unfamiliar_words, 70},
};

constexpr said korpus = "koRpus 0.13 (https://reaktanz.de/?c=hacking&s=koRpus) for the Gettysburg Address";

constexpr worked_example gettysburg(double value) { return {korpus, gettysburg_counts, value, 0.005}; }
constexpr worked_example gettysburg_whole(double value) { return {korpus, gettysburg_counts, value, 0.5}; }

// A hundred words, so that what the formula gives can be worked out by hand.
constexpr example_count hundred_words[] = {
    {counter::sentences, 5},         {counter::words, 100},        {counter::characters, 480},
    {counter::letters, 450},         {counter::syllables, 150},    {counter::monosyllables, 65},
    {counter::mini_words, 40},       {counter::fog_hard_words, 8}, {counter::difficult_words, 15},
    {counter::six_letter_words, 30}, {counter::pronouns, 6},       {counter::prepositions, 11},
    {counter::conjunctions, 5},
};

constexpr worked_example by_hand(double value, double tolerance) {
  return {"by hand, for a made-up text of a hundred words", hundred_words, value, tolerance};
}

constexpr example_count worksheet_counts[] = {
    {counter::sentences, 100}, {counter::words, 1900}, {counter::difficult_words, 285}};
constexpr worked_example dale_chall_worksheet = {
    "the third sample of Dale and Chall's own worksheet: 19 words a sentence, 15 % off the list", worksheet_counts,
    6.9474, 0.00005};

constexpr example_count instructions_counts[] = {
    {counter::sentences, 30}, {counter::words, 600}, {counter::polysyllables, 100}};
constexpr worked_example smog_instructions = {"McLaughlin's own: the root of 100 polysyllables is 10, the grade 13",
                                              instructions_counts, 13.0, 0.00005};

constexpr example_count fry_counts[] = {{counter::sentences, 189}, {counter::words, 3000}, {counter::syllables, 4230}};
constexpr worked_example fry_directions = {
    "the directions below Fry's graph: 141 syllables and 6.3 sentences are grade 7", fry_counts, 7.0, 0.00005};

constexpr example_count raygor_counts[] = {
    {counter::sentences, 192}, {counter::words, 3000}, {counter::six_letter_words, 510}};
constexpr worked_example raygor_directions = {
    "the directions below Raygor's graph: 17 long words and 6.4 sentences are grade 5", raygor_counts, 5.0, 0.00005};

// clang-format off
constexpr formula table[] = {
    {
        .name = "fleschReadingEase",
        .title = "Flesch Reading Ease",
        .unit = "points, 0–100 in ordinary prose, higher is easier",
        .meaning = "Ease by length of sentences and syllables of words.",
        .definition = "206.835 − 1.015 · words/sentences − 84.6 · syllables/words",
        .citation = "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) {
          return 206.835 - 1.015 * r.words_per_sentence() - 84.6 * r.per_word(counter::syllables);
        },
        .example = gettysburg(64.14),
    },
    {
        .name = "powersSumnerKearlFlesch",
        .title = "Powers–Sumner–Kearl Flesch",
        .unit = "US school grades",
        .meaning = "Flesch’s two measures, fitted anew as a grade.",
        .definition = "0.0778 · words/sentences + 4.55 · syllables/words − 2.2029",
        .citation = "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability "
                    "formulas. Journal of Educational Psychology 49(2), 99–105.",
        .language = english,
        .value = [](const ratios& r) { return 0.0778 * r.words_per_sentence() + 4.55 * r.per_word(counter::syllables) - 2.2029; },
        .example = gettysburg(6.10),
    },
    {
        .name = "fleschKincaidGrade",
        .title = "Flesch–Kincaid Grade Level",
        .unit = "US school grades",
        .meaning = "Grade by length of sentences and syllables of words.",
        .definition = "0.39 · words/sentences + 11.8 · syllables/words − 15.59",
        .citation = "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. "
                    "Research Branch Report 8-75.",
        .language = english,
        .value = [](const ratios& r) {
          return 0.39 * r.words_per_sentence() + 11.8 * r.per_word(counter::syllables) - 15.59;
        },
        .example = gettysburg(11.05),
    },
    {
        .name = "farrJenkinsPaterson",
        .title = "Farr–Jenkins–Paterson",
        .unit = "points, 0–100 in ordinary prose, higher is easier",
        .meaning = "Flesch Reading Ease with words of one syllable in place of syllables.",
        .definition = "1.599 · 100 · monosyllables/words − 1.015 · words/sentences − 31.517",
        .citation = "Farr, J. N., Jenkins, J. J. & Paterson, D. G. (1951). Simplification of Flesch Reading Ease "
                    "formula. Journal of Applied Psychology 35(5), 333–337.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return 1.599 * r.percent(counter::monosyllables) - 1.015 * r.words_per_sentence() - 31.517; },
        .example = gettysburg(58.98),
    },
    {
        .name = "powersSumnerKearlFarrJenkinsPaterson",
        .title = "Powers–Sumner–Kearl Farr–Jenkins–Paterson",
        .unit = "US school grades",
        .meaning = "Farr, Jenkins and Paterson’s two measures, fitted anew as a grade.",
        .definition = "8.4335 + 0.0923 · words/sentences − 0.0648 · 100 · monosyllables/words",
        .citation = "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability "
                    "formulas. Journal of Educational Psychology 49(2), 99–105.",
        .language = english,
        .value = [](const ratios& r) { return 8.4335 + 0.0923 * r.words_per_sentence() - 0.0648 * r.percent(counter::monosyllables); },
        .example = gettysburg(6.15),
    },
    {
        .name = "gunningFog",
        .title = "Gunning Fog Index",
        .unit = "US school grades",
        .meaning = "Grade by length of sentences and share of hard words: three syllables or more, other than names, "
                   "compounds and words made so long by -es, -ed or -ing.",
        .definition = "0.4 · (words/sentences + 100 · hard words/words)",
        .citation = "Gunning, R. (1952). The Technique of Clear Writing. McGraw-Hill.",
        .language = english,
        .value = [](const ratios& r) {
          return 0.4 * (r.words_per_sentence() + r.percent(counter::fog_hard_words));
        },
        .example = gettysburg(13.79),
    },
    {
        .name = "powersSumnerKearlFog",
        .title = "Powers–Sumner–Kearl Fog",
        .unit = "US school grades",
        .meaning = "Gunning’s two measures, fitted anew.",
        .definition = "3.0680 + 0.0877 · words/sentences + 0.0984 · 100 · hard words/words",
        .citation = "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability "
                    "formulas. Journal of Educational Psychology 49(2), 99–105.",
        .language = english,
        .value = [](const ratios& r) { return 3.0680 + 0.0877 * r.words_per_sentence() + 0.0984 * r.percent(counter::fog_hard_words); },
        .example = gettysburg(6.17),
    },
    {
        .name = "navyFog",
        .title = "Navy Fog Count",
        .unit = "US school grades",
        .meaning = "Grade by easy words (one point) and Gunning’s hard words (three points) for each sentence.",
        .definition = "((words + 2 · hard words)/sentences − 3)/2",
        .citation = "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted "
                    "personnel. Research Branch Report 8-75.",
        .language = english,
        .value = [](const ratios& r) { return (r.words_per_sentence() + 2.0 * r.per_sentence(counter::fog_hard_words) - 3.0) / 2.0; },
        .example = by_hand(10.1, 0.005),
    },
    {
        .name = "smog",
        .title = "SMOG Grade",
        .unit = "US school grades",
        .meaning = "Grade by words of three syllables or more for each thirty sentences, over the whole text.",
        .definition = "1.0430 · √(30 · polysyllables/sentences) + 3.1291",
        .citation = "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646.",
        .language = english,
        .fewest_sentences = 30,
        .value = [](const ratios& r) { return 1.0430 * std::sqrt(polysyllables_in_thirty(r)) + 3.1291; },
        .example = gettysburg(11.21),
    },
    {
        .name = "smogC",
        .title = "SMOG, formula C",
        .unit = "US school grades",
        .meaning = "An earlier fit of the same count.",
        .definition = "0.9986 · √(30 · polysyllables/sentences + 5) + 2.8795",
        .citation = "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), "
                    "639–646.",
        .language = english,
        .fewest_sentences = 30,
        .value = [](const ratios& r) { return 0.9986 * std::sqrt(polysyllables_in_thirty(r) + 5.0) + 2.8795; },
        .example = gettysburg(10.93),
    },
    {
        .name = "simpleSmog",
        .title = "Simple SMOG",
        .unit = "US school grades",
        .meaning = "SMOG for the head: the root, and three.",
        .definition = "√(30 · polysyllables/sentences) + 3",
        .citation = "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), "
                    "639–646.",
        .language = english,
        .fewest_sentences = 30,
        .value = [](const ratios& r) { return std::sqrt(polysyllables_in_thirty(r)) + 3.0; },
        .example = smog_instructions,
    },
    {
        .name = "colemanLiau",
        .title = "Coleman–Liau Index",
        .unit = "US school grades",
        .meaning = "Grade by letters and sentences for each hundred words.",
        .definition = "0.0588 · 100 · letters/words − 0.296 · 100 · sentences/words − 15.8",
        .citation = "Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. "
                    "Journal of Applied Psychology 60(2), 283–284.",
        .language = any_language,
        .value = [](const ratios& r) {
          return 0.0588 * r.percent(counter::letters) - 0.296 * r.percent(counter::sentences) - 15.8;
        },
        .example = by_hand(9.18, 0.005),
    },
    {
        .name = "colemanLiauCloze",
        .title = "Coleman–Liau cloze",
        .unit = "percent of deleted words that readers would fill in, higher is easier",
        .meaning = "What Coleman and Liau’s grade stands on.",
        .definition = "141.8401 − 0.214590 · 100 · letters/words + 1.079812 · 100 · sentences/words",
        .citation = "Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. "
                    "Journal of Applied Psychology 60(2), 283–284.",
        .language = any_language,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return 141.8401 - 0.214590 * r.percent(counter::letters) + 1.079812 * r.percent(counter::sentences); },
        .example = gettysburg_whole(55.0),
    },
    {
        .name = "coleman1",
        .title = "Coleman, formula 1",
        .unit = "percent of deleted words that readers would fill in, higher is easier",
        .meaning = "Ease by words of one syllable.",
        .definition = "1.29 · 100 · monosyllables/words − 38.45",
        .citation = "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National "
                    "Science Foundation, GB-2604.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return 1.29 * r.percent(counter::monosyllables) - 38.45; },
        .example = gettysburg_whole(57.0),
    },
    {
        .name = "coleman2",
        .title = "Coleman, formula 2",
        .unit = "percent of deleted words that readers would fill in, higher is easier",
        .meaning = "Ease by words of one syllable and sentences.",
        .definition = "1.16 · 100 · monosyllables/words + 1.48 · 100 · sentences/words − 37.95",
        .citation = "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National "
                    "Science Foundation, GB-2604.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return 1.16 * r.percent(counter::monosyllables) + 1.48 * r.percent(counter::sentences) - 37.95; },
        .example = gettysburg_whole(53.0),
    },
    {
        .name = "coleman3",
        .title = "Coleman, formula 3",
        .unit = "percent of deleted words that readers would fill in, higher is easier",
        .meaning = "Ease by words of one syllable, sentences and pronouns.",
        .definition = "1.07 · 100 · monosyllables/words + 1.18 · 100 · sentences/words + 0.76 · 100 · pronouns/words "
                      "− 34.02",
        .citation = "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National "
                    "Science Foundation, GB-2604.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) {
          return 1.07 * r.percent(counter::monosyllables) + 1.18 * r.percent(counter::sentences) +
                 0.76 * r.percent(counter::pronouns) - 34.02;
        },
        .example = by_hand(45.99, 0.005),
    },
    {
        .name = "coleman4",
        .title = "Coleman, formula 4",
        .unit = "percent of deleted words that readers would fill in, higher is easier",
        .meaning = "Ease by words of one syllable, sentences, pronouns and prepositions.",
        .definition = "1.04 · 100 · monosyllables/words + 1.06 · 100 · sentences/words + 0.56 · 100 · pronouns/words "
                      "− 0.36 · 100 · prepositions/words − 26.01",
        .citation = "Coleman, E. B. (1965). On understanding prose: some determiners of its complexity. National "
                    "Science Foundation, GB-2604.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) {
          return 1.04 * r.percent(counter::monosyllables) + 1.06 * r.percent(counter::sentences) +
                 0.56 * r.percent(counter::pronouns) - 0.36 * r.percent(counter::prepositions) - 26.01;
        },
        .example = by_hand(46.29, 0.005),
    },
    {
        .name = "automatedReadability",
        .title = "Automated Readability Index",
        .unit = "US school grades",
        .meaning = "Grade by letters of words and length of sentences.",
        .definition = "4.71 · letters/words + 0.5 · words/sentences − 21.43",
        .citation = "Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220.",
        .language = any_language,
        .value = [](const ratios& r) {
          return 4.71 * r.per_word(counter::letters) + 0.5 * r.words_per_sentence() - 21.43;
        },
        .example = gettysburg(12.09),
    },
    {
        .name = "simpleAutomatedReadability",
        .title = "Automated Readability Index, simple",
        .unit = "points",
        .meaning = "The count that a typewriter makes, from which the index comes.",
        .definition = "words/sentences + 9 · letters/words",
        .citation = "Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220.",
        .language = any_language,
        .value = [](const ratios& r) { return r.words_per_sentence() + 9.0 * r.per_word(counter::letters); },
        .example = gettysburg(65.26),
    },
    {
        .name = "navyAutomatedReadability",
        .title = "Navy Automated Readability Index",
        .unit = "US school grades",
        .meaning = "The index fitted anew to enlisted personnel.",
        .definition = "0.4 · words/sentences + 6 · letters/words − 27.4",
        .citation = "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted "
                    "personnel. Research Branch Report 8-75.",
        .language = any_language,
        .value = [](const ratios& r) { return 0.4 * r.words_per_sentence() + 6.0 * r.per_word(counter::letters) - 27.4; },
        .example = gettysburg(8.88),
    },
    {
        .name = "danielsonBryan1",
        .title = "Danielson–Bryan, formula 1",
        .unit = "US school grades",
        .meaning = "Grade by characters for each space between words and for each sentence. Characters are all but "
                   "white space.",
        .definition = "1.0364 · characters/spaces + 0.0194 · characters/sentences − 0.6059, spaces = words − 1",
        .citation = "Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. "
                    "Journalism Quarterly 40(2), 201–206.",
        .language = any_language,
        .value = [](const ratios& r) { return 1.0364 * characters_per_space(r) + 0.0194 * r.per_sentence(counter::characters) - 0.6059; },
        .example = by_hand(6.281, 0.0005),
    },
    {
        .name = "danielsonBryan2",
        .title = "Danielson–Bryan, formula 2",
        .unit = "points, 0–100 in ordinary prose, higher is easier",
        .meaning = "Ease by the same two measures.",
        .definition = "131.059 − 10.364 · characters/spaces − 0.194 · characters/sentences, spaces = words − 1",
        .citation = "Danielson, W. A. & Bryan, S. D. (1963). Computer automation of two readability formulas. "
                    "Journalism Quarterly 40(2), 201–206.",
        .language = any_language,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return 131.059 - 10.364 * characters_per_space(r) - 0.194 * r.per_sentence(counter::characters); },
        .example = by_hand(62.185, 0.0005),
    },
    {
        .name = "daleChall",
        .title = "Dale–Chall (1948)",
        .unit = "points: up to 4.9 grade 4, 5.0–5.9 grades 5–6, 6.0–6.9 7–8, 7.0–7.9 9–10, 8.0–8.9 11–12, 9.0–9.9 college",
        .meaning = "Difficulty by share of words off Dale and Chall's list and length of sentences.",
        .definition = "0.1579 · 100 · difficult words/words + 0.0496 · words/sentences, + 3.6365 above 5 % difficult words",
        .citation = "Dale, E. & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin "
                    "27(1), 11–20.",
        .language = english,
        .value = [](const ratios& r) {
          const double difficult = r.percent(counter::difficult_words);
          return 0.1579 * difficult + 0.0496 * r.words_per_sentence() + (difficult > 5.0 ? 3.6365 : 0.0);
        },
        .example = dale_chall_worksheet,
    },
    {
        .name = "powersSumnerKearlDaleChall",
        .title = "Powers–Sumner–Kearl Dale–Chall",
        .unit = "US school grades",
        .meaning = "Dale and Chall’s two measures, fitted anew as a grade.",
        .definition = "3.2672 + 0.0596 · words/sentences + 0.1155 · 100 · difficult words/words",
        .citation = "Powers, R. D., Sumner, W. A. & Kearl, B. E. (1958). A recalculation of four adult readability "
                    "formulas. Journal of Educational Psychology 49(2), 99–105.",
        .language = english,
        .value = [](const ratios& r) { return 3.2672 + 0.0596 * r.words_per_sentence() + 0.1155 * r.percent(counter::difficult_words); },
        .example = gettysburg(6.89),
    },
    {
        .name = "newDaleChall",
        .title = "New Dale–Chall (1995)",
        .unit = "estimated cloze percentage, higher is easier",
        .meaning = "Ease by share of words off Dale and Chall's list and length of sentences.",
        .definition = "64 − 0.95 · 100 · difficult words/words − 0.69 · words/sentences",
        .citation = "Chall, J. S. & Dale, E. (1995). Readability Revisited: The New Dale–Chall Readability Formula. "
                    "Brookline Books.",
        .language = english,
        .value = [](const ratios& r) {
          return 64.0 - 0.95 * r.percent(counter::difficult_words) - 0.69 * r.words_per_sentence();
        },
        .example = gettysburg(28.82),
    },
    {
        .name = "bormuthMeanCloze",
        .title = "Bormuth Mean Cloze",
        .unit = "share of deleted words that readers would fill in, higher is easier",
        .meaning = "Ease by letters of words, share of words on Dale and Chall’s list and length of sentences.",
        .definition = "R = 0.886593 − 0.083640 · letters/words + 0.161911 · f³ − 0.021401 · s + 0.000577 · s² − "
                      "0.000005 · s³, f = easy words/words, s = words/sentences",
        .citation = "Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project "
                    "7-0052.",
        .language = english,
        .lowest = 0.0,
        .highest = 1.0,
        .value = [](const ratios& r) { return mean_cloze(r); },
        .example = by_hand(0.3724, 0.00005),
    },
    {
        .name = "bormuthGrade",
        .title = "Bormuth Grade Placement",
        .unit = "US school grades",
        .meaning = "Grade whose readers would fill in 35 % of deleted words.",
        .definition = "4.275 + 12.881 · R − 34.934 · R² + 20.388 · R³ + 26.194 · C − 2.046 · C² − 11.767 · C³ − "
                      "44.285 · R · C + 97.620 · (R · C)² − 59.538 · (R · C)³, R the mean cloze, C = 0.35",
        .citation = "Bormuth, J. R. (1969). Development of Readability Analysis. US Office of Education, Project "
                    "7-0052.",
        .language = english,
        .value = [](const ratios& r) {
          constexpr double criterion = 0.35;
          const double m = mean_cloze(r);
          const double both = m * criterion;
          return 4.275 + 12.881 * m - 34.934 * m * m + 20.388 * m * m * m + 26.194 * criterion -
                 2.046 * criterion * criterion - 11.767 * criterion * criterion * criterion - 44.285 * both +
                 97.620 * both * both - 59.538 * both * both * both;
        },
        .example = by_hand(9.45, 0.005),
    },
    {
        .name = "degreesOfReadingPower",
        .title = "Degrees of Reading Power",
        .unit = "units, 0–100, higher is harder",
        .meaning = "What is left of Bormuth’s mean cloze.",
        .definition = "(1 − R) · 100, R the mean cloze",
        .citation = "Koslin, B. L., Zeno, S. & Koslin, S. (1987). The DRP: An Effectiveness Measure in Reading. "
                    "College Entrance Examination Board.",
        .language = english,
        .lowest = 0.0,
        .highest = 100.0,
        .value = [](const ratios& r) { return (1.0 - mean_cloze(r)) * 100.0; },
        .example = by_hand(62.76, 0.005),
    },
    {
        .name = "spache",
        .title = "Spache (revised)",
        .unit = "US school grades 1–4",
        .meaning = "Grade of primary texts by length of sentences and share of words off Spache's list, over the whole text.",
        .definition = "0.121 · words/sentences + 0.082 · 100 · unfamiliar words/words + 0.659",
        .citation = "Spache, G. D. (1974). Good Reading for Poor Readers. 9th edition, Garrard.",
        .language = english,
        .highest = 4.0,
        .value = [](const ratios& r) {
          return 0.121 * r.words_per_sentence() + 0.082 * r.percent(counter::unfamiliar_words) + 0.659;
        },
        .example = gettysburg(6.06),
    },
    {
        .name = "spache1953",
        .title = "Spache (1953)",
        .unit = "US school grades 1–4",
        .meaning = "Grade of primary texts by length of sentences and share of unfamiliar words. These are the words "
                   "off the revised list: Spache took Dale’s list of 769 words, which no free package has.",
        .definition = "0.141 · words/sentences + 0.086 · 100 · unfamiliar words/words + 0.839",
        .citation = "Spache, G. (1953). A new readability formula for primary-grade reading materials. The "
                    "Elementary School Journal 53(7), 410–413.",
        .language = english,
        .highest = 4.0,
        .value = [](const ratios& r) { return 0.141 * r.words_per_sentence() + 0.086 * r.percent(counter::unfamiliar_words) + 0.839; },
        .example = gettysburg(6.88),
    },
    {
        .name = "harrisJacobson3",
        .title = "Harris–Jacobson, formula 3",
        .unit = "US school grades 1–4",
        .meaning = "Grade of primary texts by length of sentences and share of words of six letters or more.",
        .definition = "0.158 · words/sentences + 0.055 · 100 · words of six letters/words + 0.355",
        .citation = "Harris, A. J. & Jacobson, M. D. (1974). Revised Harris–Jacobson readability formulas. 18th "
                    "Annual Meeting of the College Reading Association, Bethesda.",
        .language = english,
        .highest = 4.0,
        .value = [](const ratios& r) { return 0.158 * r.words_per_sentence() + 0.055 * r.percent(counter::six_letter_words) + 0.355; },
        .example = by_hand(5.165, 0.0005),
    },
    {
        .name = "wheelerSmith",
        .title = "Wheeler–Smith",
        .unit = "points: up to 8 primer, 11.5 grade 1, 19 grade 2, 26.5 grade 3, 34.5 grade 4",
        .meaning = "Difficulty of primary texts by length of sentences and words of two syllables or more.",
        .definition = "words/sentences · 10 · words of two syllables/words",
        .citation = "Wheeler, L. R. & Smith, E. H. (1954). A practical readability formula for the classroom teacher "
                    "in the primary grades. Elementary English 31(7), 397–399.",
        .language = english,
        .highest = 34.5,
        .value = [](const ratios& r) { return 10.0 * (r.words_per_sentence() - r.per_sentence(counter::monosyllables)); },
        .example = gettysburg(71.0),
    },
    {
        .name = "linsearWrite",
        .title = "Linsear Write",
        .unit = "US school grades",
        .meaning = "Grade by easy words (one point) and words of three syllables or more (three points) for each sentence, "
                   "over the whole text.",
        .definition = "r = (words + 2 · polysyllables)/sentences; r/2 above 20, else (r − 2)/2",
        .citation = "O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Department of the Interior.",
        .language = english,
        .value = [](const ratios& r) {
          const double points = r.words_per_sentence() + 2.0 * r.per_sentence(counter::polysyllables);
          return points > 20.0 ? points / 2.0 : (points - 2.0) / 2.0;
        },
        .example = gettysburg(15.55),
    },
    {
        .name = "lix",
        .title = "LIX",
        .unit = "points: 20 very easy, 60 very hard",
        .meaning = "Difficulty by length of sentences and share of words of more than six letters.",
        .definition = "words/sentences + 100 · long words/words",
        .citation = "Björnsson, C. H. (1968). Läsbarhet. Liber.",
        .language = any_language,
        .value = [](const ratios& r) { return r.words_per_sentence() + r.percent(counter::long_words); },
        .example = gettysburg(41.12),
    },
    {
        .name = "rix",
        .title = "RIX",
        .unit = "long words for each sentence",
        .meaning = "Difficulty by words of more than six letters for each sentence.",
        .definition = "long words/sentences",
        .citation = "Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading "
                    "26(6), 490–496.",
        .language = any_language,
        .value = [](const ratios& r) { return r.per_sentence(counter::long_words); },
        .example = gettysburg(3.80),
    },
    {
        .name = "forcast",
        .title = "FORCAST",
        .unit = "US school grades",
        .meaning = "Grade of forms and manuals, which have no sentences, by words of one syllable in 150.",
        .definition = "20 − 150 · monosyllables/words / 10",
        .citation = "Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military "
                    "occupational specialties. HumRRO Technical Report 73-5.",
        .language = english,
        .fewest_words = 150,
        .value = [](const ratios& r) { return 20.0 - 15.0 * r.per_word(counter::monosyllables); },
        .example = gettysburg(8.93),
    },
    {
        .name = "preciseForcast",
        .title = "FORCAST, precise",
        .unit = "US school grades",
        .meaning = "FORCAST with the constants that the simple one rounds.",
        .definition = "20.43 − 0.11 · 150 · monosyllables/words",
        .citation = "Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military "
                    "occupational specialties. HumRRO Technical Report 73-5.",
        .language = english,
        .fewest_words = 150,
        .value = [](const ratios& r) { return 20.43 - 0.11 * 150.0 * r.per_word(counter::monosyllables); },
        .example = gettysburg(8.25),
    },
    {
        .name = "eflaw",
        .title = "McAlpine EFLAW",
        .unit = "points: up to 20 easy, above 30 very hard, for learners of English",
        .meaning = "Difficulty for learners by words and words of up to three letters for each sentence.",
        .definition = "(words + mini words)/sentences",
        .citation = "McAlpine, R. (2006). From plain English to global English. CC Press.",
        .language = english,
        .value = [](const ratios& r) {
          return r.words_per_sentence() + r.per_sentence(counter::mini_words);
        },
        .example = by_hand(28.0, 0.005),
    },
    {
        .name = "elf",
        .title = "Easy Listening Formula",
        .unit = "syllables for each sentence: 12 is easy to follow by ear",
        .meaning = "Difficulty of spoken text by syllables beyond the first of each word.",
        .definition = "(syllables − words)/sentences",
        .citation = "Fang, I. E. (1966). The “Easy Listening Formula”. Journal of Broadcasting 11(1), 63–68.",
        .language = english,
        .value = [](const ratios& r) { return r.per_sentence(counter::syllables) - r.words_per_sentence(); },
        .example = by_hand(10.0, 0.005),
    },
    {
        .name = "strain",
        .title = "Strain Index",
        .unit = "tens of syllables in three sentences",
        .meaning = "Strain of breathing and reading by syllables for each three sentences, over the whole text.",
        .definition = "3 · syllables/sentences / 10",
        .citation = "Solomon, N. W. (2006). Qualitative Analysis of Media Language. India.",
        .language = english,
        .fewest_sentences = 3,
        .value = [](const ratios& r) { return 3.0 * r.per_sentence(counter::syllables) / 10.0; },
        .example = gettysburg(11.07),
    },
    {
        .name = "fucks",
        .title = "Fucks’ Stilcharakteristik",
        .unit = "syllables for each sentence; its root is a grade",
        .meaning = "Style by syllables of words and words of sentences.",
        .definition = "syllables/words · words/sentences",
        .citation = "Fucks, W. (1955). Der Unterschied des Prosastils von Dichtern und anderen Schriftstellern. "
                    "Sprachforum 1, 233–244.",
        .language = english,
        .value = [](const ratios& r) { return r.per_sentence(counter::syllables); },
        .example = gettysburg(36.9),
    },
    {
        .name = "tuldava",
        .title = "Tuldava",
        .unit = "points, higher is harder",
        .meaning = "Difficulty by syllables of words and the logarithm of words of sentences.",
        .definition = "syllables/words · ln(words/sentences)",
        .citation = "Tuldava, J. (1993). Measuring text difficulty. Glottometrika 14, 69–81.",
        .language = english,
        .value = [](const ratios& r) { return r.per_word(counter::syllables) * math::log(r.words_per_sentence()); },
        .example = gettysburg(4.49),
    },
    {
        .name = "traenkleBailer1",
        .title = "Tränkle–Bailer, formula 1",
        .unit = "points, higher is easier",
        .meaning = "Ease by letters of words, words of sentences and prepositions. Made for German; English "
                   "prepositions stand for German ones.",
        .definition = "224.6814 − 79.8304 · ln(letters/words + 1) − 12.24032 · ln(words/sentences + 1) − 1.292857 · "
                      "100 · prepositions/words",
        .citation = "Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für "
                    "die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie "
                    "16(3), 231–244.",
        .language = english,
        .value = [](const ratios& r) {
          return 224.6814 - 79.8304 * math::log(r.per_word(counter::letters) + 1.0) -
                 12.24032 * math::log(r.words_per_sentence() + 1.0) - 1.292857 * r.percent(counter::prepositions);
        },
        .example = by_hand(37.10, 0.005),
    },
    {
        .name = "traenkleBailer2",
        .title = "Tränkle–Bailer, formula 2",
        .unit = "points, higher is easier",
        .meaning = "Ease by letters of words, prepositions and conjunctions. Made for German; English ones stand for "
                   "German ones.",
        .definition = "234.1063 − 96.11069 · ln(letters/words + 1) − 2.05444 · 100 · prepositions/words − 1.02805 · "
                      "100 · conjunctions/words",
        .citation = "Tränkle, U. & Bailer, H. (1984). Kreuzvalidierung und Neuberechnung von Lesbarkeitsformeln für "
                    "die deutsche Sprache. Zeitschrift für Entwicklungspsychologie und Pädagogische Psychologie "
                    "16(3), 231–244.",
        .language = english,
        .value = [](const ratios& r) {
          return 234.1063 - 96.11069 * math::log(r.per_word(counter::letters) + 1.0) -
                 2.05444 * r.percent(counter::prepositions) - 1.02805 * r.percent(counter::conjunctions);
        },
        .example = by_hand(42.52, 0.005),
    },
    {
        .name = "fryGrade",
        .title = "Fry Graph",
        .unit = "US school grades 1–16, 17 for all beyond",
        .meaning = "The grade that is printed on Fry’s graph where `syllablesPerHundred` and `sentencesPerHundred` "
                   "meet; null in the corners that he calls invalid. The lines between grades stand where "
                   "Readability Studio draws them.",
        .definition = "the area of the graph at (100 · syllables/words, 100 · sentences/words)",
        .citation = "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. "
                    "Journal of Reading 21(3), 242–252.",
        .language = english,
        .value = [](const ratios& r) { return fry_grade(r.percent(counter::syllables), r.percent(counter::sentences)); },
        .example = fry_directions,
    },
    {
        .name = "raygorGrade",
        .title = "Raygor Estimate",
        .unit = "US school grades 3–12, 13 for college, 17 for professional",
        .meaning = "The grade that is printed on Raygor’s graph where `sixLettersPerHundred` and "
                   "`sentencesPerHundred` meet; null in the corners that he calls invalid. The lines between grades "
                   "stand where Readability Studio draws them.",
        .definition = "the area of the graph at (100 · words of six letters/words, 100 · sentences/words)",
        .citation = "Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine "
                    "difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National "
                    "Reading Conference.",
        .language = english,
        .value = [](const ratios& r) { return raygor_grade(r.percent(counter::six_letter_words), r.percent(counter::sentences)); },
        .example = raygor_directions,
    },
    {
        .name = "syllablesPerHundred",
        .title = "Syllables per hundred words",
        .unit = "syllables",
        .meaning = "How far right on Fry’s graph.",
        .definition = "100 · syllables/words",
        .citation = "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. "
                    "Journal of Reading 21(3), 242–252.",
        .language = english,
        .value = [](const ratios& r) { return r.percent(counter::syllables); },
        .example = by_hand(150.0, 0.005),
    },
    {
        .name = "sixLettersPerHundred",
        .title = "Words of six letters per hundred words",
        .unit = "words",
        .meaning = "How far right on Raygor’s graph.",
        .definition = "100 · words of six letters/words",
        .citation = "Raygor, A. L. (1977). The Raygor readability estimate: a quick and easy way to determine "
                    "difficulty. In P. D. Pearson (ed.), Reading: Theory, Research, and Practice, 259–263. National "
                    "Reading Conference.",
        .language = any_language,
        .value = [](const ratios& r) { return r.percent(counter::six_letter_words); },
        .example = by_hand(30.0, 0.005),
    },
    {
        .name = "sentencesPerHundred",
        .title = "Sentences per hundred words",
        .unit = "sentences",
        .meaning = "How far up on Fry’s and Raygor’s graphs.",
        .definition = "100 · sentences/words",
        .citation = "Fry, E. (1977). Fry’s readability graph: clarifications, validity, and extension to level 17. "
                    "Journal of Reading 21(3), 242–252.",
        .language = any_language,
        .value = [](const ratios& r) { return r.percent(counter::sentences); },
        .example = by_hand(5.0, 0.005),
    },
    {
        .name = "meanSentenceLength",
        .title = "Mean length of sentences",
        .unit = "words",
        .meaning = "What almost every formula stands on.",
        .definition = "words/sentences",
        .citation = "Sherman, L. A. (1893). Analytics of Literature. Ginn.",
        .language = any_language,
        .value = [](const ratios& r) { return r.words_per_sentence(); },
        .example = by_hand(20.0, 0.005),
    },
    {
        .name = "meanWordSyllables",
        .title = "Mean syllables of words",
        .unit = "syllables",
        .meaning = "What Flesch’s formulas and many after them stand on.",
        .definition = "syllables/words",
        .citation = "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.",
        .language = english,
        .value = [](const ratios& r) { return r.per_word(counter::syllables); },
        .example = by_hand(1.5, 0.005),
    },
};
// clang-format on

}  // namespace

ratios::ratios(const counters& c) noexcept : words_(static_cast<double>(c[counter::words])) {
  const auto sentences = static_cast<double>(c[counter::sentences]);
  for (std::size_t i = 0; i < facts::counter_count; ++i) {
    const auto count = static_cast<double>(c[static_cast<counter>(i)]);
    per_word_[i] = count / words_;
    per_sentence_[i] = count / sentences;
  }
}

std::span<const formula> formulas() noexcept { return table; }

}  // namespace prosescope::readability
