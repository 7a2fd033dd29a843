#include "analysis/analyzer.h"

#include <utility>

#include "report/packing.h"
#include "text/blocks.h"

namespace prosescope::analysis {

facts::document_facts analyzer::read(std::string_view text) {
  facts::document_facts document;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text::end_of_run(text, begin);
    document.paragraphs.push_back(reader_.read(text.substr(begin, end - begin)));
    begin = end;
  }
  return document;
}

report::document_report analyzer::make_report(facts::document_facts document, const report::options& wanted) {
  return report::make_report(pages_.join(std::move(document)), wanted);
}

const std::string& analyzer::analyze(std::string_view text, const report::options& wanted) {
  report::pack(make_report(read(text), wanted), packed_);
  return packed_;
}

}  // namespace prosescope::analysis
