#include "keywords/prosescope.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "facts/word_counts.h"
#include "keywords/spelling.h"
#include "keywords/weights.h"
#include "lexicon/country_adjectives.h"
#include "lexicon/stems.h"
#include "math/bucket_sort.h"
#include "math/logarithm.h"
#include "text/words.h"

namespace prosescope::keywords {

namespace {

// Longer runs are lists of nouns, not phrases.
constexpr std::uint32_t longest_phrase = 8;

constexpr double place_offset = 60.0;  // words that the start of a text is told in, where all is as good as first
constexpr double least_rarity = 0.5;   // a phrase of usual words may be what a text is about

// So many keywords say nothing twice. Who asks for more sees parts of them too: the trade beside the free trade.
constexpr std::uint32_t distinct = 10;

static_assert(std::size(weights::of_features) == feature_count);

/// One place of a phrase, as there are about as many as words.
struct occurrence {
  std::uint32_t paragraph = 0;  ///< index of it
  std::uint32_t first = 0;      ///< its first word in the paragraph's `candidate_words`
  std::uint32_t length = 0;     ///< words
  std::uint32_t position = 0;   ///< words in front of it in the document
};

/// The same, to be looked at: words [first, last) of a candidate.
struct seen_place {
  const facts::paragraph_facts* paragraph = nullptr;
  std::uint32_t offset = 0;  ///< UTF-16 units in front of the paragraph
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] std::uint32_t length() const noexcept { return last - first; }
  [[nodiscard]] const facts::candidate_word& word(std::uint32_t i) const noexcept {
    return paragraph->candidate_words[i];
  }
  [[nodiscard]] std::string_view spelling() const noexcept {
    const std::uint32_t begin = word(first).surface.first;
    return std::string_view(paragraph->surfaces).substr(begin, word(last - 1).surface.last - begin);
  }
  [[nodiscard]] facts::span place() const noexcept {
    return {offset + word(first).place.start, offset + word(last - 1).place.end};
  }
  /// The key of its last words.
  [[nodiscard]] std::uint64_t last_words(std::uint32_t count) const noexcept {
    std::uint64_t key = 0;
    for (std::uint32_t i = last - count; i < last; ++i) key = extend(key, word(i).stem);
    return key;
  }
};

/// What places are sorted by.
struct keyed_place {
  std::uint64_t key = 0;
  std::uint32_t order = 0;  ///< which occurrence it is
  bool whole = false;       ///< the whole candidate
};

struct phrase {
  std::uint32_t first = 0;  ///< range of its places
  std::uint32_t last = 0;
  std::uint32_t group = 0;  ///< of the phrases that are one keyword; 0: it is one alone
  float rank = 0.0F;        ///< logarithm of its score, as exactly as ties are told
};

class finder {
 public:
  finder(const facts::document_facts& document, const std::vector<facts::block_reading>& readings,
         const options& wanted)
      : wanted_(wanted), longest_(std::min(wanted.max_words, longest_phrase)) {
    collect(document, readings);
  }

  std::vector<measured_phrase> measure() {
    group();
    std::sort(phrases_.begin(), phrases_.end(), [&](const phrase& a, const phrase& b) { return is_better(a, b); });
    std::vector<measured_phrase> result;
    for (const phrase& p : phrases_) result.push_back({make(score_of(p), {p}).text, features_of(p)});
    return result;
  }

