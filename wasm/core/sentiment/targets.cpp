#include "sentiment/targets.h"

#include <algorithm>
#include <cmath>

namespace prosescope::sentiment {

namespace {

using facts::paragraph_facts;
using facts::sentence_fact;
using facts::word_fact;

// Chosen by cross-validation on NewsMTSC (Hamborg & Donnay 2021); the optimum of each is flat.
constexpr double near = 15.0;               // a word that stands so many words away counts half
constexpr double clause_without = 0.8;      // of a clause that names nobody
constexpr double clause_of_another = 0.2;   // of one that begins with the name of another: “but Google …”
constexpr std::uint32_t subject_reach = 2;  // words
constexpr double name_between = 0.7;        // for each name in between
constexpr std::uint32_t most_others = 3;
constexpr std::uint32_t owned_reach = 2;  // words
constexpr double unreal = 0.2;            // what it can or should do
constexpr double anothers = 0.5;          // of a deed that is said to be another's
constexpr double own_speech = 0.6;        // what the target says is said of others
constexpr double normaliser = 10.0;       // α of x/√(x² + α)
constexpr double least_weight = 0.02;     // of a sentence without tone in the mean

constexpr auto speech = lexicon::set_of(
    "said", "says", "say", "saying", "told", "tells", "tell", "added", "adds", "argued", "argues", "argue", "noted",
    "notes", "stated", "states", "announced", "announces", "explained", "explains", "wrote", "writes", "tweeted",
    "testified", "claimed", "claims", "insisted", "insists", "suggested", "suggests", "asked", "asks", "believes",
    "believed", "thinks", "thought", "warned", "warns", "described", "describes", "called", "reported", "reports",
    "acknowledged", "concluded", "declared", "mentioned", "recalled", "replied", "responded", "predicted");
constexpr auto auxiliaries = lexicon::set_of("have", "has", "had", "will", "would", "can", "could", "may", "might",
                                             "should", "must", "also", "later", "then", "repeatedly", "once",
                                             "previously", "recently", "is", "are", "was", "were", "be", "been");
constexpr std::uint32_t auxiliary_reach = 4;
constexpr std::string_view modals[] = {"can", "could", "may", "might", "should", "must", "would", "ought"};
constexpr auto modal_keys = lexicon::hashes_of(modals[0], modals[1], modals[2], modals[3], modals[4], modals[5],
                                               modals[6], modals[7]);
constexpr std::uint32_t modal_reach = 12;
constexpr auto determiners = lexicon::set_of("the", "a", "an", "its", "their", "his", "her", "our", "my");
constexpr std::uint32_t by_reach = 3;  // words between “by” and the name: “by the former president”

bool is(std::uint64_t key, std::string_view word) noexcept { return key == lexicon::hash_of(word); }

/// Which words of a sentence the target says itself.
struct range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] bool has(std::uint32_t i) const noexcept { return first <= i && i < last; }
};

/// What reading a sentence needs of memory, kept for the next.
struct scratch {
  std::vector<std::uint32_t> names;
  std::vector<double> factors;
};

/// The tone of one sentence towards those whom its mentions speak of.
class towards_reader {
 public:
  towards_reader(const placed_sentence& sentence, std::span<const mention> mentions, scratch& memory)
      : paragraph_(*sentence.paragraph),
        sentence_(sentence.fact()),
        mentions_(mentions),
        names_(memory.names),
        factors_(memory.factors) {}

  /// Appends its terms to `out`; its score.
  double read(std::vector<towards_term>& out) {
    if (sentence_.terms.first == sentence_.terms.last) return 0.0;
    count_names();
    read_clauses();
    const std::size_t before = out.size();
    double sum = 0.0;
    nearest_ = 0;
    for (std::uint32_t t = sentence_.terms.first; t < sentence_.terms.last; ++t) {
      towards_term added;
      if (!read_term(paragraph_.terms[t], added)) continue;
      sum += added.valence;
      out.push_back(added);
    }
    const double root = std::sqrt(static_cast<double>(sentence_.words.last - sentence_.words.first));
    const double x = sum / root;
    const double share = 1.0 / (root * std::sqrt(x * x + normaliser));
    for (std::size_t i = before; i < out.size(); ++i) out[i].contribution = out[i].valence * share;
    return sum * share;
  }

 private:
  [[nodiscard]] std::uint64_t key(std::uint32_t i) const noexcept { return paragraph_.vocabulary[i]; }
  [[nodiscard]] const word_fact& word(std::uint32_t i) const noexcept { return paragraph_.words[i]; }

