/**
 * @file
 * @brief Where each phrase of a document stands, and which rank best, while paragraphs come and go.
 *
 * A phrase is a row of words of a candidate that a noun ends. An edit looks at the phrases of its paragraphs. Of all
 * others it changes two things a little: how many words stand in front of them, and how often their words stand in
 * candidates. So each phrase keeps a bound that its rank doesn't pass, by how much any can have risen since is added
 * up, and only those whose bound reaches as far as is asked for are ranked exactly. The best are the same, to the bit,
 * whatever the edits that made the document.
 */
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/document.h"
#include "facts/word_counts.h"
#include "keywords/background.h"
#include "keywords/phrase_score.h"
#include "keywords/spelling.h"

namespace prosescope::keywords {

/// A place of a phrase, to be looked at: words [first, last) of a candidate.
struct seen_place {
  const facts::paragraph_facts* paragraph = nullptr;
  std::uint32_t offset = 0;  ///< UTF-16 units in front of the paragraph
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] std::uint32_t length() const noexcept { return last - first; }
  [[nodiscard]] const facts::candidate_word& word(std::uint32_t i) const noexcept {
    return paragraph->candidate_words[i];
  }
  [[nodiscard]] std::string_view spelling(std::uint32_t from, std::uint32_t to) const noexcept {
    return paragraph->surface_at({word(from).surface.first, word(to - 1).surface.last});
  }
  [[nodiscard]] std::string_view spelling() const noexcept { return spelling(first, last); }
  [[nodiscard]] facts::span place() const noexcept {
    return {offset + word(first).place.start, offset + word(last - 1).place.end};
  }
  /// The key of its last words.
  [[nodiscard]] std::uint64_t last_words(std::uint32_t count) const noexcept {
    std::uint64_t key = 0;
    for (std::uint32_t i = last - count; i < last; ++i) key = extend(key, word(i).stem);
    return key;
  }
};

class phrase_index {
 public:
  /// The number of a phrase, and of a place.
  using index = std::uint32_t;
  static constexpr index none = UINT32_MAX;

  /// Of phrases of so many words at most. `by`, if any, must live longer.
  phrase_index(std::uint32_t longest, const background* by);

  /// Paragraphs [first, last), whose blocks were read as `old_readings`, make room for others. All must live as long as
  /// they stand here.
  [[gnu::noinline]] void replace(std::size_t first, std::size_t last,
                                 std::span<const facts::block_reading> old_readings,
                                 std::span<const facts::shared_paragraph> added,
                                 std::span<const facts::block_reading> readings);

  /// Whether most of what it holds is of paragraphs that are gone: it is better made anew.
  [[nodiscard]] bool is_worn() const noexcept { return gone_ > places_.size() / 2 + least_worn; }

  /// Ranks what was touched. Calls `visit(phrase)` for those that may be keywords and whose first place is another than
  /// before. To be called before what follows is asked for.
  template <typename Visit>
  void settle(Visit visit) {
    const bool all = rise_ > most_rise;
    if (all) begin_anew();
    const auto look_at = [&](index p) {
      if (settle_phrase(p)) visit(p);
    };
    if (all) {
      for (index p = 0; p < phrases_.size(); ++p) look_at(p);
      if (!bounds_.empty()) asked_for_ = *std::max_element(bounds_.begin(), bounds_.end());
    } else {
      for (const index p : touched_) look_at(p);
    }
    touched_.clear();
  }

  /// The phrase with that key, if it may be a keyword: it weighs something, and is all of a candidate somewhere.
  [[nodiscard]] index find(std::uint64_t key) const noexcept;
  /// The same, whether it may be one or not.
  [[nodiscard]] index find_any(std::uint64_t key) const noexcept;
  [[nodiscard]] bool may_be_keyword(index p) const noexcept { return bounds_[p] > unranked; }
  [[nodiscard]] std::uint64_t key(index p) const noexcept { return phrases_[p].key; }
  [[nodiscard]] seen_place first_place(index p) const noexcept { return see(phrases_[p].first); }
  /// Rises with places in the text.
  [[nodiscard]] std::uint64_t order(index place) const noexcept {
    return std::uint64_t{paragraphs_[places_[place].paragraph].order} << 32U | place;
  }
  [[nodiscard]] static index place_of(std::uint64_t order) noexcept { return static_cast<index>(order); }
  [[nodiscard]] bool stands_before(index a, index b) const noexcept {
    return order(phrases_[a].first) < order(phrases_[b].first);
  }
  [[nodiscard]] seen_place see(index place) const noexcept;

