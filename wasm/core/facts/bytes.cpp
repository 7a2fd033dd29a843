#include "facts/bytes.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <limits>
#include <memory>
#include <type_traits>
#include <utility>

#include "facts/soundness.h"

namespace prosescope::facts {

namespace {

constexpr std::string_view magic = "PSF\x02";
constexpr std::size_t header_size = 4 + 8 + 2;
constexpr std::size_t checksum_size = 4;

/// An integer of `Size` bytes, little-endian. The size is known, so that compilers make one load of it.
template <std::size_t Size>
std::uint64_t integer_at(const char* bytes) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < Size; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return value;
}

/// Eight bytes a step, each of which changes all that follows.
std::uint32_t checksum_of(std::string_view bytes) noexcept {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;  // 2⁶⁴ by the golden ratio
  constexpr std::size_t step_size = 8;
  std::uint64_t sum = bytes.size();
  const auto add = [&](const char* step) {
    sum = (sum ^ integer_at<step_size>(step)) * factor;
    sum ^= sum >> 32;
  };
  for (; bytes.size() >= step_size; bytes.remove_prefix(step_size)) add(bytes.data());
  std::array<char, step_size> rest{};
  std::copy(bytes.begin(), bytes.end(), rest.begin());
  if (!bytes.empty()) add(rest.data());
  return static_cast<std::uint32_t>(sum);
}

/// Appends fields to bytes: hashes as they are, other numbers as LEB128, signed ones in zigzag. They are there once it
/// is gone.
class writer {
 public:
  explicit writer(std::string& out) noexcept : out_(out) {}
  writer(const writer&) = delete;
  writer& operator=(const writer&) = delete;
  ~writer() { flush(); }

  template <std::size_t Size>
  void fixed(std::uint64_t value) {
    make_room();
    char* const to = waiting_.data() + used_;
    for (std::size_t i = 0; i < Size; ++i) to[i] = static_cast<char>(value >> (8 * i) & 0xFF);
    used_ += Size;
  }
  void number(std::uint64_t value) {
    make_room();
    for (; value >= 0x80; value >>= 7) waiting_[used_++] = static_cast<char>(value | 0x80);
    waiting_[used_++] = static_cast<char>(value);
  }
  void bytes(std::string_view given) {
    flush();
    out_.append(given);
  }
  template <typename T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void operator()(const T& value) {
    if constexpr (std::same_as<T, std::uint64_t>) {
      fixed<sizeof value>(value);
    } else if constexpr (std::is_signed_v<T>) {
      const std::int64_t wide = value;
      number(static_cast<std::uint64_t>(wide) << 1 ^ static_cast<std::uint64_t>(wide >> 63));
    } else {
      number(static_cast<std::uint64_t>(value));
    }
  }
  void operator()(const std::string& text) {
    number(text.size());
    bytes(text);
  }
  template <typename T>
  void operator()(const std::vector<T>& list) {
    number(list.size());
    for (const T& item : list) (*this)(item);
  }
  template <typename T>
  requires std::is_class_v<T>
  void operator()(const T& item) { each_field(*this, item); }

 private:
  static constexpr std::size_t longest_number = 10;

  void make_room() {
    if (used_ + longest_number > waiting_.size()) flush();
  }
  void flush() {
    out_.append(waiting_.data(), used_);
    used_ = 0;
  }

  std::string& out_;
  std::array<char, 1024> waiting_;  // a string would ask for its room at each byte
  std::size_t used_ = 0;
};

/// Reads the same again. Where a number doesn't fit, or the bytes end, `good` is false from there on.
class reader {
 public:
  explicit reader(std::string_view bytes) noexcept : bytes_(bytes) {}

  [[nodiscard]] bool good() const noexcept { return good_; }
  [[nodiscard]] bool at_end() const noexcept { return at_ == bytes_.size(); }