  /// How many names begin in front of each word.
  void count_names() {
    const std::uint32_t begin = sentence_.words.first;
    names_.assign(sentence_.words.last - begin + 1, 0);
    for (std::uint32_t i = begin; i < sentence_.words.last; ++i) {
      const bool begins = word(i).name && (i == begin || !joins(i - 1));
      names_[i + 1 - begin] = names_[i - begin] + begins;
    }
  }

  /// Whether words i and i + 1 are of one name.
  [[nodiscard]] bool joins(std::uint32_t i) const noexcept {
    return word(i).name && word(i + 1).name && word(i).clause == word(i + 1).clause;
  }

  /// Names that stand between a word and a mention, which may be a part of one itself.
  [[nodiscard]] std::uint32_t names_between(const mention& m, std::uint32_t at) const noexcept {
    const auto begun = [&](std::uint32_t i) { return names_[i - sentence_.words.first]; };
    if (at >= m.last) return begun(at) - begun(m.last);
    if (at >= m.first) return 0;
    const std::uint32_t names = begun(m.first) - begun(at + 1);
    return names > 0 && joins(m.first - 1) ? names - 1 : names;
  }

  /// The factor of each clause, given to its words.
  void read_clauses() {
    const std::uint32_t begin = sentence_.words.first;
    factors_.assign(sentence_.words.last - begin, 1.0);
    std::size_t next = 0;
    for (std::uint32_t first = begin; first < sentence_.words.last;) {
      std::uint32_t last = first;
      bool mentions = false;
      bool names = false;
      for (; last < sentence_.words.last && word(last).clause == word(first).clause; ++last) {
        while (next < mentions_.size() && mentions_[next].last <= last) ++next;
        const bool inside = next < mentions_.size() && mentions_[next].first <= last;
        mentions |= inside;
        names |= !inside && last < first + subject_reach && word(last).name;
      }
      if (!mentions) {
        const double factor = names ? clause_of_another : clause_without;
        std::fill(factors_.begin() + (first - begin), factors_.begin() + (last - begin), factor);
      }
      first = last;
    }
  }

  bool read_term(const facts::term& said, towards_term& out) {
    const std::uint32_t at = std::min(said.word, sentence_.words.last - 1);
    while (nearest_ + 1 < mentions_.size() &&
           distance(mentions_[nearest_ + 1], at) < distance(mentions_[nearest_], at)) {
      ++nearest_;
    }
    const mention& m = mentions_[nearest_];
    const bool inside = m.first <= at && at < m.last;
    if (inside && word(at).name) return false;
    out.said = &said;
    out.nearest = m;
    out.patient = !inside && (m.last <= at ? said.passive : !follows_by(m));
    out.owned = said.valence != 0 && is_owned(m, at) && paragraph_.reasons[said.reasons.first].amount < 0;
    out.distance = near / (near + std::max(distance(m, at), 1u));
    out.clause = factors_[at - sentence_.words.first];
    out.others = others_factor(m, at);
    out.speech = own_words(m).has(at) ? own_speech : 1.0;
    const double valence = valence_of(out);
    if (!out.patient && valence > 0.0 && m.last <= at) {
      out.modal = modal_before(at);
      if (!out.modal.word.empty()) out.unreal = unreal;
    }
    out.valence = valence * out.distance * out.unreal * out.others * out.clause * out.speech;
    return out.valence != 0.0;
  }

  /// With what the word says of the target's role, and the rules.
  [[nodiscard]] double valence_of(const towards_term& t) const noexcept {
    const facts::term& said = *t.said;
    const double weight = static_cast<double>(t.patient ? said.patient : said.agent) / lexicon::valence_scale;
    if (!t.owned) return (static_cast<double>(said.valence) + weight * said.factor) / facts::tone_scale;
    double valence = static_cast<double>(paragraph_.reasons[said.reasons.first].amount) / facts::tone_scale + weight;
    for (std::uint32_t r = said.reasons.first + 1; r < said.reasons.last; ++r) {
      const facts::reason& rule = paragraph_.reasons[r];
      if (!unmakes(rule.code)) valence *= static_cast<double>(rule.amount) / facts::tone_scale;
    }
    return valence;
  }

  /// What names between a word and a mention leave of it, and the name whose deed it is.
  [[nodiscard]] double others_factor(const mention& m, std::uint32_t at) const noexcept {
    double factor = is_anothers(m, at) ? anothers : 1.0;
    const std::uint32_t others = std::min(names_between(m, at), most_others);
    for (std::uint32_t i = 0; i < others; ++i) factor *= name_between;
    return factor;
  }