  std::vector<keyword> find() {
    group();
    join_forms();
    std::vector<keyword> result;
    std::unordered_set<std::uint64_t> chosen;
    std::unordered_set<std::uint64_t> inside_chosen;
    std::vector<bool> seen(groups_.size() + 1);  // those that were chosen, or refused
    std::vector<phrase> later;                   // those that repeat a better one, then all the others
    each_best([&](const phrase& p) {
      if (result.size() >= wanted_.limit) return false;
      if (seen[p.group]) return true;
      seen[p.group] = p.group != 0;
      if (result.size() >= distinct) {
        later.push_back(p);
        return result.size() + later.size() < wanted_.limit;
      }
      std::vector<std::uint64_t> wholes;
      std::vector<std::uint64_t> parts;
      const std::vector<phrase> forms = forms_of(p);
      for (const phrase& form : forms) {
        add_keys(first_place(form), wholes);
        add_keys_inside(first_place(form), parts);
      }
      const auto is_in = [](const auto& keys, const auto& set) {
        return std::any_of(keys.begin(), keys.end(), [&](auto key) { return set.contains(key); });
      };
      if (is_in(wholes, inside_chosen) || is_in(parts, chosen)) {
        later.push_back(p);
        return true;
      }
      chosen.insert(wholes.begin(), wholes.end());
      inside_chosen.insert(parts.begin(), parts.end());
      result.push_back(make(score_of(p), forms));
      return true;
    });
    if (result.size() < distinct) return result;
    for (const phrase& p : later) {
      if (result.size() >= wanted_.limit) break;
      result.push_back(make(std::min(score_of(p), result.back().score), forms_of(p)));
    }
    return result;
  }

 private:
  void collect(const facts::document_facts& document, const std::vector<facts::block_reading>& readings) {
    std::size_t block = 0;
    std::uint32_t offset = 0;
    std::uint32_t words = 0;
    paragraphs_.reserve(document.paragraphs.size());
    std::size_t most = 0;
    for (const facts::shared_paragraph& paragraph : document.paragraphs) {
      for (const facts::candidate& c : paragraph->candidates) most += most_places(c.words.last - c.words.first);
    }
    occurrences_.reserve(most);
    places_.reserve(most);
    for (const facts::shared_paragraph& shared : document.paragraphs) {
      const facts::paragraph_facts& paragraph = *shared;
      paragraphs_.push_back({&paragraph, offset});
      std::size_t next = 0;
      for (const facts::block_fact& b : paragraph.blocks) {
        const facts::block_reading reading = readings[block++];
        for (std::uint32_t s = b.sentences.first; s < b.sentences.last; ++s) {
          for (; next < paragraph.candidates.size() && paragraph.candidates[next].sentence == s; ++next) {
            if (reading.counted) add(paragraph, paragraph.candidates[next], words);
          }
          if (reading.counted)
            words += static_cast<std::uint32_t>(paragraph.sentences[s].counts[facts::counter::words]);
        }
      }
      offset += paragraph.length;
    }
  }

  /// How many rows of up to `longest_` words stand in as many.
  [[nodiscard]] std::size_t most_places(std::size_t words) const noexcept {
    const std::size_t longest = std::min<std::size_t>(words, longest_);
    return longest * words - longest * (longest == 0 ? 0 : longest - 1) / 2;
  }

  /// `words`: how many stand in front of the candidate's sentence.
  void add(const facts::paragraph_facts& paragraph, const facts::candidate& candidate, std::uint32_t words) {
    const auto& all = paragraph.candidate_words;
    for (std::uint32_t first = candidate.words.first; first < candidate.words.last; ++first) {
      frequency_.add(all[first].stem);
      std::uint64_t key = 0;
      for (std::uint32_t last = first + 1; last <= candidate.words.last && last - first <= longest_; ++last) {
        key = extend(key, all[last - 1].stem);
        if (!all[last - 1].noun) continue;
        const bool whole = first == candidate.words.first && last == candidate.words.last;
        places_.push_back({key, static_cast<std::uint32_t>(occurrences_.size()), whole});
        occurrences_.push_back({static_cast<std::uint32_t>(paragraphs_.size() - 1), first, last - first,
                                words + candidate.position + (first - candidate.words.first)});
      }
    }
  }

  /// Makes phrases of the places that say the same, in the order of their keys: those that weigh something, and are a
  /// whole candidate somewhere.
  void group() {
    math::sort_by_hash(
        places_, [](const keyed_place& p) { return p.key; },
        [](const keyed_place& a, const keyed_place& b) { return a.key != b.key ? a.key < b.key : a.order < b.order; });
    const auto size = static_cast<std::uint32_t>(places_.size());
    for (std::uint32_t first = 0; first < size;) {
      std::uint32_t last = first;
      bool whole = false;
      while (last < size && places_[last].key == places_[first].key) whole = places_[last++].whole || whole;
      phrase p{first, last, 0, 0.0F};
      if (whole && weighs(first_place(p))) {
        p.rank = rank_of(p);
        phrases_.push_back(p);
      }
      first = last;
    }
  }

