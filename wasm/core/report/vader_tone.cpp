#include "report/vader_tone.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "sentiment/vader.h"

namespace prosescope::report {

namespace {

std::uint32_t size32(const auto& list) noexcept { return static_cast<std::uint32_t>(list.size()); }

class vader_tone {
 public:
  vader_tone(const facts::document_facts& document, document_report& out) : out_(out) {
    std::uint32_t offset = 0;
    for (const facts::shared_paragraph& shared : document.paragraphs) {
      const facts::paragraph_facts& paragraph = *shared;
      for (facts::vader_token token : paragraph.vader_tokens) {
        token.place.start += offset;
        token.place.end += offset;
        tokens_.push_back(token);
        surfaces_.push_back(paragraph.surface_at(token.surface));
      }
      offset += paragraph.length;
    }
  }

  void score_text() {
    sentiment::vader_terms found;
    const sentiment::vader_scores scores = sentiment::score_vader(tokens_, &found);
    out_.compound = scores.compound;
    out_.sentiment.score = scores.compound;
    out_.sentiment.label = sentiment::label_of(scores.compound);
    out_.positive = scores.positive;
    out_.neutral = scores.neutral;
    out_.negative = scores.negative;
    for (const sentiment::vader_term& term : found.terms) add_term(term, found);
  }

  void score_sentences() {
    const std::span<const facts::vader_token> all = tokens_;
    std::size_t next = 0;
    for (sentence& s : out_.sentences) {
      while (next < all.size() && all[next].place.start < s.place.start) ++next;
      const std::size_t first = next;
      while (next < all.size() && all[next].place.start < s.place.end) ++next;
      s.score = sentiment::score_vader(all.subspan(first, next - first)).compound;
    }
  }

 private:
  void add_term(const sentiment::vader_term& found, const sentiment::vader_terms& all) {
    const span place = tokens_[found.token].place;
    // What one emoji stands for is one term.
    const bool joined = !out_.terms.empty() && place.start < out_.terms.back().place.end;
    if (!joined) out_.terms.push_back({place, 0.0, 0.0, false, {size32(out_.reasons), 0}});
    term& added = out_.terms.back();
    added.place.end = place.end;
    added.valence += found.valence;
    added.contribution += found.contribution;
    for (std::uint32_t i = found.reasons.first; i < found.reasons.last; ++i) add_reason(all.reasons[i]);
    if (found.but_factor != 1.0) {
      using facts::reason_code;
      const reason_code code = found.token < all.but ? reason_code::before_but : reason_code::after_but;
      add_reason({code, found.but_factor, {all.but, all.but + 1}});
    }
    added.reasons.last = size32(out_.reasons);
  }

  void add_reason(const sentiment::vader_reason& found) {
    const auto [first, last] = found.tokens;
    reason added{found.code, found.amount, {tokens_[first].place.start, tokens_[last - 1].place.end}, {}};
    added.text.first = size32(out_.texts);
    for (std::uint32_t i = first; i < last; ++i) {
      if (i > first) out_.texts.push_back(' ');
      out_.texts.append(surfaces_[i]);
    }
    added.text.last = size32(out_.texts);
    out_.reasons.push_back(added);
  }

  document_report& out_;
  std::vector<facts::vader_token> tokens_;
  std::vector<std::string_view> surfaces_;
};

}  // namespace

void add_vader_tone(const facts::document_facts& document, document_report& out) {
  vader_tone tone(document, out);
  tone.score_text();
  tone.score_sentences();
}

}  // namespace prosescope::report
