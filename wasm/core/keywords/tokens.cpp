#include "keywords/tokens.h"

#include <unordered_map>

#include "keywords/spelling.h"
#include "language_data.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::keywords {

namespace {

using facts::keyword_token;
using lexicon::word_class;

/// Whether a word has letters alone, but for one mark: what YAKE can read.
bool is_plain(std::string_view spelling) noexcept {
  std::size_t others = 0;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [c, bytes] = text::decode(spelling, at);
    const text::char_class kind = text::class_of(c);
    if (kind == text::char_class::digit) return false;
    others += !text::is_letter(kind) && kind != text::char_class::mark;
    at += bytes;
  }
  return others <= 1;
}

bool is_nominal(const text::word& w) noexcept {
  if (w.entry.has(lexicon::flag::stop_word) || w.entry.has(lexicon::flag::pronoun)) return false;
  switch (w.entry.primary) {
    case word_class::noun:
    case word_class::proper_noun:
    case word_class::adjective:
    case word_class::unknown: return true;
    default: return w.name;
  }
}

/// The index of a language that is told apart by its words.
std::size_t index_of(std::string_view language) noexcept {
  std::size_t i = 0;
  while (i < text::languages_told_apart && text::languages[i].code != language) ++i;
  return i;
}

}  // namespace

void read_tokens(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                 const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  std::string folded;
  const text::word* before = nullptr;
  for (const text::word& w : words) {
    if (!w.counted()) continue;
    const std::string_view spelling = run.substr(w.base.begin, w.base.end - w.base.begin);
    keyword_token added;
    added.place = {offsets.start(w.base.begin), offsets.end(w.base.end)};
    if (before != nullptr) {
      keyword_token& last = out.keyword_tokens.back();
      last.boundary = is_broken(run.substr(before->bytes.end, w.bytes.begin - before->bytes.end));
      if (!last.boundary) append_collapsed(run.substr(before->base.end, w.base.begin - before->base.end), out.surfaces);
    }
    added.surface.first = static_cast<std::uint32_t>(out.surfaces.size());
    append_collapsed(spelling, out.surfaces);
    added.surface.last = static_cast<std::uint32_t>(out.surfaces.size());
    folded.clear();
    text::append_folded(spelling, folded);
    added.key = lexicon::hash_of(folded);
    added.sentence = sentence;
    added.languages = w.entry.languages;
    added.stop_word = w.entry.has(lexicon::flag::stop_word);
    added.number = w.shape == text::shape::number;
    added.nominal = !added.number && w.shape != text::shape::address && is_nominal(w);
    added.capital = before != nullptr && w.has_capital();
    added.acronym = w.shape == text::shape::upper;
    added.plain = w.shape != text::shape::address && is_plain(spelling);
    added.boundary = true;
    out.keyword_tokens.push_back(added);
    before = &w;
  }
}

token_row::token_row(const facts::document_facts& document, const std::vector<facts::block_reading>& readings,
                     std::string_view language) {
  const bool english = language == "en";
  const std::size_t spoken = index_of(language);
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;  // from 1
  std::size_t block = 0;
  std::uint32_t offset = 0;
  std::uint32_t sentences = 0;
  for (const facts::shared_paragraph& shared : document.paragraphs) {
    const facts::paragraph_facts& paragraph = *shared;
    std::size_t next = 0;
    const std::vector<keyword_token>& all = paragraph.keyword_tokens;
    for (const facts::block_fact& b : paragraph.blocks) {
      const bool counted = readings[block++].counted;
      for (; next < all.size() && all[next].sentence < b.sentences.last; ++next) {
        if (!counted) continue;
        keyword_token t = all[next];
        t.place = {t.place.start + offset, t.place.end + offset};
        t.sentence += sentences;
        if (!english) {
          if (spoken < text::languages_told_apart) {
            t.stop_word = (text::language_sets[t.languages] >> spoken & 1) != 0;
          }
          t.nominal = !t.stop_word && !t.number;
        }
        std::uint32_t& number = numbers[t.key];
        if (number == 0) number = ++term_count_;
        terms_.push_back(number - 1);
        tokens_.push_back(t);
        surfaces_.push_back(&paragraph.surfaces);
      }
    }
    offset += paragraph.length;
    sentences += static_cast<std::uint32_t>(paragraph.sentences.size());
  }
}

std::string_view token_row::spelling(std::size_t first, std::size_t last) const noexcept {
  const std::uint32_t begin = tokens_[first].surface.first;
  return std::string_view(*surfaces_[first]).substr(begin, tokens_[last - 1].surface.last - begin);
}

}  // namespace prosescope::keywords
