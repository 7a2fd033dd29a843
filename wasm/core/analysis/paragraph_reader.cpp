#include "analysis/paragraph_reader.h"

#include <algorithm>
#include <span>
#include <utility>

#include "keywords/candidates.h"
#include "keywords/tokens.h"
#include "readability/counting.h"
#include "sentiment/prosescope.h"
#include "text/clauses.h"
#include "text/names.h"
#include "text/phrases.h"
#include "text/quotes.h"

namespace prosescope::analysis {

namespace {

std::uint32_t size32(const auto& list) noexcept { return static_cast<std::uint32_t>(list.size()); }

facts::span place(const text::utf16_offsets& offsets, text::byte_range bytes) noexcept {
  return {offsets.start(bytes.begin), offsets.end(bytes.end)};
}

}  // namespace

facts::paragraph_facts paragraph_reader::read(std::string_view run, facts::methods methods,
                                              const text::page_layout& page) {
  facts::paragraph_facts& out = facts_;
  out.clear();
  reads_tokens_ = methods.keywords != facts::keyword_method::prosescope;
  lines_.read(run, page, layout_);
  offsets_.read(run, layout_.sources);
  out.length = offsets_.length();
  words_.clear();
  blocks_.clear();
  text::cut_words(layout_.text, lexicon_, words_);
  text::mark_quotes(layout_.text, words_);
  text::cut_blocks(layout_, words_, blocks_);
  if (run.size() > longest_remembered) {
    out.blocks.reserve(blocks_.size());
    out.sentences.reserve(blocks_.size());
    out.words.reserve(words_.size());
    out.vocabulary.reserve(words_.size());
  }
  for (const text::block& block : blocks_) read_block(block, out);
  out.fenced = std::any_of(layout_.lines.begin(), layout_.lines.end(),
                           [](const text::line& l) { return l.mark == text::marker::fence; });
  out.fence_open = layout_.fence_open;
  if (layout_.narrow || out.fenced) out.text = run;
  if (methods.tone == facts::tone_method::vader) vader_.read(run, offsets_, out);
  if (run.size() <= longest_remembered) return out;  // a copy, which has no more memory than it needs
  forget();
  facts::paragraph_facts made = std::move(out);
  made.each_list([](auto& list) { list.shrink_to_fit(); });
  return made;
}

void paragraph_reader::forget() {
  lines_ = text::line_reader(lexicon_);
  layout_ = {};
  offsets_ = {};
  words_ = {};
  blocks_ = {};
  sentences_ = {};
}

void paragraph_reader::read_block(const text::block& block, facts::paragraph_facts& out) {
  facts::block_fact fact;
  fact.place = {offsets_[block.source.begin], offsets_[block.source.end]};
  fact.kind = block.kind;
  const std::span<text::word> words = std::span(words_).subspan(block.first_word, block.last_word - block.first_word);
  fact.language.first = size32(out.language);
  facts::read_language(layout_.text, words, out.language);
  fact.language.last = size32(out.language);
  fact.sentences.first = size32(out.sentences);
  fact.vocabulary.first = size32(out.vocabulary);
  if (block.kind == text::block_kind::quote) {
    for (text::word& w : words) w.quoted = true;
  }
  sentences_.clear();
  said_.clear();
  text::cut_sentences(layout_.text, block, words_, sentences_);
  for (const text::sentence& sentence : sentences_) {
    facts::span where = place(offsets_, sentence.bytes);
    // The mark of a list item is none of its words, but a reader finds it in front of them.
    if (sentence.bytes.begin == block.bytes.begin && block.kind == text::block_kind::list_item) {
      where.start = fact.place.start;
    }
    read_sentence(sentence, block, where, out);
  }
  fact.sentences.last = size32(out.sentences);
  fact.vocabulary.last = size32(out.vocabulary);
  out.blocks.push_back(fact);
}

void paragraph_reader::read_sentence(const text::sentence& sentence, const text::block& block, facts::span where,
                                     facts::paragraph_facts& out) {
  const std::string_view run = layout_.text;
  const std::span<text::word> words = std::span(words_).subspan(sentence.first_word,
                                                                sentence.last_word - sentence.first_word);
  text::mark_names(run, words);
  text::mark_clauses(run, words);
  text::mark_phrases(run, lexicon_, words);
  facts::sentence_fact fact;
  fact.place = where;
  fact.counts = facts::sentence_counts(readability::count(run, sentence.bytes, words, said_));
  fact.terms.first = size32(out.terms);
  const std::span<const text::word> all = std::span(words_).subspan(block.first_word,
                                                                    block.last_word - block.first_word);
  fact.score = sentiment::read_tone(run, sentence.bytes, words, all, offsets_, out);
  fact.terms.last = size32(out.terms);
  if (block.kind != text::block_kind::code) {
    keywords::read_candidates(run, words, size32(out.sentences), offsets_, out);
  }
  if (reads_tokens_) keywords::read_tokens(run, words, size32(out.sentences), offsets_, out);
  fact.words.first = size32(out.words);
  std::uint32_t turns = 0;  // “but” begins a clause of its own
  for (const text::word& w : words) {
    if (!w.counted()) continue;
    turns += w.entry.role == lexicon::role::contrast || w.entry.role == lexicon::role::concession;
    facts::word_fact added;
    added.place = place(offsets_, w.bytes);
    added.stem = w.stem;
    added.syllables = w.syllables;
    added.clause = static_cast<std::uint16_t>(w.clause + turns);
    if (w.possessive) added.possessive = static_cast<std::uint8_t>(added.place.end - offsets_.end(w.base.end));
    added.difficult = readability::is_difficult(w);
    added.capital = w.has_capital();
    added.name = w.name;
    added.proper = w.name && (!w.entry.known || w.entry.primary == lexicon::word_class::proper_noun);
    out.vocabulary.push_back(w.key);
    out.words.push_back(added);
  }
  fact.words.last = size32(out.words);
  out.sentences.push_back(fact);
}

}  // namespace prosescope::analysis
