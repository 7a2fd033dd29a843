#include "keywords/phrase_index.h"

#include <bit>
#include <iterator>

#include "facts/splice.h"
#include "math/sort.h"

namespace prosescope::keywords {

namespace {

// What bounds take a word to stand in candidates at least, so that few edits raise them.
constexpr std::uint32_t least_frequency = 4;

constexpr float inexactness = 1e-3F;  // of a rank as a float

// A word says what a phrase says that is so much rarer, if it stands alone in so many of its places.
constexpr std::uint32_t told_by = 6;
constexpr double mostly_alone = 0.75;

// A word that leads: how often it stands alone, by itself, of all words of the text and of its own places; and how rare
// it is in English.
constexpr std::uint32_t least_repeated = 4;
constexpr double least_share = 1.0 / 75.0;
constexpr double rather_alone = 0.6;
constexpr double least_weight = 2.0;

/// Of an adjective: “extended”, but no compound, “cash-strapped”.
bool is_participle(std::string_view adjective) noexcept {
  return (adjective.ends_with("ed") || adjective.ends_with("ing")) && adjective.find('-') == adjective.npos;
}

}  // namespace

phrase_index::phrase_index(std::uint32_t longest, const background* by)
    : longest_(longest), background_(by), starts_(1) {}

void phrase_index::replace(std::size_t first, std::size_t last, std::span<const facts::block_reading> old_readings,
                           std::span<const facts::shared_paragraph> added,
                           std::span<const facts::block_reading> readings) {
  const auto from = in_order_.begin() + static_cast<std::ptrdiff_t>(first);
  const auto to = in_order_.begin() + static_cast<std::ptrdiff_t>(last);
  const std::vector<std::uint32_t> gone(from, to);
  std::uint32_t fewer = 0;
  for (const std::uint32_t p : gone) {
    fewer += paragraphs_[p].words;
    const std::size_t blocks = paragraphs_[p].facts->blocks.size();
    take(paragraphs_[p], old_readings.first(blocks));
    old_readings = old_readings.subspan(blocks);
  }
  std::vector<std::uint32_t> numbers;
  std::vector<paragraph_start> held;
  std::uint32_t more = 0;
  for (const facts::shared_paragraph& paragraph : added) {
    numbers.push_back(static_cast<std::uint32_t>(paragraphs_.size()));
    put(*paragraph, readings.first(paragraph->blocks.size()));
    readings = readings.subspan(paragraph->blocks.size());
    held.push_back({paragraph->length, paragraphs_.back().words});
    more += paragraphs_.back().words;
  }
  const bool last_of_all = last == in_order_.size();
  facts::splice_sums<paragraph_start>(starts_, first, last, held);
  in_order_.insert(in_order_.erase(from, to), numbers.begin(), numbers.end());
  // Where as many come as go, those behind keep their numbers.
  const std::size_t numbered = added.size() == gone.size() ? first + added.size() : in_order_.size();
  for (std::size_t i = first; i < numbered; ++i) paragraphs_[in_order_[i]].order = static_cast<std::uint32_t>(i);
  if (!last_of_all) bring_first_forward(numbers);
  for (const std::uint32_t p : gone) {
    for (index at = paragraphs_[p].places_from; at < paragraphs_[p].places_to; ++at) {
      phrase& of = phrases_[places_[at].phrase];
      if (of.first == lost) of.first = none;
    }
  }
  if (fewer > more) rise_ += rise_by_words(fewer - more);
}

template <typename Visit>
std::uint32_t phrase_index::each_candidate(const facts::paragraph_facts& paragraph,
                                           std::span<const facts::block_reading> readings, Visit visit) {
  std::uint32_t words = 0;
  std::size_t next = 0;
  const std::vector<facts::candidate>& all = paragraph.candidates;
  for (std::size_t b = 0; b < paragraph.blocks.size(); ++b) {
    const auto [first, last] = paragraph.blocks[b].sentences;
    for (std::uint32_t s = first; s < last; ++s) {
      for (; next < all.size() && all[next].sentence == s; ++next) {
        if (readings[b].counted) visit(all[next], words, b);
      }
      if (readings[b].counted) {
        words += static_cast<std::uint32_t>(paragraph.sentences[s].counts[facts::counter::words]);
      }
    }
  }
  return words;
}

template <typename Visit>
void phrase_index::each_phrase(const facts::paragraph_facts& paragraph, const facts::candidate& candidate,
                               Visit visit) const {
  const auto& all = paragraph.candidate_words;
  const auto [begin, end] = candidate.words;
  for (std::uint32_t first = begin; first < end; ++first) {
    std::uint64_t key = 0;
    for (std::uint32_t last = first + 1; last <= end && last - first <= longest_; ++last) {
      key = extend(key, all[last - 1].stem);
      if (!all[last - 1].noun) continue;
      const bool begins = first == begin;
      const bool ends = last == end;
      place_kind kind;
      kind.whole = begins && ends;
      kind.behind_adjective = ends && last - first > 1 && first == begin + 1 && !all[begin].noun;
      kind.after_preposition = begins && candidate.after_preposition;
      kind.before_of = ends && candidate.before_of;
      kind.attributed = kind.whole && candidate.attributed;
      visit(first, last - first, key, kind);
    }
  }
}

void phrase_index::put(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings) {
  const auto number = static_cast<std::uint32_t>(paragraphs_.size());
  held_paragraph held;
  held.facts = &paragraph;
  held.places_from = static_cast<index>(places_.size());
  const std::uint32_t first_block = blocks_ + 1;
  held.words = each_candidate(paragraph, readings, [&](const facts::candidate& c, std::uint32_t words, std::size_t b) {
    for (std::uint32_t w = c.words.first; w < c.words.last; ++w) count(paragraph.candidate_words[w].stem);
    each_phrase(paragraph, c, [&](std::uint32_t first, std::uint32_t length, std::uint64_t key, place_kind kind) {
      const index p = find_or_add(key, length);
      kind.first_in_block = is_first_in(first_block + static_cast<std::uint32_t>(b), phrases_[p]);
      add({number, first, p, none, words + c.position + (first - c.words.first)}, kind);
    });
  });
  blocks_ += static_cast<std::uint32_t>(paragraph.blocks.size());
  held.places_to = static_cast<index>(places_.size());
  paragraphs_.push_back(held);
}

void phrase_index::add(occurrence added, const place_kind& kind) {
  const auto at = static_cast<index>(places_.size());
  phrase& p = phrases_[added.phrase];
  added.next = std::exchange(p.last_added, at);
  if (p.places.all == 0 || p.first == lost) {
    p.first = at;
    p.seen = false;
  }
  p.places.add(kind);
  if (p.length == 1 && p.places.whole >= least_repeated && !std::exchange(p.repeated, true)) {
    repeated_.push_back(added.phrase);
  }
  places_.push_back(added);
  touch(added.phrase);
}

void phrase_index::take(held_paragraph& paragraph, std::span<const facts::block_reading> readings) {
  index at = paragraph.places_from;
  const std::uint32_t first_block = blocks_ + 1;
  each_candidate(*paragraph.facts, readings, [&](const facts::candidate& c, std::uint32_t, std::size_t b) {
    for (std::uint32_t w = c.words.first; w < c.words.last; ++w) {
      frequency_.remove(paragraph.facts->candidate_words[w].stem);
    }
    each_phrase(*paragraph.facts, c, [&](std::uint32_t, std::uint32_t, std::uint64_t, place_kind kind) {
      phrase& p = phrases_[places_[at].phrase];
      kind.first_in_block = is_first_in(first_block + static_cast<std::uint32_t>(b), p);
      if (p.first == at) p.first = lost;
      p.places.remove(kind);
      touch(places_[at++].phrase);
    });
  });
  blocks_ += static_cast<std::uint32_t>(paragraph.facts->blocks.size());
  gone_ += 1 + paragraph.places_to - paragraph.places_from;
  paragraph.facts = nullptr;
}

void phrase_index::count(std::uint64_t stem) {
  if (rise_ > most_rise) return frequency_.add(stem);
  const std::uint32_t peak = frequency_.peak(stem);
  frequency_.add(stem);
  // Bounds were found for that many.
  if (peak >= least_frequency && frequency_.peak(stem) > peak) rise_ += rise_by_frequency(peak);
}

/// Those of phrases that stood further back only. What stands in the place of a first place is one already.
void phrase_index::bring_first_forward(std::span<const std::uint32_t> added) noexcept {
  for (const std::uint32_t p : added) {
    for (index at = paragraphs_[p].places_from; at < paragraphs_[p].places_to; ++at) {
      phrase& of = phrases_[places_[at].phrase];
      if (of.first == none || of.first == lost || order(of.first) <= order(at)) continue;
      of.first = at;
      of.seen = false;
    }
  }
}

phrase_index::index phrase_index::slot_of(std::uint64_t key) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  while (slots_[at] != none && phrases_[slots_[at]].key != key) at = (at + 1) & mask;
  return static_cast<index>(at);
}

