#include "keywords/phrase_forms.h"

#include <algorithm>
#include <string_view>

#include "lexicon/word_hash.h"
#include "math/sort.h"

namespace prosescope::keywords {

namespace {

constexpr phrase_index::index none = phrase_index::none;

bool is_name(const seen_place& o) noexcept {
  for (std::uint32_t i = o.first; i < o.last; ++i) {
    if (!o.word(i).name) return false;
  }
  return true;
}

std::string_view first_word(const seen_place& o) noexcept { return o.spelling(o.first, o.first + 1); }

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// “Intl”, “Natl”, “Dept”: no vowel but the first.
bool is_cut_short(const seen_place& o) noexcept {
  constexpr std::string_view vowels = "aeiouAEIOU";
  if (o.length() < 2) return false;
  const std::string_view word = first_word(o);
  return word.size() > 2 && word.size() < 6 && word.find_first_of(vowels, 1) == std::string_view::npos;
}

/// Whether `brief` has some letters of `whole` in their order, half of them or fewer.
bool leaves_out(std::string_view brief, std::string_view whole) noexcept {
  std::size_t met = 0;
  for (const char c : whole) met += met < brief.size() && lower(c) == lower(brief[met]);
  return met == brief.size() && 2 * met <= whole.size();
}

/// A key of the ends of the first word and the whole of the others.
std::uint64_t ends_and_rest(const seen_place& o) noexcept {
  const std::string_view word = first_word(o);
  const auto byte = [](char c) { return static_cast<std::uint64_t>(static_cast<unsigned char>(lower(c))); };
  return extend(o.last_words(o.length() - 1), byte(word.front()) << 8U | byte(word.back()));
}

/// The letters of an acronym, “EU” or “E.U.”; empty for other words.
std::string capitals_of(std::string_view spelling) {
  std::string letters;
  for (const char c : spelling) {
    if (c >= 'A' && c <= 'Z') {
      letters += c;
    } else if (c != '.') {
      return {};
    }
  }
  return letters.size() > 1 ? letters : std::string();
}

std::string initials_of(const seen_place& o) {
  std::string initials;
  for (std::uint32_t w = o.first; w < o.last; ++w) initials += o.paragraph->surfaces[o.word(w).surface.first];
  return initials;
}

}  // namespace

/// What a phrase is seen by; 0 if it isn't one of these.
std::uint64_t form_reader::key_of(form_relation by, const seen_place& o) {
  std::string letters;
  switch (by) {
    case form_relation::cut_short: return is_cut_short(o) ? ends_and_rest(o) : 0;
    case form_relation::acronym:
      if (o.length() == 1 && is_name(o)) letters = capitals_of(o.spelling());
      break;
    case form_relation::initials:
      if (o.length() > 1 && is_name(o)) letters = initials_of(o);
      break;
  }
  return letters.empty() ? 0 : lexicon::hash_of(letters);
}

std::uint64_t phrase_forms::row_of(form_relation by, std::uint64_t key) noexcept {
  return extend(key, static_cast<std::uint64_t>(by));
}

void phrase_forms::see(const phrase_index& phrases, index p) {
  const seen_place o = phrases.first_place(p);
  for (const form_relation by : {form_relation::acronym, form_relation::initials, form_relation::cut_short}) {
    const std::uint64_t key = form_reader::key_of(by, o);
    if (key == 0) continue;
    std::uint32_t& last = last_[row_of(by, key)];
    seen_.push_back({p, last});
    last = static_cast<std::uint32_t>(seen_.size());
  }
}

/// Calls `visit(phrase)` for each that is seen by a key, until it returns false. Some were, and are no longer.
template <typename Visit>
void form_reader::each_seen(form_relation by, std::uint64_t key, Visit visit) const {
  const auto last = forms_.last_.find(phrase_forms::row_of(by, key));
  if (last == forms_.last_.end()) return;
  for (std::uint32_t at = last->second; at != 0; at = forms_.seen_[at - 1].next) {
    const index p = forms_.seen_[at - 1].phrase;
    if (phrases_.may_be_keyword(p) && key_of(by, phrases_.first_place(p)) == key && !visit(p)) return;
  }
}

/// The best of them, looked for once: many phrases may ask for one key.
form_reader::index form_reader::best_seen(form_relation by, std::uint64_t key) {
  const auto [known, is_new] = best_.try_emplace(phrase_forms::row_of(by, key), none);
  index& best = known->second;
  if (!is_new) return best;
  each_seen(by, key, [&](index p) {
    if (best == none || phrases_.is_better(p, best)) best = p;
    return true;
  });
  return best;
}

/// The name of two words that a longer phrase ends in; `none` if it doesn't.
form_reader::index form_reader::without_title(const seen_place& o) const noexcept {
  if (o.length() < 3) return none;
  const index name = phrases_.find(o.last_words(2));
  return name != none && is_name(phrases_.first_place(name)) ? name : none;
}

/// The one name that a phrase stands for; `none` if it stands for itself. What stands for another is no name.
form_reader::index form_reader::name_of(index form) {
  const index name = only_name_of(form);
  return name == none || only_name_of(name) != none ? none : name;
}

form_reader::index form_reader::only_name_of(index form) {
  const auto [known, is_new] = names_.try_emplace(form, none);
  if (is_new) known->second = look_for_name(form);
  return known->second;
}

form_reader::index form_reader::look_for_name(index form) {
  const seen_place o = phrases_.first_place(form);
  if (const index name = without_title(o); name != none) return name;
  index found = none;
  bool several = false;
  const auto take = [&](index name) {
    if (name == form || name == found || without_title(phrases_.first_place(name)) != none) return true;
    several = found != none;
    found = name;
    return !several;
  };
  if (o.length() == 1 && is_name(o)) {
    phrases_.each_place(form, [&](index place) {
      return phrases_.each_longer(place,
                                  [&](index longer) { return !is_name(phrases_.first_place(longer)) || take(longer); });
    });
    const std::uint64_t letters = key_of(form_relation::acronym, o);
    if (letters != 0 && best_seen(form_relation::acronym, letters) == form)
      each_seen(form_relation::initials, letters, take);
  }
  const std::uint64_t ends = key_of(form_relation::cut_short, o);
  if (ends != 0 && best_seen(form_relation::cut_short, ends) == form) {
    phrases_.each_place(phrases_.find_any(o.last_words(o.length() - 1)), [&](index place) {
      return phrases_.each_longer(place, [&](index longer) {
        const seen_place whole = phrases_.first_place(longer);
        const bool is_whole = whole.length() == o.length() && ends_and_rest(whole) == ends &&
                              leaves_out(first_word(o), first_word(whole));
        return !is_whole || take(longer);
      });
    });
  }
  if (several || found == none) return none;
  // A surname stands behind the name.
  const bool is_surname = phrases_.key(form) == phrases_.first_place(found).last_words(1);
  return is_surname && phrases_.stands_before(form, found) ? none : found;
}

std::vector<form_reader::index> form_reader::forms_of(index p) {
  const index name = name_of(p);
  std::vector<index> forms = {name == none ? p : name};
  const seen_place o = phrases_.first_place(forms.front());
  if (o.length() < 2) return forms;
  std::vector<std::uint64_t> others;
  if (is_name(o)) {
    if (o.length() == 2) {
      phrases_.each_place(forms.front(), [&](index place) {
        return phrases_.each_longer(place, [&](index longer) {
          others.push_back(longer);
          return true;
        });
      });
    }
    others.push_back(phrases_.find(o.last_words(1)));
    others.push_back(best_seen(form_relation::acronym, key_of(form_relation::initials, o)));
  }
  others.push_back(best_seen(form_relation::cut_short, ends_and_rest(o)));
  math::sort(others.begin(), others.end());
  others.erase(std::unique(others.begin(), others.end()), others.end());
  for (const std::uint64_t other : others) {
    const auto form = static_cast<index>(other);
    if (form != none && form != forms.front() && name_of(form) == forms.front()) forms.push_back(form);
  }
  return forms;
}

}  // namespace prosescope::keywords
