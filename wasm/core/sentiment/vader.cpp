#include "sentiment/vader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <functional>

#include "lexicon_layout.h"
#include "math/rounding.h"
#include "math/sort.h"
#include "sentiment/vader_tokens.h"

namespace prosescope::sentiment {

namespace {

using facts::reason_code;
using facts::vader_token;

// Published constants, by their names in vaderSentiment.py.
constexpr double b_incr = 0.293;
constexpr double c_incr = 0.733;
constexpr double n_scalar = -0.74;
constexpr double never_so_factor = 1.25;
constexpr double booster_fading[] = {1.0, 0.95, 0.9};
constexpr double before_but_factor = 0.5;
constexpr double after_but_factor = 1.5;
constexpr double exclamation_step = 0.292;
constexpr double question_step = 0.18;
constexpr double most_questions_step = 0.96;
constexpr double normaliser = 15.0;
constexpr double lexicon_tenths = 10.0;

/// SPECIAL_CASES: what takes the place of the valence. “badass”, which is in it too, is one token and never compared.
struct special_case {
  std::array<std::uint64_t, 3> words;  ///< 0 ends it
  double valence;
};
constexpr std::uint64_t operator""_key(const char* word, std::size_t length) noexcept {
  return lexicon::hash_of({word, length});
}
constexpr special_case special_cases[] = {
    {{"the"_key, "shit"_key, 0}, 3.0},       {{"the"_key, "bomb"_key, 0}, 3.0},
    {{"bad"_key, "ass"_key, 0}, 1.5},        {{"bus"_key, "stop"_key, 0}, 0.0},
    {{"yeah"_key, "right"_key, 0}, -2.0},    {{"kiss"_key, "of"_key, "death"_key}, -1.5},
    {{"to"_key, "die"_key, "for"_key}, 3.0}, {{"beating"_key, "heart"_key, 0}, 3.1},
    {{"broken"_key, "heart"_key, 0}, -2.9},
};

bool is(const vader_token& token, std::uint64_t key) noexcept { return token.key == key; }
bool in_lexicon(const vader_token& token) noexcept { return token.mean != 0; }

bool some_capitals(std::span<const vader_token> tokens) noexcept {
  std::size_t upper = 0;
  for (const vader_token& t : tokens) upper += t.capitals;
  return upper > 0 && upper < tokens.size();
}

/// The valences of a row of tokens by the rules that look at a token and its neighbours.
class valence_rules {
 public:
  valence_rules(std::span<const vader_token> tokens, vader_terms* found)
      : tokens_(tokens), some_capitals_(some_capitals(tokens)), found_(found) {}

  double valence_of(std::size_t i) {
    const vader_token& t = tokens_[i];
    if (!in_lexicon(t) || t.degree != 0) return 0.0;
    if (is(t, "kind"_key) && i + 1 < tokens_.size() && is(tokens_[i + 1], "of"_key)) return 0.0;
    const double mean = t.mean / lexicon_tenths;
    double valence = mean;
    note(reason_code::lexicon, mean, i);
    // “No” in front of a word of the lexicon is a negation, not a word of its own.
    if (is(t, "no"_key) && i + 1 < tokens_.size() && in_lexicon(tokens_[i + 1])) valence = 0.0;
    if (const std::size_t back = distance_to_no(i); back > 0) {
      valence = mean * n_scalar;
      note(reason_code::negation, n_scalar, i - back);
    }
    if (t.capitals && some_capitals_) valence = step(valence, valence > 0 ? c_incr : -c_incr, reason_code::capitals, i);
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
      if (in_lexicon(tokens_[i - back])) continue;
      valence = boost(valence, i, back);
      valence = negate(valence, i, back);
      if (back == 3) valence = check_special_cases(valence, i);
    }
    return check_least(valence, i);
  }

 private:
  [[nodiscard]] std::size_t distance_to_no(std::size_t i) const noexcept {
    const auto is_no = [&](std::size_t back) { return i >= back && is(tokens_[i - back], "no"_key); };
    if (is_no(1)) return 1;
    if (is_no(2)) return 2;
    return is_no(3) && (is(tokens_[i - 1], "or"_key) || is(tokens_[i - 1], "nor"_key)) ? 3 : 0;
  }

  double boost(double valence, std::size_t i, std::size_t back) {
    const vader_token& t = tokens_[i - back];
    if (t.degree == 0) return valence;
    double scalar = t.degree * b_incr;
    if (valence < 0) scalar *= -1;
    if (t.capitals && some_capitals_) scalar += valence > 0 ? c_incr : -c_incr;
    return step(valence, scalar * booster_fading[back - 1], i - back);
  }

