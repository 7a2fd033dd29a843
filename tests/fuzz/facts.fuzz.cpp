/**
 * @file
 * @brief Any bytes as facts: they are refused, or give a report. The checksum that the bytes should have is put in
 * front, for no fuzzer finds it.
 */
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/analyzer.h"
#include "facts/bytes.h"
#include "report/packing.h"

namespace {

using namespace prosescope;

constexpr facts::methods methods{facts::tone_method::vader, facts::keyword_method::yake};
constexpr std::string_view text =
    "# A Ferry\nAnn Lee’s “brutal” war was not good :( but Mr. Lee praised U.S. help, he said. 😀 It is \"bad\"!\n"
    "- one 2nd rock-hard item\n```\nsail();";

/// The bytes of a paragraph: those of a text's, a few of them changed, or any.
std::string paragraph_of(analysis::analyzer& analyzer, std::string_view data) {
  if (data.empty() || data.front() % 2 == 0) return std::string(data);
  std::string bytes;
  facts::append_fields(bytes, *analyzer.read(text, methods).paragraphs.front());
  for (std::size_t at = 1; at + 3 <= data.size(); at += 3) {
    const auto place = static_cast<unsigned char>(data[at]) * 256U + static_cast<unsigned char>(data[at + 1]);
    bytes[place % bytes.size()] = data[at + 2];
  }
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static analysis::analyzer analyzer;
  constexpr std::uint64_t maker = 1;
  std::string bytes = facts::to_bytes({}, {maker, methods});
  facts::append_paragraph(bytes, paragraph_of(analyzer, {reinterpret_cast<const char*>(data), size}));

  auto read = facts::from_bytes(bytes, maker);
  if (!read) return 0;
  report::options wanted;
  wanted.words = true;
  wanted.targets.push_back(analyzer.target("Ann Lee"));
  if (size % 2 == 1) wanted.tone = facts::tone_method::vader;
  wanted.keywords.method = static_cast<facts::keyword_method>(size / 2 % 4);
  std::string packed;
  report::pack(analyzer.make_report(std::move(read->document), wanted), packed);
  return 0;
}
