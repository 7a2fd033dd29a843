/**
 * @file
 * @brief Tokens as VADER's implementation for Python cuts them (vaderSentiment 3.3.2,
 * https://github.com/cjhutto/vaderSentiment): at white space, without the marks around them.
 */
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "facts/paragraph.h"
#include "lexicon/table.h"
#include "text/offsets.h"

namespace prosescope::sentiment {

inline constexpr std::uint32_t most_vader_marks = 4;  ///< of each kind, “!” and “?”: more count no more

/// Cuts runs of lines into VADER's tokens; keeps its scratch memory between them.
class vader_reader {
 public:
  explicit vader_reader(const lexicon::table& lexicon) noexcept : lexicon_(lexicon) {}

  /// Appends the tokens of one run of lines to those of the paragraph.
  void read(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out);

 private:
  /// Where the token that is being gathered stands.
  struct gathered {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t emoji_end = 0;  ///< where the emoji ends that it began with; `begin` if with none
    std::uint32_t exclamations = 0;
    std::uint32_t questions = 0;
  };

  void index_emoji();
  [[nodiscard]] std::string_view description_of(char32_t c) const noexcept;
  void append(std::string_view text, std::uint32_t end);
  void finish(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out);

  /// An emoji and where its description stands in lexicon::vader_emoji.
  struct emoji {
    char32_t value;
    std::uint16_t begin;
    std::uint16_t length;
  };

  const lexicon::table& lexicon_;
  std::vector<emoji> emoji_;  ///< by code point; read when first asked for
  std::string token_;
  std::string lowered_;
  gathered at_;
};

}  // namespace prosescope::sentiment