phrase_index::index phrase_index::find_any(std::uint64_t key) const noexcept {
  return slots_.empty() ? none : slots_[slot_of(key)];
}

phrase_index::index phrase_index::find(std::uint64_t key) const noexcept {
  const index found = find_any(key);
  return found != none && may_be_keyword(found) ? found : none;
}

phrase_index::index phrase_index::find_or_add(std::uint64_t key, std::uint32_t length) {
  if ((phrases_.size() + 1) * 2 > slots_.size()) grow_slots((phrases_.size() + 1) * 4);
  index& slot = slots_[slot_of(key)];
  if (slot == none) {
    slot = static_cast<index>(phrases_.size());
    phrase added;
    added.key = key;
    added.length = static_cast<std::uint8_t>(length);
    phrases_.push_back(added);
    bounds_.push_back(unranked);
  }
  return slot;
}

void phrase_index::grow_slots(std::size_t least) {
  constexpr std::size_t fewest = 256;
  slots_.assign(std::bit_ceil(std::max(least, fewest)), none);
  for (index p = 0; p < phrases_.size(); ++p) slots_[slot_of(phrases_[p].key)] = p;
}

void phrase_index::touch(index p) {
  // All will be looked at.
  if (rise_ > most_rise || phrases_[p].touched) return;
  phrases_[p].touched = true;
  touched_.push_back(p);
}

