#include "report/fields.h"

#include <array>
#include <cmath>
#include <iterator>
#include <string>

#include "lexicon/table.h"
#include "math/hexadecimal.h"
#include "readability/formulas.h"
#include "sentiment/reasons.h"

namespace prosescope::report {

namespace {

using facts::counter;
using readability::said;
using type = field_type;
using source = const document_report&;

// Means of adults over many studies: Brysbaert, “How many words do we read per minute?”, Journal of Memory and Language
// 109 (2019): 238 words a minute in silence, 183 aloud.
constexpr double silent_words_per_second = 238.0 / 60.0;
constexpr double spoken_words_per_second = 183.0 / 60.0;

// Children begin the first grade at six.
constexpr int age_before_first_grade = 5;

constexpr std::array<std::string_view, 9> block_kinds = {"heading", "paragraph", "listItem", "quote",      "table",
                                                         "caption", "byline",    "code",     "boilerplate"};
constexpr std::array<std::string_view, 3> labels = {"negative", "neutral", "positive"};
constexpr std::array<std::string_view, 5> levels = {"primary", "middle", "secondary", "college", "graduate"};
constexpr std::array<std::string_view, 4> doubts = {"fewWords", "fewSentences", "belowRange", "aboveRange"};

const std::string& schema_version() {
  static const std::string version = math::hexadecimal(layout_hash(), 8);
  return version;
}

template <counter C>
field counted(const char* name, said unit, said meaning) {
  return {.name = name, .type = type::integer, .unit = unit, .meaning = meaning, .integer = [](source r, std::size_t) {
            return r.counts[C];
          }};
}

template <typename Get>
field integer(const char* name, said unit, said meaning, Get get) {
  return {.name = name, .type = type::integer, .unit = unit, .meaning = meaning, .integer = get};
}

constexpr said units = "UTF-16 code units";

template <auto List>
field start() {
  return {.name = "start",
          .type = type::integer,
          .unit = units,
          .meaning = "Where it begins in the text.",
          .integer = [](source r, std::size_t i) { return std::int64_t{(r.*List)[i].place.start}; }};
}

template <auto List>
field end() {
  return {.name = "end",
          .type = type::integer,
          .unit = units,
          .meaning = "Where it ends, exclusive.",
          .integer = [](source r, std::size_t i) { return std::int64_t{(r.*List)[i].place.end}; }};
}

template <auto List>
constexpr std::size_t rows(source r) {
  return (r.*List).size();
}

template <auto List>
constexpr auto whole = [](source r, std::size_t) -> field::bounds {
  return {0, static_cast<std::int64_t>((r.*List).size())};
};

constexpr field::bounds bounds_of(index_range range) noexcept { return {range.first, range.last}; }

template <auto List>
field towards_score() {
  return {
      .name = "sentiment.score",
      .type = type::number,
      .unit = "−1…1",
      .meaning =
          "Tone towards it: of each sentence that speaks of it, what the words around say of it; the mean, "
          "weighed by how much tone that is. By Prosescope's own rules in `\"vader\"` too: VADER reads whole texts.",
      .number = [](source r, std::size_t i) { return (r.*List)[i].sentiment.score; }};
}

template <auto List>
field towards_label() {
  return {.name = "sentiment.label",
          .type = type::choice,
          .unit = "",
          .meaning = "That score, cut at ±0.05.",
          .integer = [](source r, std::size_t i) { return static_cast<std::int64_t>((r.*List)[i].sentiment.label); },
          .choices = labels};
}

template <auto List>
field towards_terms() {
  return {.name = "sentiment.terms",
          .type = type::list,
          .unit = "",
          .meaning = "The words that made it; their contributions add up to the score.",
          .range = [](source r, std::size_t i) { return bounds_of((r.*List)[i].sentiment.terms); },
          .record = "Term"};
}

// One row a field: the formatter would give each a dozen lines.
// clang-format off

std::vector<field> report_fields() {
  std::vector<field> fields = {
      {.name = "version.schema", .type = type::text, .unit = "", .meaning = "Hash of the table of fields.",
       .text = [](source, std::size_t) -> std::string_view { return schema_version(); }},
      {.name = "version.lexicon", .type = type::text, .unit = "", .meaning = "Hash of the packed word lists; behind a `+`, that of own words, if there are any.",
       .text = [](source r, std::size_t) -> std::string_view { return r.lexicon_version; }},
      {.name = "version.algorithm", .type = type::text, .unit = "", .meaning = "Version of the rules and formulas.",
       .text = [](source, std::size_t) { return algorithm_version; }},
      {.name = "language.code", .type = type::text, .unit = "BCP 47",
       .meaning = "Language of the text: `en`, or the language or script of its letters.",
       .text = [](source r, std::size_t) { return r.language.code; }},
      {.name = "language.confidence", .type = type::number, .unit = "0–1", .meaning = "How sure that is.",
       .number = [](source r, std::size_t) { return r.language.confidence; }},
      counted<counter::characters>("counts.characters", "code points", "Characters other than white space."),
      counted<counter::letters>("counts.letters", "characters", "Letters and digits of all words."),
      counted<counter::words>("counts.words", "words", "Words; a hyphenated compound, a number and an address are one each."),
      integer("counts.uniqueWords", "words", "Different words, whatever their capitals.",
              [](source r, std::size_t) { return r.unique_words; }),
      counted<counter::sentences>("counts.sentences", "sentences", "Sentences with a word in them, headings included."),
      integer("counts.paragraphs", "blocks", "Blocks of kind `paragraph`.",
              [](source r, std::size_t) { return r.paragraphs; }),
      counted<counter::syllables>("counts.syllables", "syllables", "Syllables of all words; numbers as they are read aloud."),
      counted<counter::monosyllables>("counts.monosyllables", "words", "Words of one syllable."),
      counted<counter::polysyllables>("counts.polysyllables", "words", "Words of three syllables or more."),
      counted<counter::long_words>("counts.longWords", "words", "Words of more than six letters."),
      counted<counter::mini_words>("counts.miniWords", "words", "Words of up to three letters."),
      counted<counter::six_letter_words>("counts.sixLetterWords", "words", "Words of six letters or more."),
      counted<counter::fog_hard_words>("counts.fogHardWords", "words", "Hard words by Gunning's definition."),
      counted<counter::difficult_words>("counts.difficultWords", "words", "Words off Dale and Chall's list of easy words."),
      counted<counter::unfamiliar_words>("counts.unfamiliarWords", "words", "Words off Spache's list."),
      counted<counter::pronouns>("counts.pronouns", "words", "Personal and possessive pronouns, who, whom and whose."),
      counted<counter::prepositions>("counts.prepositions", "words", "Words that are prepositions most often."),
      counted<counter::conjunctions>("counts.conjunctions", "words", "Words that are conjunctions most often."),
      counted<counter::content_words>("counts.contentWords", "words", "Words other than stop words, names and numbers."),
      counted<counter::new_words>("counts.newWords", "words", "Words said first in their paragraph, names and numbers apart."),
      counted<counter::new_content_words>("counts.newContentWords", "words", "The content words among the new words."),
      counted<counter::new_unfamiliar_words>("counts.newUnfamiliarWords", "words",
                                             "The words off Spache's list among the new content words."),
      {.name = "counts.newZipf", .type = type::nullable, .unit = "log10 of occurrences in a thousand million words",
       .meaning = "Mean Zipf value (van Heuven et al. 2014) of the new words, 1 for those that the frequency list lacks: "
                  "3 is rare, 4 and above is usual.",
       .number = [](source r, std::size_t) {
         const auto words = static_cast<double>(r.counts[counter::new_words]);
         const auto sum = static_cast<double>(r.counts[counter::new_frequency]);
         return words > 0.0 ? sum / lexicon::frequency_scale / words : no_number;
       }},
      {.name = "counts.logLength", .type = type::nullable, .unit = "natural logarithm of words",
       .meaning = "Mean, over all words, of the logarithm of the length of the sentence that the word stands in.",
       .number = [](source r, std::size_t) {
         const auto words = static_cast<double>(r.counts[counter::words]);
         const auto sum = static_cast<double>(r.counts[counter::log_lengths]);
         return words > 0.0 ? sum / static_cast<double>(facts::log_scale) / words : no_number;
       }},
      {.name = "counts.readingSeconds", .type = type::number, .unit = "seconds",
       .meaning = "Time to read in silence at 238 words a minute (Brysbaert 2019).",
       .number = [](source r, std::size_t) { return static_cast<double>(r.counts[counter::words]) / silent_words_per_second; }},
      {.name = "counts.speakingSeconds", .type = type::number, .unit = "seconds",
       .meaning = "Time to read aloud at 183 words a minute (Brysbaert 2019).",
       .number = [](source r, std::size_t) { return static_cast<double>(r.counts[counter::words]) / spoken_words_per_second; }},
      {.name = "readability.grade", .type = type::nullable, .unit = "US school grades",
       .meaning = "Prosescope's own grade: rarity of the new words and share of unfamiliar ones among the new content "
                  "words; half as much, length of sentences and prepositions for each content word.",
       .number = [](source r, std::size_t) { return r.grade; }},
      {.name = "readability.ages", .type = type::ages, .unit = "years",
       .meaning = "Ages of readers in that grade.",
       .range = [](source r, std::size_t) -> field::bounds {
         if (std::isnan(r.grade)) return {};
         const auto whole_grade = static_cast<std::int64_t>(r.grade + 0.5);
         return {whole_grade + age_before_first_grade, whole_grade + age_before_first_grade + 1};
       }},
      {.name = "readability.level", .type = type::choice, .unit = "",
       .meaning = "Kind of school: `primary` up to grade 5, `middle` 6–8, `secondary` 9–12, `college` 13–16, `graduate`.",
       .integer = [](source r, std::size_t) { return static_cast<std::int64_t>(level_of(r.grade)) - 1; },
       .choices = levels, .nullable = true},
  };
  std::size_t index = 0;
  for (const readability::formula& f : readability::formulas()) {
    fields.push_back({.name = "readability." + std::string(f.name),
                      .type = type::nullable,
                      .unit = f.unit,
                      .meaning = f.meaning,
                      .number = [](source r, std::size_t i) { return r.measures[i]; },
                      .row = index++});
  }
  index = 0;
  for (const readability::formula& f : readability::formulas()) {
    fields.push_back({.name = "readability.error." + std::string(f.name),
                      .type = type::nullable,
                      .unit = "as the measure",
                      .meaning = "Jackknife standard error of that measure; null for one sentence.",
                      .number = [](source r, std::size_t i) { return r.errors[i]; },
                      .row = index++});
  }
  fields.insert(
      fields.end(),
      {{.name = "readability.error.grade", .type = type::nullable, .unit = "US school grades",
        .meaning = "Jackknife standard error of that measure; null for one sentence.",
        .number = [](source r, std::size_t) { return r.grade_error; }},
       {.name = "readability.unreliable", .type = type::list, .unit = "",
        .meaning = "Measures for which this text is too short, or too easy or too hard, with the reason.",
        .range = whole<&document_report::unreliable>, .record = "UnreliableMeasure"},
       {.name = "sentiment.score", .type = type::number, .unit = "−1…1",
        .meaning = "Tone: the estimate of people's mean rating from −4 to 4, divided by 4; the mean of the sentences', each weighed "
                   "by how much tone it has. In `\"vader\"`, `compound`.",
        .number = [](source r, std::size_t) { return r.sentiment.score; }},
       {.name = "sentiment.label", .type = type::choice, .unit = "", .meaning = "The score, cut at ±0.05.",
        .integer = [](source r, std::size_t) { return static_cast<std::int64_t>(r.sentiment.label); }, .choices = labels},
       {.name = "sentiment.compound", .type = type::nullable, .unit = "−1…1",
        .meaning = "VADER's compound (Hutto & Gilbert 2014) of the whole text as given, as Python's vaderSentiment 3.3.2 "
                   "rounds it; null unless `sentiment: \"vader\"` asks for it.",
        .number = [](source r, std::size_t) { return r.compound; }},
       {.name = "sentiment.positive", .type = type::number, .unit = "share of words",
        .meaning = "Words in sentences of positive tone. In `\"vader\"`, its `pos`, as `neutral` and `negative` are its `neu` "
                   "and `neg`: shares of tokens weighted by their valences, rounded to 0.001, all 0 for a text without tokens.", .number = [](source r, std::size_t) { return r.positive; }},
       {.name = "sentiment.neutral", .type = type::number, .unit = "share of words",
        .meaning = "Words in sentences of neutral tone.", .number = [](source r, std::size_t) { return r.neutral; }},
       {.name = "sentiment.negative", .type = type::number, .unit = "share of words",
        .meaning = "Words in sentences of negative tone.", .number = [](source r, std::size_t) { return r.negative; }},
       {.name = "sentiment.voices.author", .type = type::number, .unit = "points of the score",
        .meaning = "What the writer's own words add to the score.", .number = [](source r, std::size_t) { return r.author; }},
       {.name = "sentiment.voices.quoted", .type = type::number, .unit = "points of the score",
        .meaning = "What words between quotation marks and in quoted blocks add to it.",
        .number = [](source r, std::size_t) { return r.quoted; }},
       {.name = "sentiment.terms", .type = type::list, .unit = "", .meaning = "The words that made the tone.",
        .range = [](source r, std::size_t) -> field::bounds { return {0, r.terms_of_all}; }, .record = "Term"},
       {.name = "keywords", .type = type::list, .unit = "", .meaning = "What the text is about, best first.",
        .range = whole<&document_report::keywords>, .record = "Keyword"},
       {.name = "targets", .type = type::list, .unit = "",
        .meaning = "The tone towards each of `targets`, in their order, if they are given.",
        .range = [](source r, std::size_t i) { return r.lists_targets ? whole<&document_report::targets>(r, i) : field::bounds{}; },
        .nullable = true, .record = "Target"},
       {.name = "blocks", .type = type::list, .unit = "", .meaning = "Headings, paragraphs and other blocks, in order.",
        .range = whole<&document_report::blocks>, .record = "Block"},
       {.name = "sentences", .type = type::list, .unit = "", .meaning = "Sentences of every block, in order.",
        .range = whole<&document_report::sentences>, .record = "Sentence"},
       {.name = "words", .type = type::list, .unit = "", .meaning = "Words of the blocks that count, if `words: true` asks for them.",
        .range = [](source r, std::size_t i) { return r.lists_words ? whole<&document_report::words>(r, i) : field::bounds{}; },
        .nullable = true, .record = "Word"}});
  return fields;
}

std::vector<field> unreliable_fields() {
  return {
      {.name = "measure", .type = type::text, .unit = "", .meaning = "Name of the measure.",
       .text = [](source r, std::size_t i) { return r.unreliable[i].measure; }},
      {.name = "reason", .type = type::choice, .unit = "", .meaning = "What the text has too few of, or on which side of the values that it is made for the measure lies.",
       .integer = [](source r, std::size_t i) { return static_cast<std::int64_t>(r.unreliable[i].reason); }, .choices = doubts},
      {.name = "bound", .type = type::number, .unit = "words, sentences, or as the measure",
       .meaning = "The fewest words or sentences, or the lowest or highest value, that the measure is made for.",
       .number = [](source r, std::size_t i) { return r.unreliable[i].bound; }},
  };
}

std::vector<field> span_fields() {
  return {
      {.name = "start", .type = type::integer, .unit = units, .meaning = "Where it begins in the text.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.spans[i].start}; }},
      {.name = "end", .type = type::integer, .unit = units, .meaning = "Where it ends, exclusive.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.spans[i].end}; }},
  };
}

std::vector<field> reason_fields() {
  return {
      {.name = "code", .type = type::choice, .unit = "", .meaning = "The rule; `explain(reason)` words it.",
       .integer = [](source r, std::size_t i) { return static_cast<std::int64_t>(r.reasons[i].code); },
       .choices = sentiment::reason_codes},
      {.name = "amount", .type = type::number, .unit = "valence or factor",
       .meaning = "What the rule says or does: a valence for `lexicon` and `phrase`, what is added to it for `agent` and `patient`, a factor for all others.",
       .number = [](source r, std::size_t i) { return r.reasons[i].amount; }},
      start<&document_report::reasons>(),
      end<&document_report::reasons>(),
      {.name = "text", .type = type::text, .unit = "", .meaning = "The word or phrase that is the ground of it.",
       .text = [](source r, std::size_t i) { return r.text_of(r.reasons[i]); }},
  };
}

std::vector<field> term_fields() {
  return {
      start<&document_report::terms>(),
      end<&document_report::terms>(),
      {.name = "valence", .type = type::number, .unit = "−4…4, beyond with intensifiers", .meaning = "Its valence after the rules.",
       .number = [](source r, std::size_t i) { return r.terms[i].valence; }},
      {.name = "contribution", .type = type::number, .unit = "points of the score",
       .meaning = "Its part of the score: all add up to it, but for the rounding of sentences to 2⁻²⁰. In `\"vader\"`, of compounds to 0.0001; "
                  "“!” and “?” are shared out over all terms.",
       .number = [](source r, std::size_t i) { return r.terms[i].contribution; }},
      {.name = "quoted", .type = type::boolean, .unit = "",
       .meaning = "Whether it stands between quotation marks or in a quoted block: another's tone, not the writer's.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.terms[i].quoted}; }},
      {.name = "reasons", .type = type::list, .unit = "", .meaning = "The rules that made the valence, in the order of their use.",
       .range = [](source r, std::size_t i) { return bounds_of(r.terms[i].reasons); }, .record = "Reason"},
  };
}

std::vector<field> keyword_fields() {
  return {
      {.name = "text", .type = type::text, .unit = "", .meaning = "Its most usual spelling in the text.",
       .text = [](source r, std::size_t i) -> std::string_view { return r.keywords[i].text; }},
      {.name = "score", .type = type::number, .unit = "", .meaning = "Higher is better; scores of different texts don't compare. In `\"rake\"`, the sum of its words' degrees over their "
                  "frequencies; in `\"textrank\"`, of its words' ranks; in `\"yake\"`, 1 over the paper's score, which is better the lower it is.",
       .number = [](source r, std::size_t i) { return r.keywords[i].score; }},
      {.name = "count", .type = type::integer, .unit = "places", .meaning = "How many places it has.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.keywords[i].spans.last} - r.keywords[i].spans.first; }},
      {.name = "spans", .type = type::list, .unit = "", .meaning = "All its places, whatever the inflection; in the published methods, whatever the capitals.",
       .range = [](source r, std::size_t i) { return bounds_of(r.keywords[i].spans); }, .record = "Span"},
      towards_score<&document_report::keywords>(),
      towards_label<&document_report::keywords>(),
      towards_terms<&document_report::keywords>(),
  };
}

std::vector<field> target_fields() {
  return {
      {.name = "text", .type = type::text, .unit = "", .meaning = "The name as it was given, or the text of the place.",
       .text = [](source r, std::size_t i) -> std::string_view { return r.targets[i].text; }},
      {.name = "spans", .type = type::list, .unit = "", .meaning = "The places that speak of it; none if it isn't found.",
       .range = [](source r, std::size_t i) { return bounds_of(r.targets[i].spans); }, .record = "Span"},
      towards_score<&document_report::targets>(),
      towards_label<&document_report::targets>(),
      towards_terms<&document_report::targets>(),
  };
}

std::vector<field> block_fields() {
  return {
      start<&document_report::blocks>(),
      end<&document_report::blocks>(),
      {.name = "kind", .type = type::choice, .unit = "",
       .meaning = "What it is. `boilerplate` (unless kept) and `code` count in no measure.",
       .integer = [](source r, std::size_t i) { return static_cast<std::int64_t>(r.blocks[i].kind); }, .choices = block_kinds},
  };
}

std::vector<field> sentence_fields() {
  return {
      start<&document_report::sentences>(),
      end<&document_report::sentences>(),
      {.name = "block", .type = type::integer, .unit = "index into `blocks`", .meaning = "The block it stands in.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.sentences[i].block}; }},
      {.name = "words", .type = type::integer, .unit = "words", .meaning = "Its words.",
       .integer = [](source r, std::size_t i) { return r.sentences[i].words; }},
      {.name = "syllables", .type = type::integer, .unit = "syllables", .meaning = "Its syllables.",
       .integer = [](source r, std::size_t i) { return r.sentences[i].syllables; }},
      {.name = "grade", .type = type::nullable, .unit = "US school grades", .meaning = "The grade of the sentence alone.",
       .number = [](source r, std::size_t i) { return r.sentences[i].grade; }},
      {.name = "gradeEffect", .type = type::nullable, .unit = "US school grades",
       .meaning = "The grade of the text without it minus the grade with it; null where it doesn't count or is all there is.",
       .number = [](source r, std::size_t i) { return r.sentences[i].grade_effect; }},
      {.name = "difficulty", .type = type::nullable, .unit = "0–1",
       .meaning = "Its grade on a scale from 0 (grade 4 and below) to 1 (grade 18 and above).",
       .number = [](source r, std::size_t i) { return r.sentences[i].difficulty; }},
      {.name = "score", .type = type::number, .unit = "−1…1", .meaning = "Its tone. In `\"vader\"`, the compound of the tokens that begin in it.",
       .number = [](source r, std::size_t i) { return r.sentences[i].score; }},
  };
}

std::vector<field> word_fields() {
  return {
      start<&document_report::words>(),
      end<&document_report::words>(),
      {.name = "syllables", .type = type::integer, .unit = "syllables", .meaning = "Its syllables.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.words[i].syllables}; }},
      {.name = "difficult", .type = type::boolean, .unit = "", .meaning = "Whether it is off Dale and Chall's list of easy words.",
       .integer = [](source r, std::size_t i) { return std::int64_t{r.words[i].difficult}; }},
  };
}

// clang-format on

std::vector<record> make_records() {
  return {
      {"Report", "A report on one text: plain data, safe for structuredClone.", [](source) { return std::size_t{1}; },
       report_fields()},
      {"UnreliableMeasure", "A measure that this text is outside the range of.", rows<&document_report::unreliable>,
       unreliable_fields()},
      {"Span", "A place in the text: `text.slice(start, end)`.", rows<&document_report::spans>, span_fields()},
      {"Reason", "Why a word counts as it does.", rows<&document_report::reasons>, reason_fields()},
      {"Term", "A word or phrase that has a tone.", rows<&document_report::terms>, term_fields()},
      {"Keyword", "A phrase that says what the text is about.", rows<&document_report::keywords>, keyword_fields()},
      {"Target", "A name that the tone towards was asked for.", rows<&document_report::targets>, target_fields()},
      {"Block", "A heading, paragraph or other block.", rows<&document_report::blocks>, block_fields()},
      {"Sentence", "A sentence.", rows<&document_report::sentences>, sentence_fields()},
      {"Word", "A word.", rows<&document_report::words>, word_fields()},
  };
}

}  // namespace

const std::vector<record>& records() {
  static const std::vector<record> all = make_records();
  return all;
}

std::uint32_t layout_hash() {
  lexicon::word_hash hash;
  const auto add = [&](std::string_view text) {
    for (const char c : text) hash.add(static_cast<unsigned char>(c));
    hash.add(0);
  };
  for (const record& r : records()) {
    add(r.name);
    for (const field& f : r.fields) {
      add(f.name);
      add(field_type_names[static_cast<std::size_t>(f.type)]);
      add(f.record);
      for (const std::string_view choice : f.choices) add(choice);
    }
  }
  return static_cast<std::uint32_t>(hash.value());
}

}  // namespace prosescope::report
