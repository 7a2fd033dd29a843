/**
 * @file
 * @brief Writes the packed report of standard input to standard output: the native side of the test that native and
 * WebAssembly give the same bytes.
 */
#include <array>
#include <cstdio>
#include <string>

#include "analysis/analyzer.h"

int main() {
  std::string text;
  std::array<char, 1 << 16> buffer{};
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), stdin)) text.append(buffer.data(), n);
  prosescope::report::options wanted;
  wanted.words = true;
  prosescope::analysis::analyzer analyzer;
  const std::string& packed = analyzer.analyze(text, wanted);
  return std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size() ? 0 : 1;
}
