#include "keywords/rake.h"

#include <algorithm>

#include "keywords/phrases.h"

namespace prosescope::keywords {

namespace {

/// How often two candidates must stand together to be one.
constexpr std::size_t least_adjoined = 2;

struct candidate {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool adjoins = false;  ///< nothing but stop words stands between it and the next
  double score = 0.0;

  [[nodiscard]] std::uint32_t length() const noexcept { return last - first; }
};

std::vector<candidate> candidates_of(const token_row& row) {
  std::vector<candidate> candidates;
  bool open = false;  // the last candidate may go on
  for (std::uint32_t i = 0; i < row.size(); ++i) {
    if (row[i].stop_word) {
      open = false;
    } else if (open) {
      candidates.back().last = i + 1;
    } else {
      candidates.push_back({i, i + 1, true, 0.0});
      open = true;
    }
    if (row[i].boundary) {
      open = false;
      if (!candidates.empty()) candidates.back().adjoins = false;
    }
  }
  return candidates;
}

void score(const token_row& row, std::vector<candidate>& candidates) {
  std::vector<double> degree(row.terms());
  std::vector<double> frequency(row.terms());
  for (const candidate& c : candidates) {
    for (std::uint32_t i = c.first; i < c.last; ++i) {
      degree[row.term(i)] += c.length();
      frequency[row.term(i)] += 1.0;
    }
  }
  for (candidate& c : candidates) {
    for (std::uint32_t i = c.first; i < c.last; ++i) c.score += degree[row.term(i)] / frequency[row.term(i)];
  }
}

}  // namespace

std::vector<keyword> find_by_rake(const token_row& row, const options& wanted) {
  std::vector<candidate> candidates = candidates_of(row);
  score(row, candidates);
  phrase_list phrases(row);
  phrase_list adjoined(row);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const candidate& c = candidates[i];
    if (c.length() <= wanted.max_words) phrases.add(c.first, c.last, c.score);
    if (!c.adjoins || i + 1 == candidates.size()) continue;
    const candidate& next = candidates[i + 1];
    if (next.last - c.first <= wanted.max_words) adjoined.add(c.first, next.last, c.score + next.score);
  }
  for (const phrase_list::phrase& p : adjoined.group()) {
    if (p.count() >= least_adjoined) phrases.take(adjoined, p);
  }
  return phrases.best(wanted.limit);
}

}  // namespace prosescope::keywords
