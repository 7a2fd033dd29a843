#include "facts/language.h"

#include <algorithm>
#include <bit>

#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::facts {

namespace {

using text::script;

constexpr bool is_ascii_letter(char32_t c) noexcept { return (c | 0x20) >= U'a' && (c | 0x20) <= U'z'; }

std::uint8_t languages_with(char32_t letter) noexcept {
  const auto found = std::lower_bound(text::language_letters.begin(), text::language_letters.end(), letter,
                                      [](const auto& row, char32_t value) { return row.letter < value; });
  return found != text::language_letters.end() && found->letter == letter ? found->languages : 0;
}

class reader {
 public:
  void read(std::string_view run, const text::word& w) noexcept {
    std::uint32_t letters = w.plain ? w.letters : 0;
    for (std::size_t at = w.plain ? w.bytes.end : w.bytes.begin; at < w.bytes.end;) {
      const auto [c, bytes] = text::decode(run, at);
      at += bytes;
      if (c < 128) {
        letters += is_ascii_letter(c);
        continue;
      }
      const text::char_class kind = text::class_of(c);
      if (!text::is_letter(kind) && kind != text::char_class::ideograph) continue;
      const script of = text::script_of(c);
      ++counts_.letters_of(of);
      add_set(languages_with(text::fold(c)));
    }
    counts_.letters_of(script::latin) += letters;
    if (w.entry.known) counts_.english_letters() += letters;
    add_set(w.entry.languages);
  }

  void give(std::vector<language_count>& out) {
    for (std::size_t kind = 0; kind < language_counts::kinds; ++kind) {
      if (counts_[kind] == 0) continue;
      out.push_back({static_cast<std::uint32_t>(counts_[kind]), static_cast<std::uint8_t>(kind)});
    }
  }

 private:
  void add_set(std::uint8_t set) noexcept {
    for (std::uint64_t languages = text::language_sets[set]; languages != 0; languages &= languages - 1) {
      ++counts_.hits_of(static_cast<std::size_t>(std::countr_zero(languages)));
    }
  }

  language_counts counts_;
};

}  // namespace

void read_language(std::string_view run, std::span<const text::word> words, std::vector<language_count>& out) {
  reader all;
  for (const text::word& w : words) {
    if (w.counted() && w.shape != text::shape::number && w.shape != text::shape::address) all.read(run, w);
  }
  all.give(out);
}

}  // namespace prosescope::facts
