/**
 * @file
 * @brief The report, and the join that makes it: the only room that sees readability, tone and keywords together.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/document.h"
#include "keywords/prosescope.h"
#include "report/language.h"
#include "report/sums.h"
#include "sentiment/prosescope.h"
#include "sentiment/targets.h"

namespace prosescope::report {

/// Stands for “no number” inside the core; the report says null.
inline constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

using facts::index_range;
using facts::span;

/// Towards whom or what the tone is asked for.
struct wanted_target {
  std::string text;  ///< as the report gives it
  sentiment::name name;
  bool at_place = false;
  span place;  ///< a mention of it, if `at_place`
};

struct options {
  bool words = false;
  facts::tone_method tone = facts::tone_method::prosescope;  ///< the facts must hold it
  facts::boilerplate boilerplate = facts::boilerplate::skip;
  keywords::options keywords;
  bool lists_targets = false;
  std::vector<wanted_target> targets;
  std::string lexicon_version;  ///< as the report gives it

  [[nodiscard]] facts::methods methods() const noexcept { return {tone, keywords.method}; }
};

enum class level : std::uint8_t { unknown, primary, middle, secondary, college, graduate };

/// Why a measure is not to be relied on.
enum class doubt : std::uint8_t { few_words, few_sentences, below_range, above_range };

struct unreliable_measure {
  std::string_view measure;
  doubt reason = doubt::few_words;
  double bound = 0.0;  ///< the fewest words or sentences, or the lowest or highest value, that it is made for
};

struct block {
  span place;
  text::block_kind kind = text::block_kind::paragraph;
};

struct sentence {
  span place;
  std::uint32_t block = 0;
  std::int64_t words = 0;
  std::int64_t syllables = 0;
  double grade = no_number;
  double grade_effect = no_number;
  double difficulty = no_number;
  double score = 0.0;
};

struct word {
  span place;
  std::uint32_t syllables = 0;
  bool difficult = false;
};

struct reason {
  facts::reason_code code = facts::reason_code::lexicon;
  double amount = 0.0;
  span place;
  index_range text;  ///< bytes of the report's `texts`
};

struct term {
  span place;
  double valence = 0.0;
  double contribution = 0.0;
  bool quoted = false;
  index_range reasons;
};

struct tone {
  double score = 0.0;
  sentiment::label label = sentiment::label::neutral;
};

/// The tone towards something, and the words that made it.
struct tone_towards : tone {
  index_range terms;
};

struct keyword {
  std::string text;
  double score = 0.0;
  index_range spans;
  tone_towards sentiment;
};

struct target {
  std::string text;
  index_range spans;
  tone_towards sentiment;
};

/// A report on one document. Ranges point into its own lists.
struct document_report {
  std::string lexicon_version;
  facts::counters counts;
  std::int64_t unique_words = 0;
  std::int64_t paragraphs = 0;
  report::language language;
  std::vector<double> measures;  ///< in the order of readability::formulas(); no_number where they don't hold
  std::vector<double> errors;    ///< jackknife standard errors, in the same order
  double grade = no_number;
  double grade_error = no_number;
  std::vector<unreliable_measure> unreliable;
  tone sentiment;
  double compound = no_number;  ///< VADER's, if asked for
  double positive = 0.0;
  double neutral = 1.0;
  double negative = 0.0;
  double author = 0.0;  ///< what the writer's own words add to the score
  double quoted = 0.0;  ///< what quoted ones add
  std::vector<block> blocks;
  std::vector<sentence> sentences;
  bool lists_words = false;
  std::vector<word> words;
  std::vector<term> terms;         ///< of the whole, then of keywords and targets
  std::uint32_t terms_of_all = 0;  ///< how many are of the whole
  std::vector<reason> reasons;
  std::string texts;  ///< what reasons have for their grounds, UTF-8: several have the same
  std::vector<keyword> keywords;
  bool lists_targets = false;
  std::vector<target> targets;
  std::vector<span> spans;

  [[nodiscard]] std::string_view text_of(const reason& r) const noexcept {
    return std::string_view(texts).substr(r.text.first, r.text.last - r.text.first);
  }
  /// The words that made the tone of the whole.
  [[nodiscard]] std::span<const term> tone_terms() const noexcept { return std::span(terms).first(terms_of_all); }
};

[[nodiscard]] level level_of(double grade) noexcept;

/// How many paragraphs at the start and the end of two states of a document are the same, and read the same.
struct same_paragraphs {
  std::size_t before = 0;
  std::size_t behind = 0;
};

/// Some of a document's paragraphs, `first` up to `last`.
struct paragraph_range {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// What stands in front of a paragraph.
struct paragraph_start {
  std::uint32_t units = 0;  ///< UTF-16 code units
  std::uint32_t blocks = 0;
  std::uint32_t sentences = 0;

  paragraph_start& operator+=(const paragraph_start& more) noexcept {
    units += more.units;
    blocks += more.blocks;
    sentences += more.sentences;
    return *this;
  }
  paragraph_start& operator-=(const paragraph_start& less) noexcept {
    units -= less.units;
    blocks -= less.blocks;
    sentences -= less.sentences;
    return *this;
  }
};

/// The facts of a document, and what is read off them for every report.
class document_state {
 public:
  /// Of no text, for reports of these options, but for targets.
  explicit document_state(const options& wanted);
  document_state(const facts::document_facts& facts, const options& wanted) : document_state(wanted) {
    replace(0, 0, facts.paragraphs);
  }

  /// Puts others in the place of paragraphs [first, last). What stands around costs nothing but to be counted.
  [[gnu::noinline]] same_paragraphs replace(std::size_t first, std::size_t last,
                                            std::span<const facts::shared_paragraph> added);

  [[nodiscard]] const facts::document_facts& document() const noexcept { return document_; }
  [[nodiscard]] const std::vector<facts::block_reading>& readings() const noexcept { return readings_; }
  [[nodiscard]] const document_sums& sums() const noexcept { return sums_; }
  /// Of a paragraph, or the end of all.
  [[nodiscard]] const paragraph_start& start_of(std::size_t paragraph) const noexcept { return starts_[paragraph]; }
  /// How much it holds.
  [[nodiscard]] const paragraph_start& end() const noexcept { return starts_.back(); }
  /// The paragraph that a UTF-16 offset stands in, which must be one in the document, or its end.
  [[nodiscard]] std::size_t paragraph_at(std::uint32_t unit) const noexcept;
  /// The best keywords of the default method.
  [[nodiscard]] std::vector<keywords::keyword> find_keywords() { return keywords_.find(); }

 private:
  [[nodiscard]] std::size_t paragraph_of(std::size_t block) const noexcept;
  [[nodiscard]] paragraph_range read_otherwise(std::size_t first, std::size_t last,
                                               std::span<const facts::block_reading> next_readings) const noexcept;
  void change_sums(std::size_t first, std::size_t last, std::span<const facts::shared_paragraph> added,
                   std::span<const facts::block_reading> next_readings);
  void move_starts(std::size_t first, std::size_t last, std::span<const facts::shared_paragraph> added);

  facts::document_facts document_;
  std::vector<paragraph_start> starts_{{}};  ///< of each paragraph, and the end of all
  std::vector<facts::seen_block> blocks_;    ///< as they were read alone
  std::vector<facts::block_reading> readings_;
  document_sums sums_;
  keywords::finder keywords_;
  facts::boilerplate policy_;
  keywords::options wanted_;
};

/// The report on a document.
[[nodiscard]] document_report make_report(document_state& state, const options& wanted);

/// The same without jackknife errors, and with blocks, sentences, words and terms of the whole's tone of some
/// paragraphs alone.
[[nodiscard]] document_report report_change(document_state& state, const options& wanted,
                                            const paragraph_range& changed);

}  // namespace prosescope::report