  [[nodiscard]] seen_place see(std::uint32_t order) const noexcept {
    const occurrence& o = occurrences_[order];
    const placed_paragraph& in = paragraphs_[o.paragraph];
    return {in.facts, in.offset, o.first, o.first + o.length};
  }
  [[nodiscard]] seen_place first_place(const phrase& p) const noexcept { return see(places_[p.first].order); }

  [[nodiscard]] bool is_better(const phrase& a, const phrase& b) const noexcept {
    return a.rank != b.rank ? a.rank > b.rank : places_[a.first].order < places_[b.first].order;
  }

  /// Calls `visit(phrase)` with the best, then the next, until it returns false. Most are not asked for, so they are no
  /// more than a heap.
  template <typename Visit>
  void each_best(Visit visit) const {
    std::vector<phrase> heap = phrases_;
    const auto worse = [&](const phrase& a, const phrase& b) { return is_better(b, a); };
    std::make_heap(heap.begin(), heap.end(), worse);
    for (auto end = heap.end(); end != heap.begin() && visit(heap.front()); --end) {
      std::pop_heap(heap.begin(), end, worse);
    }
  }

  /// Makes one keyword of a name, the name with a title in front (“Secretary Antony Blinken”), its last word where that
  /// first stands behind it (“Blinken”) and its initials (“EU”); and of a phrase the one that headlines have of it
  /// (“Intl Law”). What may stand for two names stands for itself.
  void join_forms() {
    constexpr std::size_t none = SIZE_MAX;
    constexpr std::size_t several = SIZE_MAX - 1;
    std::unordered_map<std::uint64_t, std::size_t> short_names;  // of one word or two
    std::unordered_map<std::string, std::size_t> acronyms;
    std::unordered_map<std::uint64_t, std::size_t> cut_short;
    const auto keep_better = [&](auto& forms, auto key, std::size_t i) {
      const auto [known, is_new] = forms.try_emplace(std::move(key), i);
      if (!is_new && is_better(phrases_[i], phrases_[known->second])) known->second = i;
    };
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      const seen_place o = first_place(phrases_[i]);
      const std::uint32_t length = o.length();
      if (length > 1 && is_cut_short(first_word(o))) keep_better(cut_short, ends_and_rest(o), i);
      if (length > 2 || !is_name(o)) continue;
      short_names.emplace(places_[phrases_[i].first].key, i);
      if (std::string letters = capitals_of(o.spelling()); letters.size() > 1) keep_better(acronyms, letters, i);
    }
    std::vector<std::size_t> names(phrases_.size(), none);  // which each phrase stands for
    const auto join = [&](std::size_t name, const auto& forms, const auto& key) {
      const auto form = forms.find(key);
      if (form == forms.end() || form->second == name) return;
      std::size_t& known = names[form->second];
      known = known == none || known == name ? name : several;
    };
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      const seen_place o = first_place(phrases_[i]);
      const std::uint32_t length = o.length();
      if (length < 2) continue;
      if (length > 2) {
        const auto name = short_names.find(o.last_words(2));
        if (name != short_names.end()) {
          names[i] = name->second;
          continue;
        }
      }
      const auto brief = cut_short.empty() ? cut_short.end() : cut_short.find(ends_and_rest(o));
      if (brief != cut_short.end() && leaves_out(first_word(first_place(phrases_[brief->second])), first_word(o))) {
        join(i, cut_short, brief->first);
      }
      if (!is_name(o)) continue;
      join(i, short_names, o.last_words(1));
      std::string initials;
      for (std::uint32_t w = o.first; w < o.last; ++w) initials += o.paragraph->surfaces[o.word(w).surface.first];
      join(i, acronyms, initials);
    }
    for (std::size_t form = 0; form < phrases_.size(); ++form) {
      const std::size_t name = names[form];
      if (name == none || name == several || phrases_[form].group != 0) continue;
      const phrase& full = phrases_[name];
      const phrase& brief = phrases_[form];
      const bool is_surname = places_[brief.first].key == first_place(full).last_words(1);
      if (is_surname && places_[brief.first].order < places_[full.first].order) continue;
      if (full.group == 0) {
        groups_.push_back({name});
        phrases_[name].group = static_cast<std::uint32_t>(groups_.size());
      }
      groups_[full.group - 1].push_back(form);
      phrases_[form].group = full.group;
    }
  }

  [[nodiscard]] static bool is_name(const seen_place& o) noexcept {
    for (std::uint32_t i = o.first; i < o.last; ++i) {
      if (!o.word(i).name) return false;
    }
    return true;
  }

  [[nodiscard]] static std::string_view first_word(const seen_place& o) noexcept {
    const auto [begin, end] = o.word(o.first).surface;
    return std::string_view(o.paragraph->surfaces).substr(begin, end - begin);
  }

  [[nodiscard]] static constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }

  /// “Intl”, “Natl”, “Dept”: no vowel but the first.
  [[nodiscard]] static bool is_cut_short(std::string_view word) noexcept {
    constexpr std::string_view vowels = "aeiouAEIOU";
    return word.size() > 2 && word.size() < 6 && word.find_first_of(vowels, 1) == std::string_view::npos;
  }

  /// Whether `brief` has some letters of `whole` in their order, half of them or fewer.
  [[nodiscard]] static bool leaves_out(std::string_view brief, std::string_view whole) noexcept {
    std::size_t met = 0;
    for (const char c : whole) met += met < brief.size() && lower(c) == lower(brief[met]);
    return met == brief.size() && 2 * met <= whole.size();
  }

  /// A key of the ends of the first word and the whole of the others.
  [[nodiscard]] static std::uint64_t ends_and_rest(const seen_place& o) noexcept {
    const std::string_view word = first_word(o);
    const auto byte = [](char c) { return static_cast<std::uint64_t>(static_cast<unsigned char>(lower(c))); };
    return extend(o.last_words(o.length() - 1), byte(word.front()) << 8U | byte(word.back()));
  }

  /// The letters of an acronym, “EU” or “E.U.”; empty for other words.
  [[nodiscard]] static std::string capitals_of(std::string_view spelling) {
    std::string letters;
    for (const char c : spelling) {
      if (c >= 'A' && c <= 'Z') {
        letters += c;
      } else if (c != '.') {
        return {};
      }
    }
    return letters;
  }

  /// The phrases that are one keyword with `p`: the full name first.
  [[nodiscard]] std::vector<phrase> forms_of(const phrase& p) const {
    if (p.group == 0) return {p};
    std::vector<phrase> forms;
    for (const std::size_t form : groups_[p.group - 1]) forms.push_back(phrases_[form]);
    return forms;
  }

  /// What the score weighs of a phrase.
  [[nodiscard]] phrase_features features_of(const phrase& p) const {
    const seen_place o = first_place(p);
    const auto wholes = std::count_if(places_.begin() + p.first, places_.begin() + p.last,
                                      [](const keyed_place& place) { return place.whole; });
    const auto places = static_cast<double>(p.last - p.first);
    const double length = o.length();
    std::uint32_t least = UINT32_MAX;
    std::uint32_t most = 0;
    double names = 0.0;
    double adjectives = 0.0;
    double rarity = 0.0;
    for (std::uint32_t i = o.first; i < o.last; ++i) {
      const facts::candidate_word& w = o.word(i);
      const std::uint32_t frequency = frequency_.count(w.stem);
      least = std::min(least, frequency);
      most = std::max(most, frequency);
      names += w.name;
      adjectives += !w.noun;
      rarity += weight_of(w);
    }
    return {
        length == 1.0 ? 1.0 : 0.0,
        places == 1.0 ? 1.0 : 0.0,
        names / length,
        adjectives / length,
        math::log(place_offset + static_cast<double>(occurrences_[places_[p.first].order].position)),
        math::log(static_cast<double>(wholes) / places),
        math::log(least),
        math::log(most),
        math::log(std::max(rarity / length, least_rarity)),
        length == 1.0 ? names : 0.0,
    };
  }

  [[nodiscard]] bool weighs(const seen_place& o) const noexcept {
    for (std::uint32_t i = o.first; i < o.last; ++i) {
      if (weight_of(o.word(i)) > 0.0) return true;
    }
    return false;
  }

  [[nodiscard]] float rank_of(const phrase& p) const {
    const phrase_features features = features_of(p);
    double sum = 0.0;
    for (std::size_t i = 0; i < features.size(); ++i) sum += weights::of_features[i] * features[i];
    return static_cast<float>(sum);
  }

  [[nodiscard]] static double score_of(const phrase& p) noexcept { return math::exp(p.rank); }

  [[nodiscard]] double weight_of(const facts::candidate_word& w) const noexcept {
    if (wanted_.background != nullptr) return wanted_.background->weigh(w.stem, w.weight);
    return static_cast<double>(w.weight) / facts::weight_scale;
  }

  /// The key of a phrase; of a name of one word, those of its adjectives too, as “Russian” of “Russia”.
  static void add_keys(const seen_place& o, std::vector<std::uint64_t>& keys) {
    keys.push_back(o.last_words(o.length()));
    if (o.length() != 1 || !o.word(o.first).name) return;
    std::string folded;
    text::append_folded(o.spelling(), folded);
    lexicon::each_adjective(
        folded, [&](std::string_view adjective) { keys.push_back(extend(0, lexicon::stem_hash(adjective))); });
  }

  /// Keys of all rows of words inside a phrase, itself among them.
  static void add_keys_inside(const seen_place& o, std::vector<std::uint64_t>& keys) {
    for (std::uint32_t first = o.first; first < o.last; ++first) {
      std::uint64_t key = 0;
      for (std::uint32_t last = first; last < o.last; ++last) keys.push_back(key = extend(key, o.word(last).stem));
    }
  }

  [[nodiscard]] keyword make(double score, const std::vector<phrase>& forms) const {
    keyword made;
    made.score = score;
    std::vector<std::uint32_t> orders;
    for (const phrase& form : forms) {
      for (std::uint32_t i = form.first; i < form.last; ++i) orders.push_back(places_[i].order);
    }
    std::sort(orders.begin(), orders.end());
    std::vector<std::string_view> spellings;
    // A surname stands for a name, but is no spelling of it; an acronym is, and a name with a title.
    const seen_place name = first_place(forms.front());
    const std::uint64_t surname = name.last_words(1);
    for (const std::uint32_t order : orders) {
      const seen_place o = see(order);
      // “ha ha ha” holds “ha ha” twice, but there is one to be seen; “Antony Blinken” holds “Blinken”.
      if (!made.spans.empty() && o.place().start < made.spans.back().end) continue;
      made.spans.push_back(o.place());
      if (name.length() == 1 || o.last_words(o.length()) != surname) spellings.push_back(o.spelling());
    }
    made.text = most_usual(spellings);
    return made;
  }

  struct placed_paragraph {
    const facts::paragraph_facts* facts = nullptr;
    std::uint32_t offset = 0;  ///< UTF-16 units in front of it
  };

  options wanted_;
  std::uint32_t longest_;
  std::vector<placed_paragraph> paragraphs_;
  std::vector<occurrence> occurrences_;  ///< in order
  std::vector<keyed_place> places_;      ///< by phrase
  std::vector<phrase> phrases_;
  std::vector<std::vector<std::size_t>> groups_;  ///< of phrases, by their number less one
  facts::word_counts frequency_;                  ///< of each stem in all candidates
};

}  // namespace

std::vector<keyword> find_keywords(const facts::document_facts& document,
                                   const std::vector<facts::block_reading>& readings, const options& wanted) {
  return finder(document, readings, wanted).find();
}

std::vector<measured_phrase> measure_phrases(const facts::document_facts& document,
                                             const std::vector<facts::block_reading>& readings, const options& wanted) {
  return finder(document, readings, wanted).measure();
}

}  // namespace prosescope::keywords
