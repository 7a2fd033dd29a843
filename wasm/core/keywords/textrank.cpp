#include "keywords/textrank.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>

#include "keywords/phrases.h"
#include "math/sort.h"

namespace prosescope::keywords {

namespace {

// As in the paper.
constexpr double damping = 0.85;
constexpr double first_rank = 1.0;
constexpr double threshold = 0.0001;
constexpr std::size_t share_selected = 3;  ///< one in so many vertices
/// Texts take 20 to 40; changes shrink by `damping` in each step.
constexpr int most_steps = 100;

constexpr std::uint64_t low_half = 0xFFFFFFFF;

/// Vertices that stand side by side, each pair once in either direction: one term in the high half, one in the low.
std::vector<std::uint64_t> edges_of(const token_row& row) {
  std::vector<std::uint64_t> edges;
  for (std::uint32_t i = 1; i < row.size(); ++i) {
    const std::uint64_t a = row.term(i - 1);
    const std::uint64_t b = row.term(i);
    if (row[i - 1].boundary || !row[i - 1].nominal || !row[i].nominal || a == b) continue;
    edges.push_back(a << 32 | b);
    edges.push_back(b << 32 | a);
  }
  math::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

/// Whether each term is among the best third of the vertices; of equals the first in the text are.
std::vector<std::uint8_t> select(const std::vector<double>& ranks) {
  std::vector<std::uint64_t> sorted;  // the bits of positive numbers are ordered as they are
  for (const double rank : ranks) {
    if (rank > 0.0) sorted.push_back(std::bit_cast<std::uint64_t>(rank));
  }
  std::vector<std::uint8_t> selected(ranks.size());
  if (sorted.empty()) return selected;
  math::sort(sorted.begin(), sorted.end());
  const std::size_t count = std::max<std::size_t>(sorted.size() / share_selected, 1);
  const auto least = sorted.end() - static_cast<std::ptrdiff_t>(count);
  const double worst = std::bit_cast<double>(*least);
  auto equals = std::upper_bound(least, sorted.end(), *least) - least;
  for (std::size_t term = 0; term < ranks.size(); ++term) {
    selected[term] = ranks[term] > worst || (ranks[term] == worst && equals-- > 0);
  }
  return selected;
}

}  // namespace

std::vector<double> rank_terms(const token_row& row) {
  const std::vector<std::uint64_t> edges = edges_of(row);
  std::vector<double> degree(row.terms());
  for (const std::uint64_t edge : edges) degree[edge >> 32] += 1.0;
  std::vector<double> ranks(row.terms());
  for (std::uint32_t i = 0; i < row.size(); ++i) {
    if (row[i].nominal) ranks[row.term(i)] = first_rank;
  }
  std::vector<double> next(row.terms());
  double change = 1.0;
  for (int step = 0; step < most_steps && change > threshold; ++step) {
    std::fill(next.begin(), next.end(), 0.0);
    for (const std::uint64_t edge : edges) next[edge & low_half] += ranks[edge >> 32] / degree[edge >> 32];
    change = 0.0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      if (ranks[i] == 0.0) continue;
      next[i] = (1.0 - damping) + damping * next[i];
      change = std::max(change, std::abs(next[i] - ranks[i]));
    }
    std::swap(ranks, next);
  }
  return ranks;
}

std::vector<keyword> find_by_textrank(const token_row& row, const options& wanted) {
  const std::vector<double> ranks = rank_terms(row);
  const std::vector<std::uint8_t> selected = select(ranks);
  phrase_list phrases(row);
  for (std::uint32_t first = 0; first < row.size();) {
    std::uint32_t last = first;
    double score = 0.0;
    bool any = false;
    while (last < row.size() && row[last].nominal && (last == first || !row[last - 1].boundary)) {
      score += ranks[row.term(last)];
      any = any || selected[row.term(last)] != 0;
      ++last;
    }
    if (any && last - first <= wanted.max_words) phrases.add(first, last, score);
    first = std::max(last, first + 1);
  }
  return phrases.best(wanted.limit);
}

}  // namespace prosescope::keywords
