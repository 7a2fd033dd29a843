#include "analysis/analyzer.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "lexicon/word_hash.h"
#include "math/hexadecimal.h"
#include "report/fields.h"
#include "report/packing.h"
#include "text/blocks.h"
#include "text/phrases.h"
#include "text/words.h"

namespace prosescope::analysis {

namespace {

std::int8_t to_steps(double valence) noexcept {
  return static_cast<std::int8_t>(valence * lexicon::valence_scale + (valence < 0 ? -0.5 : 0.5));
}

}  // namespace

facts::document_facts analyzer::read(std::string_view text, facts::methods methods) {
  facts::document_facts document;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text::end_of_run(text, begin);
    document.paragraphs.push_back(
        std::make_shared<facts::paragraph_facts>(reader_.read(text.substr(begin, end - begin), methods)));
    begin = end;
  }
  return document;
}

report::options analyzer::completed(report::options wanted) const {
  if (!background_.empty()) wanted.keywords.background = &background_;
  wanted.lexicon_version = lexicon::version;
  if (const std::uint64_t own = own_hash(); own != 0) {
    wanted.lexicon_version += "+" + math::hexadecimal(own >> 16, 12);
  }
  return wanted;
}

report::document_report analyzer::make_report(facts::document_facts document, const report::options& wanted) {
  const report::options all = completed(wanted);
  report::document_state state(join(std::move(document), wanted.methods()), all);
  return report::make_report(state, all);
}

const std::string& analyzer::facts_of(std::string_view text, facts::methods methods) {
  return packed_ = facts::to_bytes(read(text, methods), {maker(), methods});
}

std::optional<facts::originated_facts> analyzer::read_facts(std::string_view bytes) const {
  return facts::from_bytes(bytes, maker());
}

std::optional<facts::origin> analyzer::origin_of(std::string_view bytes) const {
  return facts::origin_of(bytes, maker());
}

std::uint64_t analyzer::maker() const {
  std::string rules_and_lists(report::algorithm_version);
  rules_and_lists += ' ';
  rules_and_lists += lexicon::version;
  return lexicon::hash_of(rules_and_lists) ^ own_hash();
}

std::uint64_t analyzer::own_hash() const {
  if (!own_hash_) own_hash_ = lexicon_.own_hash();
  return *own_hash_;
}

const std::string& analyzer::analyze(std::string_view text, const report::options& wanted) {
  report::pack(make_report(read(text, wanted.methods()), wanted), packed_);
  return packed_;
}

report::wanted_target analyzer::target(std::string_view name) {
  std::vector<text::word> words;
  text::cut_words(name, lexicon_, words);
  return {std::string(name), sentiment::name(name, words, lexicon_), false, {}};
}

report::wanted_target analyzer::target(std::string_view text, facts::span place) {
  report::wanted_target result = target(text);
  result.at_place = true;
  result.place = place;
  return result;
}

std::size_t analyzer::fold(std::string_view text) {
  std::vector<text::word> words;
  text::cut_words(text, lexicon_, words);
  return fold(text, words);
}

std::size_t analyzer::fold(std::string_view text, const std::vector<text::word>& words) {
  own_hash_.reset();
  folded_.clear();
  for (const text::word& w : words) {
    if (!folded_.empty()) folded_.push_back(' ');
    text::append_folded(text.substr(w.bytes.begin, w.bytes.end - w.bytes.begin), folded_);
  }
  // “3:(” would be each “3”: what stands around the words would be lost. “_Emphasis_” is no more than its word.
  const auto is_nothing = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '_'; };
  const auto all_nothing = [&](std::string_view part) { return std::all_of(part.begin(), part.end(), is_nothing); };
  if (!words.empty()) {
    const bool whole = all_nothing(text.substr(0, words.front().bytes.begin)) &&
                       all_nothing(text.substr(words.back().bytes.end));
    return whole && words.size() <= text::longest_phrase ? words.size() : 0;
  }
  // An emoticon or emoji that the lexicon doesn't know yet.
  text::append_folded(text, folded_);
  return folded_.empty() || folded_.find_first_of(" \t\r\n") != folded_.npos ? 0 : 1;
}

bool analyzer::rate(std::string_view text, double valence) {
  const std::size_t words = fold(text);
  if (words == 0) return false;
  lexicon::entry& own = lexicon_.own(folded_);
  own.valence = to_steps(valence);
  own.agent = own.patient = 0;
  if (words > 1) {
    own.role = lexicon::role::none;
    folded_.resize(folded_.find(' '));
    lexicon_.own(folded_).flags |= static_cast<std::uint32_t>(lexicon::flag::begins_phrase);
  }
  return true;
}

bool analyzer::rate_agent(std::string_view text, double weight) {
  if (fold(text) != 1) return false;
  lexicon_.own(folded_).agent = to_steps(weight);
  return true;
}

bool analyzer::rate_patient(std::string_view text, double weight) {
  if (fold(text) != 1) return false;
  lexicon_.own(folded_).patient = to_steps(weight);
  return true;
}

bool analyzer::fold_word(std::string_view text) {
  std::vector<text::word> words;
  text::cut_words(text, lexicon_, words);
  return words.size() == 1 && words.front().counted() && fold(text, words) == 1;
}

bool analyzer::add_easy_word(std::string_view text) {
  if (!fold_word(text)) return false;
  lexicon_.own(folded_).flags |= static_cast<std::uint32_t>(lexicon::flag::easy_dale_chall) |
                                 static_cast<std::uint32_t>(lexicon::flag::easy_spache);
  return true;
}

bool analyzer::add_stop_word(std::string_view text) {
  if (!fold_word(text)) return false;
  lexicon_.own(folded_).flags |= static_cast<std::uint32_t>(lexicon::flag::stop_word);
  return true;
}

}  // namespace prosescope::analysis
