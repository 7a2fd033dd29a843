#include "keywords/phrases.h"

#include <algorithm>
#include <string_view>

namespace prosescope::keywords {

namespace {

/// The spelling that occurs most often; of several the first in the text.
std::string_view most_usual(const std::vector<std::string_view>& spellings) {
  std::vector<std::string_view> sorted = spellings;
  std::sort(sorted.begin(), sorted.end());
  std::string_view best;
  std::ptrdiff_t most = 0;
  for (const std::string_view spelling : spellings) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), spelling);
    if (last - first <= most) continue;
    most = last - first;
    best = spelling;
  }
  return best;
}

}  // namespace

std::vector<phrase_list::phrase> phrase_list::group() {
  std::sort(places_.begin(), places_.end(),
            [](const place& a, const place& b) { return a.key != b.key ? a.key < b.key : a.first < b.first; });
  std::vector<phrase> phrases;
  for (std::size_t first = 0; first < places_.size();) {
    std::size_t last = first;
    while (last < places_.size() && places_[last].key == places_[first].key) ++last;
    phrases.push_back({first, last, places_[first].score});
    first = last;
  }
  return phrases;
}

void phrase_list::sort(std::vector<phrase>& phrases) const {
  std::sort(phrases.begin(), phrases.end(), [&](const phrase& a, const phrase& b) {
    if (a.score != b.score) return a.score > b.score;
    const place& of_a = places_[a.first];
    const place& of_b = places_[b.first];
    return of_a.first != of_b.first ? of_a.first < of_b.first : of_a.last < of_b.last;
  });
}

keyword phrase_list::make(const phrase& p) const {
  keyword made;
  made.score = p.score;
  std::vector<std::string_view> spellings;
  for (std::size_t i = p.first; i < p.last; ++i) {
    const place& at = places_[i];
    const facts::span found = {row_[at.first].place.start, row_[at.last - 1].place.end};
    // “ha ha ha” holds “ha ha” twice, but there is one to be seen.
    if (!made.spans.empty() && found.start < made.spans.back().end) continue;
    made.spans.push_back(found);
    made.sentences.push_back(row_[at.first].sentence);
    spellings.push_back(row_.spelling(at.first, at.last));
  }
  made.text = most_usual(spellings);
  return made;
}

std::vector<keyword> phrase_list::best(std::uint32_t limit) {
  std::vector<phrase> phrases = group();
  sort(phrases);
  if (phrases.size() > limit) phrases.resize(limit);
  std::vector<keyword> keywords;
  keywords.reserve(phrases.size());
  for (const phrase& p : phrases) keywords.push_back(make(p));
  return keywords;
}

}  // namespace prosescope::keywords
