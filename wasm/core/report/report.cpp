#include "report/report.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "facts/splice.h"
#include "keywords/rake.h"
#include "keywords/textrank.h"
#include "keywords/tokens.h"
#include "keywords/yake.h"
#include "math/sort.h"
#include "readability/formulas.h"
#include "readability/grade.h"
#include "report/vader_tone.h"

namespace prosescope::report {

namespace {

using facts::counter;
using facts::counters;

/// How far values spread, in one pass: each is given as its distance from one that is close to all, so that the squares
/// don't cancel.
class spread {
 public:
  void add(double distance) noexcept {
    sum_ += distance;
    squares_ += distance * distance;
  }
  /// The jackknife's standard error of n values.
  [[nodiscard]] double error(double n) const noexcept {
    const double around_mean = squares_ - sum_ * sum_ / n;
    return std::sqrt((n - 1.0) / n * (around_mean < 0.0 ? 0.0 : around_mean));
  }

 private:
  double sum_ = 0.0;
  double squares_ = 0.0;
};

class joiner {
 public:
  joiner(document_state& state, const options& wanted, const paragraph_range* changed)
      : state_(state),
        wanted_(wanted),
        is_change_(changed != nullptr),
        listed_(is_change_ ? *changed : paragraph_range{0, state.document().paragraphs.size()}) {}

  document_report join() {
    out_.lexicon_version = wanted_.lexicon_version;
    out_.lists_words = wanted_.words;
    out_.counts = state_.sums().counts();
    out_.unique_words = state_.sums().unique_words();
    out_.paragraphs = state_.sums().paragraphs();
    out_.language = language_of(state_.sums().language(), out_.counts[counter::words]);
    measure();
    const std::vector<keywords::keyword> found = keywords_found();
    look_at(found);
    list();
    if (wanted_.tone == facts::tone_method::vader) {
      add_vader_tone(state_.document(), out_);
      if (is_change_) keep_terms_listed();
    } else {
      find_tone();
    }
    out_.terms_of_all = static_cast<std::uint32_t>(out_.terms.size());
    add_keywords(found);
    find_targets();
    return std::move(out_);
  }

 private:
  /// Calls `visit(paragraph, block, its index, reading, offset)` for each block of a paragraph.
  template <typename Visit>
  void each_block_of(std::size_t p, Visit visit) const {
    const facts::paragraph_facts& paragraph = *state_.document().paragraphs[p];
    const paragraph_start& start = state_.start_of(p);
    std::uint32_t index = start.blocks;
    for (const facts::block_fact& b : paragraph.blocks) {
      visit(paragraph, b, index, state_.readings()[index], start.units);
      ++index;
    }
  }
  /// The same for those of the paragraphs that are listed.
  template <typename Visit>
  void each_listed_block(Visit visit) const {
    for (std::size_t p = listed_.first; p < listed_.last; ++p) each_block_of(p, visit);
  }

