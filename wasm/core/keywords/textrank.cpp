#include "keywords/textrank.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "keywords/phrases.h"

namespace prosescope::keywords {

namespace {

// As in the paper.
constexpr double damping = 0.85;
constexpr double first_rank = 1.0;
constexpr double threshold = 0.0001;
constexpr std::size_t share_selected = 3;  ///< one in so many vertices
/// Texts take 20 to 40; changes shrink by `damping` in each step.
constexpr int most_steps = 100;

/// Vertices that stand side by side, each pair once in either direction.
std::vector<std::pair<std::uint32_t, std::uint32_t>> edges_of(const token_row& row) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  for (std::uint32_t i = 1; i < row.size(); ++i) {
    if (row[i - 1].boundary || !row[i - 1].nominal || !row[i].nominal || row.term(i - 1) == row.term(i)) continue;
    edges.emplace_back(row.term(i - 1), row.term(i));
    edges.emplace_back(row.term(i), row.term(i - 1));
  }
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

/// Whether each term is among the best third of the vertices.
std::vector<bool> select(const token_row& row, const std::vector<double>& ranks) {
  std::vector<std::uint32_t> vertices;
  for (std::uint32_t term = 0; term < row.terms(); ++term) {
    if (ranks[term] > 0.0) vertices.push_back(term);
  }
  // Terms are numbered by first places, by which ties end.
  std::stable_sort(vertices.begin(), vertices.end(), [&](auto a, auto b) { return ranks[a] > ranks[b]; });
  std::vector<bool> selected(row.terms());
  const std::size_t count = std::min(vertices.size(), std::max<std::size_t>(vertices.size() / share_selected, 1));
  for (std::size_t i = 0; i < count; ++i) selected[vertices[i]] = true;
  return selected;
}

}  // namespace

std::vector<double> rank_terms(const token_row& row) {
  const auto edges = edges_of(row);
  std::vector<double> degree(row.terms());
  for (const auto& [from, to] : edges) degree[from] += 1.0;
  std::vector<double> ranks(row.terms());
  for (std::uint32_t i = 0; i < row.size(); ++i) {
    if (row[i].nominal) ranks[row.term(i)] = first_rank;
  }
  std::vector<double> next(row.terms());
  double change = 1.0;
  for (int step = 0; step < most_steps && change > threshold; ++step) {
    std::fill(next.begin(), next.end(), 0.0);
    for (const auto& [from, to] : edges) next[to] += ranks[from] / degree[from];
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
  const std::vector<bool> selected = select(row, ranks);
  phrase_list phrases(row);
  for (std::uint32_t first = 0; first < row.size();) {
    std::uint32_t last = first;
    double score = 0.0;
    bool any = false;
    while (last < row.size() && row[last].nominal && (last == first || !row[last - 1].boundary)) {
      score += ranks[row.term(last)];
      any = any || selected[row.term(last)];
      ++last;
    }
    if (any && last - first <= wanted.max_words) phrases.add(first, last, score);
    first = std::max(last, first + 1);
  }
  return phrases.best(wanted.limit);
}

}  // namespace prosescope::keywords
