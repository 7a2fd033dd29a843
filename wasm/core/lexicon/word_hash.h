/**
 * @file
 * @brief Hash of a folded word, by which it is looked up and known in vocabularies that are merged.
 */
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
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

[[nodiscard]] constexpr bool is_one_of(std::uint64_t hash, std::span<const std::uint64_t> hashes) noexcept {
  for (const std::uint64_t one : hashes) {
    if (one == hash) return true;
  }
  return false;
}

/// What a slot of a set keeps of a hash: half of it, as no compressor makes hashes smaller. One word in some billions
/// is taken for one of a set that it is not in.
[[nodiscard]] constexpr std::uint32_t kept_of(std::uint64_t hash) noexcept {
  return static_cast<std::uint32_t>(hash >> 32);
}

// Out of line, so that the many places that ask stay small.
[[nodiscard, gnu::noinline]] constexpr bool is_in_slots(std::uint64_t hash,
                                                        std::span<const std::uint32_t> slots) noexcept {
  const std::size_t mask = slots.size() - 1;
  for (std::size_t at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
    if (slots[at] == kept_of(hash)) return true;
  }
  return false;
}

/// A set of such words, in twice as many slots or more, by linear probing. Six bits of a hash tell of most words that
/// they are in none.
template <std::size_t N>
class word_set {
 public:
  constexpr explicit word_set(const std::array<std::uint64_t, N>& hashes) noexcept {
    for (const std::uint64_t hash : hashes) {
      bits_ |= bit_of(hash);
      std::size_t at = hash & (slots_.size() - 1);
      while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = kept_of(hash);
    }
  }
  [[nodiscard]] constexpr bool contains(std::uint64_t hash) const noexcept {
    return (bits_ & bit_of(hash)) != 0 && is_in_slots(hash, slots_);
  }

 private:
  [[nodiscard]] static constexpr std::uint64_t bit_of(std::uint64_t hash) noexcept {
    return std::uint64_t{1} << (hash >> 58U);
  }

  std::uint64_t bits_ = 0;
  std::array<std::uint32_t, std::bit_ceil(2 * N)> slots_{};  ///< 0: none
};

template <typename... Words>
[[nodiscard]] constexpr word_set<sizeof...(Words)> set_of(Words... folded) noexcept {
  return word_set<sizeof...(Words)>(hashes_of(folded...));
}

}  // namespace prosescope::lexicon
