/**
 * @file
 * @brief The way through the house: text to facts, facts to a packed report.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/page_joiner.h"
#include "analysis/paragraph_reader.h"
#include "facts/bytes.h"
#include "facts/document.h"
#include "keywords/background.h"
#include "lexicon/table.h"
#include "report/report.h"

namespace prosescope::analysis {

class analyzer {
 public:
  /// The facts of a text, UTF-8, paragraph by paragraph.
  [[nodiscard]] facts::document_facts read(std::string_view text, facts::methods methods = {});

  /// Options with what this analyzer adds to them.
  [[nodiscard]] report::options completed(report::options wanted) const;

  /// The report on the facts of a document.
  [[nodiscard]] report::document_report make_report(facts::document_facts document, const report::options& wanted);

  /// The facts that reports are made of: read() of several pieces, joined where only the whole tells how it is read.
  [[nodiscard]] facts::document_facts join(facts::document_facts document, facts::methods methods,
                                           reread_runs* reread = nullptr) {
    return pages_.join(std::move(document), methods, reread);
  }

  /// The facts of a text as bytes (facts/bytes.h); valid until the next call.
  [[nodiscard]] const std::string& facts_of(std::string_view text, facts::methods methods);
  /// The facts in bytes that this analyzer or one like it made; none if they are another's, or broken.
  [[nodiscard]] std::optional<facts::originated_facts> read_facts(std::string_view bytes) const;
  /// Where facts are from that are merged, and not read; none if they aren't whole, or not what this analyzer makes.
  [[nodiscard]] std::optional<facts::origin> origin_of(std::string_view bytes) const;

  /// The packed report (report/packing.h) on a text; valid until the next call.
  [[nodiscard]] const std::string& analyze(std::string_view text, const report::options& wanted);

  /// A target as report::options wants it: every place of a name.
  [[nodiscard]] report::wanted_target target(std::string_view name);
  /// The one at a place, UTF-16 code units, where `text` stands, and others of the same name.
  [[nodiscard]] report::wanted_target target(std::string_view text, facts::span place);

  /// Lays an own word or phrase over the lexicon: its valence, −4…4, rounded to tenths; that it is easy; that it is a
  /// stop word. Before the first text. False for what is no word nor a phrase of up to text::longest_phrase words.
  bool rate(std::string_view text, double valence);
  /// The same for what a word says, beyond its valence, of who does it and of whom it is done to.
  bool rate_agent(std::string_view text, double weight);
  bool rate_patient(std::string_view text, double weight);
  bool add_easy_word(std::string_view text);
  bool add_stop_word(std::string_view text);

  /// Sets the background of the default keywords (keywords/background.h). False if the bytes are none.
  bool set_background(std::string_view bytes) { return background_.read(bytes); }
  /// Adds a text to the background that this analyzer makes.
  void add_to_background(std::string_view text) { maker_.add(read(text)); }
  void add_to_background(const facts::document_facts& text) { maker_.add(text); }
  /// That background; valid until the next call.
  [[nodiscard]] const std::string& made_background() { return packed_ = maker_.bytes(); }

 private:
  /// What tells its facts from those of other rules and word lists.
  [[nodiscard]] std::uint64_t maker() const;

  /// The lexicon's, taken once: there may be many own words.
  [[nodiscard]] std::uint64_t own_hash() const;

  /// Its spelling in the lexicon, in `folded_`; how many words it has, 0 if it can be none.
  std::size_t fold(std::string_view text);
  std::size_t fold(std::string_view text, const std::vector<text::word>& words);
  /// The same for one word that is counted, which a smiley isn't; whether it is one.
  bool fold_word(std::string_view text);

  std::string folded_;
  lexicon::table lexicon_;
  paragraph_reader reader_{lexicon_};
  page_joiner pages_{lexicon_, reader_};
  keywords::background background_;
  keywords::background_maker maker_;
  mutable std::optional<std::uint64_t> own_hash_;
  std::string packed_;
};

}  // namespace prosescope::analysis
