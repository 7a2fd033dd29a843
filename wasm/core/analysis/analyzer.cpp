#include "analysis/analyzer.h"

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

const std::string& analyzer::analyze(std::string_view text, const report::options& wanted) {
  const facts::document_facts document = read(text);
  report::pack(report::make_report(document, wanted), packed_);
  return packed_;
}

}  // namespace prosescope::analysis
