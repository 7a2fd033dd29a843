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
#include "text/characters.h"
#include "text/utf8.h"

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
constexpr std::uint32_t most_marks = 4;
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

/// What Python's str.split() splits at: White_Space, and the four separators of ASCII.
bool is_python_space(char32_t c) noexcept { return (c >= 0x1C && c <= 0x1F) || text::is_space(c); }

/// Python's string.punctuation: all of ASCII's.
constexpr bool is_python_punctuation(char c) noexcept {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Titlecase letters, general category Lt, which str.isupper() refuses.
constexpr bool is_titlecase(char32_t c) noexcept {
  return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2 || (c >= 0x1F88 && c <= 0x1F8F) ||
         (c >= 0x1F98 && c <= 0x1F9F) || (c >= 0x1FA8 && c <= 0x1FAF) || c == 0x1FBC || c == 0x1FCC || c == 0x1FFC;
}

/// Python's str.isupper(): a capital, and no small or titlecase letter. U+0345, a mark to us, is a small letter there.
bool is_upper(std::string_view token) noexcept {
  bool upper = false;
  for (std::size_t at = 0; at < token.size();) {
    const auto [c, bytes] = text::decode(token, at);
    at += bytes;
    const text::char_class kind = text::class_of(c);
    if (kind == text::char_class::letter_lower || is_titlecase(c) || c == 0x345) return false;
    upper = upper || kind == text::char_class::letter_upper;
  }
  return upper;
}

/// Whether a token has more code points than `count`.
bool is_longer_than(std::string_view token, std::size_t count) noexcept {
  std::size_t found = 0;
  for (std::size_t at = 0; at < token.size() && found <= count; ++found) at += text::decode(token, at).bytes;
  return found > count;
}

/// Lower case as far as VADER can tell: its words are ASCII, and of other characters only the Kelvin sign becomes such.
void lower(std::string_view token, std::string& out) {
  constexpr std::string_view kelvin = "\u212A";
  out.clear();
  for (std::size_t at = 0; at < token.size();) {
    if (token.substr(at, kelvin.size()) == kelvin) {
      out.push_back('k');
      at += kelvin.size();
    } else {
      const char c = token[at++];
      out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    }
  }
}

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
    exclamations = std::min(exclamations + t.exclamations, most_marks);
    questions = std::min(questions + t.questions, most_marks);
  }
  const double of_questions = questions < 2
                                  ? 0.0
                                  : (questions < most_marks ? questions * question_step : most_questions_step);
  return exclamations * exclamation_step + of_questions;
}

}  // namespace

void vader_reader::index_emoji() {
  const std::string_view all(reinterpret_cast<const char*>(lexicon::vader_emoji), lexicon::vader_emoji_size);
  char32_t value = 0;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\n', at);
    if (all[at] == '+') {
      std::uint32_t skipped = 0;
      for (std::size_t digit = at + 1; digit < end; ++digit) {
        skipped = skipped * 10 + static_cast<std::uint32_t>(all[digit] - '0');
      }
      value += skipped;
    } else {
      emoji_.push_back({value++, static_cast<std::uint16_t>(at), static_cast<std::uint16_t>(end - at)});
    }
    at = end + 1;
  }
}

std::string_view vader_reader::description_of(char32_t c) const noexcept {
  const auto found = std::lower_bound(emoji_.begin(), emoji_.end(), c,
                                      [](const emoji& one, char32_t value) { return one.value < value; });
  if (found == emoji_.end() || found->value != c) return {};
  return {reinterpret_cast<const char*>(lexicon::vader_emoji) + found->begin, found->length};
}

void vader_reader::append(std::string_view text, std::uint32_t end) {
  token_.append(text);
  at_.end = end;
  at_.exclamations += text == "!";
  at_.questions += text == "?";
}

void vader_reader::read(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  if (emoji_.empty()) index_emoji();
  token_.clear();
  at_ = {};
  for (std::uint32_t at = 0; at < run.size();) {
    const auto [c, bytes] = text::decode(run, at);
    const std::uint32_t end = at + bytes;
    const std::string_view description = c < 0x80 ? std::string_view() : description_of(c);
    if (!description.empty()) {
      // A space goes in front of a description, and none behind it: what follows an emoji clings to its last word.
      finish(run, offsets, out);
      at_ = {at, end, end};
      for (std::size_t i = 0; i < description.size(); ++i) {
        if (description[i] == ' ') {
          finish(run, offsets, out);
          at_ = {at, end, end};
        } else {
          append(description.substr(i, 1), end);
        }
      }
    } else if (is_python_space(c)) {
      finish(run, offsets, out);
    } else {
      if (token_.empty()) at_ = {at, end, at};
      append(run.substr(at, bytes), end);
    }
    at = end;
  }
  finish(run, offsets, out);
}

