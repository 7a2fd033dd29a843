/**
 * @file
 * @brief Writes the packed report of standard input to standard output: the native side of the test that native and
 * WebAssembly give the same bytes. The argument “vader” asks for VADER's tone.
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
  if (count > 1 && std::string_view(arguments[1]) == "vader") wanted.tone = prosescope::facts::tone_method::vader;
  prosescope::analysis::analyzer analyzer;
  const std::string& packed = analyzer.analyze(text, wanted);
  return std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size() ? 0 : 1;
}
