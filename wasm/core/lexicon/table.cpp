#include "lexicon/table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace prosescope::lexicon {

namespace {

constexpr std::uint32_t empty_slot = 0xFFFFFFFF;
constexpr std::uint8_t not_counted = 0xFF;

std::uint32_t little_endian(std::size_t at) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | lexicon_data[at + i];
  return value;
}

/// Sorts words by a byte of each; those that agree stay in their order.
template <typename Key>
void sort_by(std::vector<std::uint32_t>& order, Key key) {
  std::array<std::uint32_t, 257> starts{};
  for (const std::uint32_t word : order) ++starts[key(word) + 1U];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  std::vector<std::uint32_t> sorted(order.size());
  for (const std::uint32_t word : order) sorted[starts[key(word)]++] = word;
  order.swap(sorted);
}

}  // namespace

table::table() {
  letters_.reserve(word_count * 9);
  starts_.reserve(word_count + 1);
  syllables_.assign(word_count, not_counted);
  slots_.assign(std::bit_ceil(word_count * 2), empty_slot);
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  std::size_t at = header_size;
  std::size_t before = 0;
  for (std::uint32_t i = 0; i < word_count; ++i) {
    const std::size_t start = letters_.size();
    starts_.push_back(static_cast<std::uint32_t>(start));
    const std::size_t kept = start - before - lexicon_data[at++];
    for (std::size_t k = 0; k < kept; ++k) letters_.push_back(letters_[before + k]);
    const std::size_t end = header_size + little_endian(12);
    for (; at < end && lexicon_data[at] >= word_bytes; ++at) letters_.push_back(static_cast<char>(lexicon_data[at]));
    before = start;
  }
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  for (std::uint32_t i = 0; i < word_count; ++i) {
    place(i);
    note_phrase(word(i));
  }
  read_columns(at);
}

void table::read_columns(std::size_t at) {
  columns_.resize(column_count * english_count);
  std::vector<std::uint32_t> order(english_count);
  for (std::size_t c = 0; c < column_count; ++c) {
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t k = orders[c].count; k-- > 0;) {
      const auto key = static_cast<std::size_t>(orders[c].keys[k]);
      sort_by(order, [&](std::uint32_t index) {
        const std::string_view letters = word(index);
        if (key > static_cast<std::size_t>(sort_key::length)) {
          return value(static_cast<column>(key - static_cast<std::size_t>(sort_key::length) - 1), index);
        }
        if (key == static_cast<std::size_t>(sort_key::length)) return static_cast<std::uint8_t>(letters.size());
        return static_cast<std::uint8_t>(key < letters.size() ? letters[letters.size() - 1 - key] : 0);
      });
    }
    for (const std::uint32_t index : order) columns_[c * english_count + index] = lexicon_data[at++];
  }
  languages_ = lexicon_data + at;
}

void table::note_phrase(std::string_view folded) noexcept {
  const std::size_t first = folded.find(' ');
  if (first == folded.npos) return;
  const std::size_t second = folded.find(' ', first + 1);
  const std::size_t bit = phrase_bit(hash_of(folded.substr(0, first)),
                                     hash_of(folded.substr(first + 1, second - first - 1)));
  phrase_starts_[bit / 64] |= std::uint64_t{1} << bit % 64;
}

/// Enters a word into the slots, in the stead of the same word if it is there.
void table::place(std::uint32_t index) noexcept {
  const std::string_view added = word(index);
  auto slot = static_cast<std::uint32_t>(hash_of(added)) & mask_;
  while (slots_[slot] != empty_slot && word(slots_[slot]) != added) slot = (slot + 1) & mask_;
  slots_[slot] = index;
}

entry& table::own(std::string_view folded) {
  memory_.clear();
  const std::uint32_t index = index_of(folded, hash_of(folded));
  if (index != empty_slot && index >= word_count) return own_[index - word_count];
  own_.push_back(find(folded));
  covered_.push_back(index);
  if (!own_.back().known) own_.back().syllables = static_cast<std::uint8_t>(counter_.count(folded));
  own_.back().known = true;
  note_phrase(folded);
  letters_.append(folded);
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  longest_ = std::max(longest_, folded.size());
  const auto words = static_cast<std::uint32_t>(word_count + own_.size());
  if (words * std::size_t{2} > slots_.size()) {
    slots_.assign(slots_.size() * 2, empty_slot);
    mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
    for (std::uint32_t i = 0; i < words; ++i) place(i);
  } else {
    place(words - 1);
  }
  return own_.back();
}

std::uint64_t table::own_hash() const noexcept {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < own_.size(); ++i) {
    const entry& e = own_[i];
    word_hash hash;
    for (const char c : word(static_cast<std::uint32_t>(word_count + i))) hash.add(static_cast<unsigned char>(c));
    // What can be changed of an own word.
    for (int shift = 0; shift < 32; shift += 8) hash.add(static_cast<unsigned char>(e.flags >> shift & 0xFF));
    for (const std::int8_t value : {e.valence, e.agent, e.patient}) hash.add(static_cast<unsigned char>(value));
    hash.add(static_cast<unsigned char>(e.role));
    sum += hash.value();
  }
  return sum;
}

std::string_view table::word(std::uint32_t index) const noexcept {
  return std::string_view(letters_).substr(starts_[index], starts_[index + 1] - starts_[index]);
}

std::uint32_t table::index_of(std::string_view folded, std::uint64_t hash) const noexcept {
  if (folded.empty() || folded.size() > longest_) return empty_slot;
  auto slot = static_cast<std::uint32_t>(hash) & mask_;
  while (slots_[slot] != empty_slot && word(slots_[slot]) != folded) slot = (slot + 1) & mask_;
  return slots_[slot];
}

entry table::find(std::string_view folded, std::uint64_t hash) const noexcept {
  const std::uint32_t index = index_of(folded, hash);
  if (index == empty_slot) return {};
  if (index >= word_count) return own_[index - word_count];
  entry found;
  found.languages = languages_[index];
  if (index >= english_count) return found;
  const tagging tagged = taggings[value(column::tagging, index)];
  const kind& kept = kinds[value(column::kind, index)];
  found.flags = kept.flags;
  std::uint8_t& syllables = syllables_[index];
  if (syllables == not_counted) syllables = static_cast<std::uint8_t>(counter_.count(folded));
  found.syllables = syllables;
  found.frequency = value(column::frequency, index);
  found.tags = tagged.tags;
  found.shapes = tagged.shape;
  found.primary = static_cast<word_class>(tagged.shape & word_class_mask);
  found.valence = static_cast<std::int8_t>(value(column::valence, index));
  found.agent = static_cast<std::int8_t>(value(column::agent, index));
  found.patient = static_cast<std::int8_t>(value(column::patient, index));
  found.role = kept.role;
  found.strength = kept.strength;
  found.known = true;
  return found;
}

vader_entry table::find_vader(std::string_view lowered, std::uint64_t hash) const noexcept {
  std::uint32_t index = index_of(lowered, hash);
  if (index != empty_slot && index >= word_count) index = covered_[index - word_count];
  if (index >= english_count) return {};
  const auto found = static_cast<std::int8_t>(value(column::vader, index));
  switch (static_cast<vader_code>(found)) {
    case vader_code::as_valence: return {static_cast<std::int8_t>(value(column::valence, index)), 0, false};
    case vader_code::unlisted: return {};
    case vader_code::booster: return {0, 1, false};
    case vader_code::dampener: return {0, -1, false};
    case vader_code::negation: return {0, 0, true};
  }
  return {found, 0, false};
}

}  // namespace prosescope::lexicon
