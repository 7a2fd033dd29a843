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
#include "lexicon/word_hash.h"
#include "report/packing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace prosescope;
  static analysis::analyzer analyzer;
  constexpr std::uint64_t maker = 1;
  constexpr facts::methods methods{facts::tone_method::vader, facts::keyword_method::yake};
  const std::string_view paragraph(reinterpret_cast<const char*>(data), size);
  std::string bytes = facts::to_bytes({}, {maker, methods});
  std::size_t rest = size;
  for (; rest >= 0x80; rest >>= 7) bytes.push_back(static_cast<char>((rest & 0x7F) | 0x80));
  bytes.push_back(static_cast<char>(rest));
  const auto checksum = static_cast<std::uint32_t>(lexicon::hash_of(paragraph));
  for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>(checksum >> shift & 0xFF));
  bytes.append(paragraph);

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