  [[nodiscard]] phrase_measures measure(index p) const noexcept { return measure(p, false); }
  [[nodiscard]] float rank(index p) const noexcept { return rank_of(measure(p)); }
  [[nodiscard]] bool is_better(index a, index b) const noexcept { return is_better({a, rank(a)}, {b, rank(b)}); }

  /// The noun that the text repeats most by itself, if that is one word in 75 or more.
  [[nodiscard]] index leading_word() const noexcept;
  /// Whether a phrase, which is no name, holds a word that stands alone so much more often that it says as much.
  [[nodiscard]] bool is_told_by(index word, index p) const noexcept;

  /// Calls `visit(place)` for the places of a phrase, in no order, until it returns false.
  template <typename Visit>
  void each_place(index p, Visit visit) const {
    for (index at = p == none ? none : phrases_[p].last_added; at != none; at = places_[at].next) {
      if (paragraphs_[places_[at].paragraph].facts != nullptr && !visit(at)) return;
    }
  }

  /// Calls `visit(phrase)` for the longer phrases that end where a place ends and may be keywords, until it returns
  /// false; whether it never did.
  template <typename Visit>
  bool each_longer(index place, Visit visit) const {
    const seen_place o = see(place);
    for (index at = place; at-- > paragraphs_[places_[place].paragraph].places_from;) {
      const phrase& longer = phrases_[places_[at].phrase];
      const std::uint32_t first = places_[at].first;
      if (first + longest_ < o.last) break;
      if (first < o.first && first + longer.length == o.last && may_be_keyword(places_[at].phrase) &&
          !visit(places_[at].phrase)) {
        return false;
      }
    }
    return true;
  }

  /// Calls `visit(phrase, rank)` with the best phrase, then the next, ties by first place, until it returns false.
  template <typename Visit>
  void each_best(Visit visit) {
    float above = std::numeric_limits<float>::infinity();  // from there on all were visited
    float floor = asked_for_;
    for (float step = 1.0F;; step *= 2.0F) {
      if (step > widest_step) floor = unranked;
      for (const ranked& best : between(floor, above)) {
        if (visit(best.phrase, best.rank)) continue;
        asked_for_ = best.rank - margin;
        return;
      }
      if (floor == unranked) return;
      above = std::exchange(floor, floor - step);
    }
  }

 private:
  struct occurrence {
    std::uint32_t paragraph = 0;  ///< index of it in `paragraphs_`
    std::uint32_t first = 0;      ///< its first word in the paragraph's `candidate_words`
    index phrase = 0;
    index next = none;           ///< another of the phrase
    std::uint32_t position = 0;  ///< words in front of it in the paragraph
  };

  struct phrase {
    std::uint64_t key = 0;
    index last_added = none;       ///< the first of the row of its places, some of which are gone
    index first = none;            ///< its first place in the text, unless that is to be looked for
    place_counts places;           ///< that aren't gone
    std::uint32_t last_block = 0;  ///< the number of the block in which it was last met
    std::uint8_t length = 0;       ///< words
    bool touched = false;
    bool seen = false;      ///< its first place was
    bool repeated = false;  ///< in `repeated_`
    bool leads = false;     ///< in `leaders_`
  };

  struct held_paragraph {
    const facts::paragraph_facts* facts = nullptr;  ///< null once it is gone
    std::uint32_t order = 0;                        ///< in the document
    std::uint32_t words = 0;
    index places_from = 0;
    index places_to = 0;
  };

  /// What stands in front of a paragraph.
  struct paragraph_start {
    std::uint32_t units = 0;  ///< UTF-16
    std::uint32_t words = 0;

