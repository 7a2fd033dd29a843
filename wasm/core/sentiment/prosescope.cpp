#include "sentiment/prosescope.h"

#include <algorithm>
#include <cmath>

#include "text/characters.h"
#include "text/names.h"

namespace prosescope::sentiment {

namespace {

using facts::reason_code;
using facts::tone_scale;
using lexicon::role;

// What the rules multiply by, and how far they reach. VADER's constants (Hutto & Gilbert 2014) are steps that are added
// to a mean rating; as factors of a word of medium strength they come to much the same, and a weak word stays weak.
// docs/decisions/0018 has what each rule does to the figures.
constexpr double negation_of_good = -0.74;
constexpr double negation_of_bad = -0.2;
constexpr std::size_t negation_reach = 3;  // words that are no function words
constexpr std::size_t farthest = 32;       // words of any kind: no clause of people's has so many that say so little
constexpr double capitals_factor = 1.5;
constexpr double repeated_letters_factor = 1.25;
constexpr double exclamation_step = 0.15;
constexpr int most_exclamations = 4;
constexpr double question_factor = 0.7;
constexpr double irrealis_factor = 0.7;
constexpr std::size_t irrealis_reach = 4;
constexpr double before_but_factor = 0.5;
constexpr double after_but_factor = 1.15;
constexpr double concession_factor = 0.6;
constexpr double conceded_factor = 1.1;
constexpr double contrary_factor = -0.5;
constexpr std::size_t contrary_reach = 5;
constexpr double comparison_factor = 0.4;
constexpr std::size_t comparison_reach = 5;
constexpr double booster_fading[] = {1.0, 0.95, 0.9};

// What stands for a thing that is plainly bad is bad itself: “support for the aggression”.
constexpr int plainly_bad = -lexicon::valence_scale;
constexpr double opposed_factor = -0.5;
constexpr std::size_t object_reach = 4;  // words
constexpr auto object_ends = lexicon::set_of("and", "or", "against");

// What is kept from happening: “The attack was thwarted”.
constexpr double averted_factor = -0.1;
constexpr std::size_t averted_reach = 4;
constexpr std::size_t passive_reach = 4;
constexpr auto passives = lexicon::set_of("is", "are", "was", "were", "be", "been", "being", "got", "gets");

// What buyers count without preparing it.
constexpr auto stars = lexicon::set_of("star", "stars", "point", "points");

// “Great. Just great.”
constexpr double sarcasm_factor = -0.74;
constexpr auto sarcastic_openers = lexicon::set_of("just", "oh", "well", "yeah", "wow", "gee", "how");

// VADER's way to keep a sum between −1 and 1: x/√(x² + α). Its α is 15, for sums that are not divided by √n. A part of
// the scale is for the side alone: people seldom call a sentence neutral that has a toned word, however little it says.
constexpr double normaliser = 5.0;
constexpr double share_of_side = 0.08;
constexpr double side_normaliser = 0.0025;

// A document's mean weighs a sentence by how much tone it has, and one that has none by this.
constexpr double least_weight = 0.125;

constexpr std::int32_t to_scale(double value) noexcept {
  const double scaled = value * tone_scale;
  return static_cast<std::int32_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
}

class tone_reader {
 public:
  tone_reader(std::string_view run, text::byte_range sentence, std::span<const text::word> words,
              std::span<const text::word> block, const text::utf16_offsets& offsets, facts::paragraph_facts& out)
      : run_(run), sentence_(sentence), words_(words), block_(block), offsets_(offsets), out_(out) {}

  double read() {
    const auto counted = std::count_if(words_.begin(), words_.end(), [](const text::word& w) { return w.counted(); });
    const auto toned = [&](const text::word& w) { return has_tone(static_cast<std::size_t>(&w - words_.data())); };
    if (std::none_of(words_.begin(), words_.end(), toned)) return 0.0;
    all_capitals_ = text::is_all_capitals(words_);
    find_turns();
    read_marks();
    sarcastic_ = is_sarcastic();
    double sum = 0.0;
    auto index = static_cast<std::uint32_t>(out_.words.size());
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (has_tone(i)) sum += read_term(i, index);
      index += words_[i].counted();
    }
    return sum * share_of_score(sum, counted);
  }