  template <std::size_t Size>
  std::uint64_t fixed() noexcept {
    if (bytes_.size() - at_ < Size) return fail();
    at_ += Size;
    return integer_at<Size>(bytes_.data() + at_ - Size);
  }
  std::uint64_t number() noexcept {
    if (at_ < bytes_.size() && byte(at_) < 0x80) return byte(at_++);  // most of them
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && at_ < bytes_.size(); shift += 7) {
      const std::uint64_t part = byte(at_++);
      value |= (part & 0x7F) << shift;
      if (part < 0x80) return value;
    }
    return fail();
  }
  std::string_view take(std::uint64_t size) noexcept {
    if (bytes_.size() - at_ < size) {
      fail();
      return {};
    }
    const std::string_view taken = bytes_.substr(at_, static_cast<std::size_t>(size));
    at_ += taken.size();
    return taken;
  }
  template <typename T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void operator()(T& value) noexcept {
    if constexpr (std::same_as<T, std::uint64_t>) {
      value = fixed<sizeof value>();
    } else if constexpr (std::is_signed_v<T>) {
      const std::uint64_t folded = number();
      value = fitting<T>(static_cast<std::int64_t>(folded >> 1 ^ (~(folded & 1) + 1)));
    } else if constexpr (std::same_as<T, bool>) {
      value = fitting<std::uint8_t>(number()) != 0;
    } else if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(fitting<std::underlying_type_t<T>>(number()));
    } else {
      value = fitting<T>(number());
    }
  }
  void operator()(std::string& text) { text = take(number()); }
  template <typename T>
  void operator()(std::vector<T>& list) {
    // Each item takes a byte at least, so that no list is longer than the bytes.
    for (std::uint64_t left = number(); left > 0 && good_; --left) (*this)(list.emplace_back());
  }
  template <typename T>
  requires std::is_class_v<T>
  void operator()(T& item) { each_field(*this, item); }

 private:
  [[nodiscard]] std::uint64_t byte(std::size_t at) const noexcept { return static_cast<unsigned char>(bytes_[at]); }
  std::uint64_t fail() noexcept {
    good_ = false;
    at_ = bytes_.size();
    return 0;
  }
  template <typename T>
  T fitting(std::integral auto value) noexcept {
    if (!std::in_range<T>(value)) fail();
    return static_cast<T>(value);
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool good_ = true;
};

template <typename T, typename Of>
concept is = std::same_as<std::remove_const_t<T>, Of>;

// What stands in the bytes of each kind of fact, in this order: read and written by the one list.

void each_field(auto& io, is<span> auto& f) { (io(f.start), io(f.end)); }
void each_field(auto& io, is<index_range> auto& f) { (io(f.first), io(f.last)); }
void each_field(auto& io, is<sentence_counts> auto& f) {
  counters all = f.all();
  for (std::size_t i = 0; i < counter_count; ++i) {
    std::int64_t& value = all[static_cast<counter>(i)];
    auto plain = static_cast<std::uint32_t>(value);
    if (i < plain_counter_count) {
      io(plain);
      value = plain;
    } else {
      io(value);
    }
  }
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(f)>>) f = sentence_counts(all);
}
void each_field(auto& io, is<language_count> auto& f) { (io(f.count), io(f.kind)); }
void each_field(auto& io, is<reason> auto& f) { (io(f.code), io(f.amount), io(f.cause), io(f.surface)); }
void each_field(auto& io, is<term> auto& f) {
  (io(f.place), io(f.valence), io(f.factor), io(f.agent), io(f.patient), io(f.passive), io(f.quoted), io(f.word));
  io(f.reasons);
}
void each_field(auto& io, is<vader_token> auto& f) {
  (io(f.place), io(f.surface), io(f.key), io(f.mean), io(f.degree), io(f.negation), io(f.capitals));
  (io(f.exclamations), io(f.questions));
}
void each_field(auto& io, is<keyword_token> auto& f) {
  (io(f.place), io(f.surface), io(f.key), io(f.sentence), io(f.languages), io(f.stop_word), io(f.nominal));
  (io(f.number), io(f.capital), io(f.acronym), io(f.plain), io(f.boundary));
}
void each_field(auto& io, is<candidate_word> auto& f) {
  (io(f.place), io(f.surface), io(f.stem), io(f.weight), io(f.noun), io(f.name), io(f.title));
}
void each_field(auto& io, is<candidate> auto& f) {
  (io(f.words), io(f.sentence), io(f.position), io(f.after_preposition), io(f.before_of), io(f.attributed));
}
void each_field(auto& io, is<word_fact> auto& f) {
  bool bits[] = {f.difficult, f.capital, f.name, f.proper};
  (io(f.place), io(f.stem), io(f.syllables), io(f.clause), io(f.possessive));
  for (bool& bit : bits) io(bit);
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(f)>>) {
    f.difficult = bits[0];
    f.capital = bits[1];
    f.name = bits[2];
    f.proper = bits[3];
  }
}
void each_field(auto& io, is<block_fact> auto& f) {
  (io(f.place), io(f.kind), io(f.sentences), io(f.vocabulary), io(f.language));
}
void each_field(auto& io, is<sentence_fact> auto& f) {
  (io(f.place), io(f.counts), io(f.score), io(f.terms), io(f.words));
}
void each_field(auto& io, is<paragraph_facts> auto& f) {
  (io(f.length), io(f.text), io(f.fenced), io(f.fence_open), io(f.blocks), io(f.sentences), io(f.language));
  (io(f.terms), io(f.reasons), io(f.vader_tokens), io(f.candidates), io(f.candidate_words), io(f.keyword_tokens));
  (io(f.surfaces), io(f.vocabulary), io(f.words));
}

