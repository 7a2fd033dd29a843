#include "reading.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "readability/formulas.h"
#include "text/utf8.h"

namespace prosescope::tests {

namespace {

constexpr std::array<std::string_view, 9> kind_names = {"heading", "paragraph", "listItem", "quote",      "table",
                                                        "caption", "byline",    "code",     "boilerplate"};

std::string cut_out(std::string_view run, text::byte_range bytes) {
  return std::string(run.substr(bytes.begin, bytes.end - bytes.begin));
}

/// Calls `visit(run, layout, words, blocks)` for each run of lines.
template <typename Visit>
void each_run(std::string_view text, Visit visit) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text::end_of_run(text, begin);
    const std::string_view run = text.substr(begin, end - begin);
    text::layout layout = layout_of(run);
    std::vector<text::word> words = words_of(layout.text);
    std::vector<text::block> blocks;
    text::cut_blocks(layout, words, blocks);
    visit(run, layout, words, blocks);
    begin = end;
  }
}

std::string_view name_of(text::block_kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

/// The length of a text in UTF-16 units, code point by code point.
std::uint32_t length_of(std::string_view text) {
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, bytes] = text::decode(text, at);
    units += text::utf16_units(value);
    at += bytes;
  }
  return units;
}

bool all_finite(std::initializer_list<double> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](double n) { return std::isfinite(n); });
}

}  // namespace

const lexicon::table& lexicon() {
  static const lexicon::table table;
  return table;
}

std::vector<text::word> words_of(std::string_view run) {
  std::vector<text::word> words;
  text::cut_words(run, lexicon(), words);
  return words;
}

text::word word_of(std::string_view spelling) {
  const std::vector<text::word> words = words_of(spelling);
  return words.size() == 1 ? words[0] : text::word{};
}

strings cut_words(std::string_view run) {
  strings result;
  for (const text::word& w : words_of(run)) {
    if (w.counted()) result.push_back(cut_out(run, w.bytes));
  }
  return result;
}

text::layout layout_of(std::string_view run, const text::page_layout& page) {
  text::layout layout;
  text::line_reader(lexicon()).read(run, page, layout);
  return layout;
}

strings cut_blocks(std::string_view text) {
  strings result;
  each_run(text, [&](std::string_view run, const auto&, const auto&, const auto& blocks) {
    for (const text::block& b : blocks) result.push_back(std::string(name_of(b.kind)) + ": " + cut_out(run, b.source));
  });
  return result;
}

strings kinds_of(std::string_view text) {
  strings result;
  each_run(text, [&](std::string_view, const auto&, const auto&, const auto& blocks) {
    for (const text::block& b : blocks) result.emplace_back(name_of(b.kind));
  });
  return result;
}

strings cut_sentences(std::string_view text) {
  strings result;
  each_run(text, [&](std::string_view run, const text::layout& layout, const auto& words, const auto& blocks) {
    for (const text::block& b : blocks) {
      std::vector<text::sentence> sentences;
      text::cut_sentences(layout.text, b, words, sentences);
      for (const text::sentence& s : sentences) {
        const bool item = b.kind == text::block_kind::list_item && s.bytes.begin == b.bytes.begin;
        const std::uint32_t begin = item ? b.source.begin : layout.sources[s.bytes.begin];
        result.push_back(cut_out(run, {begin, layout.sources[s.bytes.end - 1] + 1}));
      }
    }
  });
  return result;
}

strings names_in(std::string_view text) {
  strings result;
  each_run(text, [&](std::string_view, const text::layout& layout, auto& words, const auto& blocks) {
    const std::string_view run = layout.text;
    std::vector<text::sentence> sentences;
    for (const text::block& b : blocks) text::cut_sentences(run, b, words, sentences);
    for (const text::sentence& s : sentences) {
      const auto of_sentence = std::span(words).subspan(s.first_word, s.last_word - s.first_word);
      text::mark_names(run, of_sentence);
      for (const text::word& w : of_sentence) {
        if (w.name) result.push_back(cut_out(run, w.base));
      }
    }
  });
  return result;
}

namespace {

analysis::analyzer& analyzer() {
  static analysis::analyzer one;
  return one;
}

}  // namespace

strings candidates_in(std::string_view text) {
  static analysis::analyzer analyzer;
  const facts::document_facts document = analyzer.read(text);
  strings result;
  for (const facts::shared_paragraph& paragraph : document.paragraphs) {
    for (const facts::candidate& c : paragraph->candidates) {
      const std::uint32_t begin = paragraph->candidate_words[c.words.first].surface.first;
      const std::uint32_t end = paragraph->candidate_words[c.words.last - 1].surface.last;
      result.push_back(paragraph->surfaces.substr(begin, end - begin));
    }
  }
  return result;
}

report::document_report report_on(std::string_view text, const report::options& wanted) {
  return analyzer().make_report(analyzer().read(text, wanted.methods()), wanted);
}

