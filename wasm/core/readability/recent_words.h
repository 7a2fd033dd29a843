/**
 * @file
 * @brief Which words a paragraph has said already: a reader who met a word a few lines ago knows it.
 */
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace prosescope::readability {

/// A set of words' keys, empty again when it is full: in a paragraph of any length, a word counts as said for as long
/// as some two hundred different words take.
class recent_words {
 public:
  void clear() noexcept {
    keys_.fill(none);
    size_ = 0;
  }

  /// Whether the word was not there yet.
  bool add(std::uint64_t key) noexcept {
    std::size_t slot = key % keys_.size();
    for (; keys_[slot] != none; slot = (slot + 1) % keys_.size()) {
      if (keys_[slot] == key) return false;
    }
    if (size_ == most) {
      clear();
      slot = key % keys_.size();
    }
    keys_[slot] = key;
    ++size_;
    return true;
  }

 private:
  static constexpr std::uint64_t none = 0;
  static constexpr std::size_t most = 200;

  std::array<std::uint64_t, 512> keys_{};
  std::size_t size_ = 0;
};

}  // namespace prosescope::readability
