#include "report/language.h"

#include <algorithm>
#include <span>

namespace prosescope::report {

namespace {

using text::script;

constexpr std::size_t english = 0;
constexpr std::int64_t enough_words = 20;
/// What a language has at most where fewer words, or little but single nouns, speak for it.
constexpr double low_confidence = 0.3;
/// In 99 of 100 passages of 20 words, every 60 letters (ten words) have a frequent word or letter of their language.
constexpr std::uint64_t letters_for_a_hit = 60;
/// Words of the English lexicon have this share of the letters at least in an English text, however few function words
/// it has: lists, headlines, names. Other languages share fewer.
constexpr double least_english = 0.4;
/// Japanese mixes its syllables with Chinese characters: a syllable in ten of these is Japanese.
constexpr std::uint64_t han_for_a_syllable = 10;

/// A language of the script, by its index: the one with most hits, or where none can be told apart, the first.
struct ranking {
  std::size_t best = text::languages.size();
  std::uint64_t hits = 0;
  std::uint64_t next_hits = 0;
};

ranking rank(const facts::language_counts& found, script s) noexcept {
  const std::span<const std::uint64_t> hits = found.hits();
  ranking r;
  for (std::size_t i = 0; i < text::languages_told_apart; ++i) {
    if (text::languages[i].script != s) continue;
    if (r.best == text::languages.size() || hits[i] > r.hits) {
      r.next_hits = r.hits;
      r.hits = hits[i];
      r.best = i;
    } else {
      r.next_hits = std::max(r.next_hits, hits[i]);
    }
  }
  return r;
}

/// What a text of the script is that is in no language that can be told apart.
std::string_view code_of(script s) noexcept {
  for (std::size_t i = text::languages_told_apart; i < text::languages.size(); ++i) {
    if (text::languages[i].script == s) return text::languages[i].code;
  }
  return "und";
}

double ratio(std::uint64_t part, std::uint64_t whole) noexcept {
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

language language_of(const facts::language_counts& found, std::int64_t words) noexcept {
  const std::span<const std::uint64_t> letters = found.letters();
  const auto of = [&](script s) { return letters[static_cast<std::size_t>(s)]; };
  std::uint64_t all = 0;
  for (const std::uint64_t n : letters) all += n;
  if (all == 0) return words > 0 ? language{text::languages[english].code, low_confidence} : language{};
  auto most = static_cast<script>(std::max_element(letters.begin(), letters.end()) - letters.begin());
  if (most == script::han && (of(script::hiragana) + of(script::katakana)) * han_for_a_syllable > of(script::han)) {
    most = script::hiragana;
  }
  if (most == script::latin && words < enough_words) return {text::languages[english].code, low_confidence};

  const double share = ratio(of(most), all);
  const double most_sure = words < enough_words ? low_confidence : 1.0;
  const ranking r = rank(found, most);
  const bool told = r.best != text::languages.size() && r.hits * letters_for_a_hit >= of(most);
  const double ahead = r.hits > 0 ? 1.0 - ratio(r.next_hits, r.hits) : 0.0;
  if (told && r.best != english) return {text::languages[r.best].code, std::min(ahead * share, most_sure)};
  if (most == script::latin && ratio(found.english_letters(), of(most)) >= least_english) {
    const double sure = told ? ahead * share : low_confidence;
    return {text::languages[english].code, sure};
  }
  return {code_of(most), share};
}

}  // namespace prosescope::report