  /// Measures of the whole, and their jackknife errors: √((n−1)/n · Σ(θᵢ − θ̄)²), each sentence left out in turn (Efron,
  /// The Jackknife, the Bootstrap and Other Resampling Plans, 1982).
  [[gnu::noinline]] void measure() {
    const std::span<const readability::formula> all = readability::formulas();
    out_.measures.assign(all.size(), no_number);
    out_.errors.assign(all.size(), no_number);
    if (!has_words()) return;
    const readability::ratios whole(out_.counts);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].holds_in(out_.language.code)) continue;
      out_.measures[i] = all[i].value(whole);
      doubt_measure(all[i], out_.measures[i]);
    }
    if (out_.language.english()) {
      out_.grade = readability::grade(out_.counts);
      doubt_size("grade", least_words_for_grade, 1);
    }
    if (!is_change_ && state_.sums().sentences() > 1) measure_errors(all);
  }

  /// Each sentence is taken from the counts once, and these are divided once, for all measures.
  [[gnu::noinline]] void measure_errors(std::span<const readability::formula> all) {
    std::vector<spread> spreads(all.size());
    std::vector<std::size_t> held;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].holds_in(out_.language.code)) held.push_back(i);
    }
    spread of_grade;
    const auto leave_out = [&](const facts::sentence_fact& s) {
      const counters rest = out_.counts - s.counts.all();
      const readability::ratios of_rest(rest);
      for (const std::size_t i : held) spreads[i].add(all[i].value(of_rest) - out_.measures[i]);
      if (out_.language.english()) of_grade.add(readability::grade(rest) - out_.grade);
    };
    each_listed_block([&](const auto& paragraph, const auto& b, auto, facts::block_reading reading, auto) {
      for (std::uint32_t i = b.sentences.first; reading.counted && i < b.sentences.last; ++i) {
        if (paragraph.sentences[i].counts[counter::words] > 0) leave_out(paragraph.sentences[i]);
      }
    });
    const auto n = static_cast<double>(state_.sums().sentences());
    for (const std::size_t i : held) out_.errors[i] = spreads[i].error(n);
    if (out_.language.english()) out_.grade_error = of_grade.error(n);
  }

  void doubt_measure(const readability::formula& f, double value) {
    if (doubt_size(f.name, f.fewest_words, f.fewest_sentences)) return;
    if (value < f.lowest) {
      out_.unreliable.push_back({f.name, doubt::below_range, f.lowest});
    } else if (value > f.highest) {
      out_.unreliable.push_back({f.name, doubt::above_range, f.highest});
    }
  }

  bool doubt_size(std::string_view name, std::int64_t fewest_words, std::int64_t fewest_sentences) {
    const bool few_words = out_.counts[counter::words] < fewest_words;
    if (!few_words && out_.counts[counter::sentences] >= fewest_sentences) return false;
    out_.unreliable.push_back({name, few_words ? doubt::few_words : doubt::few_sentences,
                               static_cast<double>(few_words ? fewest_words : fewest_sentences)});
    return true;
  }

  [[nodiscard]] bool has_words() const noexcept { return out_.counts[counter::words] > 0; }

  /// Finds the paragraphs in which something is to be looked for: those that are listed, and the keywords'. A target's
  /// name may stand in any.
  void look_at(const std::vector<keywords::keyword>& found) {
    const bool all = !wanted_.targets.empty();
    const std::size_t last = all ? state_.document().paragraphs.size() : listed_.last;
    for (std::size_t p = all ? 0 : listed_.first; p < last; ++p) looked_at_.push_back(p);
    if (all || !is_change_) return;
    for (const keywords::keyword& k : found) {
      for (const span place : k.spans) looked_at_.push_back(state_.paragraph_at(place.start));
    }
    math::sort(looked_at_.begin(), looked_at_.end());
    looked_at_.erase(std::unique(looked_at_.begin(), looked_at_.end()), looked_at_.end());
  }

  [[gnu::noinline]] void list() {
    for (const std::uint64_t number : looked_at_) {
      const auto p = static_cast<std::size_t>(number);
      const bool listed = listed_.first <= p && p < listed_.last;
      each_block_of(p, [&](const auto& paragraph, const auto& b, std::uint32_t index, facts::block_reading reading,
                           std::uint32_t offset) {
        if (listed) out_.blocks.push_back({moved(b.place, offset), reading.kind});
        for (std::uint32_t i = b.sentences.first; i < b.sentences.last; ++i) {
          placed_.push_back({&paragraph, i, offset, index, reading.counted});
          if (listed) list_sentence(placed_.back());
        }
      });
    }
  }

  void list_sentence(const sentiment::placed_sentence& placed) {
    const facts::sentence_fact& fact = placed.fact();
    sentence s;
    s.place = moved(fact.place, placed.offset);
    s.block = placed.block;
    s.words = fact.counts[counter::words];
    s.syllables = fact.counts[counter::syllables];
    if (out_.language.english()) s.score = score_of(fact);
    if (s.words > 0 && out_.language.english()) {
      s.grade = readability::grade(fact.counts.all());
      s.difficulty = readability::difficulty(s.grade);
      if (placed.counted && state_.sums().sentences() > 1) {
        s.grade_effect = readability::grade(out_.counts - fact.counts.all()) - out_.grade;
      }
    }
    out_.sentences.push_back(s);
    if (!wanted_.words || !placed.counted) return;
    for (std::uint32_t w = fact.words.first; w < fact.words.last; ++w) {
      const facts::word_fact& found = placed.paragraph->words[w];
      out_.words.push_back({moved(found.place, placed.offset), found.syllables, found.difficult});
    }
  }

  /// VADER's terms are of the whole text.
  void keep_terms_listed() {
    const auto is_elsewhere = [&](const term& t) {
      return out_.blocks.empty() || t.place.start < out_.blocks.front().place.start ||
             t.place.end > out_.blocks.back().place.end;
    };
    std::erase_if(out_.terms, is_elsewhere);
  }

  [[gnu::noinline]] void find_tone() {
    // The lexicon is English: “die” is no death in German.
    if (!has_words() || !out_.language.english()) return;
    const tone_sums& sums = state_.sums().tone();
    const auto weights = static_cast<double>(sums.weights);
    const auto mean = [&](std::int64_t sum) {
      return static_cast<double>(sum) / static_cast<double>(facts::score_scale) / weights;
    };
    out_.sentiment.score = mean(sums.scores);
    out_.sentiment.label = sentiment::label_of(out_.sentiment.score);
    out_.quoted = mean(sums.quoted);
    out_.author = mean(sums.scores - sums.quoted);
    const auto share = [&](sentiment::label label) {
      return static_cast<double>(sums.words[static_cast<std::size_t>(label)]) /
             static_cast<double>(out_.counts[counter::words]);
    };
    out_.positive = share(sentiment::label::positive);
    out_.negative = share(sentiment::label::negative);
    out_.neutral = share(sentiment::label::neutral);
    each_listed_block(
        [&](const auto& paragraph, const auto& b, auto, facts::block_reading reading, std::uint32_t offset) {
          for (std::uint32_t i = b.sentences.first; reading.counted && i < b.sentences.last; ++i) {
            const facts::sentence_fact& s = paragraph.sentences[i];
            if (is_toned(s)) add_terms(paragraph, s, offset, static_cast<double>(tone_weight(s)) / weights);
          }
        });
  }

  void add_terms(const facts::paragraph_facts& paragraph, const facts::sentence_fact& s, std::uint32_t offset,
                 double share_of_sentence) {
    const std::span<const facts::term> terms =
        std::span(paragraph.terms).subspan(s.terms.first, s.terms.last - s.terms.first);
    std::int64_t sum = 0;
    for (const facts::term& t : terms) sum += t.valence;
    const double share = sentiment::share_of_score(static_cast<double>(sum) / facts::tone_scale,
                                                   s.counts[counter::words]) *
                         share_of_sentence;
    for (const facts::term& t : terms) {
      if (t.valence == 0) continue;
      term added;
      added.place = moved(t.place, offset);
      added.valence = static_cast<double>(t.valence) / facts::tone_scale;
      added.contribution = added.valence * share;
      added.quoted = t.quoted;
      added.reasons.first = static_cast<std::uint32_t>(out_.reasons.size());
      for (std::uint32_t r = t.reasons.first; r < t.reasons.last; ++r) add_reason(paragraph, r, offset);
      added.reasons.last = static_cast<std::uint32_t>(out_.reasons.size());
      out_.terms.push_back(added);
    }
  }

  [[nodiscard]] std::vector<keywords::keyword> keywords_found() {
    using facts::keyword_method;
    const keywords::options& wanted = wanted_.keywords;
    if (wanted.method == keyword_method::prosescope) return state_.find_keywords();
    const keywords::token_row row(state_.document(), state_.readings(), out_.language.code);
    switch (wanted.method) {
      case keyword_method::rake: return keywords::find_by_rake(row, wanted);
      case keyword_method::textrank: return keywords::find_by_textrank(row, wanted);
      default: return keywords::find_by_yake(row, wanted);
    }
  }

  void add_reason(const facts::paragraph_facts& paragraph, std::uint32_t index, std::uint32_t offset) {
    const facts::reason& found = paragraph.reasons[index];
    out_.reasons.push_back({found.code, static_cast<double>(found.amount) / facts::tone_scale,
                            moved(found.cause, offset), text_of(paragraph, found.surface)});
  }

  /// Where a surface stands in the report's texts. A change asks for few of a paragraph's.
  index_range text_of(const facts::paragraph_facts& paragraph, facts::index_range surface) {
    if (is_change_) return add_text(paragraph.surface_at(surface));
    const std::uint32_t texts = texts_of(paragraph);
    return {texts + surface.first, texts + surface.last};
  }

  /// Where all of a paragraph's surfaces begin there.
  std::uint32_t texts_of(const facts::paragraph_facts& paragraph) {
    const auto [found, is_new] = texts_of_.try_emplace(&paragraph, 0);
    if (is_new) found->second = add_text(paragraph.surfaces).first;
    return found->second;
  }

  index_range add_text(std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(out_.texts.size());
    out_.texts.append(text);
    return {begin, static_cast<std::uint32_t>(out_.texts.size())};
  }

  [[gnu::noinline]] void add_keywords(const std::vector<keywords::keyword>& all) {
    for (const keywords::keyword& found : all) {
      keyword added;
      added.text = found.text;
      added.score = found.score;
      added.spans.first = static_cast<std::uint32_t>(out_.spans.size());
      out_.spans.insert(out_.spans.end(), found.spans.begin(), found.spans.end());
      added.spans.last = static_cast<std::uint32_t>(out_.spans.size());
      std::vector<sentiment::mention> mentions;
      mentions.reserve(found.spans.size());
      for (const span place : found.spans) sentiment::add_mentions_at(place, placed_, mentions);
      added.sentiment = tone_towards_mentions(mentions, found.text);
      out_.keywords.push_back(std::move(added));
    }
  }

  [[gnu::noinline]] void find_targets() {
    out_.lists_targets = wanted_.lists_targets;
    for (const wanted_target& wanted : wanted_.targets) {
      const std::vector<sentiment::mention> mentions = mentions_of(wanted);
      target added;
      added.text = wanted.text;
      added.spans.first = static_cast<std::uint32_t>(out_.spans.size());
      for (const sentiment::mention& m : mentions) out_.spans.push_back(place_of(m));
      added.spans.last = static_cast<std::uint32_t>(out_.spans.size());
      added.sentiment = tone_towards_mentions(mentions, wanted.text);
      out_.targets.push_back(std::move(added));
    }
  }

  /// The places of a name; or one place, and those of the same name.
  [[nodiscard]] std::vector<sentiment::mention> mentions_of(const wanted_target& wanted) const {
    if (!wanted.at_place) return wanted.name.find_in(placed_);
    std::vector<sentiment::mention> given;
    sentiment::add_mentions_at(wanted.place, placed_, given);
    if (given.empty() || sentiment::is_pronoun(given.front(), placed_)) return given;
    const auto apart = [](const sentiment::mention& a, const sentiment::mention& b) {
      return a.sentence != b.sentence || a.last <= b.first || b.last <= a.first;
    };
    std::vector<sentiment::mention> all;
    for (const sentiment::mention& m : wanted.name.find_in(placed_)) {
      if (std::all_of(given.begin(), given.end(), [&](const auto& g) { return apart(m, g); })) all.push_back(m);
    }
    all.insert(all.end(), given.begin(), given.end());
    math::sort(all.begin(), all.end(), [](const sentiment::mention& a, const sentiment::mention& b) {
      return a.sentence != b.sentence ? a.sentence < b.sentence : a.first < b.first;
    });
    return all;
  }

  [[nodiscard]] span place_of(const sentiment::mention& m) const noexcept {
    const sentiment::placed_sentence& s = placed_[m.sentence];
    const std::vector<facts::word_fact>& words = s.paragraph->words;
    return moved({words[m.first].place.start, words[m.last - 1].place.end - words[m.last - 1].possessive}, s.offset);
  }

  tone_towards tone_towards_mentions(const std::vector<sentiment::mention>& mentions, const std::string& text) {
    tone_towards result;
    result.terms.first = result.terms.last = static_cast<std::uint32_t>(out_.terms.size());
    if (!out_.language.english()) return result;
    const sentiment::towards found = sentiment::read_towards(mentions, placed_);
    result.score = found.score;
    result.label = sentiment::label_of(found.score);
    if (found.terms.empty()) return result;
    const index_range name = add_text(text);
    for (const sentiment::towards_term& t : found.terms) add_term_towards(t, name);
    result.terms.last = static_cast<std::uint32_t>(out_.terms.size());
    return result;
  }

  void add_term_towards(const sentiment::towards_term& t, index_range name) {
    using facts::reason_code;
    const sentiment::placed_sentence& s = placed_[t.nearest.sentence];
    const span mention = place_of(t.nearest);
    const auto add = [&](reason_code code, double amount) { out_.reasons.push_back({code, amount, mention, name}); };
    term added;
    added.place = moved(t.said->place, s.offset);
    added.valence = t.valence;
    added.contribution = t.contribution;
    added.quoted = t.said->quoted;
    added.reasons.first = static_cast<std::uint32_t>(out_.reasons.size());
    std::uint32_t next = t.said->reasons.first;
    if (t.said->valence != 0) add_reason(*s.paragraph, next++, s.offset);
    const double weight = t.patient ? t.said->patient : t.said->agent;
    if (weight != 0.0) add(t.patient ? reason_code::patient : reason_code::agent, weight / lexicon::valence_scale);
    for (; next < t.said->reasons.last; ++next) {
      if (!t.owned || !sentiment::unmakes(s.paragraph->reasons[next].code)) add_reason(*s.paragraph, next, s.offset);
    }
    add(reason_code::distance, t.distance);
    if (t.unreal != 1.0) {
      out_.reasons.push_back({reason_code::irrealis, t.unreal, moved(t.modal.place, s.offset), add_text(t.modal.word)});
    }
    if (t.others != 1.0) add(reason_code::other_name, t.others);
    if (t.clause != 1.0) add(reason_code::other_clause, t.clause);
    if (t.speech != 1.0) add(reason_code::reported_speech, t.speech);
    added.reasons.last = static_cast<std::uint32_t>(out_.reasons.size());
    out_.terms.push_back(added);
  }

  [[nodiscard]] static span moved(span place, std::uint32_t offset) noexcept {
    return {place.start + offset, place.end + offset};
  }

  static constexpr std::int64_t least_words_for_grade = 100;

  document_state& state_;
  const options& wanted_;
  const bool is_change_;
  const paragraph_range listed_;          ///< whose blocks, sentences, words and terms are listed
  std::vector<std::uint64_t> looked_at_;  ///< paragraphs, in order
  /// Each paragraph's surfaces in the report's texts.
  std::unordered_map<const facts::paragraph_facts*, std::uint32_t> texts_of_;
  std::vector<sentiment::placed_sentence> placed_;  ///< those of `looked_at_`, in order
  document_report out_;
};

}  // namespace

