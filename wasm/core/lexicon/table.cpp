#include "lexicon/table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>

namespace prosescope::lexicon {

namespace {

constexpr std::uint32_t empty_slot = 0xFFFFFFFF;
constexpr std::uint8_t not_counted = 0xFF;

std::uint32_t little_endian(std::size_t at) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | lexicon_data[at + i];
  return value;
}

// Engines compile a function that has run for long anew, as a whole, and for its next call: what is done for each word,
// or for all words many times, is a function of its own (docs/decisions/0022-where-time-goes.md).

/// Unpacks the words, each by the one before.
class word_unpacker {
 public:
  explicit word_unpacker(char* letters) noexcept : word_(letters) {}

  /// Writes the next word behind those before.
  [[gnu::noinline]] void next() noexcept {
    const char* const before = word_;
    word_ += size_;
    size_ -= lexicon_data[at_++];
    std::copy_n(before, size_, word_);
    for (; at_ < end_ && lexicon_data[at_] >= word_bytes; ++at_) {
      word_[size_] = static_cast<char>(lexicon_data[at_]);
      hashes_[size_ + 1] = hashes_[size_];
      hashes_[++size_].add(lexicon_data[at_]);
    }
  }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::uint64_t hash() const noexcept { return hashes_[size_].value(); }

 private:
  char* word_;
  std::size_t size_ = 0;
  std::size_t at_ = header_size;
  std::size_t end_ = header_size + little_endian(12);
  std::array<word_hash, longest_word + 1> hashes_;  ///< of the first so many letters
};

/// Where each byte's words begin, if words are sorted by a byte of each.
[[gnu::noinline]] std::array<std::uint32_t, 257> starts_of(std::span<const std::uint8_t> bytes) {
  std::array<std::uint32_t, 257> starts{};
  for (const std::uint8_t byte : bytes) ++starts[byte + 1U];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  return starts;
}

/// Gives words their values, which come sorted by a byte of each word.
[[gnu::noinline]] void place_values(const unsigned char* values, std::span<const std::uint8_t> bytes,
                                    std::span<const std::uint32_t> words, std::uint8_t* column) {
  std::array<std::uint32_t, 257> starts = starts_of(bytes);
  for (const std::uint32_t word : words) column[word] = values[starts[bytes[word]]++];
}

/// Words' numbers by a byte of each; those that agree stay in their order.
[[gnu::noinline]] std::vector<std::uint32_t> sorted_by(std::span<const std::uint8_t> bytes,
                                                       std::span<const std::uint32_t> words) {
  std::array<std::uint32_t, 257> starts = starts_of(bytes);
  std::vector<std::uint32_t> sorted(words.size());
  for (const std::uint32_t word : words) sorted[starts[bytes[word]]++] = word;
  return sorted;
}

}  // namespace

table::table() {
  letters_.resize(letter_count);
  starts_.resize(word_count + 1);
  syllables_.assign(word_count, not_counted);
  slots_.assign(std::bit_ceil(word_count * 2), empty_slot);
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  word_unpacker words(letters_.data());
  for (std::uint32_t i = 0; i < word_count; ++i) {
    words.next();
    starts_[i + 1] = starts_[i] + static_cast<std::uint32_t>(words.size());
    auto slot = static_cast<std::uint32_t>(words.hash()) & mask_;
    while (slots_[slot] != empty_slot) slot = (slot + 1) & mask_;
    slots_[slot] = i;
  }
  for (std::size_t i = first_phrase; i < english_count; ++i) note_phrase(word(static_cast<std::uint32_t>(i)));
  read_columns();
}

void table::read_columns() {
  columns_.resize(column_count * english_count);
  const unsigned char* values = lexicon_data + header_size + little_endian(12);
  languages_ = values + columns_.size();
  std::vector<std::uint32_t> as_they_come(english_count);
  std::iota(as_they_come.begin(), as_they_come.end(), 0U);
  std::vector<std::uint32_t> words;
  std::vector<std::uint8_t> spelled(english_count);
  for (std::size_t c = 0; c < column_count; ++c, values += english_count) {
    std::uint8_t* const column = columns_.data() + c * english_count;
    const column_order& order = orders[c];
    if (order.count == 0) std::copy_n(values, english_count, column);
    words = as_they_come;
    for (std::size_t k = order.count; k-- > 0;) {
      const std::span<const std::uint8_t> bytes = bytes_of(order.keys[k], spelled);
      if (k > 0) {
        words = sorted_by(bytes, words);
      } else {
        place_values(values, bytes, words, column);
      }
    }
  }
}

/// What words are sorted by: a column that is read, or what is written to `spelled`.
std::span<const std::uint8_t> table::bytes_of(sort_key key, std::span<std::uint8_t> spelled) const noexcept {
  constexpr auto length = static_cast<std::size_t>(sort_key::length);
  const auto index = static_cast<std::size_t>(key);
  if (index > length) return std::span(columns_).subspan((index - length - 1) * english_count, english_count);
  for (std::size_t i = 0; i < english_count; ++i) {
    const std::size_t size = starts_[i + 1] - starts_[i];
    spelled[i] = static_cast<std::uint8_t>(size);
    if (index < length) spelled[i] = static_cast<std::uint8_t>(index < size ? letters_[starts_[i + 1] - 1 - index] : 0);
  }
  return spelled;
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
