#include "keywords/prosescope.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "keywords/weights.h"
#include "math/logarithm.h"

namespace prosescope::keywords {

namespace {

// Longer runs are lists of nouns, not phrases.
constexpr std::uint32_t longest_phrase = 8;

constexpr double place_offset = 60.0;  // words that the start of a text is told in, where all is as good as first
constexpr double least_rarity = 0.5;   // a phrase of usual words may be what a text is about

static_assert(std::size(weights::of_features) == feature_count);

/// One place of a phrase: words [first, last) of a candidate.
struct occurrence {
  std::uint64_t key = 0;
  std::uint32_t order = 0;
  const facts::paragraph_facts* paragraph = nullptr;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t offset = 0;    ///< UTF-16 units in front of the paragraph
  std::uint32_t sentence = 0;  ///< over the document
  std::uint64_t position = 0;  ///< words in front of it
  bool whole = false;          ///< the whole candidate

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
};

struct phrase {
  std::size_t first = 0;  ///< range of its occurrences
  std::size_t last = 0;
  double score = 0.0;
};

std::uint64_t combine(std::uint64_t key, std::uint64_t stem) noexcept {
  return (key ^ stem) * 0x9e3779b97f4a7c15ULL + 0x632be59bd9b4e019ULL;
}

class finder {
 public:
  finder(const facts::document_facts& document, const std::vector<facts::block_reading>& readings,
         const options& wanted)
      : wanted_(wanted), longest_(std::min(wanted.max_words, longest_phrase)) {
    collect(document, readings);
  }

  std::vector<measured_phrase> measure() {
    group();
    std::vector<measured_phrase> result;
    for (const phrase& p : phrases_) result.push_back({make(p).text, features_of(p.first, p.last)});
    return result;
  }

  std::vector<keyword> find() {
    group();
    std::vector<keyword> result;
    std::unordered_set<std::uint64_t> chosen;
    std::unordered_set<std::uint64_t> inside_chosen;
    for (const phrase& p : phrases_) {
      if (result.size() >= wanted_.limit || p.score <= 0.0) break;
      const std::vector<std::uint64_t> parts = keys_inside(occurrences_[p.first]);
      const bool contains = std::any_of(parts.begin(), parts.end(), [&](auto key) { return chosen.contains(key); });
      if (contains || inside_chosen.contains(occurrences_[p.first].key)) continue;
      chosen.insert(occurrences_[p.first].key);
      inside_chosen.insert(parts.begin(), parts.end());
      result.push_back(make(p));
    }
    return result;
  }

 private:
  void collect(const facts::document_facts& document, const std::vector<facts::block_reading>& readings) {
    std::size_t block = 0;
    std::uint32_t offset = 0;
    std::uint32_t sentences = 0;
    std::uint64_t words = 0;
    for (const facts::paragraph_facts& paragraph : document.paragraphs) {
      std::size_t next = 0;
      for (const facts::block_fact& b : paragraph.blocks) {
        const facts::block_reading reading = readings[block++];
        for (std::uint32_t s = b.sentences.first; s < b.sentences.last; ++s) {
          for (; next < paragraph.candidates.size() && paragraph.candidates[next].sentence == s; ++next) {
            if (reading.counted) {
              add(paragraph, paragraph.candidates[next], offset, sentences + s, words);
            }
          }
          if (reading.counted)
            words += static_cast<std::uint64_t>(paragraph.sentences[s].counts[facts::counter::words]);
        }
      }
      offset += paragraph.length;
      sentences += static_cast<std::uint32_t>(paragraph.sentences.size());
    }
  }

  void add(const facts::paragraph_facts& paragraph, const facts::candidate& candidate, std::uint32_t offset,
           std::uint32_t sentence, std::uint64_t words) {
    const auto& all = paragraph.candidate_words;
    for (std::uint32_t first = candidate.words.first; first < candidate.words.last; ++first) {
      ++frequency_[all[first].stem];
      std::uint64_t key = 0;
      for (std::uint32_t last = first + 1; last <= candidate.words.last && last - first <= longest_; ++last) {
        key = combine(key, all[last - 1].stem);
        if (!all[last - 1].noun) continue;
        occurrence o;
        o.key = key;
        o.order = static_cast<std::uint32_t>(occurrences_.size());
        o.paragraph = &paragraph;
        o.first = first;
        o.last = last;
        o.offset = offset;
        o.sentence = sentence;
        o.position = words + candidate.position + (first - candidate.words.first);
        o.whole = first == candidate.words.first && last == candidate.words.last;
        occurrences_.push_back(o);
      }
    }
  }

