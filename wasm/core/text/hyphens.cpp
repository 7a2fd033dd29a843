#include "text/hyphens.h"

#include <array>
#include <cstddef>

#include "lexicon/stems.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr auto joining_words = lexicon::hashes_of("and", "or", "to", "nor", "but");

/// Room for a word that is put together from two lines. What is longer isn't looked up.
class spelling {
 public:
  void add(std::string_view part) noexcept {
    for (std::size_t at = 0; at < part.size();) {
      const auto [c, bytes] = decode(part, at);
      char folded[4];
      const std::size_t size = encode(fold(c), folded);
      for (std::size_t i = 0; i < size && size_ < letters_.size(); ++i) letters_[size_++] = folded[i];
      at += bytes;
    }
  }
  [[nodiscard]] std::string_view view() const noexcept { return {letters_.data(), size_}; }

 private:
  std::array<char, 64> letters_{};
  std::size_t size_ = 0;
};

lexicon::entry find(std::string_view folded, const lexicon::table& lexicon) noexcept {
  lexicon::entry found = lexicon.find(folded);
  if (found.known) return found;
  lexicon::any_base_form(folded, [&](std::string_view base) {
    found = lexicon.find(base);
    return found.known;
  });
  return found;
}

bool is_small(std::string_view part) noexcept { return class_of(decode(part, 0).value) == char_class::letter_lower; }

}  // namespace

hyphen_reading read_hyphen(std::string_view left, std::string_view right, const lexicon::table& lexicon) noexcept {
  spelling first;
  first.add(left);
  spelling second;
  second.add(right);
  for (const std::uint64_t word : joining_words) {
    if (lexicon::hash_of(second.view()) == word) return hyphen_reading::suspends;
  }
  if (left.empty()) return hyphen_reading::joins;  // “16-⏎year-old”
  spelling compound;
  compound.add(left);
  compound.add("-");
  compound.add(right);
  if (lexicon.find(compound.view()).known) return hyphen_reading::joins;
  spelling whole;
  whole.add(left);
  whole.add(right);
  if (find(whole.view(), lexicon).known) return hyphen_reading::divides;
  // “Anglo-American”: no word has a capital inside.
  const bool shouted = !is_small(left.substr(previous(left, left.size()))) && !is_small(right);
  if (!is_small(right) && !shouted) return hyphen_reading::joins;
  if (!find(second.view(), lexicon).known) return hyphen_reading::divides;
  if (find(first.view(), lexicon).known) return hyphen_reading::joins;
  // “Zelensky-backed” is a compound of a name that no list has; “Zelen-sky” is none.
  const bool participle = second.view().ends_with("ed") || second.view().ends_with("ing");
  return participle && !is_small(left) ? hyphen_reading::joins : hyphen_reading::divides;
}

}  // namespace prosescope::text
