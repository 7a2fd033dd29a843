/**
 * @file
 * @brief The way through the house: text to facts, facts to a packed report.
 */
#pragma once

#include <string>
#include <string_view>

#include "analysis/page_joiner.h"
#include "analysis/paragraph_reader.h"
#include "facts/document.h"
#include "lexicon/table.h"
#include "report/report.h"

namespace prosescope::analysis {

class analyzer {
 public:
  /// The facts of a text, UTF-8, paragraph by paragraph.
  [[nodiscard]] facts::document_facts read(std::string_view text);

  /// The report on the facts of a document.
  [[nodiscard]] report::document_report make_report(facts::document_facts document, const report::options& wanted);

  /// The packed report (report/packing.h) on a text; valid until the next call.
  [[nodiscard]] const std::string& analyze(std::string_view text, const report::options& wanted);

 private:
  lexicon::table lexicon_;
  paragraph_reader reader_{lexicon_};
  page_joiner pages_{lexicon_, reader_};
  std::string packed_;
};

}  // namespace prosescope::analysis