  void group() {
    std::sort(occurrences_.begin(), occurrences_.end(), [](const occurrence& a, const occurrence& b) {
      return a.key != b.key ? a.key < b.key : a.order < b.order;
    });
    for (std::size_t first = 0; first < occurrences_.size();) {
      std::size_t last = first;
      bool whole = false;
      while (last < occurrences_.size() && occurrences_[last].key == occurrences_[first].key) {
        whole = whole || occurrences_[last].whole;
        ++last;
      }
      if (whole) phrases_.push_back({first, last, score(first, last)});
      first = last;
    }
    std::sort(phrases_.begin(), phrases_.end(), [&](const phrase& a, const phrase& b) {
      if (a.score != b.score) return a.score > b.score;
      return occurrences_[a.first].order < occurrences_[b.first].order;
    });
  }

  /// What the score weighs of a phrase, of which [first, last) are the places.
  [[nodiscard]] phrase_features features_of(std::size_t first, std::size_t last) const {
    const occurrence& o = occurrences_[first];
    const auto wholes = std::count_if(occurrences_.begin() + static_cast<std::ptrdiff_t>(first),
                                      occurrences_.begin() + static_cast<std::ptrdiff_t>(last),
                                      [](const occurrence& place) { return place.whole; });
    const double length = o.last - o.first;
    std::uint32_t least = UINT32_MAX;
    std::uint32_t most = 0;
    double names = 0.0;
    double adjectives = 0.0;
    double rarity = 0.0;
    for (std::uint32_t i = o.first; i < o.last; ++i) {
      const facts::candidate_word& w = o.word(i);
      const std::uint32_t frequency = frequency_.at(w.stem);
      least = std::min(least, frequency);
      most = std::max(most, frequency);
      names += w.name;
      adjectives += !w.noun;
      rarity += weight_of(w);
    }
    return {
        length == 1.0 ? 1.0 : 0.0,
        last - first == 1 ? 1.0 : 0.0,
        names / length,
        adjectives / length,
        math::log(place_offset + static_cast<double>(o.position)),
        math::log(static_cast<double>(wholes) / static_cast<double>(last - first)),
        math::log(least),
        math::log(most),
        math::log(std::max(rarity / length, least_rarity)),
    };
  }

  [[nodiscard]] double score(std::size_t first, std::size_t last) const {
    const occurrence& o = occurrences_[first];
    bool weighs = false;
    for (std::uint32_t i = o.first; i < o.last; ++i) weighs = weighs || weight_of(o.word(i)) > 0.0;
    if (!weighs) return 0.0;
    const phrase_features features = features_of(first, last);
    double sum = 0.0;
    for (std::size_t i = 0; i < features.size(); ++i) sum += weights::of_features[i] * features[i];
    return math::exp(sum);
  }

  [[nodiscard]] double weight_of(const facts::candidate_word& w) const noexcept {
    if (wanted_.background != nullptr) return wanted_.background->weigh(w.stem, w.weight);
    return static_cast<double>(w.weight) / facts::weight_scale;
  }

  /// Keys of all rows of words inside a phrase, itself among them.
  [[nodiscard]] static std::vector<std::uint64_t> keys_inside(const occurrence& o) {
    std::vector<std::uint64_t> keys;
    for (std::uint32_t first = o.first; first < o.last; ++first) {
      std::uint64_t key = 0;
      for (std::uint32_t last = first; last < o.last; ++last) keys.push_back(key = combine(key, o.word(last).stem));
    }
    return keys;
  }

  [[nodiscard]] keyword make(const phrase& p) const {
    keyword made;
    made.score = p.score;
    std::vector<std::string_view> spellings;
    for (std::size_t i = p.first; i < p.last; ++i) {
      // “ha ha ha” holds “ha ha” twice, but there is one to be seen.
      if (!made.spans.empty() && occurrences_[i].place().start < made.spans.back().end) continue;
      made.spans.push_back(occurrences_[i].place());
      made.sentences.push_back(occurrences_[i].sentence);
      spellings.push_back(occurrences_[i].spelling());
    }
    made.text = most_usual(std::move(spellings));
    return made;
  }

  /// The spelling that occurs most often; of several the first in the text.
  [[nodiscard]] static std::string most_usual(std::vector<std::string_view> spellings) {
    const std::vector<std::string_view> in_order = spellings;
    std::sort(spellings.begin(), spellings.end());
    std::size_t most = 0;
    for (std::size_t first = 0; first < spellings.size();) {
      const auto last = std::upper_bound(spellings.begin(), spellings.end(), spellings[first]) - spellings.begin();
      most = std::max(most, static_cast<std::size_t>(last) - first);
      first = static_cast<std::size_t>(last);
    }
    for (const std::string_view spelling : in_order) {
      const auto [first, last] = std::equal_range(spellings.begin(), spellings.end(), spelling);
      if (static_cast<std::size_t>(last - first) == most) return std::string(spelling);
    }
    return {};
  }

  options wanted_;
  std::uint32_t longest_;
  std::vector<occurrence> occurrences_;
  std::vector<phrase> phrases_;
  std::unordered_map<std::uint64_t, std::uint32_t> frequency_;  ///< of each stem in all candidates
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