 private:
  [[nodiscard]] role role_of(std::size_t i) const noexcept { return words_[i].entry.role; }
  [[nodiscard]] bool strengthens(std::size_t i) const noexcept {
    return role_of(i) == role::intensifier || role_of(i) == role::dampener;
  }

  /// “No” has a rating of its own; as a negation it works through what it negates, if there is such a word, as
  /// “terribly” does in “terribly good”.
  [[nodiscard]] bool has_tone(std::size_t i) const noexcept {
    const lexicon::entry& e = words_[i].entry;
    if (e.valence == 0 && e.agent == 0 && e.patient == 0) return false;
    if (is_handle(i)) return false;
    if (is_prepared(i)) return false;
    if (role_of(i) == role::negation) return !negates(i);
    if (words_[i].is("too")) return i + 1 < words_.size() && !clause_ends_between(i);
    if (e.valence != 0 && e.primary == lexicon::word_class::function && !may_be_verb(i)) return false;
    return !(strengthens(i) && i + 1 < words_.size() && words_[i + 1].entry.valence != 0 && !clause_ends_between(i));
  }

  /// Whether the negation at `i` leaves what it says to another word, one with a tone that it turns round; “not only”
  /// and “or not” deny nothing.
  [[nodiscard]] bool negates(std::size_t i) const noexcept {
    if (i > 0 && words_[i - 1].is("or")) return true;
    if (i + 1 < words_.size() && words_[i + 1].is("only")) return true;
    std::size_t passed = 0;
    const std::size_t end = std::min(words_.size(), i + 1 + farthest);
    for (std::size_t at = i + 1; at < end && !clause_ends_between(at - 1); ++at) {
      if (role_of(at) == role::negation) return false;
      if (words_[at].entry.valence != 0 && has_tone(at)) return true;
      if (role_of(at) == role::contrast || role_of(at) == role::concession) return false;
      passed += is_passed(at);
      if (passed == negation_reach) return false;
    }
    return false;
  }

  /// Words that count when a rule reaches over them.
  [[nodiscard]] bool is_passed(std::size_t i) const noexcept {
    return !words_[i].entry.has(lexicon::flag::stop_word) && !words_[i].possessive && !strengthens(i);
  }

  /// A word that is one of grammar first: “I like it”, but not “like this”.
  [[nodiscard]] bool may_be_verb(std::size_t i) const noexcept {
    if (words_[i].phrase > 0) return true;
    if (i == 0) return false;
    const text::word& before = words_[i - 1];
    return before.entry.has(lexicon::flag::pronoun) || role_of(i - 1) == role::negation || strengthens(i - 1) ||
           before.is("to");
  }

  /// “1 large egg, beaten”: a line that begins with a quantity and is no sentence tells behind a comma what is done to
  /// the thing. Of stars and times it tells what somebody thinks: “2 stars, disappointed”.
  [[nodiscard, gnu::noinline]] bool is_prepared(std::size_t i) const noexcept {
    if (words_[0].shape != text::shape::number || i < 2 || i > farthest) return false;
    if (text::is_terminator(static_cast<unsigned char>(run_[sentence_.end - 1]))) return false;
    const std::size_t first = clause_ends_between(i - 1) ? i : i - 1;
    if (!clause_ends_between(first - 1) || run_[words_[first - 1].bytes.end] != ',') return false;
    const std::size_t done = first + (words_[first].entry.primary == lexicon::word_class::adverb);
    if (done < i || done == words_.size() || !is_done(done)) return false;
    return std::none_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(first), [](const text::word& w) {
      const bool verb = w.entry.primary == lexicon::word_class::function && w.entry.may_be(lexicon::tag::verb);
      return verb || w.is_one_of(stars) || w.entry.has(lexicon::flag::time_word) || w.entry.has(lexicon::flag::pronoun);
    });
  }

