#include "keywords/yake.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

#include "keywords/phrases.h"
#include "math/logarithm.h"
#include "math/sort.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::keywords {

namespace {

constexpr std::uint64_t most_words_made = 64;  ///< of all n-grams, for each word of the row
constexpr std::size_t most_compared = 1000;
constexpr std::uint32_t similar = 10;   ///< of so many letters one may differ
constexpr double least_score = 1e-300;  ///< what a product of very many scores is taken for, so that it has an inverse

constexpr std::uint64_t low_half = 0xFFFFFFFF;

/// How often one term stands in front of another.
struct pair_count {
  std::uint64_t terms = 0;  ///< the first in the high half
  double count = 0.0;
};

class term_features {
 public:
  explicit term_features(const token_row& row) : row_(row), terms_(row.terms()) {
    count();
    count_pairs();
    find_medians();
  }

  [[nodiscard]] std::vector<double> scores() const {
    const auto [mean, deviation] = frequencies();
    double most = 0.0;
    for (const term& t : terms_) most = std::max(most, t.frequency);
    std::vector<double> scores;
    scores.reserve(terms_.size());
    for (const term& t : terms_) {
      const double by_case = std::max(t.capitals, t.acronyms) / (1.0 + math::log(t.frequency));
      const double by_place = math::log(math::log(3.0 + t.median));
      const double by_frequency = t.frequency / (mean + deviation);
      const double by_neighbours = 1.0 + (ratio(t.left, t.all_left) + ratio(t.right, t.all_right)) * t.frequency / most;
      const double by_spread = t.sentences / sentences_;
      scores.push_back(by_neighbours * by_place / (by_case + by_frequency / by_neighbours + by_spread / by_neighbours));
    }
    return scores;
  }

  /// How sure it is that the stop word at `i` stands between its neighbours: the two bigrams' probabilities.
  [[nodiscard]] double probability(std::uint32_t i) const noexcept {
    return pairs_at(i - 1) / terms_[row_.term(i - 1)].frequency * pairs_at(i) / terms_[row_.term(i + 1)].frequency;
  }

 private:
  struct term {
    double frequency = 0.0;
    double capitals = 0.0;
    double acronyms = 0.0;
    double left = 0.0;  ///< different words in front of it
    double all_left = 0.0;
    double right = 0.0;
    double all_right = 0.0;
    double sentences = 0.0;  ///< in which it stands
    double median = 0.0;     ///< of their numbers
    std::uint32_t last_sentence = 0;
    bool stop_word = false;
  };

  void count() {
    std::uint32_t sentence = 0;
    for (std::uint32_t i = 0; i < row_.size(); ++i) {
      const facts::keyword_token& token = row_[i];
      if (i > 0 && token.sentence != row_[i - 1].sentence) ++sentence;
      term& t = terms_[row_.term(i)];
      t.stop_word = token.stop_word;
      if (t.frequency == 0.0 || t.last_sentence != sentence) {
        t.last_sentence = sentence;
        t.sentences += 1.0;
        places_.push_back(std::uint64_t{row_.term(i)} << 32 | sentence);
      }
      t.frequency += 1.0;
      t.capitals += token.capital;
      t.acronyms += token.acronym;
    }
    sentences_ = 1.0 + sentence;
  }

  void count_pairs() {
    std::vector<std::uint64_t> all;
    for (std::uint32_t i = 0; i + 1 < row_.size(); ++i) {
      if (is_pair(i)) all.push_back(pair_at(i));
    }
    math::sort(all.begin(), all.end());
    for (const std::uint64_t pair : all) {
      term& first = terms_[pair >> 32];
      term& second = terms_[pair & low_half];
      first.all_right += 1.0;
      second.all_left += 1.0;
      if (pairs_.empty() || pairs_.back().terms != pair) {
        pairs_.push_back({pair, 0.0});
        first.right += 1.0;
        second.left += 1.0;
      }
      pairs_.back().count += 1.0;
    }
  }

  void find_medians() {
    math::sort(places_.begin(), places_.end());
    for (std::size_t first = 0; first < places_.size();) {
      term& t = terms_[places_[first] >> 32];
      const auto n = static_cast<std::size_t>(t.sentences);
      const auto sentence = [&](std::size_t i) { return static_cast<double>(places_[first + i] & low_half); };
      t.median = (sentence((n - 1) / 2) + sentence(n / 2)) / 2.0;
      first += n;
    }
  }

  /// Mean and standard deviation of the frequencies of words that are no stop words.
  [[nodiscard]] std::pair<double, double> frequencies() const noexcept {
    double n = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    for (const term& t : terms_) {
      if (t.stop_word) continue;
      n += 1.0;
      sum += t.frequency;
      squares += t.frequency * t.frequency;
    }
    if (n == 0.0) return {1.0, 0.0};
    const double mean = sum / n;
    return {mean, std::sqrt(std::max(0.0, squares / n - mean * mean))};
  }

  [[nodiscard]] bool is_pair(std::uint32_t i) const noexcept {
    return !row_[i].boundary && row_[i].plain && row_[i + 1].plain;
  }
  [[nodiscard]] std::uint64_t pair_at(std::uint32_t i) const noexcept {
    return std::uint64_t{row_.term(i)} << 32 | row_.term(i + 1);
  }
  [[nodiscard]] double pairs_at(std::uint32_t i) const noexcept {
    const auto found = std::lower_bound(pairs_.begin(), pairs_.end(), pair_at(i),
                                        [](const pair_count& p, std::uint64_t terms) { return p.terms < terms; });
    return found->count;
  }
  [[nodiscard]] static double ratio(double part, double whole) noexcept { return whole > 0.0 ? part / whole : 0.0; }

