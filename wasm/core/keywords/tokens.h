/**
 * @file
 * @brief Words as the keyword methods kept for comparison see them (yake.h, rake.h, textrank.h), which work on the row
 * of them and not on candidates.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/document.h"
#include "text/offsets.h"
#include "text/words.h"

namespace prosescope::keywords {

/// Appends the tokens of one sentence to `out`.
[[gnu::noinline]] void read_tokens(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                                   const text::utf16_offsets& offsets, facts::paragraph_facts& out);

/// The tokens of the blocks that count, in one row. Places and sentences are those of the document. In a language
/// other than English all words are nominal but its stop words, which are its frequent words where the lexicon has
/// them.
class token_row {
 public:
  token_row(const facts::document_facts& document, const std::vector<facts::block_reading>& readings,
            std::string_view language);

  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] const facts::keyword_token& operator[](std::size_t i) const noexcept { return tokens_[i]; }

  /// Its word: the same number for the same key, counted by first places.
  [[nodiscard]] std::uint32_t term(std::size_t i) const noexcept { return terms_[i]; }
  [[nodiscard]] std::uint32_t terms() const noexcept { return term_count_; }

  /// How tokens [first, last), between which no boundary stands, are spelled.
  [[nodiscard]] std::string_view spelling(std::size_t first, std::size_t last) const noexcept;

 private:
  std::vector<facts::keyword_token> tokens_;
  std::vector<const std::string*> surfaces_;
  std::vector<std::uint32_t> terms_;
  std::uint32_t term_count_ = 0;
};

}  // namespace prosescope::keywords