level level_of(double grade) noexcept {
  if (!(grade >= 0.0)) return level::unknown;
  if (grade < 6.0) return level::primary;
  if (grade < 9.0) return level::middle;
  if (grade < 13.0) return level::secondary;
  return grade < 17.0 ? level::college : level::graduate;
}

document_state::document_state(const options& wanted)
    : keywords_(wanted.keywords), policy_(wanted.boilerplate), wanted_(wanted.keywords) {}

std::size_t document_state::paragraph_at(std::uint32_t unit) const noexcept {
  const auto behind = std::upper_bound(starts_.begin(), starts_.end(), unit,
                                       [](std::uint32_t u, const paragraph_start& s) { return u < s.units; });
  return static_cast<std::size_t>(behind - starts_.begin()) - 1;
}

/// The paragraph that a block stands in.
std::size_t document_state::paragraph_of(std::size_t block) const noexcept {
  std::size_t p = 0;
  while (starts_[p + 1].blocks <= block) ++p;
  return p;
}

same_paragraphs document_state::replace(std::size_t first, std::size_t last,
                                        std::span<const facts::shared_paragraph> added) {
  std::vector<facts::shared_paragraph>& all = document_.paragraphs;
  for (; first < last && !added.empty() && all[first] == added.front(); ++first) added = added.subspan(1);
  for (; first < last && !added.empty() && all[last - 1] == added.back(); --last) {
    added = added.first(added.size() - 1);
  }
  const std::vector<facts::seen_block> seen = facts::blocks_of(added);
  std::vector<facts::block_reading> next_readings = readings_;
  paragraph_range anew{first, last};
  // Blocks that look like those in whose place they stand are read like them, as mostly when somebody types.
  if (!std::equal(seen.begin(), seen.end(), blocks_.begin() + starts_[first].blocks,
                  blocks_.begin() + starts_[last].blocks)) {
    facts::splice<facts::seen_block>(blocks_, starts_[first].blocks, starts_[last].blocks, seen);
    next_readings = facts::read_blocks(blocks_, policy_);
    anew = read_otherwise(first, last, next_readings);
  }
  std::vector<facts::shared_paragraph> between;
  for (std::size_t i = anew.first; i < first; ++i) between.push_back(all[i]);
  for (const facts::shared_paragraph& paragraph : added) between.push_back(paragraph);
  for (std::size_t i = last; i < anew.last; ++i) between.push_back(all[i]);
  change_sums(anew.first, anew.last, between, next_readings);
  facts::splice<facts::shared_paragraph>(all, anew.first, anew.last, between);
  readings_ = std::move(next_readings);
  move_starts(anew.first, anew.last, between);
  if (keywords_.is_worn()) {
    keywords_ = keywords::finder(wanted_);
    keywords_.replace(0, 0, {}, all, readings_);
  }
  return {anew.first, all.size() - anew.first - between.size()};
}

