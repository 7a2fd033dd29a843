#include "keywords/phrases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "keywords/spelling.h"

namespace prosescope::keywords {

std::vector<phrase_list::phrase> phrase_list::group() {
  std::vector<phrase> phrases;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;  // from 1
  std::vector<std::uint32_t> phrase_of;
  phrase_of.reserve(places_.size());
  for (const place& p : places_) {
    std::uint32_t& number = numbers[p.key];
    if (number == 0) {
      phrases.push_back({0, 0, p.score});
      number = static_cast<std::uint32_t>(phrases.size());
    }
    phrase_of.push_back(number - 1);
    ++phrases[number - 1].last;
  }
  std::size_t end = 0;
  for (phrase& p : phrases) {
    p.first = end;
    end += p.last;
    p.last = p.first;
  }
  std::vector<place> gathered(places_.size());
  for (std::size_t i = 0; i < places_.size(); ++i) gathered[phrases[phrase_of[i]].last++] = places_[i];
  places_ = std::move(gathered);
  return phrases;
}

bool phrase_list::is_better(const phrase& a, const phrase& b) const noexcept {
  if (a.score != b.score) return a.score > b.score;
  const place& of_a = places_[a.first];
  const place& of_b = places_[b.first];
  return of_a.first != of_b.first ? of_a.first < of_b.first : of_a.last < of_b.last;
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
    spellings.push_back(row_.spelling(at.first, at.last));
  }
  made.text = most_usual(spellings);
  return made;
}

std::vector<keyword> phrase_list::best(std::uint32_t limit) {
  std::vector<phrase> phrases = group();
  std::vector<keyword> keywords;
  each_best(phrases, [&](const phrase& p) {
    if (keywords.size() >= limit) return false;
    keywords.push_back(make(p));
    return true;
  });
  return keywords;
}

}  // namespace prosescope::keywords
