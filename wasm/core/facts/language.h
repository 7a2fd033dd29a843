/**
 * @file
 * @brief What tells the language of a text: letters by script, and the frequent words and letters of each language.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language_data.h"
#include "text/words.h"

namespace prosescope::facts {

/// Sums over words.
class language_counts {
 public:
  static constexpr std::size_t kinds = text::script_count + text::languages_told_apart + 1;

  /// Letters of each script.
  [[nodiscard]] std::span<const std::uint64_t> letters() const noexcept {
    return std::span(sums_).first<text::script_count>();
  }
  /// Words that stand often in a language, and letters that not every language of the script has, by language.
  [[nodiscard]] std::span<const std::uint64_t> hits() const noexcept {
    return std::span(sums_).subspan<text::script_count, text::languages_told_apart>();
  }
  /// Letters of the words that the English lexicon has.
  [[nodiscard]] std::uint64_t english_letters() const noexcept { return sums_.back(); }

  [[nodiscard]] std::uint64_t& letters_of(text::script s) noexcept { return sums_[static_cast<std::size_t>(s)]; }
  [[nodiscard]] std::uint64_t& hits_of(std::size_t language) noexcept { return sums_[text::script_count + language]; }
  [[nodiscard]] std::uint64_t& english_letters() noexcept { return sums_.back(); }
  /// Any of these, below `kinds`.
  [[nodiscard]] std::uint64_t& operator[](std::size_t kind) noexcept { return sums_[kind]; }

 private:
  std::array<std::uint64_t, kinds> sums_{};
};

/// One of a block's sums. Most are zero, and not held: a text may be of very many blocks.
struct language_count {
  std::uint32_t count = 0;
  std::uint8_t kind = 0;
};
static_assert(language_counts::kinds <= 256);

/// Appends what `words` tell, each kind once; numbers, addresses and symbols tell nothing.
[[gnu::noinline]] void read_language(std::string_view run, std::span<const text::word> words,
                                     std::vector<language_count>& out);

}  // namespace prosescope::facts