/// The paragraphs around [first, last) whose blocks are read in another way than before, and these.
paragraph_range document_state::read_otherwise(std::size_t first, std::size_t last,
                                               std::span<const facts::block_reading> next_readings) const noexcept {
  const std::size_t before = starts_[first].blocks;
  const std::size_t behind = readings_.size() - starts_[last].blocks;
  std::size_t same_before = 0;
  while (same_before < before && readings_[same_before] == next_readings[same_before]) ++same_before;
  std::size_t same_behind = 0;
  while (same_behind < behind &&
         readings_[readings_.size() - 1 - same_behind] == next_readings[next_readings.size() - 1 - same_behind]) {
    ++same_behind;
  }
  return {same_before < before ? paragraph_of(same_before) : first,
          same_behind < behind ? paragraph_of(readings_.size() - 1 - same_behind) + 1 : last};
}

/// Takes away what paragraphs [first, last) gave to sums and keywords, and adds what others give.
void document_state::change_sums(std::size_t first, std::size_t last, std::span<const facts::shared_paragraph> added,
                                 std::span<const facts::block_reading> next_readings) {
  const std::span<const facts::shared_paragraph> gone = std::span(document_.paragraphs).subspan(first, last - first);
  const auto old_readings = std::span<const facts::block_reading>(readings_).subspan(starts_[first].blocks);
  const auto readings = next_readings.subspan(starts_[first].blocks);
  const auto each = [](auto paragraphs, auto rest, auto visit) {
    for (const facts::shared_paragraph& paragraph : paragraphs) {
      visit(*paragraph, rest);
      rest = rest.subspan(paragraph->blocks.size());
    }
  };
  each(gone, old_readings, [&](const auto& paragraph, auto read) { sums_.remove(paragraph, read); });
  each(added, readings, [&](const auto& paragraph, auto read) { sums_.add(paragraph, read); });
  if (wanted_.method == facts::keyword_method::prosescope) {
    keywords_.replace(first, last, old_readings, added, readings);
  }
}

/// Counts what stands in front of each paragraph from `first` on, in whose place up to `last` others stand now.
void document_state::move_starts(std::size_t first, std::size_t last, std::span<const facts::shared_paragraph> added) {
  std::vector<paragraph_start> held;
  for (const facts::shared_paragraph& paragraph : added) {
    held.push_back({paragraph->length, static_cast<std::uint32_t>(paragraph->blocks.size()),
                    static_cast<std::uint32_t>(paragraph->sentences.size())});
  }
  facts::splice_sums<paragraph_start>(starts_, first, last, held);
}

document_report make_report(document_state& state, const options& wanted) {
  return joiner(state, wanted, nullptr).join();
}

document_report report_change(document_state& state, const options& wanted, const paragraph_range& changed) {
  return joiner(state, wanted, &changed).join();
}

}  // namespace prosescope::report
