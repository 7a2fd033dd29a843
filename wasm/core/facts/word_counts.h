/**
 * @file
 * @brief How often each word of a vocabulary stands in a document, from which words can be taken away again.
 */
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace prosescope::facts {

/// Words by their keys (lexicon::hash_of), which are random enough to be slots' numbers. Linear probing.
class word_counts {
 public:
  void add(std::uint64_t key) {
    if ((used_ + 1) * 2 > slots_.size()) grow();
    slot& s = find(key);
    if (s.count == 0) {
      used_ += s.peak == 0;
      ++unique_;
    }
    const std::uint32_t count = s.count + 1;
    s = {key, count, std::max(s.peak, count)};
  }
  /// Takes away one that was added.
  void remove(std::uint64_t key) noexcept {
    slot& s = find(key);
    if (--s.count == 0) --unique_;
  }
  /// How often a word was added, and not taken away.
  [[nodiscard]] std::uint32_t count(std::uint64_t key) const noexcept {
    return slots_.empty() ? 0 : slots_[index_of(key)].count;
  }
  /// The highest count that a word has had since `forget_peaks` was called last.
  [[nodiscard]] std::uint32_t peak(std::uint64_t key) const noexcept {
    return slots_.empty() ? 0 : slots_[index_of(key)].peak;
  }
  void forget_peaks() {
    for (slot& s : slots_) s.peak = s.count;
    rehash(slots_.size());
  }
  /// How many different words there are.
  [[nodiscard]] std::size_t unique() const noexcept { return unique_; }

 private:
  /// A word that was taken away stays, with a count of 0, until the slots grow.
  struct slot {
    std::uint64_t key = 0;
    std::uint32_t count = 0;
    std::uint32_t peak = 0;  ///< 0: no word's
  };

  /// Its slot, or the one that it would take.
  [[nodiscard]] std::size_t index_of(std::uint64_t key) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = key & mask;
    while (slots_[at].peak != 0 && slots_[at].key != key) at = (at + 1) & mask;
    return at;
  }
  [[nodiscard]] slot& find(std::uint64_t key) noexcept { return slots_[index_of(key)]; }

  void grow() {
    constexpr std::size_t fewest = 64;
    std::size_t size = fewest;
    while (size < unique_ * 4) size *= 2;
    rehash(size);
  }
  void rehash(std::size_t size) {
    std::vector<slot> old(size);
    old.swap(slots_);
    used_ = unique_;
    for (const slot& s : old) {
      if (s.count > 0) find(s.key) = s;
    }
  }

  std::vector<slot> slots_;
  std::size_t used_ = 0;
  std::size_t unique_ = 0;
};

}  // namespace prosescope::facts
