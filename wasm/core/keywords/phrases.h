/**
 * @file
 * @brief Gathers the places of phrases in a row of tokens, and makes keywords of the best.
 */
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "keywords/prosescope.h"
#include "keywords/spelling.h"
#include "keywords/tokens.h"

namespace prosescope::keywords {

class phrase_list {
 public:
  explicit phrase_list(const token_row& row) noexcept : row_(row) {}

  /// Tokens [first, last) are a place of a phrase.
  void add(std::uint64_t key, std::uint32_t first, std::uint32_t last, double score) {
    places_.push_back({key, score, first, last});
  }
  void add(std::uint32_t first, std::uint32_t last, double score) {
    std::uint64_t key = 0;
    for (std::uint32_t i = first; i < last; ++i) key = extend(key, row_[i].key);
    add(key, first, last, score);
  }

  /// A phrase: its places [first, last), and the score of the first.
  struct phrase {
    std::size_t first = 0;
    std::size_t last = 0;
    double score = 0.0;
    [[nodiscard]] std::size_t count() const noexcept { return last - first; }
  };

  /// Gathers the places of each phrase. Phrases stand in the order in which their first places were added.
  [[nodiscard]] std::vector<phrase> group();

  /// Adds the places of a phrase of another list of the same row.
  void take(const phrase_list& other, const phrase& p) {
    places_.insert(places_.end(), other.places_.begin() + static_cast<std::ptrdiff_t>(p.first),
                   other.places_.begin() + static_cast<std::ptrdiff_t>(p.last));
  }

  [[nodiscard]] std::string_view spelling(const phrase& p) const noexcept {
    return row_.spelling(places_[p.first].first, places_[p.first].last);
  }

  /// Calls `visit(phrase)` with the best of `phrases`, then the next, ties by first place, until it returns false. Most
  /// are not asked for, so they are no more than a heap.
  template <typename Visit>
  void each_best(std::vector<phrase>& phrases, Visit visit) const {
    const auto worse = [&](const phrase& a, const phrase& b) { return is_better(b, a); };
    std::make_heap(phrases.begin(), phrases.end(), worse);
    for (auto end = phrases.end(); end != phrases.begin(); --end) {
      if (!visit(phrases.front())) return;
      std::pop_heap(phrases.begin(), end, worse);
    }
  }

  /// Places that don't overlap, and the most usual spelling.
  [[nodiscard]] keyword make(const phrase& p) const;

  /// The keywords of the best phrases.
  [[nodiscard]] std::vector<keyword> best(std::uint32_t limit);

 private:
  struct place {
    std::uint64_t key = 0;
    double score = 0.0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  [[nodiscard]] bool is_better(const phrase& a, const phrase& b) const noexcept;

  const token_row& row_;
  std::vector<place> places_;
};

}  // namespace prosescope::keywords