void append_origin(std::string& bytes, const origin& from) {
  writer write(bytes);
  write.fixed<8>(from.maker);
  write.fixed<1>(static_cast<std::uint64_t>(from.made_for.tone));
  write.fixed<1>(static_cast<std::uint64_t>(from.made_for.keywords));
}

/// Calls `take` with the bytes of each paragraph. None where the frame is broken, or `take` refuses.
template <typename Take>
std::optional<origin> each_paragraph(std::string_view bytes, std::uint64_t maker, Take take) {
  if (bytes.size() < header_size || !bytes.starts_with(magic)) return std::nullopt;
  reader read(bytes.substr(magic.size()));
  origin from;
  from.maker = read.fixed<8>();
  const std::uint64_t tone = read.fixed<1>();
  const std::uint64_t method = read.fixed<1>();
  if (from.maker != maker || tone > static_cast<std::uint64_t>(tone_method::vader) ||
      method > static_cast<std::uint64_t>(keyword_method::textrank)) {
    return std::nullopt;
  }
  from.made_for = {static_cast<tone_method>(tone), static_cast<keyword_method>(method)};
  while (!read.at_end()) {
    const std::uint64_t size = read.number();
    const std::uint64_t checksum = read.fixed<checksum_size>();
    const std::string_view one = read.take(size);
    if (!read.good() || checksum_of(one) != checksum || !take(one)) return std::nullopt;
  }
  return from;
}

}  // namespace

std::string to_bytes(const document_facts& document, const origin& from) {
  std::string out(magic);
  append_origin(out, from);
  std::string one;
  for (const shared_paragraph& paragraph : document.paragraphs) {
    one.clear();
    append_fields(one, *paragraph);
    append_paragraph(out, one);
  }
  return out;
}

std::optional<originated_facts> from_bytes(std::string_view bytes, std::uint64_t maker) {
  originated_facts result;
  document_soundness sound;
  // Read into memory that is kept, and copied out: fewer allocations, no slack.
  paragraph_facts paragraph;
  const auto from = each_paragraph(bytes, maker, [&](std::string_view one) {
    paragraph.clear();
    reader read(one);
    read(paragraph);
    if (!read.good() || !read.at_end() || !sound.takes(paragraph)) return false;
    result.document.paragraphs.push_back(std::make_shared<paragraph_facts>(paragraph));
    return true;
  });
  if (!from) return std::nullopt;
  result.from = *from;
  return result;
}

std::optional<origin> origin_of(std::string_view bytes, std::uint64_t maker) {
  return each_paragraph(bytes, maker, [](std::string_view) { return true; });
}

void append_bytes(std::string& first, std::string_view second) { first += second.substr(header_size); }

void append_fields(std::string& bytes, const paragraph_facts& paragraph) { writer{bytes}(paragraph); }

void append_paragraph(std::string& bytes, std::string_view paragraph) {
  writer write(bytes);
  write.number(paragraph.size());
  write.fixed<checksum_size>(checksum_of(paragraph));
  write.bytes(paragraph);
}

}  // namespace prosescope::facts
