#include "sentiment/prosescope.h"

#include <algorithm>
#include <cmath>

#include "text/characters.h"
#include "text/names.h"
#include "text/utf8.h"

namespace prosescope::sentiment {

namespace {

using facts::reason_code;
using facts::tone_scale;
using lexicon::role;

// Published constants: Hutto & Gilbert 2014, and the authors' implementation.
constexpr double negation_factor = -0.74;
constexpr double capitals_step = 0.733;
constexpr double exclamation_step = 0.292;
constexpr int most_exclamations = 4;
constexpr double before_but_factor = 0.5;
constexpr double after_but_factor = 1.5;
constexpr double booster_fading[] = {1.0, 0.95, 0.9};
constexpr std::size_t negation_reach = 4;  // words; VADER looks back over three

// What stands for a thing that is bad is bad itself: “support for the aggression”.
constexpr double opposed_factor = -0.5;
constexpr std::size_t object_reach = 4;  // words
constexpr auto object_ends = lexicon::hashes_of("and", "or", "against");

// VADER's way to keep a sum between −1 and 1: x/√(x² + α). Its α is 15, for sums that are not divided by √n.
constexpr double normaliser = 15.0;

constexpr std::int32_t to_scale(double value) noexcept {
  const double scaled = value * tone_scale;
  return static_cast<std::int32_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
}

/// “No” has a rating of its own; as a negation it works through what it negates.
bool has_tone(const text::word& w) noexcept { return w.entry.valence != 0 && w.entry.role != role::negation; }

/// Whether a clause may end in the text between two words: a comma is enough, a quote or an apostrophe is not.
bool breaks_clause(std::string_view run, std::uint32_t begin, std::uint32_t end) noexcept {
  for (std::size_t at = begin; at < end;) {
    const auto [c, bytes] = text::decode(run, at);
    at += bytes;
    if (c == U',' || c == U';' || c == U':' || c == U'—' || c == U'–' || c == U'(' || c == U')' ||
        text::is_terminator(c)) {
      return true;
    }
    if (c == U'-' && at < end && (run[at] == '-' || run[at] == ' ')) return true;
  }
  return false;
}

class tone_reader {
 public:
  tone_reader(std::string_view run, text::byte_range sentence, std::span<const text::word> words,
              const text::utf16_offsets& offsets, facts::paragraph_facts& out)
      : run_(run), sentence_(sentence), words_(words), offsets_(offsets), out_(out) {}

  double read() {
    std::size_t counted = 0;
    for (const text::word& w : words_) {
      counted += w.counted();
      toned_ += has_tone(w);
    }
    if (toned_ == 0) return 0.0;
    all_capitals_ = text::is_all_capitals(words_);
    find_contrast();
    count_exclamations();
    double sum = 0.0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (has_tone(words_[i])) sum += read_term(i);
    }
    return sum * share_of_score(sum, static_cast<std::int64_t>(counted));
  }

 private:
  void find_contrast() noexcept {
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (words_[i].entry.role == role::contrast) contrast_ = i;
    }
  }

  void count_exclamations() noexcept {
    for (std::size_t at = sentence_.begin; at < sentence_.end; ++at) exclamations_ += run_[at] == '!';
    exclamations_ = std::min(exclamations_, most_exclamations);
  }

  double read_term(std::size_t i) {
    const text::word& w = words_[i];
    double valence = static_cast<double>(w.entry.valence) / lexicon::valence_scale;
    const auto first_reason = static_cast<std::uint32_t>(out_.reasons.size());
    add_reason(reason_code::lexicon, valence, w);
    const double sign = valence < 0 ? -1.0 : 1.0;
    if (w.shape == text::shape::upper && w.letters > 2 && !all_capitals_) {
      valence += sign * capitals_step;
      add_reason(reason_code::capitals, sign * capitals_step, w);
    }
    valence = boost(i, valence, sign);
    if (exclamations_ > 0) {
      // VADER adds the marks to the sum of the sentence; shared out over its words the total is the same to a reader.
      const double step = sign * exclamation_step * exclamations_ / static_cast<double>(toned_);
      valence += step;
      add_reason(reason_code::exclamation, step, w);
    }
    valence = oppose(i, valence);
    valence = negate(i, valence);
    if (contrast_ > 0 && contrast_ != i) {
      const bool before = i < contrast_;
      const double factor = before ? before_but_factor : after_but_factor;
      valence *= factor;
      add_reason(before ? reason_code::before_but : reason_code::after_but, factor, words_[contrast_]);
    }
    facts::term term;
    term.place = place(w.bytes);
    term.valence = to_scale(std::clamp(valence, -8.0, 8.0));
    term.reasons = {first_reason, static_cast<std::uint32_t>(out_.reasons.size())};
    out_.terms.push_back(term);
    return static_cast<double>(term.valence) / tone_scale;
  }

