#include "keywords/prosescope.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "keywords/spelling.h"
#include "lexicon/country_adjectives.h"
#include "lexicon/stems.h"
#include "math/logarithm.h"
#include "math/sort.h"
#include "text/words.h"

namespace prosescope::keywords {

namespace {

// Longer runs are lists of nouns, not phrases.
constexpr std::uint32_t longest_phrase = 8;

// So many keywords say nothing twice. Who asks for more sees parts of them too: the trade beside the free trade.
constexpr std::uint32_t distinct = 10;

using index = phrase_index::index;
/// The key of a phrase; of a name of one word, those of its adjectives too, as “Russian” of “Russia”.
void add_keys(const seen_place& o, std::vector<std::uint64_t>& keys) {
  keys.push_back(o.last_words(o.length()));
  if (o.length() != 1 || !o.word(o.first).name) return;
  std::string folded;
  text::append_folded(o.spelling(), folded);
  lexicon::each_adjective(
      folded, [&](std::string_view adjective) { keys.push_back(extend(0, lexicon::stem_hash(adjective))); });
}

/// Keys of all rows of words inside a phrase, itself among them.
void add_keys_inside(const seen_place& o, std::vector<std::uint64_t>& keys) {
  for (std::uint32_t first = o.first; first < o.last; ++first) {
    std::uint64_t key = 0;
    for (std::uint32_t last = first; last < o.last; ++last) keys.push_back(key = extend(key, o.word(last).stem));
  }
}

/// Keys of what a keyword is in all its forms, and of what stands inside them.
struct form_keys {
  std::vector<std::uint64_t> wholes;
  std::vector<std::uint64_t> parts;
};

form_keys keys_of(const phrase_index& phrases, const std::vector<index>& forms) {
  form_keys keys;
  for (const index form : forms) {
    add_keys(phrases.first_place(form), keys.wholes);
    add_keys_inside(phrases.first_place(form), keys.parts);
  }
  return keys;
}

/// The keywords that were chosen, none of which another repeats: it is no part of one, and one no part of it.
class chosen_keywords {
 public:
  [[nodiscard]] bool are_repeated_by(const form_keys& keys) const {
    return has_any(inside_, keys.wholes) || has_any(wholes_, keys.parts);
  }
  void add(const form_keys& keys) {
    wholes_.insert(keys.wholes.begin(), keys.wholes.end());
    inside_.insert(keys.parts.begin(), keys.parts.end());
  }

 private:
  using key_set = std::unordered_set<std::uint64_t>;

  [[nodiscard]] static bool has_any(const key_set& set, const std::vector<std::uint64_t>& keys) {
    return std::any_of(keys.begin(), keys.end(), [&](std::uint64_t key) { return set.contains(key); });
  }

  key_set wholes_;
  key_set inside_;
};

}  // namespace

finder::finder(const options& wanted)
    : limit_(wanted.limit), phrases_(std::min(wanted.max_words, longest_phrase), wanted.background) {}

void finder::settle() {
  phrases_.settle([&](index p) { forms_.see(phrases_, p); });
}

std::vector<measured_phrase> finder::measure() {
  settle();
  std::vector<measured_phrase> result;
  phrases_.each_best([&](index p, float rank) {
    result.push_back({make(math::exp(rank), {p}).text, features_of(phrases_.measure(p))});
    return true;
  });
  return result;
}

std::vector<keyword> finder::find() {
  settle();
  form_reader reader(phrases_, forms_);
  struct pick {
    index phrase = 0;
    float rank = 0.0F;
    std::vector<index> forms;
  };
  std::vector<pick> best;
  chosen_keywords chosen;
  std::unordered_set<index> seen;              // all forms of those that were chosen, or refused
  std::vector<std::pair<index, float>> later;  // those that repeat a better one, then all the others
  if (limit_ == 0) return {};
  const index lead = phrases_.leading_word();
  phrases_.each_best([&](index p, float rank) {
    if (best.size() >= distinct && best.size() + later.size() >= limit_) return false;
    if (seen.contains(p)) return true;
    std::vector<index> forms = reader.forms_of(p);
    if (forms.size() > 1) seen.insert(forms.begin(), forms.end());
    const bool told = lead != phrase_index::none && phrases_.is_told_by(lead, p);
    if (best.size() < distinct && !told) {
      const form_keys keys = keys_of(phrases_, forms);
      if (!chosen.are_repeated_by(keys)) {
        chosen.add(keys);
        best.push_back({p, rank, std::move(forms)});
        return true;
      }
    }
    later.emplace_back(p, rank);
    return true;
  });
  const bool full = best.size() == distinct;
  if (full && lead != phrase_index::none) {
    std::vector<index> forms = reader.forms_of(lead);
    if (!chosen.are_repeated_by(keys_of(phrases_, forms))) {
      later.insert(later.begin(), {best.back().phrase, best.back().rank});
      best.pop_back();
      std::erase_if(later, [&](const auto& other) { return other.first == lead; });
      best.insert(best.begin(), {lead, best.front().rank, std::move(forms)});
    }
  }
  std::vector<keyword> result;
  for (const auto& [p, rank, forms] : best) {
    if (result.size() < limit_) result.push_back(make(math::exp(rank), forms));
  }
  if (!full) return result;
  for (const auto& [p, rank] : later) {
    if (result.size() >= limit_) break;
    result.push_back(make(std::min(math::exp(rank), result.back().score), reader.forms_of(p)));
  }
  return result;
}

keyword finder::make(double score, const std::vector<index>& forms) const {
  keyword made;
  made.score = score;
  std::vector<std::uint64_t> orders;
  for (const index form : forms) {
    phrases_.each_place(form, [&](index place) {
      orders.push_back(phrases_.order(place));
      return true;
    });
  }
  math::sort(orders.begin(), orders.end());
  std::vector<std::string_view> spellings;
  // A surname stands for a name, but is no spelling of it; an acronym is, and a name with a title.
  const seen_place name = phrases_.first_place(forms.front());
  const std::uint64_t surname = name.last_words(1);
  for (const std::uint64_t order : orders) {
    const seen_place o = phrases_.see(phrase_index::place_of(order));
    // “ha ha ha” holds “ha ha” twice, but there is one to be seen; “Antony Blinken” holds “Blinken”.
    if (!made.spans.empty() && o.place().start < made.spans.back().end) continue;
    made.spans.push_back(o.place());
    if (name.length() == 1 || o.last_words(o.length()) != surname) spellings.push_back(o.spelling());
  }
  made.text = most_usual(spellings);
  return made;
}

}  // namespace prosescope::keywords
