#include "readability/formulas.h"

#include <cmath>

namespace prosescope::readability {

namespace {

using facts::counter;
using facts::counters;

// A formula's authors tell nothing of texts shorter than their samples, which had a hundred words.
constexpr std::int64_t sample_words = 100;

double of(const counters& c, counter which) noexcept { return static_cast<double>(c[which]); }
double words_per_sentence(const counters& c) noexcept { return of(c, counter::words) / of(c, counter::sentences); }
double per_word(const counters& c, counter which) noexcept { return of(c, which) / of(c, counter::words); }
double percent(const counters& c, counter which) noexcept { return 100.0 * per_word(c, which); }

// clang-format off
constexpr formula table[] = {
    {
        .name = "fleschReadingEase",
        .title = "Flesch Reading Ease",
        .unit = "points, 0–100 in ordinary prose, higher is easier",
        .meaning = "Ease by length of sentences and syllables of words.",
        .definition = "206.835 − 1.015 · words/sentences − 84.6 · syllables/words",
        .citation = "Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 206.835 - 1.015 * words_per_sentence(c) - 84.6 * per_word(c, counter::syllables);
        },
        .gettysburg = {64.14, 0.005},
    },
    {
        .name = "fleschKincaidGrade",
        .title = "Flesch–Kincaid Grade Level",
        .unit = "US school grades",
        .meaning = "Grade by length of sentences and syllables of words.",
        .definition = "0.39 · words/sentences + 11.8 · syllables/words − 15.59",
        .citation = "Kincaid, J. P. et al. (1975). Derivation of new readability formulas for Navy enlisted personnel. "
                    "Research Branch Report 8-75.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 0.39 * words_per_sentence(c) + 11.8 * per_word(c, counter::syllables) - 15.59;
        },
        .gettysburg = {11.05, 0.005},
    },
    {
        .name = "gunningFog",
        .title = "Gunning Fog Index",
        .unit = "US school grades",
        .meaning = "Grade by length of sentences and share of hard words: three syllables or more, other than names, "
                   "compounds and words made so long by -es, -ed or -ing.",
        .definition = "0.4 · (words/sentences + 100 · hard words/words)",
        .citation = "Gunning, R. (1952). The Technique of Clear Writing. McGraw-Hill.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 0.4 * (words_per_sentence(c) + percent(c, counter::fog_hard_words));
        },
        .gettysburg = {13.79, 0.005},
    },
    {
        .name = "smog",
        .title = "SMOG Grade",
        .unit = "US school grades",
        .meaning = "Grade by words of three syllables or more for each thirty sentences, over the whole text.",
        .definition = "1.0430 · √(30 · polysyllables/sentences) + 3.1291",
        .citation = "McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639–646.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 30,
        .value = [](const counters& c) {
          return 1.0430 * std::sqrt(30.0 * of(c, counter::polysyllables) / of(c, counter::sentences)) + 3.1291;
        },
        .gettysburg = {11.21, 0.005},
    },
    {
        .name = "colemanLiau",
        .title = "Coleman–Liau Index",
        .unit = "US school grades",
        .meaning = "Grade by letters and sentences for each hundred words.",
        .definition = "0.0588 · 100 · letters/words − 0.296 · 100 · sentences/words − 15.8",
        .citation = "Coleman, M. & Liau, T. L. (1975). A computer readability formula designed for machine scoring. "
                    "Journal of Applied Psychology 60(2), 283–284.",
        .english = false,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 0.0588 * percent(c, counter::letters) - 0.296 * percent(c, counter::sentences) - 15.8;
        },
        .gettysburg = {8.04, 0.005},  // koRpus prints the estimated cloze percentage; this is its own grade formula
    },
    {
        .name = "automatedReadability",
        .title = "Automated Readability Index",
        .unit = "US school grades",
        .meaning = "Grade by letters of words and length of sentences.",
        .definition = "4.71 · letters/words + 0.5 · words/sentences − 21.43",
        .citation = "Smith, E. A. & Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220.",
        .english = false,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 4.71 * per_word(c, counter::letters) + 0.5 * words_per_sentence(c) - 21.43;
        },
        .gettysburg = {12.09, 0.005},
    },
    {
        .name = "daleChall",
        .title = "Dale–Chall (1948)",
        .unit = "points: up to 4.9 grade 4, 5.0–5.9 grades 5–6, 6.0–6.9 7–8, 7.0–7.9 9–10, 8.0–8.9 11–12, 9.0–9.9 college",
        .meaning = "Difficulty by share of words off Dale and Chall's list and length of sentences.",
        .definition = "0.1579 · 100 · difficult words/words + 0.0496 · words/sentences, + 3.6365 above 5 % difficult words",
        .citation = "Dale, E. & Chall, J. S. (1948). A formula for predicting readability. Educational Research Bulletin "
                    "27(1), 11–20.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          const double difficult = percent(c, counter::difficult_words);
          return 0.1579 * difficult + 0.0496 * words_per_sentence(c) + (difficult > 5.0 ? 3.6365 : 0.0);
        },
        .gettysburg = {7.72, 0.005},
    },
    {
        .name = "newDaleChall",
        .title = "New Dale–Chall (1995)",
        .unit = "estimated cloze percentage, higher is easier",
        .meaning = "Ease by share of words off Dale and Chall's list and length of sentences.",
        .definition = "64 − 0.95 · 100 · difficult words/words − 0.69 · words/sentences",
        .citation = "Chall, J. S. & Dale, E. (1995). Readability Revisited: The New Dale–Chall Readability Formula. "
                    "Brookline Books.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 64.0 - 0.95 * percent(c, counter::difficult_words) - 0.69 * words_per_sentence(c);
        },
        .gettysburg = {28.82, 0.005},
    },
    {
        .name = "spache",
        .title = "Spache (revised)",
        .unit = "US school grades 1–4",
        .meaning = "Grade of primary texts by length of sentences and share of words off Spache's list, over the whole text.",
        .definition = "0.121 · words/sentences + 0.082 · 100 · unfamiliar words/words + 0.659",
        .citation = "Spache, G. D. (1974). Good Reading for Poor Readers. 9th edition, Garrard.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return 0.121 * words_per_sentence(c) + 0.082 * percent(c, counter::unfamiliar_words) + 0.659;
        },
        .gettysburg = {6.06, 0.005},
    },
    {
        .name = "linsearWrite",
        .title = "Linsear Write",
        .unit = "US school grades",
        .meaning = "Grade by easy words (one point) and words of three syllables or more (three points) for each sentence, "
                   "over the whole text.",
        .definition = "r = (words + 2 · polysyllables)/sentences; r/2 above 20, else (r − 2)/2",
        .citation = "O'Hayre, J. (1966). Gobbledygook Has Gotta Go. US Department of the Interior.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          const double r = (of(c, counter::words) + 2.0 * of(c, counter::polysyllables)) / of(c, counter::sentences);
          return r > 20.0 ? r / 2.0 : (r - 2.0) / 2.0;
        },
        .gettysburg = {15.55, 0.005},
    },
    {
        .name = "lix",
        .title = "LIX",
        .unit = "points: 20 very easy, 60 very hard",
        .meaning = "Difficulty by length of sentences and share of words of more than six letters.",
        .definition = "words/sentences + 100 · long words/words",
        .citation = "Björnsson, C. H. (1968). Läsbarhet. Liber.",
        .english = false,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) { return words_per_sentence(c) + percent(c, counter::long_words); },
        .gettysburg = {41.12, 0.005},
    },
    {
        .name = "rix",
        .title = "RIX",
        .unit = "long words for each sentence",
        .meaning = "Difficulty by words of more than six letters for each sentence.",
        .definition = "long words/sentences",
        .citation = "Anderson, J. (1983). Lix and Rix: variations on a little-known readability index. Journal of Reading "
                    "26(6), 490–496.",
        .english = false,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) { return of(c, counter::long_words) / of(c, counter::sentences); },
        .gettysburg = {3.80, 0.005},
    },
    {
        .name = "forcast",
        .title = "FORCAST",
        .unit = "US school grades",
        .meaning = "Grade of forms and manuals, which have no sentences, by words of one syllable in 150.",
        .definition = "20 − 150 · monosyllables/words / 10",
        .citation = "Caylor, J. S. et al. (1973). Methodologies for determining reading requirements of military "
                    "occupational specialties. HumRRO Technical Report 73-5.",
        .english = true,
        .fewest_words = 150,
        .fewest_sentences = 1,
        .value = [](const counters& c) { return 20.0 - 15.0 * per_word(c, counter::monosyllables); },
        .gettysburg = {8.93, 0.005},
    },
    {
        .name = "eflaw",
        .title = "McAlpine EFLAW",
        .unit = "points: up to 20 easy, above 30 very hard, for learners of English",
        .meaning = "Difficulty for learners by words and words of up to three letters for each sentence.",
        .definition = "(words + mini words)/sentences",
        .citation = "McAlpine, R. (2006). From plain English to global English. CC Press.",
        .english = true,
        .fewest_words = sample_words,
        .fewest_sentences = 1,
        .value = [](const counters& c) {
          return (of(c, counter::words) + of(c, counter::mini_words)) / of(c, counter::sentences);
        },
        .gettysburg = {38.8, 0.005},  // (271 + 117) / 10, by hand: koRpus has no EFLAW
    },
};
// clang-format on

}  // namespace

std::span<const formula> formulas() noexcept { return table; }

facts::counters gettysburg_counts() noexcept {
  counters c;
  c[counter::sentences] = 10;
  c[counter::words] = 271;
  c[counter::letters] = 1149;
  c[counter::syllables] = 369;
  c[counter::monosyllables] = 200;
  c[counter::polysyllables] = 20;
  c[counter::long_words] = 38;
  c[counter::mini_words] = 117;
  c[counter::fog_hard_words] = 20;
  c[counter::difficult_words] = 47;
  c[counter::unfamiliar_words] = 70;
  return c;
}

}  // namespace prosescope::readability