  const token_row& row_;
  std::vector<term> terms_;
  std::vector<std::uint64_t> places_;  ///< a term, and in the low half the number of a sentence it stands in
  std::vector<pair_count> pairs_;
  double sentences_ = 1.0;
};

/// The number of the token behind the last that an n-gram which begins at each token may have.
std::vector<std::uint32_t> ends_of(const token_row& row) {
  std::vector<std::uint32_t> ends(row.size());
  for (std::uint32_t i = row.size(); i-- > 0;) {
    if (!row[i].plain) {
      ends[i] = i;
    } else {
      ends[i] = row[i].boundary || !row[i + 1].plain ? i + 1 : ends[i + 1];
    }
  }
  return ends;
}

/// The most words that n-grams may have for all to have no more than `most_words_made` words.
std::uint32_t longest_of(const token_row& row, const std::vector<std::uint32_t>& ends, std::uint32_t max_words) {
  std::vector<std::uint64_t> reaching(row.size() + 1);  // beginnings from which so many words can be read at most
  for (std::uint32_t i = 0; i < row.size(); ++i) {
    if (!row[i].stop_word) ++reaching[ends[i] - i];
  }
  for (std::size_t length = row.size(); length-- > 1;) reaching[length] += reaching[length + 1];
  std::uint64_t words = 0;
  std::uint32_t longest = 0;
  while (longest < max_words && longest < row.size()) {
    words += (longest + 1) * reaching[longest + 1];
    if (words > most_words_made * row.size()) break;
    ++longest;
  }
  return longest;
}

using letters = std::vector<std::uint32_t>;

letters letters_of(std::string_view spelling) {
  letters read;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [c, bytes] = text::decode(spelling, at);
    read.push_back(text::fold(c));
    at += bytes;
  }
  return read;
}

/// Whether one can be made of the other by so few insertions, deletions and substitutions (Levenshtein 1966) that no
/// more than one letter in `similar` differs. Only the band of the table is filled that can tell.
bool is_similar(const letters& a, const letters& b) {
  if (a.size() > b.size()) return is_similar(b, a);
  const auto length = static_cast<std::uint32_t>(b.size());
  const std::uint32_t most = length / similar;
  if (length - a.size() > most) return false;
  std::vector<std::uint32_t> above(length + 1);
  std::vector<std::uint32_t> row(length + 1);
  for (std::uint32_t j = 0; j <= length; ++j) above[j] = j;
  for (std::uint32_t i = 1; i <= a.size(); ++i) {
    const std::uint32_t first = i > most ? i - most : 1;
    const std::uint32_t last = std::min(length, i + most);
    row[first - 1] = first == 1 ? i : most + 1;
    std::uint32_t least = most + 1;
    for (std::uint32_t j = first; j <= last; ++j) {
      const std::uint32_t over = j < i + most ? above[j] + 1 : most + 1;
      row[j] = std::min({above[j - 1] + (a[i - 1] != b[j - 1]), row[j - 1] + 1, over});
      least = std::min(least, row[j]);
    }
    if (least > most) return false;
    std::swap(above, row);
  }
  return above[length] <= most;
}

}  // namespace

std::vector<double> score_terms(const token_row& row) { return term_features(row).scores(); }

std::vector<keyword> find_by_yake(const token_row& row, const options& wanted) {
  const term_features features(row);
  const std::vector<double> scores = features.scores();
  const std::vector<std::uint32_t> ends = ends_of(row);
  const std::uint32_t longest = longest_of(row, ends, wanted.max_words);
  phrase_list phrases(row);
  for (std::uint32_t first = 0; first < row.size(); ++first) {
    if (row[first].stop_word) continue;
    std::uint64_t key = 0;
    double product = 1.0;
    double sum = 0.0;
    const std::uint32_t end = std::min(ends[first], first + std::min(longest, row.size()));
    for (std::uint32_t i = first; i < end; ++i) {
      key = extend(key, row[i].key);
      if (row[i].stop_word) {
        if (i + 1 == end) break;
        const double unsure = 1.0 - features.probability(i);
        product *= 1.0 + unsure;
        sum -= unsure;
        continue;
      }
      product *= scores[row.term(i)];
      sum += scores[row.term(i)];
      // Of several words in between, what the quotient divides by may be nothing or less.
      if (sum > -1.0) phrases.add(key, first, i + 1, product / (1.0 + sum));
    }
  }
  std::vector<phrase_list::phrase> found = phrases.group();
  for (phrase_list::phrase& p : found) {
    p.score = static_cast<double>(p.count()) / std::max(p.score, least_score);
  }

  std::vector<keyword> keywords;
  std::vector<letters> compared;
  std::size_t seen = 0;
  phrases.each_best(found, [&](const phrase_list::phrase& p) {
    if (keywords.size() >= wanted.limit) return false;
    if (seen++ < most_compared) {
      letters spelled = letters_of(phrases.spelling(p));
      const auto is_like = [&](const letters& better) { return is_similar(better, spelled); };
      if (std::any_of(compared.begin(), compared.end(), is_like)) return true;
      compared.push_back(std::move(spelled));
    }
    keywords.push_back(phrases.make(p));
    return true;
  });
  return keywords;
}

}  // namespace prosescope::keywords