void phrase_index::begin_anew() {
  if (gone_ > 0) frequency_.forget_peaks();
  rise_ = 0.0;
}

bool phrase_index::settle_phrase(index number) {
  phrase& p = phrases_[number];
  p.touched = false;
  if (p.places.all == 0) p.first = p.last_added = none;
  if (p.places.all > 0 && p.first == none) find_first(p);
  const bool may_be = p.places.whole > 0 && weighs(see(p.first));
  bounds_[number] = may_be ? rank_of(measure(number, true)) + inexactness : unranked;
  lead(number);
  const bool was_seen = std::exchange(p.seen, may_be);
  return may_be && !was_seen;
}

/// Also forgets places that are gone.
void phrase_index::find_first(phrase& p) noexcept {
  p.seen = false;
  for (index* link = &p.last_added; *link != none;) {
    occurrence& here = places_[*link];
    if (paragraphs_[here.paragraph].facts == nullptr) {
      *link = here.next;
      continue;
    }
    if (p.first == none || order(*link) < order(p.first)) p.first = *link;
    link = &here.next;
  }
}

seen_place phrase_index::see(index at) const noexcept {
  const occurrence& o = places_[at];
  return {paragraphs_[o.paragraph].facts, start_of(at).units, o.first, o.first + phrases_[o.phrase].length};
}

double phrase_index::weight_of(const facts::candidate_word& w) const noexcept {
  if (background_ != nullptr) return background_->weigh(w.stem, w.weight);
  return static_cast<double>(w.weight) / facts::weight_scale;
}

bool phrase_index::weighs(const seen_place& o) const noexcept {
  for (std::uint32_t i = o.first; i < o.last; ++i) {
    if (weight_of(o.word(i)) > 0.0) return true;
  }
  return false;
}

