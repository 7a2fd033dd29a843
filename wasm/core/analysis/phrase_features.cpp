/**
 * @file
 * @brief Writes what the keyword score weighs of each phrase of the texts on standard input, which a zero byte parts: a
 * line for each phrase, of a text's end a blank one. For wasm/word_lists/fit/keywords.mjs.
 */
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>

#include "analysis/analyzer.h"
#include "keywords/prosescope.h"

int main() {
  using namespace prosescope;
  std::string texts;
  std::array<char, 1 << 16> buffer{};
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), stdin)) texts.append(buffer.data(), n);
  analysis::analyzer analyzer;
  for (std::size_t begin = 0; begin < texts.size();) {
    const std::size_t end = std::min(texts.find('\0', begin), texts.size());
    const facts::document_facts document = analyzer.read(std::string_view(texts).substr(begin, end - begin));
    const auto readings = facts::read_blocks(document, facts::boilerplate::skip);
    keywords::finder finder({});
    finder.replace(0, 0, {}, document.paragraphs, readings);
    for (const auto& phrase : finder.measure()) {
      std::printf("%s", phrase.text.c_str());
      for (const double feature : phrase.features) std::printf("\t%.17g", feature);
      std::printf("\n");
    }
    std::printf("\n");
    begin = end + 1;
  }
}