std::string packed(const facts::document_facts& document, const report::options& wanted) {
  report::options all = wanted;
  all.words = true;
  std::string bytes;
  report::pack(analyzer().make_report(document, all), bytes);
  return bytes;
}

std::string packed(std::string_view text, const report::options& wanted) {
  return packed(analyzer().read(text, wanted.methods()), wanted);
}

std::string slice(std::string_view text, facts::span place) {
  std::string result;
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, bytes] = text::decode(text, at);
    if (units >= place.start && units < place.end) result.append(text.substr(at, bytes));
    units += text::utf16_units(value);
    at += bytes;
  }
  return result;
}

strings word_places(std::string_view text) {
  report::options wanted;
  wanted.words = true;
  strings result;
  for (const report::word& w : report_on(text, wanted).words) result.push_back(slice(text, w.place));
  return result;
}

std::string fault_of(const report::document_report& r, std::string_view text) {
  const std::uint32_t length = length_of(text);
  // Places of one list lie inside the text, are not empty, and come one behind the other.
  const auto fault_in = [&](const auto& list, std::string_view name) -> std::string {
    std::uint32_t before = 0;
    for (const auto& item : list) {
      const facts::span place = item.place;
      if (place.start >= place.end || place.end > length) return std::string(name) + " outside the text";
      if (place.start < before) return std::string(name) + " out of order";
      before = place.end;
    }
    return {};
  };
  for (const std::string& fault : {fault_in(r.blocks, "block"), fault_in(r.sentences, "sentence"),
                                   fault_in(r.words, "word"), fault_in(r.tone_terms(), "term")}) {
    if (!fault.empty()) return fault;
  }
  for (const report::sentence& s : r.sentences) {
    if (s.block >= r.blocks.size()) return "sentence without a block";
    const facts::span block = r.blocks[s.block].place;
    if (s.place.start < block.start || s.place.end > block.end) return "sentence outside its block";
    if (!std::isfinite(s.score) || std::abs(s.score) > 1.0) return "score of a sentence";
    for (const double n : {s.grade, s.grade_effect, s.difficulty}) {
      if (std::isinf(n)) return "infinite number of a sentence";
    }
  }
  for (const report::reason& reason : r.reasons) {
    if (reason.place.start >= reason.place.end || reason.place.end > length) return "reason outside the text";
    if (!std::isfinite(reason.amount)) return "amount of a reason";
  }
  for (const report::term& t : r.terms) {
    if (t.place.start >= t.place.end || t.place.end > length) return "term outside the text";
    if (!all_finite({t.valence, t.contribution})) return "number of a term";
    if (t.reasons.first >= t.reasons.last || t.reasons.last > r.reasons.size()) return "term without a reason";
  }
  const auto adds_up = [&](const report::tone_towards& tone) {
    double sum = 0.0;
    for (std::uint32_t i = tone.terms.first; i < tone.terms.last; ++i) sum += r.terms[i].contribution;
    return tone.terms.first <= tone.terms.last && tone.terms.last <= r.terms.size() &&
           std::abs(sum - tone.score) < 1e-9;
  };
  for (const report::target& t : r.targets) {
    if (!adds_up(t.sentiment)) return "tone towards a target";
  }
  for (const report::keyword& k : r.keywords) {
    if (!adds_up(k.sentiment)) return "tone towards a keyword";
    if (!all_finite({k.score, k.sentiment.score})) return "number of a keyword";
    if (k.text.empty()) return "keyword without a spelling";
    if (k.spans.first >= k.spans.last || k.spans.last > r.spans.size()) return "keyword without a place";
    std::uint32_t before = 0;
    for (std::uint32_t i = k.spans.first; i < k.spans.last; ++i) {
      const facts::span place = r.spans[i];
      if (place.start >= place.end || place.end > length) return "keyword outside the text";
      if (place.start < before) return "keyword's places out of order";
      before = place.end;
    }
  }
  if (!all_finite({r.sentiment.score, r.positive, r.neutral, r.negative, r.language.confidence}))
    return "tone or language";
  if (std::abs(r.sentiment.score) > 1.0) return "score";
  if (std::abs(r.positive + r.neutral + r.negative - 1.0) > 1e-12) return "shares that don't add up to 1";
  if (r.measures.size() != readability::formulas().size() || r.errors.size() != r.measures.size()) return "measures";
  const bool english = r.counts[facts::counter::words] > 0 && r.language.english();
  if (std::isfinite(r.grade) != english) return "grade";
  for (std::size_t i = 0; i < r.measures.size(); ++i) {
    const readability::formula& f = readability::formulas()[i];
    const bool holds = r.counts[facts::counter::words] > 0 && f.holds_in(r.language.code);
    const bool may_be_null = f.name == "fryGrade" || f.name == "raygorGrade";
    if (std::isfinite(r.measures[i]) != holds && !(holds && may_be_null)) return "measure " + std::string(f.name);
    if (std::isinf(r.measures[i]) || std::isinf(r.errors[i])) return "infinity of " + std::string(f.name);
  }
  return {};
}

}  // namespace prosescope::tests