/// How often that one of the words of a phrase stands alone that does so most.
std::uint32_t phrase_index::word_alone(const seen_place& o) const noexcept {
  std::uint32_t most = 0;
  for (std::uint32_t i = o.first; i < o.last; ++i) {
    const index word = find(extend(0, o.word(i).stem));
    if (word != none) most = std::max(most, phrases_[word].places.whole);
  }
  return most;
}

bool phrase_index::is_told_by(index word, index p) const noexcept {
  const place_counts& places = phrases_[word].places;
  if (phrases_[p].length == 1 || places.all < told_by * phrases_[p].places.all) return false;
  if (places.whole < mostly_alone * places.all) return false;
  const seen_place o = first_place(p);
  bool holds = false;
  for (std::uint32_t i = o.first; i < o.last; ++i) {
    if (o.word(i).name) return false;
    holds |= extend(0, o.word(i).stem) == phrases_[word].key;
  }
  return holds;
}

phrase_index::index phrase_index::leading_word() const noexcept {
  const std::uint32_t words = starts_.back().words;
  index best = none;
  for (const index p : repeated_) {
    const place_counts& places = phrases_[p].places;
    if (places.whole < least_repeated || places.whole < least_share * words || !may_be_keyword(p)) continue;
    if (places.whole < rather_alone * places.all) continue;
    const facts::candidate_word& word = first_place(p).word(first_place(p).first);
    if (word.name || weight_of(word) < least_weight) continue;
    const bool more = best == none || places.whole > phrases_[best].places.whole;
    if (more || (places.whole == phrases_[best].places.whole && stands_before(p, best))) best = p;
  }
  return best;
}

/// `at_most`: with the highest counts that its words have had.
phrase_measures phrase_index::measure(index number, bool at_most) const noexcept {
  const phrase& p = phrases_[number];
  const seen_place o = see(p.first);
  phrase_measures found;
  found.length = p.length;
  found.places = p.places;
  found.words_before = start_of(p.first).words + places_[p.first].position;
  found.rarest = UINT32_MAX;
  for (std::uint32_t i = o.first; i < o.last; ++i) {
    const facts::candidate_word& w = o.word(i);
    const std::uint32_t frequency = at_most ? std::max(frequency_.peak(w.stem), least_frequency)
                                            : frequency_.count(w.stem);
    found.rarest = std::min(found.rarest, frequency);
    found.commonest = std::max(found.commonest, frequency);
    found.names += w.name;
    if (!w.noun) {
      ++found.adjectives;
      found.participles += is_participle(o.spelling(i, i + 1));
    }
    found.rarity += weight_of(w);
    // Of its spelling: in its place in the text stand marks and line ends too.
    for (const char c : o.spelling(i, i + 1)) found.letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }
  // No word stands alone more often than it stands at all.
  if (p.length > 1) found.alone = at_most ? found.commonest : word_alone(o);
  found.titled = o.word(o.first).title;
  found.ends_in_name = o.word(o.last - 1).name && !o.word(o.first).name;
  return found;
}

/// Phrases with ranks from `floor` up to, but not including, `above`; best first.
std::span<const phrase_index::ranked> phrase_index::between(float floor, float above) {
  between_.clear();
  const float least = floor - static_cast<float>(rise_);
  if (least < leaders_from_) gather_leaders(least);
  for (const index p : leaders_) {
    if (!may_be_keyword(p) || bounds_[p] < least) continue;
    const float exact = rank(p);
    if (exact >= floor && exact < above) between_.push_back({p, exact});
  }
  math::sort(between_.begin(), between_.end(), [&](const ranked& a, const ranked& b) { return is_better(a, b); });
  return between_;
}

/// Looks through the bounds of all phrases, and as far down as the next reports will ask for.
void phrase_index::gather_leaders(float least) {
  for (const index p : leaders_) phrases_[p].leads = false;
  leaders_.clear();
  leaders_from_ = least - leaders_spare;
  for (index p = 0; p < bounds_.size(); ++p) lead(p);
}

/// Has a phrase among the leaders if its bound is high enough.
void phrase_index::lead(index p) {
  if (bounds_[p] >= leaders_from_ && !std::exchange(phrases_[p].leads, true)) leaders_.push_back(p);
}

}  // namespace prosescope::keywords
