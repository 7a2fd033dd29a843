/**
 * @file
 * @brief Hash of a folded word, by which it is looked up and known in vocabularies that are merged.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace prosescope::lexicon {

/// FNV-1a with 64 bits and a final mix (http://www.isthe.com/chongo/tech/comp/fnv/).
class word_hash {
 public:
  constexpr void add(unsigned char byte) noexcept { state_ = (state_ ^ byte) * 0x100000001b3ULL; }
  [[nodiscard]] constexpr std::uint64_t value() const noexcept {
    std::uint64_t mixed = state_ ^ state_ >> 32;
    mixed *= 0xd6e8feb86659fd93ULL;
    return mixed ^ mixed >> 32;
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view folded) noexcept {
  word_hash hash;
  for (const char c : folded) hash.add(static_cast<unsigned char>(c));
  return hash.value();
}

/// Hashes of the few words that a rule names.
template <typename... Words>
[[nodiscard]] constexpr std::array<std::uint64_t, sizeof...(Words)> hashes_of(Words... folded) noexcept {
  return {hash_of(folded)...};
}

}  // namespace prosescope::lexicon