    paragraph_start& operator+=(const paragraph_start& more) noexcept {
      units += more.units;
      words += more.words;
      return *this;
    }
    paragraph_start& operator-=(const paragraph_start& less) noexcept {
      units -= less.units;
      words -= less.words;
      return *this;
    }
  };

  struct ranked {
    index phrase = 0;
    float rank = 0.0F;
  };

  /// In the place of a phrase's first place while paragraphs are replaced: it was in one of them, or there was none.
  static constexpr index lost = none - 1;
  static constexpr float unranked = -std::numeric_limits<float>::infinity();
  static constexpr double most_rise = 1.0;
  static constexpr float widest_step = 64.0F;
  static constexpr float leaders_spare = 2.0F;
  static constexpr float margin = 0.25F;  // by which the ranks of the best fall from report to report
  static constexpr std::size_t least_worn = 4096;

  /// Calls `visit(candidate, words in front of it, its block)` for each candidate of a paragraph that counts; how many
  /// words do.
  template <typename Visit>
  static std::uint32_t each_candidate(const facts::paragraph_facts& paragraph,
                                      std::span<const facts::block_reading> readings, Visit visit);
  /// Calls `visit(first word, words, key, kind of place)` for each phrase of a candidate.
  template <typename Visit>
  void each_phrase(const facts::paragraph_facts& paragraph, const facts::candidate& candidate, Visit visit) const;
  void put(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings);
  void add(occurrence added, const place_kind& kind);
  [[nodiscard]] static bool is_first_in(std::uint32_t block, phrase& p) noexcept {
    return std::exchange(p.last_block, block) != block;
  }
  void take(held_paragraph& paragraph, std::span<const facts::block_reading> readings);
  void count(std::uint64_t stem);
  [[nodiscard]] index slot_of(std::uint64_t key) const noexcept;
  index find_or_add(std::uint64_t key, std::uint32_t length);
  void grow_slots(std::size_t phrases);
  void bring_first_forward(std::span<const std::uint32_t> added) noexcept;
  [[nodiscard]] const paragraph_start& start_of(index place) const noexcept {
    return starts_[paragraphs_[places_[place].paragraph].order];
  }
  void touch(index p);
  void begin_anew();
  bool settle_phrase(index p);
  void find_first(phrase& p) noexcept;
  [[nodiscard]] std::uint32_t word_alone(const seen_place& o) const noexcept;
  [[nodiscard]] double weight_of(const facts::candidate_word& w) const noexcept;
  [[nodiscard]] bool weighs(const seen_place& o) const noexcept;
  [[nodiscard]] phrase_measures measure(index p, bool at_most) const noexcept;
  [[nodiscard]] bool is_better(const ranked& a, const ranked& b) const noexcept {
    return a.rank != b.rank ? a.rank > b.rank : stands_before(a.phrase, b.phrase);
  }
  std::span<const ranked> between(float floor, float above);
  void gather_leaders(float least);
  void lead(index p);

  std::uint32_t longest_;
  const background* background_;
  std::vector<held_paragraph> paragraphs_;
  std::vector<std::uint32_t> in_order_;  ///< indices of those that aren't gone
  std::vector<paragraph_start> starts_;  ///< theirs, and the end: a row that an edit goes through
  std::vector<occurrence> places_;       ///< by paragraph
  std::vector<phrase> phrases_;
  std::vector<float> bounds_;     ///< of phrases' ranks, but for `rise_`
  std::vector<index> slots_;      ///< phrases by their keys
  facts::word_counts frequency_;  ///< of each stem in all candidates
  std::vector<index> touched_;
  std::vector<index> repeated_;  ///< single words that once stood alone a few times
  std::vector<index> leaders_;   ///< phrases whose bound is `leaders_from_` or more, and some whose bound was
  float leaders_from_ = std::numeric_limits<float>::infinity();
  std::vector<ranked> between_;
  double rise_ = 2.0 * most_rise;  ///< of any rank since its bound was found; beyond most_rise all are found anew
  float asked_for_ = 0.0F;         ///< where whoever asked for the best last stopped
  std::size_t gone_ = 0;           ///< places and paragraphs
  std::uint32_t blocks_ = 0;       ///< that were put here and taken from here
};

}  // namespace prosescope::keywords
