#include "report/sums.h"

#include "sentiment/prosescope.h"

namespace prosescope::report {

using facts::counter;

std::int64_t tone_weight(const facts::sentence_fact& sentence) noexcept {
  constexpr int weight_shift = 10;
  return sentiment::weight_of(sentence.score) >> weight_shift;
}

void document_sums::change(const facts::paragraph_facts& paragraph, std::span<const facts::block_reading> readings,
                           std::int64_t sign) {
  for (std::size_t i = 0; i < paragraph.blocks.size(); ++i) {
    if (!readings[i].counted) continue;
    const facts::block_fact& b = paragraph.blocks[i];
    paragraphs_ += readings[i].kind == text::block_kind::paragraph ? sign : 0;
    for (std::uint32_t s = b.sentences.first; s < b.sentences.last; ++s) {
      const facts::sentence_fact& sentence = paragraph.sentences[s];
      sign > 0 ? counts_ += sentence.counts.all() : counts_ -= sentence.counts.all();
      if (is_toned(sentence)) change_tone(paragraph, sentence, sign);
    }
    for (std::uint32_t v = b.vocabulary.first; v < b.vocabulary.last; ++v) {
      sign > 0 ? vocabulary_.add(paragraph.vocabulary[v]) : vocabulary_.remove(paragraph.vocabulary[v]);
    }
    for (std::uint32_t l = b.language.first; l < b.language.last; ++l) {
      const facts::language_count& found = paragraph.language[l];
      sign > 0 ? language_[found.kind] += found.count : language_[found.kind] -= found.count;
    }
  }
}

void document_sums::change_tone(const facts::paragraph_facts& paragraph, const facts::sentence_fact& sentence,
                                std::int64_t sign) {
  const std::int64_t weight = tone_weight(sentence);
  std::int64_t all = 0;
  std::int64_t quoted = 0;
  for (std::uint32_t t = sentence.terms.first; t < sentence.terms.last; ++t) {
    const facts::term& term = paragraph.terms[t];
    all += term.valence;
    quoted += term.quoted ? term.valence : 0;
  }
  const std::int64_t words = sentence.counts[counter::words];
  const double share = sentiment::share_of_score(static_cast<double>(all) / facts::tone_scale, words);
  const double of_quoted = static_cast<double>(quoted) / facts::tone_scale * share * facts::score_scale;
  tone_.scores += sign * weight * sentence.score;
  tone_.quoted += sign * weight * static_cast<std::int64_t>(of_quoted);
  tone_.weights += sign * weight;
  tone_.words[static_cast<std::size_t>(sentiment::label_of(score_of(sentence)))] += sign * words;
}

}  // namespace prosescope::report