  double negate(double valence, std::size_t i, std::size_t back) {
    const auto is_so = [&](std::size_t at) { return is(tokens_[at], "so"_key) || is(tokens_[at], "this"_key); };
    const bool never = is(tokens_[i - back], "never"_key);
    const bool without = is(tokens_[i - back], "without"_key);
    const auto is_doubt = [&](std::size_t at) { return is(tokens_[at], "doubt"_key); };
    // “never so good”; over three words, “so good” is enough for the published code.
    if ((back == 2 && never && is_so(i - 1)) || (back == 3 && ((never && is_so(i - 2)) || is_so(i - 1)))) {
      const double stronger = valence * never_so_factor;
      note(reason_code::intensifier, stronger / valence, is_so(i - 1) ? i - 1 : i - 2);
      return stronger;
    }
    if (back == 2 && without && is_doubt(i - 1)) return valence;
    if (back == 3 && without && (is_doubt(i - 2) || is_doubt(i - 1))) return valence;
    if (!tokens_[i - back].negation) return valence;
    note(reason_code::negation, n_scalar, i - back);
    return valence * n_scalar;
  }

  double check_least(double valence, std::size_t i) {
    if (i == 0 || !is(tokens_[i - 1], "least"_key)) return valence;
    if (i > 1 && (is(tokens_[i - 2], "at"_key) || is(tokens_[i - 2], "very"_key))) return valence;
    note(reason_code::negation, n_scalar, i - 1);
    return valence * n_scalar;
  }

  double check_special_cases(double valence, std::size_t i) {
    const struct {
      std::size_t first;
      std::size_t count;
    } behind[] = {{i - 1, 2}, {i - 2, 3}, {i - 2, 2}, {i - 3, 3}, {i - 3, 2}}, ahead[] = {{i, 2}, {i, 3}};
    const auto apply = [&](std::size_t first, std::size_t count) {
      const special_case* found = special_case_at(first, count);
      if (found == nullptr) return false;
      valence = found->valence;
      note(reason_code::phrase, valence, first, count);
      return true;
    };
    for (const auto [first, count] : behind) {
      if (apply(first, count)) break;
    }
    for (const auto [first, count] : ahead) apply(first, count);
    // Phrases of degree, which weaken by a step whatever the sign.
    for (const std::size_t first : {i - 3, i - 2}) {
      if (is_dampener(first)) valence = step(valence, -b_incr, first, 2);
    }
    return valence;
  }

  [[nodiscard]] const special_case* special_case_at(std::size_t first, std::size_t count) const noexcept {
    if (first + count > tokens_.size()) return nullptr;
    const auto matches = [&](const special_case& one) {
      for (std::size_t k = 0; k < one.words.size(); ++k) {
        if (one.words[k] != (k < count ? tokens_[first + k].key : 0)) return false;
      }
      return true;
    };
    const auto* found = std::find_if(std::begin(special_cases), std::end(special_cases), matches);
    return found == std::end(special_cases) ? nullptr : found;
  }

  /// “just enough”, “kind of”, “sort of”.
  [[nodiscard]] bool is_dampener(std::size_t first) const noexcept {
    const vader_token& one = tokens_[first];
    const vader_token& other = tokens_[first + 1];
    return (is(one, "just"_key) && is(other, "enough"_key)) ||
           ((is(one, "kind"_key) || is(one, "sort"_key)) && is(other, "of"_key));
  }

  double step(double valence, double amount, reason_code code, std::size_t cause, std::size_t count = 1) {
    if (valence != 0) note(code, (valence + amount) / valence, cause, count);
    return valence + amount;
  }
  double step(double valence, double amount, std::size_t cause, std::size_t count = 1) {
    const bool stronger = (amount < 0) == (valence < 0);
    return step(valence, amount, stronger ? reason_code::intensifier : reason_code::dampener, cause, count);
  }

  void note(reason_code code, double amount, std::size_t cause, std::size_t count = 1) {
    if (found_ == nullptr) return;
    found_->reasons.push_back(
        {code, amount, {static_cast<std::uint32_t>(cause), static_cast<std::uint32_t>(cause + count)}});
  }

  std::span<const vader_token> tokens_;
  bool some_capitals_;
  vader_terms* found_;
};

/// What Python's _but_check does: it goes through the valences, looks each up again by its value, and changes the first
/// that is equal, be it this one or one in front of it that was changed to the same number, or that it made so. Each
/// value that occurs keeps a heap of the places that hold it.
class but_check {
 public:
  explicit but_check(std::vector<double>& valences) : valences_(valences) {
    for (const double v : valences) {
      if (v != 0.0) values_.push_back(std::bit_cast<std::uint64_t>(v));
    }
    math::sort(values_.begin(), values_.end());
    values_.erase(std::unique(values_.begin(), values_.end()), values_.end());
    places_.resize(values_.size());
  }

