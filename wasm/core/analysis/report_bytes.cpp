/**
 * @file
 * @brief Writes the packed report of standard input to standard output: the native side of the test that native and
 * WebAssembly give the same bytes. Arguments ask for methods: “vader”, “yake”, “rake”, “textrank”.
 */
#include <array>
#include <cstdio>
#include <string>
#include <string_view>

#include "analysis/analyzer.h"

int main(int count, const char* const* arguments) {
  std::string text;
  std::array<char, 1 << 16> buffer{};
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), stdin)) text.append(buffer.data(), n);
  prosescope::report::options wanted;
  wanted.words = true;
  for (int i = 1; i < count; ++i) {
    using namespace prosescope::facts;
    const std::string_view method = arguments[i];
    if (method == "vader") wanted.tone = tone_method::vader;
    if (method == "yake") wanted.keywords.method = keyword_method::yake;
    if (method == "rake") wanted.keywords.method = keyword_method::rake;
    if (method == "textrank") wanted.keywords.method = keyword_method::textrank;
  }
  prosescope::analysis::analyzer analyzer;
  const std::string& packed = analyzer.analyze(text, wanted);
  return std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size() ? 0 : 1;
}
