#include "analysis/paragraph_reader.h"

#include <span>

#include "keywords/candidates.h"
#include "readability/counting.h"
#include "sentiment/prosescope.h"
#include "text/names.h"

namespace prosescope::analysis {

namespace {

std::uint32_t size32(const auto& list) noexcept { return static_cast<std::uint32_t>(list.size()); }

facts::span place(const text::utf16_offsets& offsets, text::byte_range bytes) noexcept {
  return {offsets[bytes.begin], offsets[bytes.end]};
}

}  // namespace

facts::paragraph_facts paragraph_reader::read(std::string_view run) {
  facts::paragraph_facts out;
  offsets_.read(run);
  out.length = offsets_.length();
  words_.clear();
  blocks_.clear();
  text::cut_words(run, lexicon_, words_);
  text::cut_blocks(run, words_, blocks_);
  for (const text::block& block : blocks_) read_block(run, block, out);
  return out;
}

void paragraph_reader::read_block(std::string_view run, const text::block& block, facts::paragraph_facts& out) {
  facts::block_fact fact;
  fact.place = place(offsets_, block.bytes);
  fact.kind = block.kind;
  fact.language = facts::read_language(run,
                                       std::span(words_).subspan(block.first_word, block.last_word - block.first_word));
  fact.sentences.first = size32(out.sentences);
  fact.vocabulary.first = size32(out.vocabulary);
  sentences_.clear();
  said_.clear();
  text::cut_sentences(run, block, words_, sentences_);
  for (const text::sentence& sentence : sentences_) read_sentence(run, sentence, block.kind, out);
  fact.sentences.last = size32(out.sentences);
  fact.vocabulary.last = size32(out.vocabulary);
  out.blocks.push_back(fact);
}

void paragraph_reader::read_sentence(std::string_view run, const text::sentence& sentence, text::block_kind kind,
                                     facts::paragraph_facts& out) {
  const std::span<text::word> words = std::span(words_).subspan(sentence.first_word,
                                                                sentence.last_word - sentence.first_word);
  text::mark_names(run, words);
  facts::sentence_fact fact;
  fact.place = place(offsets_, sentence.bytes);
  fact.counts = readability::count(run, sentence.bytes, words, said_);
  fact.terms.first = size32(out.terms);
  fact.score = sentiment::read_tone(run, sentence.bytes, words, offsets_, out);
  fact.terms.last = size32(out.terms);
  if (kind != text::block_kind::code) {
    keywords::read_candidates(run, words, size32(out.sentences), offsets_, out);
  }
  fact.words.first = size32(out.words);
  for (const text::word& w : words) {
    if (!w.counted()) continue;
    out.vocabulary.push_back(w.key);
    out.words.push_back({place(offsets_, w.bytes), w.syllables, readability::is_difficult(w)});
  }
  fact.words.last = size32(out.words);
  out.sentences.push_back(fact);
}

}  // namespace prosescope::analysis
