#include "keywords/background.h"

#include <algorithm>

#include "keywords/candidates.h"
#include "lexicon/word_hash.h"
#include "math/logarithm.h"
#include "math/sort.h"

namespace prosescope::keywords {

namespace {

constexpr std::string_view magic = "PSB\1";
constexpr std::size_t checksum_at = 4;
constexpr std::size_t texts_at = 8;
constexpr std::size_t header_size = 12;
constexpr std::size_t key_size = 4;
constexpr std::size_t count_size = 3;
constexpr std::uint32_t most_counted = 0xFFFFFF;
constexpr std::uint32_t fewest_held = 2;

constexpr double texts_of_english = 2.0;  ///< how many texts English counts for
constexpr double words_of_a_text = 500.0;
constexpr double usual = 0.5;  ///< share of texts from which on a word is none to be told of

// A Zipf value is the decimal logarithm of how often a word stands in a billion (van Heuven et al. 2014).
constexpr double ln10 = 2.302585092994046;
constexpr double zipf_of_every_word = 9.0;

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

void append(std::string& bytes, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
}

std::uint32_t checksum_of(std::string_view rest) noexcept { return static_cast<std::uint32_t>(lexicon::hash_of(rest)); }

constexpr std::uint64_t key_of(std::uint64_t stem) noexcept { return stem >> 32; }

}  // namespace

bool background::read(std::string_view bytes) {
  if (bytes.size() < header_size || !bytes.starts_with(magic)) return false;
  const std::string_view entries = bytes.substr(header_size);
  if (entries.size() % (key_size + count_size) != 0) return false;
  if (number_at(bytes, checksum_at, 4) != checksum_of(bytes.substr(texts_at))) return false;
  const std::size_t words = entries.size() / (key_size + count_size);
  const std::uint32_t texts = number_at(bytes, texts_at, 4);
  for (std::size_t i = 0; i < words; ++i) {
    const std::uint32_t key = number_at(entries, i * key_size, key_size);
    if (i > 0 && number_at(entries, (i - 1) * key_size, key_size) >= key) return false;
    const std::uint32_t count = number_at(entries, words * key_size + i * count_size, count_size);
    if (count < fewest_held || count > texts) return false;
  }
  bytes_ = entries;
  texts_ = texts;
  words_ = static_cast<std::uint32_t>(words);
  return true;
}

std::uint32_t background::texts_with(std::uint64_t stem) const noexcept {
  const std::uint64_t key = key_of(stem);
  std::uint32_t first = 0;
  std::uint32_t last = words_;
  while (first < last) {
    const std::uint32_t middle = first + (last - first) / 2;
    if (number_at(bytes_, middle * key_size, key_size) < key) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  if (first == words_ || number_at(bytes_, first * key_size, key_size) != key) return 0;
  return number_at(bytes_, words_ * key_size + first * count_size, count_size);
}

double background::weigh(std::uint64_t stem, std::int32_t weight) const noexcept {
  const double of_english = static_cast<double>(weight) / facts::weight_scale;
  const std::uint32_t found = texts_with(stem);
  if (found == 0) return of_english;
  // The share of texts that have it once or more, if it falls on them by chance as often as in English.
  const double times = words_of_a_text * math::exp((most_frequent - of_english - zipf_of_every_word) * ln10);
  const double expected = 1.0 - math::exp(-times);
  const double share = (found + texts_of_english * expected) / (texts_ + texts_of_english);
  if (share >= usual) return 0.0;
  return std::min(of_english * math::log(share) / math::log(expected), most_frequent - unlisted);
}

void background_maker::add(const facts::document_facts& document) {
  ++texts_;
  keys_.clear();
  for (const facts::shared_paragraph& shared : document.paragraphs) {
    const facts::paragraph_facts& paragraph = *shared;
    for (const facts::candidate_word& w : paragraph.candidate_words) keys_.push_back(key_of(w.stem));
  }
  math::sort(keys_.begin(), keys_.end());
  keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
  for (const std::uint64_t key : keys_) ++texts_with_[key];
}

std::string background_maker::bytes() const {
  std::vector<std::uint64_t> held;  // a key in the high half, its count in the low
  for (const auto& [key, count] : texts_with_) {
    if (count >= fewest_held) held.push_back(key << 32 | std::min(count, most_counted));
  }
  math::sort(held.begin(), held.end());
  std::string rest;
  append(rest, texts_, 4);
  for (const std::uint64_t word : held) append(rest, static_cast<std::uint32_t>(word >> 32), key_size);
  for (const std::uint64_t word : held) append(rest, static_cast<std::uint32_t>(word), count_size);
  std::string bytes(magic);
  append(bytes, checksum_of(rest), 4);
  return bytes + rest;
}

}  // namespace prosescope::keywords