void vader_reader::finish(std::string_view run, const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  if (token_.empty()) return;
  std::string_view token = token_;
  std::uint32_t front = 0;
  std::uint32_t back = 0;
  while (front < token.size() && is_python_punctuation(token[front])) ++front;
  while (back < token.size() - front && is_python_punctuation(token[token.size() - 1 - back])) ++back;
  const std::string_view stripped = token.substr(front, token.size() - front - back);
  // What two characters or fewer are left of is taken for an emoticon.
  if (is_longer_than(stripped, 2)) {
    token = stripped;
    if (at_.emoji_end == at_.begin) at_.begin = at_.emoji_end = at_.begin + front;
    at_.end = std::max(at_.end - back, at_.emoji_end);
  }
  lower(token, lowered_);
  const std::uint64_t key = lexicon::hash_of(lowered_);
  const lexicon::vader_entry entry = lexicon_.find_vader(lowered_, key);
  vader_token added;
  added.place = {offsets[at_.begin], offsets[at_.end]};
  added.surface.first = static_cast<std::uint32_t>(out.surfaces.size());
  out.surfaces.append(run.substr(at_.begin, at_.end - at_.begin));
  added.surface.last = static_cast<std::uint32_t>(out.surfaces.size());
  added.key = key;
  added.mean = entry.mean;
  added.degree = entry.degree;
  added.negation = entry.negation || lowered_.find("n't") != std::string::npos;
  added.capitals = is_upper(token);
  added.exclamations = static_cast<std::uint8_t>(std::min(at_.exclamations, most_marks));
  added.questions = static_cast<std::uint8_t>(std::min(at_.questions, most_marks));
  out.vader_tokens.push_back(added);
  token_.clear();
}

vader_scores score_vader(std::span<const vader_token> tokens, vader_terms* found) {
  if (tokens.empty()) return {};
  std::vector<double> valences;
  valences.reserve(tokens.size());
  std::size_t but = tokens.size();
  valence_rules rules(tokens, found);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto first_reason = static_cast<std::uint32_t>(found ? found->reasons.size() : 0);
    valences.push_back(rules.valence_of(i));
    if (but == tokens.size() && is(tokens[i], "but"_key)) but = i;
    if (found == nullptr) continue;
    if (valences[i] == 0.0) {
      found->reasons.resize(first_reason);
    } else {
      const auto last_reason = static_cast<std::uint32_t>(found->reasons.size());
      found->terms.push_back({static_cast<std::uint32_t>(i), valences[i], 1.0, 0.0, {first_reason, last_reason}});
    }
  }
  if (but < tokens.size()) but_check(valences).apply(but);

  double sum = 0.0;
  double positive = 0.0;
  double negative = 0.0;
  double neutral = 0.0;
  double sizes = 0.0;
  for (const double v : valences) {
    sum += v;
    sizes += std::abs(v);
    if (v > 0) positive += v + 1.0;
    if (v < 0) negative += v - 1.0;
    if (v == 0) neutral += 1.0;
  }
  const double emphasis = punctuation_emphasis(tokens);
  const double emphatic = sum > 0 ? sum + emphasis : (sum < 0 ? sum - emphasis : sum);
  if (positive > -negative) {
    positive += emphasis;
  } else if (positive < -negative) {
    negative -= emphasis;
  }
  const double total = positive - negative + neutral;

  const double norm = std::sqrt(emphatic * emphatic + normaliser);
  vader_scores scores;
  scores.compound = math::round_decimal(emphatic / norm, 10000);
  scores.positive = math::round_decimal(positive / total, 1000);
  scores.neutral = math::round_decimal(neutral / total, 1000);
  scores.negative = math::round_decimal(-negative / total, 1000);
  if (found == nullptr) return scores;

  found->but = static_cast<std::uint32_t>(but);
  for (vader_term& term : found->terms) {
    term.but_factor = valences[term.token] / term.valence;
    term.valence = valences[term.token];
    term.contribution = (term.valence + std::abs(term.valence) / sizes * (emphatic - sum)) / norm;
  }
  return scores;
}

}  // namespace prosescope::sentiment