  /// “Stop Russia's brutal war”: that it wages one is not what is denied, hoped or asked.
  [[nodiscard]] bool is_owned(const mention& m, std::uint32_t at) const noexcept {
    if (at < m.last || at >= m.last + owned_reach || word(at).clause != word(m.last - 1).clause) return false;
    if (word(m.last - 1).possessive == 0 && !possessive_pronouns.contains(key(m.last - 1))) return false;
    return names_between(m, at) == 0;
  }

  /// “China's support”, where the target is not China.
  [[nodiscard]] bool is_anothers(const mention& m, std::uint32_t at) const noexcept {
    for (std::uint32_t back = 1; back <= owned_reach && at >= sentence_.words.first + back; ++back) {
      const std::uint32_t i = at - back;
      if (word(i).clause != word(at).clause || (m.first <= i && i < m.last)) return false;
      if (word(i).name && word(i).possessive > 0) return true;
    }
    return false;
  }

  /// “X can stop the war”: it doesn't yet.
  [[nodiscard]] modal_word modal_before(std::uint32_t at) const noexcept {
    for (std::uint32_t back = 1; back <= modal_reach && at >= sentence_.words.first + back; ++back) {
      const auto found = std::find(modal_keys.begin(), modal_keys.end(), key(at - back));
      if (found != modal_keys.end()) return {modals[found - modal_keys.begin()], word(at - back).place};
      if (word(at - back).name) break;
    }
    return {};
  }

  [[nodiscard]] static std::uint32_t distance(const mention& m, std::uint32_t at) noexcept {
    return at < m.first ? m.first - at : (at < m.last ? 0 : at - m.last + 1);
  }

  /// “by the former president”.
  [[nodiscard]] bool follows_by(const mention& m) const noexcept {
    for (std::uint32_t back = 1; back <= by_reach && m.first >= sentence_.words.first + back; ++back) {
      const std::uint32_t at = m.first - back;
      if (word(at).clause != word(m.first).clause) return false;
      if (is(key(at), "by")) return true;
      if (!word(at).name && !determiners.contains(key(at)) && back > 1) return false;
    }
    return false;
  }

  /// What the mention says: “X said that …”, “…, X said”, “according to X, …”.
  [[nodiscard]] range own_words(const mention& m) const noexcept {
    const std::uint32_t begin = sentence_.words.first;
    const std::uint32_t end = sentence_.words.last;
    std::uint32_t at = m.last;
    while (at < end && at < m.last + auxiliary_reach && auxiliaries.contains(key(at))) ++at;
    const bool leads = m.first <= begin + 4 || word(m.first - 1).clause == word(m.first).clause;
    if (at < end && speech.contains(key(at))) {
      return at + 2 < end && leads ? range{at + 1, end} : range{begin, m.first};
    }
    if (m.first > begin && speech.contains(key(m.first - 1))) return {begin, m.first - 1};
    if (m.first > begin + 1 && is(key(m.first - 1), "to") && is(key(m.first - 2), "according")) {
      return m.first > begin + 4 ? range{begin, m.first - 2} : range{m.last, end};
    }
    return {};
  }

  const paragraph_facts& paragraph_;
  const sentence_fact& sentence_;
  std::span<const mention> mentions_;
  std::vector<std::uint32_t>& names_;
  std::vector<double>& factors_;
  std::size_t nearest_ = 0;
};

}  // namespace

bool unmakes(facts::reason_code code) noexcept {
  using facts::reason_code;
  return code == reason_code::negation || code == reason_code::question || code == reason_code::irrealis ||
         code == reason_code::averted;
}

towards read_towards(std::span<const mention> mentions, std::span<const placed_sentence> sentences) {
  towards result;
  scratch memory;
  double sum = 0.0;
  double weights = 0.0;
  std::vector<std::pair<std::size_t, double>> weighed;  // where a sentence's terms end, and its weight
  for (std::size_t begin = 0; begin < mentions.size();) {
    std::size_t end = begin;
    while (end < mentions.size() && mentions[end].sentence == mentions[begin].sentence) ++end;
    const placed_sentence& s = sentences[mentions[begin].sentence];
    if (s.counted) {
      const double score = towards_reader(s, mentions.subspan(begin, end - begin), memory).read(result.terms);
      const double weight = least_weight + std::fabs(score);
      sum += weight * score;
      weights += weight;
      weighed.push_back({result.terms.size(), weight});
    }
    begin = end;
  }
  if (weights == 0.0) return result;
  result.score = sum / weights;
  std::size_t term = 0;
  for (const auto& [last, weight] : weighed) {
    for (; term < last; ++term) result.terms[term].contribution *= weight / weights;
  }
  return result;
}

}  // namespace prosescope::sentiment