  void apply(std::size_t but) {
    for (std::size_t i = 0; i < valences_.size(); ++i) {
      // What stands here still is what it was: only places behind are changed. Noughts stay noughts.
      const double value = valences_[i];
      if (value == 0.0) continue;
      std::vector<std::size_t>& holders = places_[index_of(value)];
      add(holders, i);
      std::pop_heap(holders.begin(), holders.end(), std::greater<>());
      const std::size_t first = holders.back();
      holders.pop_back();
      const double changed = value * (first < but ? before_but_factor : after_but_factor);
      valences_[first] = changed;
      const std::size_t index = index_of(changed);
      if (index < values_.size() && values_[index] == std::bit_cast<std::uint64_t>(changed)) add(places_[index], first);
    }
  }

 private:
  static void add(std::vector<std::size_t>& holders, std::size_t place) {
    holders.push_back(place);
    std::push_heap(holders.begin(), holders.end(), std::greater<>());
  }

  [[nodiscard]] std::size_t index_of(double value) const noexcept {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return static_cast<std::size_t>(std::lower_bound(values_.begin(), values_.end(), bits) - values_.begin());
  }

  std::vector<double>& valences_;
  std::vector<std::uint64_t> values_;             ///< bits of those that occur, each once, in the order of the bits
  std::vector<std::vector<std::size_t>> places_;  ///< of each value, heaps with the first on top
};

double punctuation_emphasis(std::span<const vader_token> tokens) noexcept {
  std::uint32_t exclamations = 0;
  std::uint32_t questions = 0;
  for (const vader_token& t : tokens) {
    exclamations = std::min(exclamations + t.exclamations, most_vader_marks);
    questions = std::min(questions + t.questions, most_vader_marks);
  }
  const double of_questions = questions < 2
                                  ? 0.0
                                  : (questions < most_vader_marks ? questions * question_step : most_questions_step);
  return exclamations * exclamation_step + of_questions;
}

/// What the valences of a text add up to.
struct valence_sums {
  double all = 0.0;
  double sizes = 0.0;
  double positive = 0.0;  ///< each a step larger, as a word without tone counts one
  double negative = 0.0;
  double neutral = 0.0;
};

valence_sums add_up(const std::vector<double>& valences) noexcept {
  valence_sums sums;
  for (const double v : valences) {
    sums.all += v;
    sums.sizes += std::abs(v);
    if (v > 0) sums.positive += v + 1.0;
    if (v < 0) sums.negative += v - 1.0;
    if (v == 0) sums.neutral += 1.0;
  }
  return sums;
}

/// The valences of all tokens before “but”, and their terms if a list is given.
std::vector<double> read_valences(std::span<const vader_token> tokens, vader_terms* found) {
  std::vector<double> valences;
  valences.reserve(tokens.size());
  valence_rules rules(tokens, found);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto first_reason = static_cast<std::uint32_t>(found ? found->reasons.size() : 0);
    valences.push_back(rules.valence_of(i));
    if (found == nullptr) continue;
    if (valences[i] == 0.0) {
      found->reasons.resize(first_reason);
    } else {
      const auto last_reason = static_cast<std::uint32_t>(found->reasons.size());
      found->terms.push_back({static_cast<std::uint32_t>(i), valences[i], 1.0, 0.0, {first_reason, last_reason}});
    }
  }
  return valences;
}

}  // namespace

vader_scores score_vader(std::span<const vader_token> tokens, vader_terms* found) {
  if (tokens.empty()) return {};
  std::vector<double> valences = read_valences(tokens, found);
  const auto first_but = std::find_if(tokens.begin(), tokens.end(),
                                      [](const vader_token& t) { return is(t, "but"_key); });
  const auto but = static_cast<std::size_t>(first_but - tokens.begin());
  if (but < tokens.size()) but_check(valences).apply(but);

  valence_sums sums = add_up(valences);
  const double emphasis = punctuation_emphasis(tokens);
  const double emphatic = sums.all > 0 ? sums.all + emphasis : (sums.all < 0 ? sums.all - emphasis : sums.all);
  if (sums.positive > -sums.negative) {
    sums.positive += emphasis;
  } else if (sums.positive < -sums.negative) {
    sums.negative -= emphasis;
  }
  const double total = sums.positive - sums.negative + sums.neutral;

  const double norm = std::sqrt(emphatic * emphatic + normaliser);
  vader_scores scores;
  scores.compound = math::round_decimal(emphatic / norm, 10000);
  scores.positive = math::round_decimal(sums.positive / total, 1000);
  scores.neutral = math::round_decimal(sums.neutral / total, 1000);
  scores.negative = math::round_decimal(-sums.negative / total, 1000);
  if (found == nullptr) return scores;

  found->but = static_cast<std::uint32_t>(but);
  for (vader_term& term : found->terms) {
    term.but_factor = valences[term.token] / term.valence;
    term.valence = valences[term.token];
    term.contribution = (term.valence + std::abs(term.valence) / sums.sizes * (emphatic - sums.all)) / norm;
  }
  return scores;
}

}  // namespace prosescope::sentiment
