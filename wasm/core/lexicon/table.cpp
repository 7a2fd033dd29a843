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
void sort_by(const std::uint8_t* bytes, std::vector<std::uint32_t>& order) {
  std::array<std::uint32_t, 257> starts{};
  for (std::size_t word = 0; word < order.size(); ++word) ++starts[bytes[word] + 1U];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  std::vector<std::uint32_t> sorted(order.size());
  for (const std::uint32_t word : order) sorted[starts[bytes[word]]++] = word;
  order.swap(sorted);
}

}  // namespace

table::table() {
  letters_.reserve(word_count * 9);
  starts_.reserve(word_count + 1);
  syllables_.assign(word_count, not_counted);
  slots_.assign(std::bit_ceil(word_count * 2), empty_slot);
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  std::array<word_hash, longest_word + 1> hashes;  // of the first so many letters
  std::size_t at = header_size;
  const std::size_t end = header_size + little_endian(12);
  std::size_t before = 0;
  std::size_t space = longest_word;
  for (std::uint32_t i = 0; i < word_count; ++i) {
    const std::size_t start = letters_.size();
    starts_.push_back(static_cast<std::uint32_t>(start));
    std::size_t size = start - before - lexicon_data[at++];
    letters_.append(letters_, before, size);
    if (size <= space) space = longest_word;
    for (; at < end && lexicon_data[at] >= word_bytes; ++at) {
      const unsigned char letter = lexicon_data[at];
      letters_.push_back(static_cast<char>(letter));
      if (letter == ' ' && space == longest_word) space = size;
      hashes[size + 1] = hashes[size];
      hashes[++size].add(letter);
    }
    before = start;
    auto slot = static_cast<std::uint32_t>(hashes[size].value()) & mask_;
    while (slots_[slot] != empty_slot) slot = (slot + 1) & mask_;
    slots_[slot] = i;
    if (space != longest_word) note_phrase(std::string_view(letters_).substr(start));
  }
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  read_columns(at);
}

void table::read_columns(std::size_t at) {
  columns_.resize(column_count * english_count);
  std::vector<std::uint32_t> order(english_count);
  std::vector<std::uint8_t> bytes(english_count);
  constexpr auto length = static_cast<std::size_t>(sort_key::length);
  for (std::size_t c = 0; c < column_count; ++c) {
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t k = orders[c].count; k-- > 0;) {
      const auto key = static_cast<std::size_t>(orders[c].keys[k]);
      if (key > length) {
        sort_by(columns_.data() + (key - length - 1) * english_count, order);
        continue;
      }
      for (std::size_t i = 0; i < english_count; ++i) {
        const std::size_t size = starts_[i + 1] - starts_[i];
        bytes[i] = static_cast<std::uint8_t>(size);
        if (key < length) bytes[i] = static_cast<std::uint8_t>(key < size ? letters_[starts_[i + 1] - 1 - key] : 0);
      }
      sort_by(bytes.data(), order);
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
