/**
 * @file
 * @brief Any bytes to a report: what it says must hold together, and the facts of two pieces must merge to the same,
 * and be the same as bytes.
 */
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "facts/bytes.h"
#include "facts/document.h"
#include "reading.h"
#include "text/blocks.h"

namespace {

void fail(const char* what) {
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace prosescope;
  static analysis::analyzer analyzer;
  const std::string_view text(reinterpret_cast<const char*>(data), size);

  report::options wanted;
  wanted.words = true;
  if (size > 0) {
    wanted.boilerplate = data[0] % 2 ? facts::boilerplate::keep : facts::boilerplate::skip;
    wanted.keywords = {data[0] / 2u % 16u, data[size - 1] % 5u, static_cast<facts::keyword_method>(data[size / 2] % 4)};
  }
  const std::string fault = tests::fault_of(tests::report_on(text, wanted), text);
  if (!fault.empty()) fail(fault.c_str());

  // Split where a run of lines ends: the first such place behind the middle, or the last.
  std::size_t split = 0;
  for (std::size_t end = 0; end < size && split < size / 2; end = text::end_of_run(text, end)) split = end;
  const facts::document_facts merged = facts::merge(analyzer.read(text.substr(0, split), wanted.methods()),
                                                    analyzer.read(text.substr(split), wanted.methods()));
  if (tests::packed(merged, wanted) != tests::packed(text, wanted)) fail("Two pieces don't merge to the whole.");

  // What came as bytes is what went, and bytes that were forged are refused or give a report.
  const facts::methods methods = wanted.methods();
  if (const auto read = facts::from_bytes(facts::to_bytes(analyzer.read(text, methods), {1, methods}), 1)) {
    if (tests::packed(read->document, wanted) != tests::packed(text, wanted)) fail("Bytes are other facts.");
  } else {
    fail("Facts of a text are refused.");
  }
  return 0;
}
