#include "readability/counting.h"

#include "lexicon/table.h"
#include "math/logarithm.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::readability {

using facts::counter;
using lexicon::flag;
using lexicon::word_class;
using word_shape = lexicon::shape;

namespace {

constexpr std::uint32_t polysyllable = 3;
constexpr std::uint32_t longest_short_word = 6;  // Björnsson's Lix: long words have more than six letters
constexpr std::uint32_t longest_mini_word = 3;   // McAlpine's EFLAW
constexpr std::uint32_t six_letters = 6;         // Raygor's long words, and Harris and Jacobson's

// A word that the frequency list lacks: rarer than one in a hundred million, as the rarest that it has.
constexpr int unknown_frequency = 1 * lexicon::frequency_scale;

/// A word whose difficulty is its own: no name, number or address, no “1990s”.
bool is_common(std::string_view run, const text::word& w) noexcept {
  const char first = run[w.bytes.begin];
  return !w.name && w.shape != text::shape::address && !(first >= '0' && first <= '9') &&
         w.shape != text::shape::number;
}

/// Code points that are no white space.
std::int64_t characters_of(std::string_view sentence) noexcept {
  std::int64_t characters = 0;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = text::skip_printable(sentence, at);
    for (; at < end; ++at) characters += sentence[at] != ' ';
    if (end == sentence.size()) break;
    const auto [value, bytes] = text::decode(sentence, at);
    characters += !text::is_space(value);
    at += bytes;
  }
  return characters;
}

/// “to” is one unless it marks an infinitive.
bool is_preposition(const text::word& w, const text::word* next) noexcept {
  constexpr std::uint64_t to = lexicon::hash_of("to");
  if (!w.entry.may_be(word_shape::preposition)) return false;
  return w.key != to || next == nullptr || next->entry.primary != word_class::verb;
}

}  // namespace

bool is_difficult(const text::word& w) noexcept { return !w.easy_dale_chall && !w.name; }

bool is_unfamiliar(const text::word& w) noexcept { return !w.easy_spache && !w.name; }

bool is_fog_hard(std::string_view run, const text::word& w) noexcept {
  if (w.syllables < polysyllable || w.name || w.hyphenated || w.shape == text::shape::number) return false;
  if (w.syllables > polysyllable) return true;
  const std::string_view spelling = run.substr(w.bytes.begin, w.bytes.end - w.bytes.begin);
  return !(spelling.ends_with("es") || spelling.ends_with("ed") || spelling.ends_with("ing"));
}

facts::counters count(std::string_view run, text::byte_range sentence, std::span<const text::word> words,
                      recent_words& said) {
  facts::counters c;
  c[counter::characters] = characters_of(run.substr(sentence.begin, sentence.end - sentence.begin));
  for (std::size_t i = 0; i < words.size(); ++i) {
    const text::word& w = words[i];
    if (!w.counted()) continue;
    c[counter::words] += 1;
    c[counter::letters] += w.letters;
    c[counter::syllables] += w.syllables;
    c[counter::monosyllables] += w.syllables == 1;
    c[counter::polysyllables] += w.syllables >= polysyllable;
    c[counter::long_words] += w.letters > longest_short_word;
    c[counter::mini_words] += w.letters <= longest_mini_word;
    c[counter::six_letter_words] += w.letters >= six_letters;
    c[counter::fog_hard_words] += is_fog_hard(run, w);
    c[counter::difficult_words] += is_difficult(w);
    c[counter::unfamiliar_words] += is_unfamiliar(w);
    c[counter::pronouns] += w.entry.has(flag::pronoun);
    c[counter::prepositions] += is_preposition(w, i + 1 < words.size() ? &words[i + 1] : nullptr);
    c[counter::conjunctions] += w.entry.may_be(word_shape::conjunction);
    if (!is_common(run, w)) continue;
    const bool content = !w.entry.has(flag::stop_word);
    c[counter::content_words] += content;
    if (!said.add(w.key)) continue;
    c[counter::new_words] += 1;
    c[counter::new_frequency] += w.entry.frequency > 0 ? w.entry.frequency : unknown_frequency;
    c[counter::new_content_words] += content;
    c[counter::new_unfamiliar_words] += content && is_unfamiliar(w);
  }
  const auto length = static_cast<double>(c[counter::words]);
  c[counter::log_lengths] = static_cast<std::int64_t>(length * math::log(length) * facts::log_scale + 0.5);
  c[counter::sentences] = c[counter::words] > 0;
  return c;
}

}  // namespace prosescope::readability
