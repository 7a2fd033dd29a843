#include "report/report.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

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
      : state_(state), wanted_(wanted), changed_(changed) {}

  document_report join() {
    out_.lexicon_version = wanted_.lexicon_version;
    out_.lists_words = wanted_.words;
    out_.counts = state_.sums().counts();
    out_.unique_words = state_.sums().unique_words();
    out_.paragraphs = state_.sums().paragraphs();
    out_.language = language_of(state_.sums().language(), out_.counts[counter::words]);
    measure();
    list();
    if (wanted_.tone == facts::tone_method::vader) {
      add_vader_tone(state_.document(), out_);
      if (changed_ != nullptr) keep_terms_listed();
    } else {
      find_tone();
    }
    out_.terms_of_all = static_cast<std::uint32_t>(out_.terms.size());
    find_keywords();
    find_targets();
    return std::move(out_);
  }

 private:
  /// Calls `visit(paragraph, block, reading, offset, listed)` for each block in order.
  template <typename Visit>
  void each_block(Visit visit) const {
    std::size_t index = 0;
    std::uint32_t offset = 0;
    for (std::size_t p = 0; p < state_.document().paragraphs.size(); ++p) {
      const facts::paragraph_facts& paragraph = *state_.document().paragraphs[p];
      const bool listed = changed_ == nullptr || (changed_->first <= p && p < changed_->last);
      for (const facts::block_fact& b : paragraph.blocks) {
        visit(paragraph, b, state_.readings()[index++], offset, listed);
      }
      offset += paragraph.length;
    }
  }

  /// Measures of the whole, and their jackknife errors: √((n−1)/n · Σ(θᵢ − θ̄)²), each sentence left out in turn (Efron,
  /// The Jackknife, the Bootstrap and Other Resampling Plans, 1982).
  void measure() {
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
    if (changed_ == nullptr && state_.sums().sentences() > 1) measure_errors(all);
  }

  /// Each sentence is taken from the counts once, and these are divided once, for all measures.
  void measure_errors(std::span<const readability::formula> all) {
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
    each_block([&](const auto& paragraph, const auto& b, facts::block_reading reading, std::uint32_t, bool) {
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

  void list() {
    std::uint32_t block_index = 0;
    each_block(
        [&](const auto& paragraph, const auto& b, facts::block_reading reading, std::uint32_t offset, bool listed) {
          if (listed) out_.blocks.push_back({moved(b.place, offset), reading.kind});
          for (std::uint32_t i = b.sentences.first; i < b.sentences.last; ++i) {
            placed_.push_back({&paragraph, i, offset, block_index, reading.counted});
            if (listed) list_sentence(placed_.back());
          }
          ++block_index;
        });
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

  void find_tone() {
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
    each_block(
        [&](const auto& paragraph, const auto& b, facts::block_reading reading, std::uint32_t offset, bool listed) {
          for (std::uint32_t i = b.sentences.first; listed && reading.counted && i < b.sentences.last; ++i) {
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
    const std::uint32_t texts = texts_of(paragraph);
    out_.reasons.push_back({found.code,
                            static_cast<double>(found.amount) / facts::tone_scale,
                            moved(found.cause, offset),
                            {texts + found.surface.first, texts + found.surface.last}});
  }

  /// Where a paragraph's surfaces stand in the report's texts.
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

  void find_keywords() {
    for (const keywords::keyword& found : keywords_found()) {
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

  void find_targets() {
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
  const paragraph_range* changed_;  ///< what alone is listed, if it isn't null
  /// Each paragraph's surfaces in the report's texts.
  std::unordered_map<const facts::paragraph_facts*, std::uint32_t> texts_of_;
  std::vector<sentiment::placed_sentence> placed_;  ///< all, in order
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

same_paragraphs document_state::become(facts::document_facts next) {
  std::vector<facts::block_reading> next_readings = facts::read_blocks(next, policy_);
  const auto& old_all = document_.paragraphs;
  const auto& new_all = next.paragraphs;
  const std::size_t shorter = std::min(old_all.size(), new_all.size());
  same_paragraphs same;
  std::size_t block = 0;  // in front of which all is the same
  while (same.before < shorter) {
    const facts::shared_paragraph& p = old_all[same.before];
    const auto first = readings_.begin() + static_cast<std::ptrdiff_t>(block);
    const auto last = first + static_cast<std::ptrdiff_t>(p->blocks.size());
    if (p != new_all[same.before]) break;
    if (!std::equal(first, last, next_readings.begin() + static_cast<std::ptrdiff_t>(block))) break;
    block += p->blocks.size();
    ++same.before;
  }
  std::size_t old_end = readings_.size();
  std::size_t new_end = next_readings.size();
  while (same.before + same.behind < shorter) {
    const facts::shared_paragraph& p = old_all[old_all.size() - same.behind - 1];
    if (p != new_all[new_all.size() - same.behind - 1]) break;
    const std::size_t blocks = p->blocks.size();
    const auto first = readings_.begin() + static_cast<std::ptrdiff_t>(old_end - blocks);
    const auto last = readings_.begin() + static_cast<std::ptrdiff_t>(old_end);
    if (!std::equal(first, last, next_readings.begin() + static_cast<std::ptrdiff_t>(new_end - blocks))) break;
    old_end -= blocks;
    new_end -= blocks;
    ++same.behind;
  }
  const auto each_between = [&](const auto& paragraphs, const auto& all_readings, auto visit) {
    std::span<const facts::block_reading> rest = std::span(all_readings).subspan(block);
    for (std::size_t i = same.before; i < paragraphs.size() - same.behind; ++i) {
      visit(*paragraphs[i], rest);
      rest = rest.subspan(paragraphs[i]->blocks.size());
    }
  };
  each_between(old_all, readings_, [&](const auto& paragraph, auto read) { sums_.remove(paragraph, read); });
  each_between(new_all, next_readings, [&](const auto& paragraph, auto read) { sums_.add(paragraph, read); });
  if (wanted_.method == facts::keyword_method::prosescope) {
    keywords_.replace(same.before, old_all.size() - same.behind, std::span(readings_).subspan(block),
                      std::span(new_all).subspan(same.before, new_all.size() - same.behind - same.before),
                      std::span(next_readings).subspan(block));
    if (keywords_.is_worn()) {
      keywords_ = keywords::finder(wanted_);
      keywords_.replace(0, 0, {}, new_all, next_readings);
    }
  }
  document_ = std::move(next);
  readings_ = std::move(next_readings);
  return same;
}

document_report make_report(document_state& state, const options& wanted) {
  return joiner(state, wanted, nullptr).join();
}

document_report report_change(document_state& state, const options& wanted, const paragraph_range& changed) {
  return joiner(state, wanted, &changed).join();
}

}  // namespace prosescope::report