  /// “very good”, “hardly a good”: the three words in front, as long as they are in the clause.
  double boost(std::size_t i, double valence, double sign) {
    for (std::size_t back = 1; back <= std::size(booster_fading) && back <= i; ++back) {
      if (clause_ends_between(i - back)) break;
      const text::word& w = words_[i - back];
      if (w.entry.role != role::intensifier && w.entry.role != role::dampener) continue;
      const double step = static_cast<double>(w.entry.strength) / lexicon::strength_scale * booster_fading[back - 1];
      valence += sign * step;
      add_reason(w.entry.role == role::intensifier ? reason_code::intensifier : reason_code::dampener, sign * step, w);
    }
    return valence;
  }

  double negate(std::size_t i, double valence) {
    for (std::size_t back = 1; back <= negation_reach && back <= i; ++back) {
      const std::size_t at = i - back;
      if (clause_ends_between(at)) break;
      const text::word& w = words_[at];
      if (w.entry.role == role::contrast) break;
      if (w.entry.role != role::negation) continue;
      const bool not_only = at + 1 < i && words_[at + 1].is("only");
      if (not_only) break;
      add_reason(reason_code::negation, negation_factor, w);
      return valence * negation_factor;
    }
    return valence;
  }

  /// “support for Russia's aggression”: a good word whose object, behind for, of, to or directly, is bad.
  double oppose(std::size_t i, double valence) {
    const lexicon::word_class part = words_[i].entry.primary;
    if (valence <= 0 || (part != lexicon::word_class::noun && part != lexicon::word_class::verb)) return valence;
    for (std::size_t ahead = 1; ahead <= object_reach && i + ahead < words_.size(); ++ahead) {
      const std::size_t at = i + ahead;
      if (clause_ends_between(at - 1)) break;
      const text::word& w = words_[at];
      if (w.entry.role == role::contrast || w.is_one_of(object_ends)) break;
      if (w.entry.valence > 0) break;
      if (w.entry.valence >= 0) continue;
      const bool governs = words_[i + 1].entry.primary != lexicon::word_class::verb;
      if (!governs) break;
      add_reason(reason_code::opposed, opposed_factor, w);
      return valence * opposed_factor;
    }
    return valence;
  }

  [[nodiscard]] bool clause_ends_between(std::size_t i) const noexcept {
    return breaks_clause(run_, words_[i].bytes.end, words_[i + 1].bytes.begin);
  }

  void add_reason(reason_code code, double amount, const text::word& cause) {
    facts::reason added{code, to_scale(amount), place(cause.bytes), {}};
    added.surface.first = static_cast<std::uint32_t>(out_.surfaces.size());
    out_.surfaces.append(run_.substr(cause.bytes.begin, cause.bytes.end - cause.bytes.begin));
    added.surface.last = static_cast<std::uint32_t>(out_.surfaces.size());
    out_.reasons.push_back(added);
  }

  [[nodiscard]] facts::span place(text::byte_range bytes) const noexcept {
    return {offsets_.start(bytes.begin), offsets_.end(bytes.end)};
  }

  std::string_view run_;
  text::byte_range sentence_;
  std::span<const text::word> words_;
  const text::utf16_offsets& offsets_;
  facts::paragraph_facts& out_;
  bool all_capitals_ = false;
  std::size_t toned_ = 0;
  std::size_t contrast_ = 0;
  int exclamations_ = 0;
};

}  // namespace

double share_of_score(double sum, std::int64_t words) noexcept {
  const double root = std::sqrt(static_cast<double>(std::max<std::int64_t>(words, 1)));
  const double x = sum / root;
  return 1.0 / (root * std::sqrt(x * x + normaliser));
}

std::int64_t read_tone(std::string_view run, text::byte_range sentence, std::span<const text::word> words,
                       const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  const double scaled = tone_reader(run, sentence, words, offsets, out).read() * facts::score_scale;
  return static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
}

}  // namespace prosescope::sentiment