  /// “drained”, “beaten”.
  [[nodiscard]] bool is_done(std::size_t i) const noexcept {
    const lexicon::entry& e = words_[i].entry;
    const std::string_view spelling = run_.substr(words_[i].bytes.begin, words_[i].bytes.end - words_[i].bytes.begin);
    return e.may_be(lexicon::shape::participle) || e.may_be(lexicon::tag::past) || spelling.ends_with("en") ||
           spelling.ends_with("ed");
  }

  /// “@happy” is somebody.
  [[nodiscard]] bool is_handle(std::size_t i) const noexcept {
    return words_[i].bytes.begin > 0 && run_[words_[i].bytes.begin - 1] == '@';
  }

  /// The last word after which the sentence turns, and the clause that grants something.
  void find_turns() noexcept {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (role_of(i) == role::contrast && i > 0) contrast_ = i;
      if (role_of(i) != role::concession) continue;
      concession_ = i;
      concession_end_ = i + 1;
      while (concession_end_ < words_.size() && !clause_ends_between(concession_end_ - 1)) ++concession_end_;
      concedes_ = concession_end_ - concession_ > 1 && (concession_ > 0 || concession_end_ < words_.size());
    }
  }

  void read_marks() noexcept {
    for (std::size_t at = sentence_.begin; at < sentence_.end; ++at) exclamations_ += run_[at] == '!';
    exclamations_ = std::min(exclamations_, most_exclamations);
    std::size_t last = sentence_.end;
    while (last > sentence_.begin && (run_[last - 1] == '"' || run_[last - 1] == '\'' || run_[last - 1] == ')')) --last;
    asks_ = last > sentence_.begin && run_[last - 1] == '?';
  }

  /// “Just great.” says the contrary where it repeats the sentence before, “Oh great.” always; and so does the sentence
  /// that is repeated.
  [[nodiscard]] bool is_sarcastic() const noexcept {
    const std::size_t here = static_cast<std::size_t>(words_.data() - block_.data());
    const std::size_t next = here + words_.size();
    const auto praises = [](const text::word& w) { return w.entry.valence > 0; };
    if (words_.size() == 1) {
      return next + 1 < block_.size() && block_[next].is_one_of(sarcastic_openers) && praises(words_[0]) &&
             block_[next + 1].key == words_[0].key;
    }
    if (words_.size() != 2 || !words_[0].is_one_of(sarcastic_openers) || !praises(words_[1])) return false;
    const bool repeats = here > 0 && block_[here - 1].key == words_[1].key;
    return repeats || (words_[0].is("oh") && exclamations_ == 0);
  }

  /// Its valence after the rules. One that has none has the rules applied to what it says of its agent and patient, as
  /// if it were good: “didn't meet”.
  [[gnu::noinline]] double read_term(std::size_t i, std::uint32_t index) {
    const text::word& w = words_[i];
    const bool rated = w.entry.valence != 0;
    const double valence = rated ? static_cast<double>(w.entry.valence) / lexicon::valence_scale : 1.0;
    term_ = bytes_of(i);
    valence_ = valence;
    const auto first_reason = static_cast<std::uint32_t>(out_.reasons.size());
    if (rated) add_reason(w.begins_phrase() ? reason_code::phrase : reason_code::lexicon, valence_, term_);
    if (w.shape == text::shape::upper && w.letters > 2 && !all_capitals_) {
      apply(reason_code::capitals, capitals_factor, term_);
    }
    if (w.stretched) apply(reason_code::repeated_letters, repeated_letters_factor, term_);
    boost(i);
    if (exclamations_ > 0) apply(reason_code::exclamation, 1.0 + exclamation_step * exclamations_, term_);
    if (asks_) apply(reason_code::question, question_factor, term_);
    imagine(i);
    compare(i);
    oppose(i);
    avert(i);
    negate(i);
    turn(i);
    if (sarcastic_) apply(reason_code::sarcasm, sarcasm_factor, term_);
    facts::term term;
    term.place = place(term_);
    if (rated) term.valence = to_scale(std::clamp(valence_, -8.0, 8.0));
    term.factor = to_scale(std::clamp(valence_ / valence, -8.0, 8.0));
    term.agent = w.entry.agent;
    term.patient = w.entry.patient;
    term.passive = is_passive(i);
    term.quoted = w.quoted;
    term.word = index;
    term.reasons = {first_reason, static_cast<std::uint32_t>(out_.reasons.size())};
    out_.terms.push_back(term);
    return static_cast<double>(term.valence) / tone_scale;
  }

  /// “was accused”, “has not yet been widely praised”: a participle behind a form of “be” or “get”.
  [[nodiscard]] bool is_passive(std::size_t i) const noexcept {
    const lexicon::entry& e = words_[i].entry;
    if (!e.may_be(lexicon::shape::participle) && !e.may_be(lexicon::tag::past)) return false;
    for (std::size_t back = 1; back <= passive_reach && back <= i && !clause_ends_between(i - back); ++back) {
      const text::word& w = words_[i - back];
      if (w.is_one_of(passives)) return true;
      if (w.entry.role != role::negation && w.entry.primary != lexicon::word_class::adverb) return false;
    }
    return false;
  }

  /// “very good”, “slightly bad”: the three words in front, as long as they are in the clause.
  void boost(std::size_t i) {
    for (std::size_t back = 1; back <= std::size(booster_fading) && back <= i; ++back) {
      if (clause_ends_between(i - back)) break;
      if (!strengthens(i - back)) continue;
      const text::word& w = words_[i - back];
      const double step = static_cast<double>(w.entry.strength) / lexicon::strength_scale * booster_fading[back - 1];
      apply(role_of(i - back) == role::intensifier ? reason_code::intensifier : reason_code::dampener, 1.0 + step,
            bytes_of(i - back));
    }
  }

  /// The nearest word of a role in front of `i` in its clause, `reach` words that are neither possessives nor function
  /// words away at most; `i` if there is none.
  [[nodiscard]] std::size_t find_before(std::size_t i, role wanted, std::size_t reach) const noexcept {
    std::size_t passed = 0;
    for (std::size_t at = i; at-- > 0 && passed < reach && i - at <= farthest;) {
      if (clause_ends_between(at) || role_of(at) == role::contrast || role_of(at) == role::concession) break;
      if (role_of(at) == wanted) return at;
      passed += is_passed(at);
    }
    return i;
  }

  void negate(std::size_t i) {
    const std::size_t at = find_before(i, role::negation, negation_reach);
    if (at == i || (at + 1 < i && words_[at + 1].is("only"))) return;
    apply(reason_code::negation, valence_ > 0 ? negation_of_good : negation_of_bad, bytes_of(at));
  }

  void imagine(std::size_t i) {
    const std::size_t at = find_before(i, role::irrealis, irrealis_reach);
    if (at != i) apply(reason_code::irrealis, irrealis_factor, bytes_of(at));
  }

  void compare(std::size_t i) {
    const std::size_t at = find_before(i, role::contrary, contrary_reach);
    if (at != i) return apply(reason_code::contrary, contrary_factor, bytes_of(at));
    for (std::size_t back = 1; back <= comparison_reach && back <= i; ++back) {
      if (clause_ends_between(i - back)) break;
      if (words_[i - back].phrase == 0 && words_[i - back].is("than")) {
        return apply(reason_code::comparison, comparison_factor, bytes_of(i - back));
      }
    }
  }

  /// “support for Russia's aggression”: a word of support whose object is bad.
  void oppose(std::size_t i) {
    if (valence_ <= 0 || role_of(i) != role::supporter) return;
    for (std::size_t ahead = 1; ahead <= object_reach && i + ahead < words_.size(); ++ahead) {
      const std::size_t at = i + ahead;
      if (clause_ends_between(at - 1)) break;
      const text::word& w = words_[at];
      if (w.entry.role == role::contrast || w.entry.role == role::averter || w.is_one_of(object_ends)) break;
      if (w.entry.valence > 0) break;
      if (w.entry.valence <= plainly_bad) return apply(reason_code::opposed, opposed_factor, bytes_of(at));
    }
  }

  /// “prevented a disaster”, “the attack was thwarted”; and the fight in “fight against corruption”. A good thing that
  /// is stopped is not much of one either.
  void avert(std::size_t i) {
    if (role_of(i) != role::averter) {
      const std::size_t at = find_before(i, role::averter, averted_reach);
      if (at != i) return apply(reason_code::averted, averted_factor, bytes_of(at));
    }
    if (valence_ > 0) return;
    for (std::size_t ahead = 1; ahead <= averted_reach && i + ahead < words_.size(); ++ahead) {
      const std::size_t at = i + ahead;
      if (clause_ends_between(at - 1)) return;
      const text::word& w = words_[at];
      const bool undone = role_of(at) == role::averter && words_[at - 1].is_one_of(passives);
      if (undone || (role_of(i) == role::averter && w.entry.valence < 0)) {
        return apply(reason_code::averted, averted_factor, bytes_of(at));
      }
    }
  }

  /// “but” and its like, “although” and its like.
  void turn(std::size_t i) {
    if (contrast_ > 0 && contrast_ != i) {
      const bool before = i < contrast_;
      apply(before ? reason_code::before_but : reason_code::after_but, before ? before_but_factor : after_but_factor,
            bytes_of(contrast_));
    } else if (concedes_ && concession_ != i) {
      const bool granted = i > concession_ && i < concession_end_;
      apply(granted ? reason_code::concession : reason_code::conceded, granted ? concession_factor : conceded_factor,
            bytes_of(concession_));
    }
  }

  [[nodiscard]] bool clause_ends_between(std::size_t i) const noexcept {
    return words_[i].clause != words_[i + 1].clause;
  }

  /// The bytes of a word, or of the phrase that begins with it.
  [[nodiscard]] text::byte_range bytes_of(std::size_t i) const noexcept {
    const text::word& w = words_[i];
    return w.begins_phrase() ? text::byte_range{w.bytes.begin, words_[i + w.phrase - 1].bytes.end} : w.bytes;
  }

  void apply(reason_code code, double factor, text::byte_range cause) {
    valence_ *= factor;
    add_reason(code, factor, cause);
  }

  void add_reason(reason_code code, double amount, text::byte_range cause) {
    facts::reason added{code, to_scale(amount), place(cause), {}};
    added.surface.first = static_cast<std::uint32_t>(out_.surfaces.size());
    out_.surfaces.append(run_.substr(cause.begin, cause.end - cause.begin));
    added.surface.last = static_cast<std::uint32_t>(out_.surfaces.size());
    out_.reasons.push_back(added);
  }

  [[nodiscard]] facts::span place(text::byte_range bytes) const noexcept {
    return {offsets_.start(bytes.begin), offsets_.end(bytes.end)};
  }

  std::string_view run_;
  text::byte_range sentence_;
  std::span<const text::word> words_;
  std::span<const text::word> block_;
  const text::utf16_offsets& offsets_;
  facts::paragraph_facts& out_;
  bool all_capitals_ = false;
  bool asks_ = false;
  bool sarcastic_ = false;
  bool concedes_ = false;
  std::size_t contrast_ = 0;
  std::size_t concession_ = 0;
  std::size_t concession_end_ = 0;
  int exclamations_ = 0;
  // The word that is being read:
  text::byte_range term_{};
  double valence_ = 0.0;
};

}  // namespace

double share_of_score(double sum, std::int64_t words) noexcept {
  const double root = std::sqrt(static_cast<double>(std::max<std::int64_t>(words, 1)));
  const double square = sum * sum / (root * root);
  const double strength = (1.0 - share_of_side) / std::sqrt(square + normaliser);
  return (strength + share_of_side / std::sqrt(square + side_normaliser)) / root;
}

std::int64_t weight_of(std::int64_t score) noexcept {
  return static_cast<std::int64_t>(least_weight * facts::score_scale) + (score < 0 ? -score : score);
}

std::int64_t read_tone(std::string_view run, text::byte_range sentence, std::span<const text::word> words,
                       std::span<const text::word> block, const text::utf16_offsets& offsets,
                       facts::paragraph_facts& out) {
  const double scaled = tone_reader(run, sentence, words, block, offsets, out).read() * facts::score_scale;
  return static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
}

}  // namespace prosescope::sentiment
