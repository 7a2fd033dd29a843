#include "report/language.h"

#include <algorithm>

namespace prosescope::report {

namespace {

using facts::counter;
using text::script;

constexpr std::int64_t enough_words = 20;
constexpr double low_confidence = 0.3;
// In English prose a third of the words are on the list, in its barest technical prose a fifth; in other languages of
// Latin script one in twenty looks so.
constexpr double least_share = 0.12;
constexpr double usual_share = 0.3;

constexpr std::string_view code_of(script s) noexcept {
  switch (s) {
    case script::latin: return "und-Latn";
    case script::greek: return "el";
    case script::cyrillic: return "und-Cyrl";
    case script::arabic: return "und-Arab";
    case script::hebrew: return "he";
    case script::devanagari: return "und-Deva";
    case script::han: return "zh";
    case script::hiragana:
    case script::katakana: return "ja";
    case script::hangul: return "ko";
    case script::thai: return "th";
    case script::other: break;
  }
  return "und";
}

}  // namespace

language language_of(const facts::counters& counts,
                     const std::array<std::uint64_t, text::script_count>& letters) noexcept {
  std::uint64_t all = 0;
  for (const std::uint64_t n : letters) all += n;
  const std::int64_t words = counts[counter::words];
  if (all == 0) return words > 0 ? language{"en", low_confidence} : language{};
  const auto of = [&](script s) { return letters[static_cast<std::size_t>(s)]; };
  const auto most = static_cast<script>(std::max_element(letters.begin(), letters.end()) - letters.begin());
  const double share = static_cast<double>(of(most)) / static_cast<double>(all);
  if (most == script::latin) {
    if (words < enough_words) return {"en", low_confidence};
    const double english = static_cast<double>(counts[counter::english_words]) / static_cast<double>(words);
    if (english < least_share) return {code_of(most), 1.0 - english / least_share};
    return {"en", std::min(1.0, english / usual_share) * share};
  }
  // Japanese mixes its syllables with Chinese characters; where there are syllables, it is Japanese.
  const std::uint64_t kana = of(script::hiragana) + of(script::katakana);
  if (most == script::han && kana * 10 > of(script::han)) return {"ja", share};
  return {code_of(most), share};
}

}  // namespace prosescope::report
